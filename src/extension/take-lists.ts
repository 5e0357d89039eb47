import { type Elsewhere, elsewhere } from '../core/authority.ts';
import { lawBeneath, lawInForce } from '../core/book-merge.ts';
import type { AccountList, ListInfo, Origin } from '../core/list.ts';
import { excerptsOf } from '../core/list-excerpts.ts';
import type { RefusalReason } from '../core/lists-page.ts';
import { sameOrigin } from '../core/origin.ts';
import type { RepositoryConfig } from '../core/repository.ts';
import type { RulesData } from '../core/rulebook.ts';
import { byStanding, claimedKeys, isMeasuredBy, originsOf, type Refusal } from '../core/take.ts';
import { TufError } from '../core/tuf/fault.ts';
import type { Repository } from '../core/tuf/update.ts';
import type { Sha256 } from '../core/wire/delta.ts';
import { type Excerpts, openExcerpts } from '../core/wire/excerpt.ts';
import { framesOf } from '../core/wire/frame.ts';
import { startParts } from '../core/wire/index-parts.ts';
import { indexing } from '../core/wire/list-index.ts';
import { inTurns } from './in-turns.ts';
import { addStored, inForce, pageParts } from './list-parts.ts';
import type { ListStore } from './list-store.ts';
import type { StoredBook, StoredList, StoredRefusal } from './list-store-schema.ts';
import { signedBooks } from './signed-books.ts';
import { bookKey, hasBook, readBook } from './take-book.ts';
import { type CheckedList, listKey, Refused, readList } from './take-list.ts';
import type { TakenContent, TakenList } from './taken.ts';

export interface TakeGround {
  readonly config: RepositoryConfig;
  /** Kemendagri codes of the regions whose lists are taken from the nation's repository. */
  readonly regions: readonly string[];
  /** The package's own law, and its list, which is the nation's until a newer one is stored. */
  readonly embedded: RulesData;
  /** The least version of a nation's list: the package's own or policy's, whichever is higher. */
  readonly floor: number;
  readonly store: ListStore;
  readonly sha256: Sha256;
}

/**
 * What `update` (core/tuf) makes of a repository's targets: every list and book it may hold here is checked, and all that
 * a commit writes is made. What a region signs badly is refused by itself, and its last good list stays; a fault in
 * the repository's own list is the whole update's.
 */
export function takeLists(ground: TakeGround): (repository: Repository) => Promise<TakenContent> {
  return (repository) => new Taking(ground, repository).run();
}

/** A list in force, to measure others by. */
interface Source {
  /** Empty: the package's own. */
  readonly key: string;
  readonly origin: Origin;
  readonly info: ListInfo;
  /** Of its file; empty: the package's own. */
  readonly sha256: string;
  /** Null of one that is in memory. */
  readonly stored: StoredList | null;
  readonly excerpts: () => Promise<Excerpts>;
}

const NATION: Origin = { scope: 'national' };

/** One update: what was taken so far counts for the lists that come after. */
class Taking {
  readonly #ground: TakeGround;
  readonly #repository: Repository;
  readonly #parts = startParts();
  readonly #taken: (TakenList & { readonly excerpts: Excerpts })[] = [];
  readonly #gone = new Set<string>();
  readonly #renewed: Pick<StoredList, 'key' | 'validUntil'>[] = [];
  readonly #refused: StoredRefusal[] = [];
  readonly #books: StoredBook[] = [];
  readonly #goneBooks = new Set<string>();
  readonly #refusals: Refusal[] = [];

  constructor(ground: TakeGround, repository: Repository) {
    this.#ground = ground;
    this.#repository = repository;
  }

  async run(): Promise<TakenContent> {
    const { config, regions, store } = this.#ground;
    const held = await store.held(config.fingerprint);
    const origins = originsOf(config, regions);
    // A region the person moved away from, or a scope that policy changed.
    const isAsked = ({ origin }: StoredList | StoredBook) => origins.some((each) => sameOrigin(each, origin));
    for (const list of held.lists) if (!isAsked(list)) this.#gone.add(list.key);
    for (const book of held.books) if (!isAsked(book)) this.#goneBooks.add(book.key);

    for (const origin of origins) {
      const key = listKey(config, origin);
      const list = held.lists.find((each) => each.key === key && isAsked(each)) ?? null;
      const before = held.refused.find((each) => each.key === key) ?? null;
      const refused = await this.#unlessRefused(origin, () => this.#takeList(origin, list, before));
      // A list and a book of one origin belong together: with a refused list the book before stays too.
      if (!hasBook(origin) || (refused !== null && refused !== 'floor')) continue;
      await this.#unlessRefused(origin, () => this.#takeBook(origin, held.books, refused === 'floor'));
    }
    return {
      lists: this.#taken,
      renewed: this.#renewed,
      refused: this.#refused,
      gone: [...this.#gone],
      books: this.#books,
      goneBooks: [...this.#goneBooks],
      parts: this.#taken.length + this.#gone.size === 0 ? null : await this.#pageParts(),
      refusals: this.#refusals,
    };
  }

  async #unlessRefused(origin: Origin, take: () => Promise<void>): Promise<RefusalReason | null> {
    try {
      await take();
      return null;
    } catch (error) {
      const refusal = this.#refusalOf(origin, error);
      const { reason } = refusal;
      this.#refusals.push(refusal);
      if (error instanceof Refused && error.basis !== null) {
        this.#refused.push({ key: listKey(this.#ground.config, origin), basis: error.basis, reason });
      }
      return reason;
    }
  }

  #refusalOf(origin: Origin, error: unknown): Refusal {
    if (error instanceof Refused) return { origin, reason: error.reason, fault: null };
    const isOthers = !sameOrigin(origin, this.#ground.config.origin);
    if (error instanceof TufError && isOthers)
      return { origin, reason: 'unreadable', fault: error.fault.name };
    throw error;
  }

  async #takeList(origin: Origin, held: StoredList | null, refused: StoredRefusal | null): Promise<void> {
    const { config, floor, sha256, store } = this.#ground;
    const key = listKey(config, origin);
    const others = (await this.#inForce()).filter((each) => each.key !== key);
    const list = await readList(
      {
        ...{ config, origin, held, refused, floor, sha256, others },
        storedFile: store.file,
        elsewhere: (checked) => this.#elsewhere(checked, origin, others),
      },
      this.#repository,
    );
    if (list === 'absent') {
      if (held !== null) this.#gone.add(key);
      // Of the nation's regions most have none; a repository without the list it is followed for must say so.
      if (sameOrigin(origin, config.origin)) this.#refuse(origin, 'none');
    } else if (list.kind === 'new') {
      this.#taken.push(await this.#indexed(key, origin, list));
    } else {
      const { validUntil } = list;
      // It stays, as young as its metadata: the floor keeps lists out, and dropping one would bring an older one back.
      if (list.isBelow) this.#refuse(origin, 'floor');
      if (held?.validUntil !== validUntil) this.#renewed.push({ key, validUntil });
    }
  }

  #refuse(origin: Origin, reason: RefusalReason): void {
    this.#refusals.push({ origin, reason, fault: null });
  }

