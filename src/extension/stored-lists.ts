import { lawBeneath, lawInForce } from '../core/book-merge.ts';
import type { HeldList } from '../core/held-list.ts';
import { excerptsOf } from '../core/list-excerpts.ts';
import type { ListSource } from '../core/lists-in-force.ts';
import type { RulesData } from '../core/rulebook.ts';
import { byStanding, mayStand } from '../core/take.ts';
import { PLATFORMS, type PlatformId } from '../core/vocabulary.ts';
import { embedded } from './embedded.ts';
import { type ListStore, openListStore } from './list-store.ts';
import type { StoredBook, StoredList } from './list-store-schema.ts';
import { followed, isAllKnown } from './repositories.ts';
import { signedBooks } from './signed-books.ts';
import type { PageParts } from './taken.ts';

/** What is in force, as the package and the store have it. */
export interface Stored {
  /** The nation's first. */
  readonly sources: readonly [ListSource, ...ListSource[]];
  /** The package's rules with the books in force over them. */
  readonly rules: RulesData;
  /** The page index of the lists in force; null while only the package's own list is. */
  part(platform: PlatformId): Promise<Uint8Array | null>;
}

let store: Promise<ListStore> | null = null;
let own: ListSource | null = null;

/**
 * Reads what is in force; `broken` hears of all that cannot be read, and the package's own serves in its place. Throws
 * where the store itself cannot be read, even when opened anew.
 */
export async function readStored(broken: (reason: unknown) => void): Promise<Stored> {
  try {
    return await readStore(broken);
  } catch {
    // A browser may end a connection on its own, and what is open never comes back: only a new one tells.
    closeStored();
    return readStore(broken);
  }
}

/** What the package holds, where nothing stored serves. */
export function packaged(): Stored {
  return { sources: [ownSource()], rules: embedded, part: async () => null };
}

/** Whoever reads next opens the store anew. */
export function closeStored(): void {
  store = null;
}

async function readStore(broken: (reason: unknown) => void): Promise<Stored> {
  const open = await openOnce();
  const [all, allBooks, configs, allKnown] = await Promise.all([
    open.lists(),
    open.books(),
    followed(),
    isAllKnown(),
  ]);
  const stands = (each: StoredList | StoredBook) => mayStand(each, configs, allKnown);
  // Policy may have changed since they were taken; the next run drops what may not stand (update.ts).
  const lists = all.filter(stands).sort((a, b) => byStanding(a.origin, b.origin));
  const books = allBooks.filter(stands);
  const national = lists.find(({ origin }) => origin.scope === 'national');
  const beneath = lawBeneath(embedded, national === undefined);
  const { data, refused } = lawInForce(beneath, signedBooks(books, broken));
  for (const each of refused) {
    if (each.origin.scope === 'national') broken(each);
    // The nation's law has since left a region's book behind: nothing is wrong with this browser.
    else console.warn('Jempol Netral: a book no longer fits the law in force', each);
  }
  const others = lists.filter((each) => each !== national);
  const stored = (held: StoredList, instead: ListSource | null): ListSource => ({
    held,
    excerpts: open.excerpts(held.key),
    instead,
  });
  const first = national === undefined ? ownSource() : stored(national, ownSource());
  return {
    sources: [first, ...others.map((each) => stored(each, null))],
    rules: { ...data, list: embedded.list },
    part: lists.length === all.length ? (platform) => open.part(platform) : partOf(open, lists),
  };
}

/** Page indexes as they are without what may not stand: they are not stored, and are needed until the next run only. */
function partOf(open: ListStore, lists: readonly StoredList[]): Stored['part'] {
  if (lists.length === 0) return async () => null;
  let parts: Promise<PageParts> | null = null;
  return async (platform) => {
    parts ??= open.partsOf(lists);
    return (await parts).get(platform) ?? null;
  };
}

/** One connection for as long as this page or worker lives. */
function openOnce(): Promise<ListStore> {
  store ??= openListStore();
  return store;
}

function ownSource(): ListSource {
  own ??= { held: ownList(), excerpts: excerptsOf(embedded.list), instead: null };
  return own;
}

/** The list this package was built with; the build has checked it. */
function ownList(): HeldList {
  const { info, accounts } = embedded.list;
  const counts = PLATFORMS.map((platform) => ({
    platform,
    count: accounts.filter((each) => each.platform === platform && each.status !== 'withdrawn').length,
  }));
  return {
    info,
    origin: { scope: 'national' },
    repository: null,
    validUntil: null,
    accounts: counts.filter(({ count }) => count > 0),
  };
}
