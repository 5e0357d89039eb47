import { parseBook } from '../core/book.ts';
import { lawInForce, type SignedBook } from '../core/book-merge.ts';
import type { HeldList } from '../core/held-list.ts';
import { excerptsOf } from '../core/list-excerpts.ts';
import type { ListSource } from '../core/lists-in-force.ts';
import type { RulesData } from '../core/rulebook.ts';
import { PLATFORMS, type PlatformId } from '../core/vocabulary.ts';
import { embedded } from './embedded.ts';
import { type ListStore, openListStore } from './list-store.ts';
import type { StoredBook, StoredList } from './list-store-schema.ts';

/** What is in force, as the package and the store have it. */
interface Stored {
  /** The nation's first. */
  readonly sources: readonly [ListSource, ...ListSource[]];
  /** The package's rules with the books in force over them. */
  readonly rules: RulesData;
  /** The page index of the lists in force; null while only the package's own list is. */
  part(platform: PlatformId): Promise<Uint8Array | null>;
}

let store: Promise<ListStore> | null = null;
let own: ListSource | null = null;

/** Reads what is in force; `broken` hears of all that cannot be read, and the package's own serves in its place. */
export async function readStored(broken: (reason: unknown) => void): Promise<Stored> {
  own ??= { held: ownList(), excerpts: excerptsOf(embedded.list), instead: null };
  try {
    const open = await openOnce();
    const [lists, books] = await Promise.all([open.lists(), open.books()]);
    const { data, refused } = lawInForce(embedded, books.flatMap(readBook(broken)));
    refused.forEach(broken);
    const national = lists.find(({ origin }) => origin.scope === 'national');
    const others = lists.filter((each) => each !== national);
    const stored = (held: StoredList, instead: ListSource | null): ListSource => ({
      held,
      excerpts: open.excerpts(held.key),
      instead,
    });
    const first = national === undefined ? own : stored(national, own);
    return {
      sources: [first, ...others.map((each) => stored(each, null))],
      rules: data,
      part: (platform) => open.part(platform),
    };
  } catch (reason) {
    store = null;
    broken(reason);
    return { sources: [own], rules: embedded, part: async () => null };
  }
}

/** One connection for as long as this page or worker lives; after a failure another is tried. */
function openOnce(): Promise<ListStore> {
  store ??= openListStore();
  return store;
}

function readBook(broken: (reason: unknown) => void) {
  return ({ origin, book }: StoredBook): readonly SignedBook[] => {
    const reading = parseBook(book);
    if (reading.ok) return [{ origin, book: reading.book }];
    broken(reading.problem);
    return [];
  };
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
