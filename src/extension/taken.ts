import type { Refusal } from '../core/take.ts';
import type { Bytes } from '../core/tuf/bytes.ts';
import type { PlatformId } from '../core/vocabulary.ts';
import type { ListIndex } from '../core/wire/list-index.ts';
import type { StoredBook, StoredList } from './list-store-schema.ts';

/** A list that was taken: its head but for the date that the metadata says in the end, its file, and its shards. */
export interface TakenList {
  readonly head: Omit<StoredList, 'validUntil'>;
  readonly file: Bytes;
  readonly shards: ListIndex['shards'];
}

export type PageParts = ReadonlyMap<PlatformId, Uint8Array>;

/** What one update of a repository leaves behind: all that a commit writes, made before its transaction is opened. */
export interface TakenContent {
  readonly lists: readonly TakenList[];
  /** Keys of lists that are as they were; their metadata is younger now. */
  readonly unchanged: readonly string[];
  /** Keys of lists that the repository no longer has, or that are no longer asked for. */
  readonly gone: readonly string[];
  readonly books: readonly StoredBook[];
  readonly goneBooks: readonly string[];
  /** Null where no list changed. */
  readonly parts: PageParts | null;
  /** Lists and books that were refused whole: their last good ones stay. For the screen. */
  readonly refusals: readonly Refusal[];
}
