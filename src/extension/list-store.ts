import type { RepositoryConfig } from '../core/repository.ts';
import { isOutdated, mayStand } from '../core/take.ts';
import { type Bytes, concat } from '../core/tuf/bytes.ts';
import type { Store } from '../core/tuf/ports.ts';
import type { PlatformId } from '../core/vocabulary.ts';
import type { Excerpts } from '../core/wire/excerpt.ts';
import { LIST_MAGIC, LIST_VERSION } from '../core/wire/frame.ts';
import { embedded } from './embedded.ts';
import { forget, inOneGo, type Writing, writeParts, writeTaken } from './list-commit.ts';
import { type OwnList, partsOf } from './list-parts.ts';
import {
  allOf,
  type Database,
  openDatabase,
  placeIn,
  type StoredBook,
  type StoredList,
  type StoredRefusal,
} from './list-store-schema.ts';
import { excerptsAtOnce, ListGone, storedExcerpts } from './stored-excerpts.ts';
import type { PageParts, TakenContent } from './taken.ts';

export type { StoredBook, StoredList } from './list-store-schema.ts';
export { ListGone } from './stored-excerpts.ts';

/** The lists that repositories gave, kept so that a press asks for one shard and a block or two. */
export interface ListStore {
  /**
   * The lists that warnings rest on beside the package's own, or, if they are the nation's, instead of it. One that is
   * older than the package's own (it came with an update of the extension) is left out.
   */
  lists(): Promise<readonly StoredList[]>;
  /** Rulebooks; of those that belong to a list that is left out only what they switch off. */
  books(): Promise<readonly StoredBook[]>;
  /** Exact look-ups in one stored list; they throw `ListGone` once it is no longer stored. */
  excerpts(key: string): Excerpts;
  /** The same for a thousand look-ups at once, which a press never needs; of the list as it is now. */
  excerptsAtOnce(list: StoredList): Promise<Excerpts>;
  /** A platform's page index of all lists in force; null: nothing is stored and the embedded index is current. */
  part(platform: PlatformId): Promise<Uint8Array | null>;
  /** The page indexes as they are with these lists only. */
  partsOf(lists: readonly StoredList[]): Promise<PageParts>;
  /** The fingerprints of all repositories that anything is stored of, be it the root or what `lists` leaves out. */
  repositories(): Promise<readonly string[]>;
  /** Everything stored from a repository, what `lists` leaves out too. */
  held(fingerprint: string): Promise<Held>;
  /** The list's file as it was taken, unpacked; throws `ListGone`. */
  file(list: StoredList): Promise<Bytes>;
  /** One repository's room, for `update` (core/tuf). */
  room(fingerprint: string): Store<TakenContent>;
  /** The root a repository's name is the hash of; null before it was pinned. */
  pinnedRoot(fingerprint: string): Promise<Bytes | null>;
  pinRoot(fingerprint: string, root: Bytes): Promise<void>;
  /** A repository no longer followed: all that came from it goes. */
  drop(fingerprint: string): Promise<void>;
  /**
   * Lists and books that nobody followed may speak as any more go (core/take.ts, `mayStand`), where `configs` are all;
   * the trust in their repositories stays. Answers with the fingerprints they came from.
   */
  keepTo(configs: readonly RepositoryConfig[]): Promise<readonly string[]>;
}

export interface Held {
  readonly lists: readonly StoredList[];
  readonly books: readonly StoredBook[];
  /** By this package: another one may read what this one cannot. */
  readonly refused: readonly StoredRefusal[];
}

/** What this package was built with; a build of another version may hold another list. */
const PACKAGED: OwnList = {
  list: embedded.list,
  stamp: `${__EDITION__} ${__VERSION__} ${embedded.list.info.version} ${embedded.list.info.date}`,
};

/**
 * Opens IndexedDB `jempol-lists`; throws where the browser refuses it. Who writes (`room`, `pinRoot`, `drop`) holds the Web
 * Lock `jempol-lists` from the first read on.
 */
