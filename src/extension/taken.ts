import type { Refusal } from '../core/take.ts';
import type { Bytes } from '../core/tuf/bytes.ts';
import type { PlatformId } from '../core/vocabulary.ts';
import type { ListIndex } from '../core/wire/list-index.ts';
import type { StoredBook, StoredList, StoredRefusal } from './list-store-schema.ts';

/** A list that was taken: its head, its file, and its shards. */
export interface TakenList {
  readonly head: StoredList;
  readonly file: Bytes;
  readonly shards: ListIndex['shards'];
}

export type PageParts = ReadonlyMap<PlatformId, Uint8Array>;

/** What one update of a repository leaves behind: all that a commit writes, made before its transaction is opened. */
export interface TakenContent {
  readonly lists: readonly TakenList[];
  /** Lists that are as they were, while their metadata says another date now. */
  readonly renewed: readonly Pick<StoredList, 'key' | 'validUntil'>[];
  /** Keys of lists that the repository no longer has, or that are no longer asked for. */
  readonly gone: readonly string[];
  readonly books: readonly StoredBook[];
  readonly goneBooks: readonly string[];
  /** Files that need no second download to be refused again. */
  readonly refused: readonly StoredRefusal[];
  /** Null where no list changed. */
  readonly parts: PageParts | null;
  /** Lists and books that were refused whole: their last good ones stay. For the screen. */
  readonly refusals: readonly Refusal[];
}