  async #indexed(key: string, origin: Origin, { file, sha256, survey, validUntil }: CheckedList) {
    const { blocks, shards } = await inTurns(indexing(file, this.#parts));
    const { info, accounts } = survey;
    const repository = this.#ground.config.fingerprint;
    const head = { key, origin, info, accounts, sha256, blocks, validUntil, repository };
    const frames = Array.from(framesOf(file), ({ bytes }) => bytes);
    const excerpts = openExcerpts({
      blocks,
      block: async (number) => frames[number] ?? new Uint8Array(),
      shard: async (number) => shards[number] ?? new Uint32Array(),
    });
    return { head, file, shards, excerpts };
  }

  async #takeBook(origin: Origin, before: readonly StoredBook[], switchesOnly: boolean): Promise<void> {
    const { config, sha256 } = this.#ground;
    const heldAs = (key: string) =>
      before.find((each) => each.key === key && sameOrigin(each.origin, origin)) ?? null;
    const held = heldAs(bookKey(config, origin, switchesOnly));
    const late = switchesOnly ? null : heldAs(bookKey(config, origin, true));
    const beneath = () => this.#lawBeneath(origin);
    const ground = { config, origin, held, switchesOnly, sha256, beneath };
    const book = await readBook(ground, this.#repository);
    if (late !== null) this.#goneBooks.add(late.key);
    if (book === 'absent') {
      if (held !== null) this.#goneBooks.add(held.key);
    } else if (book !== 'unchanged') this.#books.push(book);
  }

  /** The law if this update were committed now, without what a book of this origin takes the place of. */
  async #lawBeneath(origin: Origin): Promise<RulesData> {
    const { config, embedded, store } = this.#ground;
    const replaced = new Set([
      ...this.#books.map(({ key }) => key),
      ...this.#goneBooks,
      listKey(config, origin),
    ]);
    const kept = (await store.books()).filter(({ key }) => !replaced.has(key));
    const books = [...this.#books, ...kept].filter((each) => isMeasuredBy(origin, each.origin));
    const ownList = (await this.#inForce()).some(({ key }) => key === '');
    // Whoever reads the law in force tells of a book that cannot be read (stored-lists.ts).
    return lawInForce(
      lawBeneath(embedded, ownList),
      signedBooks(books, () => undefined),
    ).data;
  }

  /** The lists in force if this update were committed now, the package's own among them, the nation's first. */
  async #inForce(): Promise<readonly Source[]> {
    const { embedded, store } = this.#ground;
    const replaced = new Set([...this.#taken.map(({ head }) => head.key), ...this.#gone]);
    const kept = (await store.lists()).filter(({ key }) => !replaced.has(key));
    const sources: Source[] = [
      ...this.#taken.map(({ head, excerpts }) => ({ ...head, excerpts: async () => excerpts, stored: null })),
      ...kept.map((list) => ({ ...list, excerpts: () => store.excerptsAtOnce(list), stored: list })),
    ];
    const { own } = inForce(embedded.list, sources);
    const packaged: Source = {
      ...{ key: '', origin: NATION, info: embedded.list.info, sha256: '', stored: null },
      excerpts: async () => excerptsOf(embedded.list),
    };
    return (own ? [packaged, ...sources] : sources).sort((a, b) => byStanding(a.origin, b.origin));
  }

  async #elsewhere(list: AccountList, origin: Origin, others: readonly Source[]): Promise<Elsewhere> {
    const keys = claimedKeys(list);
    const measures = others.filter((each) => isMeasuredBy(origin, each.origin));
    const said = await Promise.all(measures.map(async (each) => (await each.excerpts()).of(keys, false)));
    // Of two that describe one contestant the last counts: that is the nation.
    return elsewhere(said.reverse());
  }

  async #pageParts() {
    const { embedded, store } = this.#ground;
    const sources = await this.#inForce();
    const kept = sources.flatMap(({ stored }) => stored ?? []);
    const own = sources.some(({ key }) => key === '') ? embedded.list : null;
    await addStored(this.#parts, own, kept, store.file);
    return pageParts(this.#parts);
  }
}
