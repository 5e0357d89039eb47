import type { RulesData } from '../../src/core/rulebook.ts';
import type { PlatformId } from '../../src/core/vocabulary.ts';
import type { Excerpts } from '../../src/core/wire/excerpt.ts';
import type { ListStore, StoredBook, StoredList } from '../../src/extension/list-store.ts';

type ReadStore = Pick<ListStore, 'lists' | 'books' | 'excerpts' | 'part'>;

/** What lies in the list store of a test; `open` fails while `refuses` holds an error. */
export interface FakeStore {
  lists: { readonly held: StoredList; readonly excerpts: Excerpts }[];
  books: StoredBook[];
  parts: Map<PlatformId, Uint8Array>;
  refuses: Error | null;
  opened: number;
  open(): Promise<ReadStore>;
}

export function fakeStore(): FakeStore {
  const stored: FakeStore = {
    lists: [],
    books: [],
    parts: new Map(),
    refuses: null,
    opened: 0,
    async open() {
      if (stored.refuses !== null) throw stored.refuses;
      stored.opened += 1;
      return {
        lists: async () => stored.lists.map(({ held }) => held),
        books: async () => stored.books,
        part: async (platform) => stored.parts.get(platform) ?? null,
        excerpts: (key) => {
          const found = stored.lists.find(({ held }) => held.key === key);
          if (found === undefined) throw new Error(`no list ${key}`);
          return found.excerpts;
        },
      };
    },
  };
  return stored;
}

/** A book as it is stored, with one platform switched off. */
export function bookSwitchingOff(platform: PlatformId): StoredBook {
  const rows: RulesData['switches'] = [
    { platform, reason: { id: 'Tata letak baru.', en: 'A new layout.' }, since: '2031-02-01' },
  ];
  return {
    key: 'aa national',
    repository: 'aa',
    origin: { scope: 'national' },
    sha256: '00',
    book: JSON.stringify({ format: 1, sections: [{ name: 'switches', version: 1, rows }] }),
  };
}