export async function openListStore(own: OwnList = PACKAGED): Promise<ListStore> {
  const db = await openDatabase();
  const file = (list: StoredList) => readFile(db, list);

  /** The package has another list than the parts were built with: it was updated, and nobody has committed since. */
  async function renewParts(builtWith: string): Promise<void> {
    const parts = await partsOf(own.list, await db.getAll('heads'), file);
    await inOneGo(db, async (tx) => {
      // A commit that came between knew more.
      if ((await tx.objectStore('built').get('own')) === builtWith) await writeParts(tx, parts, own.stamp);
    });
  }

  /** Removes lists and books, and whatever else `write` does, in one go. */
  async function without(
    isOver: (each: StoredList | StoredBook) => boolean,
    write: (tx: Writing) => Promise<void>,
  ): Promise<void> {
    const [heads, books] = await Promise.all([db.getAll('heads'), db.getAll('books')]);
    const rest = heads.filter((each) => !isOver(each));
    const parts = rest.length === 0 ? null : await partsOf(own.list, rest, file);
    await inOneGo(db, async (tx) => {
      for (const { key } of heads.filter(isOver)) await forget(tx, key);
      for (const { key } of books.filter(isOver)) await tx.objectStore('books').delete(key);
      await write(tx);
      await writeParts(tx, parts, own.stamp);
    });
  }

  async function leftOut(): Promise<ReadonlySet<string>> {
    const heads = await db.getAll('heads');
    return new Set(heads.filter((each) => isOutdated(own.list.info, each)).map(({ key }) => key));
  }

  return {
    async lists() {
      return (await db.getAll('heads')).filter((each) => !isOutdated(own.list.info, each));
    },
    async books() {
      const [books, out] = await Promise.all([db.getAll('books'), leftOut()]);
      return books.map((book) => (out.has(book.key) ? { ...book, switchesOnly: true } : book));
    },
    excerpts: (key) => storedExcerpts(db, key),
    excerptsAtOnce: (list) => excerptsAtOnce(db, list),
    async part(platform) {
      const builtWith = await db.get('built', 'own');
      if (builtWith === undefined) return null;
      if (builtWith !== own.stamp) await renewParts(builtWith);
      return (await db.get('parts', platform)) ?? null;
    },
    async repositories() {
      const [pinned, heads, books] = await Promise.all([
        db.getAllKeys('pins'),
        db.getAll('heads'),
        db.getAll('books'),
      ]);
      return [...new Set([...pinned, ...[...heads, ...books].map(({ repository }) => repository)])];
    },
    partsOf: (lists) => partsOf(own.list, lists, file),
    held: (fingerprint) => held(db, fingerprint, own.stamp),
    file,
    room: (fingerprint) => ({
      readRoot: async () => (await db.get('roots', fingerprint)) ?? null,
      writeRoot: async (root) => {
        await db.put('roots', root, fingerprint);
      },
      readTrusted: async () => (await db.get('trusted', fingerprint)) ?? null,
      commit: (trusted, content) =>
        inOneGo(db, (tx) => writeTaken(tx, fingerprint, trusted, content, own.stamp)),
    }),
    pinnedRoot: async (fingerprint) => (await db.get('pins', fingerprint)) ?? null,
    pinRoot: async (fingerprint, root) => {
      await db.put('pins', root, fingerprint);
    },
    async drop(fingerprint) {
      const isIts = ({ repository }: StoredList | StoredBook) => repository === fingerprint;
      await without(isIts, async (tx) => {
        await tx.objectStore('refused').delete(keysOf(fingerprint));
        for (const table of ['pins', 'roots', 'trusted'] as const) {
          await tx.objectStore(table).delete(fingerprint);
        }
      });
    },
    async keepTo(configs) {
      const isOver = (each: StoredList | StoredBook) => !mayStand(each, configs, true);
      const [heads, books] = await Promise.all([db.getAll('heads'), db.getAll('books')]);
      const over = [...heads, ...books].filter(isOver);
      if (over.length > 0) await without(isOver, async () => undefined);
      return [...new Set(over.map(({ repository }) => repository))];
    },
  };
}

/** Of all lists of a repository. */
function keysOf(fingerprint: string): IDBKeyRange {
  return IDBKeyRange.bound(`${fingerprint} `, `${fingerprint}!`);
}

async function held(db: Database, fingerprint: string, stamp: string): Promise<Held> {
  const [lists, books, refused] = await Promise.all([
    db.getAll('heads'),
    db.getAll('books'),
    db.getAll('refused', keysOf(fingerprint)),
  ]);
  return {
    refused: refused.filter((each) => each.stamp === stamp),
    lists: lists.filter(({ repository }) => repository === fingerprint),
    books: books.filter(({ repository }) => repository === fingerprint),
  };
}

async function readFile(db: Database, list: StoredList): Promise<Bytes> {
  const blocks = await db.getAll('blocks', allOf(placeIn(list)));
  if (blocks.length !== list.blocks.length) throw new ListGone(list.key);
  const parts = [Uint8Array.of(...LIST_MAGIC, LIST_VERSION), ...blocks];
  return concat(
    parts,
    parts.reduce((sum, { length }) => sum + length, 0),
  );
}
