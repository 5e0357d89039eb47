import { buildIndex } from '../../src/core/account-index-build.ts';
import type { RepositoryConfig } from '../../src/core/repository.ts';
import type { RulesData } from '../../src/core/rulebook.ts';
import type { PlatformId } from '../../src/core/vocabulary.ts';
import type { Excerpts } from '../../src/core/wire/excerpt.ts';
import type { ListStore, StoredBook, StoredList } from '../../src/extension/list-store.ts';

type ReadStore = Pick<ListStore, 'lists' | 'books' | 'excerpts' | 'part' | 'partsOf'>;

/** What lies in the list store of a test; `open` fails while `refuses` holds an error. */
export interface FakeStore {
  lists: { readonly held: StoredList; readonly excerpts: Excerpts }[];
  books: StoredBook[];
  parts: Map<PlatformId, Uint8Array>;
  refuses: Error | null;
  opened: number;
  open(): Promise<ReadStore>;
  /** Whatever is stored is followed, as what it is. */
  followed(): Promise<readonly RepositoryConfig[]>;
  /** As a browser does on its own: nothing that is open answers any more. */
  close(): void;
}

export function fakeStore(): FakeStore {
  let closes = 0;
  const stored: FakeStore = {
    lists: [],
    books: [],
    parts: new Map(),
    refuses: null,
    opened: 0,
    async open() {
      if (stored.refuses !== null) throw stored.refuses;
      stored.opened += 1;
      const openedAt = closes;
      const stillOpen = () => {
        if (openedAt !== closes) throw new DOMException('The connection is closing.', 'InvalidStateError');
      };
      return {
        async lists() {
          stillOpen();
          return stored.lists.map(({ held }) => held);
        },
        books: async () => stored.books,
        async part(platform) {
          stillOpen();
          return stored.parts.get(platform) ?? null;
        },
        partsOf: async () => new Map([['x', buildIndex(['x:handle:uji_calon'])]]),
        excerpts: (key) => {
          const found = stored.lists.find(({ held }) => held.key === key);
          if (found === undefined) throw new Error(`no list ${key}`);
          return {
            async of(keys, phrases) {
              stillOpen();
              return found.excerpts.of(keys, phrases);
            },
          };
        },
      };
    },
    followed: async () =>
      [...stored.lists.map(({ held }) => held), ...stored.books].map(({ repository, origin }) => ({
        fingerprint: repository,
        url: null,
        origin,
        by: 'policy',
      })),
    close: () => {
      closes += 1;
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
    repository: 'aa national',
    origin: { scope: 'national' },
    sha256: '00',
    switchesOnly: false,
    book: JSON.stringify({ format: 1, sections: [{ name: 'switches', version: 1, rows }] }),
  };
}
