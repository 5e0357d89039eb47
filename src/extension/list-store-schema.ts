import { type DBSchema, type IDBPDatabase, openDB, type StoreNames } from 'idb';
import type { HeldList } from '../core/held-list.ts';
import type { Origin } from '../core/list.ts';
import type { RefusalReason } from '../core/lists-page.ts';
import type { Bytes } from '../core/tuf/bytes.ts';
import type { Trusted } from '../core/tuf/ports.ts';
import type { PlatformId } from '../core/vocabulary.ts';
import type { ListIndex } from '../core/wire/list-index.ts';

/** What is kept of a list beside its blocks and shards. */
export interface StoredList extends HeldList {
  /** `${fingerprint} ${slot}`: one repository's list for one origin. */
  readonly key: string;
  /** Of a stored list never null: the repository it came from. */
  readonly repository: string;
  readonly validUntil: number;
  /** Of the unpacked file, hex. */
  readonly sha256: string;
  /** Of every block of the file, in order: which part of the list its rows belong to. */
  readonly blocks: ListIndex['blocks'];
}

/** A list's file that was refused; as long as all it was judged by is the same, so is the answer. */
export interface StoredRefusal {
  /** The list's. */
  readonly key: string;
  /** What it was judged by: the file's hashes, the floor, the lists in force. */
  readonly basis: string;
  readonly reason: RefusalReason;
}

/** A rulebook of one origin: whoever opens it validates it again (core/book.ts). */
export interface StoredBook {
  /** Its list's key, or of one whose list is too old to be taken that and `switches`. */
  readonly key: string;
  readonly repository: string;
  readonly origin: Origin;
  /** Of the target file, hex. */
  readonly sha256: string;
  /** JSON text as it came: a hostile nesting costs nobody a stack. */
  readonly book: string;
  /** Its list is older than the floor: the law it came with is not taken, what is switched off is. */
  readonly switchesOnly: boolean;
}

/**
 * `jempol-lists`. By fingerprint: `pins` (the root that trust began with), `roots` (the newest verified one), `trusted`.
 * By list key: `heads`, `books`, `refused` (with the package that refused). By what a list's bytes are (`placeIn`): `blocks`, `shards`. So a look-up reads one shard
 * and a block or two, and a look-up begun on a list that is replaced meanwhile finds nothing rather than another list.
 */
export interface Tables extends DBSchema {
  pins: { key: string; value: Bytes };
  roots: { key: string; value: Bytes };
  trusted: { key: string; value: Trusted };
  heads: { key: string; value: StoredList };
  blocks: { key: [list: string, number: number]; value: Uint8Array };
  shards: { key: [list: string, number: number]; value: Uint32Array };
  books: { key: string; value: StoredBook };
  refused: { key: string; value: StoredRefusal & { readonly stamp: string } };
  parts: { key: PlatformId; value: Uint8Array };
  /** Which of the package's own lists `parts` were built with. */
  built: { key: 'own'; value: string };
}

const NAMES: readonly StoreNames<Tables>[] = [
  'pins',
  'roots',
  'trusted',
  'heads',
  'blocks',
  'shards',
  'books',
  'refused',
  'parts',
  'built',
];
const VERSION = 2;

export type Database = IDBPDatabase<Tables>;

export function openDatabase(): Promise<Database> {
  return openDB<Tables>('jempol-lists', VERSION, {
    upgrade(db) {
      const missing = NAMES.filter((name) => !db.objectStoreNames.contains(name));
      for (const name of missing) db.createObjectStore(name);
    },
    // A newer version of the extension waits for this connection: it opens its own on its next wake.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase | null)?.close();
    },
  });
}

/** Where the blocks and shards of one list's bytes stand. */
export function placeIn({ key, sha256 }: Pick<StoredList, 'key' | 'sha256'>): string {
  return `${key} ${sha256}`;
}

/** All of them, in order. */
export function allOf(place: string): IDBKeyRange {
  return IDBKeyRange.bound([place, 0], [place, Number.POSITIVE_INFINITY]);
}
