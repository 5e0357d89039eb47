import { authorityProblems, type Elsewhere } from '../core/authority.ts';
import type { AccountList, Origin } from '../core/list.ts';
import type { RefusalReason } from '../core/lists-page.ts';
import { deltaPath, listPath, type RepositoryConfig, slotOf } from '../core/repository.ts';
import { type Survey, survey } from '../core/survey.ts';
import { MOST_ROWS_OF_A_REGION, mayAnswer, nameOf, olderThan, unpackedCap } from '../core/take.ts';
import { type Bytes, toHex } from '../core/tuf/bytes.ts';
import { TufError } from '../core/tuf/fault.ts';
import type { Found } from '../core/tuf/find-target.ts';
import type { Repository } from '../core/tuf/update.ts';
import { applyDelta, type Sha256 } from '../core/wire/delta.ts';
import { checking, decodeList } from '../core/wire/list-file.ts';
import { through } from '../core/wire/packed.ts';
import { WireError } from '../core/wire/wire-error.ts';
import { inTurns } from './in-turns.ts';
import type { StoredList } from './list-store-schema.ts';

/** A list or a book that is not taken, whatever its signatures say; the last good one stays. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason, cause?: unknown) {
    super(`refused: ${reason}`, { cause });
    this.reason = reason;
  }
}

/** What the taking of one list stands on. */
export interface ListGround {
  readonly config: RepositoryConfig;
  readonly origin: Origin;
  /** What is stored of this list; null the first time. */
  readonly held: StoredList | null;
  /** The least version of a nation's list. */
  readonly floor: number;
  readonly sha256: Sha256;
  readonly storedFile: (list: StoredList) => Promise<Bytes>;
  /** The origins of the other lists in force. */
  readonly others: readonly Origin[];
  /** What the lists that this one is measured against say of what it claims. */
  readonly elsewhere: (list: AccountList) => Promise<Elsewhere>;
}

/** A list that may be taken, checked in every way; its index is not built yet. */
export interface CheckedList {
  readonly sha256: string;
  readonly file: Bytes;
  readonly survey: Survey;
}

/**
 * The newest list of an origin; `absent` when the repository has none, `unchanged` when it is the one stored. Throws
 * `Refused`, a `WireError` for bytes that are no list, or the TUF client's `TufError`.
 */
export async function readList(
  ground: ListGround,
  repository: Repository,
): Promise<CheckedList | 'absent' | 'unchanged'> {
  const { config, origin, held } = ground;
  const found = await repository.find(listPath(origin));
  if (found === null) return 'absent';
  if (!mayAnswer(config.origin, origin, found.role)) throw new Refused('role');
  const sha256 = found.target.custom?.['sha256'];
  if (typeof sha256 !== 'string') throw new Refused('unreadable');
  if (held?.sha256 === sha256) return 'unchanged';
  const file =
    (await patched(ground, repository, found, sha256)) ?? (await whole(ground, repository, found, sha256));
  await inTurns(checking(file));
  const surveyed = await inTurns(survey(file));
  const older = olderThan(surveyed.info, held, origin.scope === 'national' ? ground.floor : null);
  if (older !== null) throw new Refused(older);
  if (!(await keepsToItsOwn(ground, file, surveyed))) throw new Refused('authority');
  return { sha256, file, survey: surveyed };
}

/** The new list made of the stored one, one small download; null where only the whole will do. */
async function patched(
  { origin, held, sha256, storedFile }: ListGround,
  repository: Repository,
  { role }: Found,
  wanted: string,
): Promise<Bytes | null> {
  if (held === null) return null;
  try {
    const found = await repository.find(deltaPath(origin, held.sha256));
    if (found === null || found.role !== role) return null;
    const delta = await unpack(await repository.read(found), origin);
    const file = await applyDelta(delta, await storedFile(held), sha256, inTurns);
    return toHex(await sha256(file)) === wanted ? file : null;
  } catch (error) {
    // A bad delta costs one download; without a connection the whole would not come either.
    const isBad =
      error instanceof WireError || (error instanceof TufError && error.fault.name !== 'unreachable');
    if (!isBad) throw error;
    return null;
  }
}

async function whole(
  { origin, sha256 }: ListGround,
  repository: Repository,
  found: Found,
  wanted: string,
): Promise<Bytes> {
  const file = await unpack(await repository.read(found), origin);
  // What every delta, and the comparison with what is stored, rests on.
  if (toHex(await sha256(file)) !== wanted) throw new Refused('unreadable');
  return file;
}

function unpack(packed: Bytes, origin: Origin): Promise<Bytes> {
  return through(packed, new DecompressionStream('deflate-raw'), unpackedCap(origin));
}

/** design.md, Authority, on content: what a role signs beyond its origin is refused, however well it is signed. */
async function keepsToItsOwn(
  { origin, others, elsewhere }: ListGround,
  file: Bytes,
  { rows, origins }: Survey,
): Promise<boolean> {
  const name = nameOf(origin, origins, others);
  if (name === null) return false;
  // The nation may say the rest, and its list is too large to be opened.
  if (origin.scope === 'national') return true;
  if (rows > MOST_ROWS_OF_A_REGION) throw new Refused('unreadable');
  const { list } = decodeList(file);
  return authorityProblems(list, name, await elsewhere(list)).length === 0;
}

/** One repository's list for one origin, as the store names it. */
export function listKey({ fingerprint }: RepositoryConfig, origin: Origin): string {
  return `${fingerprint} ${slotOf(origin)}`;
}
