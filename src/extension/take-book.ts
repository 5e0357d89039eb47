import { BOOK_CAP, parseBook } from '../core/book.ts';
import { bookAuthority } from '../core/book-authority.ts';
import type { Origin } from '../core/list.ts';
import { bookPath, type RepositoryConfig } from '../core/repository.ts';
import { mayAnswer } from '../core/take.ts';
import { toHex } from '../core/tuf/bytes.ts';
import type { Repository } from '../core/tuf/update.ts';
import type { Sha256 } from '../core/wire/delta.ts';
import type { StoredBook } from './list-store-schema.ts';
import { listKey, Refused } from './take-list.ts';

interface BookGround {
  readonly config: RepositoryConfig;
  readonly origin: Origin;
  readonly held: StoredBook | null;
  readonly sha256: Sha256;
}

/** Law and calendar are the nation's, circulars a region's too; others have no book (core/book-authority.ts). */
export function hasBook({ scope }: Origin): boolean {
  return scope === 'national' || scope === 'region';
}

/**
 * The newest rulebook of an origin. Throws `Refused` (`law` for one that cannot be read or oversteps its origin), or the
 * TUF client's `TufError`.
 */
export async function readBook(
  { config, origin, held, sha256 }: BookGround,
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
  if (!reading.ok || bookAuthority(reading.book, origin).length > 0) throw new Refused('law');
  return {
    key: listKey(config, origin),
    repository: config.fingerprint,
    origin,
    sha256: toHex(await sha256(bytes)),
    // As it came: a later version of this client may know sections that this one skips.
    book: text,
  };
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Refused('law', cause);
  }
}
