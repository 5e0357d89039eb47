import { BOOK_CAP, parseBook } from '../core/book.ts';
import { mergeBooks } from '../core/book-merge.ts';
import type { Origin } from '../core/list.ts';
import { bookPath, type RepositoryConfig } from '../core/repository.ts';
import type { RulesData } from '../core/rulebook.ts';
import { mayAnswer } from '../core/take.ts';
import { toHex } from '../core/tuf/bytes.ts';
import type { Repository } from '../core/tuf/update.ts';
import type { Sha256 } from '../core/wire/delta.ts';
import type { StoredBook } from './list-store-schema.ts';
import { onlySwitches } from './signed-books.ts';
import { listKey, Refused } from './take-list.ts';

interface BookGround {
  readonly config: RepositoryConfig;
  readonly origin: Origin;
  /** What is stored under `bookKey`. */
  readonly held: StoredBook | null;
  /** Its list was refused for the floor. */
  readonly switchesOnly: boolean;
  readonly sha256: Sha256;
  /** The law that this book would come over. */
  readonly beneath: () => Promise<RulesData>;
}

/** Law and calendar are the nation's, circulars a region's too; others have no book (core/book-authority.ts). */
export function hasBook({ scope }: Origin): boolean {
  return scope === 'national' || scope === 'region';
}

/** Beside the book that came with a list that was taken, there may be one of what is switched off since. */
export function bookKey(config: RepositoryConfig, origin: Origin, switchesOnly: boolean): string {
  const key = listKey(config, origin);
  return switchesOnly ? `${key} switches` : key;
}

/**
 * The newest rulebook of an origin. Throws `Refused` (`law` for one that cannot be read, oversteps its origin, or names what
 * does not exist: the law would fall back to the package's), or the TUF client's `TufError`.
 */
export async function readBook(
  { config, origin, held, switchesOnly, sha256, beneath }: BookGround,
  repository: Repository,
): Promise<StoredBook | 'absent' | 'unchanged'> {
  const found = await repository.find(bookPath(origin));
  if (found === null) return 'absent';
  if (!mayAnswer(config.origin, origin, found.role)) throw new Refused('role');
  if (found.target.length > BOOK_CAP) throw new Refused('law');
  if (held !== null && held.sha256 === found.target.hashes['sha256']) return 'unchanged';
  const bytes = await repository.read(found);
  const text = decoded(bytes);
  const reading = parseBook(text);
  if (!reading.ok) throw new Refused('law');
  const book = switchesOnly ? onlySwitches(reading.book) : reading.book;
  if (!mergeBooks(await beneath(), [{ origin, book }]).ok) throw new Refused('law');
  return {
    key: bookKey(config, origin, switchesOnly),
    repository: config.fingerprint,
    origin,
    sha256: toHex(await sha256(bytes)),
    // As it came: a later version of this client may know sections that this one skips.
    book: text,
    switchesOnly,
  };
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Refused('law', cause);
  }
}
