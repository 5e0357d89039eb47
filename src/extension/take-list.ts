import { authorityProblems, type Elsewhere } from '../core/authority.ts';
import type { AccountList, Origin } from '../core/list.ts';
import type { RefusalReason } from '../core/lists-page.ts';
import { deltaPath, listPath, type RepositoryConfig, slotOf } from '../core/repository.ts';
import { type Survey, survey } from '../core/survey.ts';
import { isBelow, MOST_ROWS_OF_A_REGION, mayAnswer, nameOf, unpackedCap } from '../core/take.ts';
import { type Bytes, toHex } from '../core/tuf/bytes.ts';
import { TufError } from '../core/tuf/fault.ts';
import type { Found } from '../core/tuf/find-target.ts';
import type { Repository } from '../core/tuf/update.ts';
import { applyDelta, type Sha256 } from '../core/wire/delta.ts';
import { checking, decodeList } from '../core/wire/list-file.ts';
import { through } from '../core/wire/packed.ts';
import { WireError } from '../core/wire/wire-error.ts';
import { inTurns } from './in-turns.ts';
import type { StoredList, StoredRefusal } from './list-store-schema.ts';

/** A list or a book that is not taken, whatever its signatures say; the last good one stays. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly reason: RefusalReason;
  /** What a list's file was judged by (`StoredRefusal`); null where no file was. */
  readonly basis: string | null;

  constructor(reason: RefusalReason, cause?: unknown, basis: string | null = null) {
    super(`refused: ${reason}`, { cause });
    this.reason = reason;
    this.basis = basis;
  }
}

/** What the taking of one list stands on. */
export interface ListGround {
  readonly config: RepositoryConfig;
  readonly origin: Origin;
  /** What is stored of this list; null the first time. */
  readonly held: StoredList | null;
  /** What was last refused in its place. */
  readonly refused: StoredRefusal | null;
  /** The least version of a nation's list. */
  readonly floor: number;
  readonly sha256: Sha256;
  readonly storedFile: (list: StoredList) => Promise<Bytes>;
  /** The other lists in force. */
  readonly others: readonly Pick<StoredList, 'origin' | 'sha256'>[];
  /** What the lists that this one is measured against say of what it claims. */
  readonly elsewhere: (list: AccountList) => Promise<Elsewhere>;
}

/** A list that may be taken, checked in every way; its index is not built yet. */
export interface CheckedList {
  readonly kind: 'new';
  readonly validUntil: number;
  readonly sha256: string;
  readonly file: Bytes;
  readonly survey: Survey;
}

/** It is the one stored. `isBelow`: the floor was raised over that one since, and nothing better is to be had here. */
export interface KeptList {
  readonly kind: 'kept';
  readonly isBelow: boolean;
  readonly validUntil: number;
}

/**
 * The newest list of an origin; `absent` when the repository has none. Throws `Refused`, or the TUF client's `TufError`. A
 * file that was refused is not asked for again while it would be judged by the same.
 */
export async function readList(
  ground: ListGround,
  repository: Repository,
): Promise<CheckedList | KeptList | 'absent'> {
  const { config, origin, held, others, refused } = ground;
  const floor = origin.scope === 'national' ? ground.floor : null;
  const found = await repository.find(listPath(origin));
  if (found === null) return 'absent';
  if (!mayAnswer(config.origin, origin, found.role)) throw new Refused('role');
  const sha256 = found.target.custom?.['sha256'];
  if (typeof sha256 !== 'string') throw new Refused('unreadable');
  const validUntil = repository.validUntil(found);
  if (held?.sha256 === sha256) return { kind: 'kept', isBelow: isBelow(held.info, floor), validUntil };
  const measures = others.map((each) => JSON.stringify([each.origin, each.sha256])).sort();
  const basis = JSON.stringify([found.target.hashes, sha256, floor, measures]);
  if (refused?.basis === basis) throw new Refused(refused.reason, null, basis);
  try {
    const file =
      (await patched(ground, repository, found, sha256)) ?? (await whole(ground, repository, found, sha256));
    await inTurns(checking(file));
    const surveyed = await inTurns(survey(file));
    if (isBelow(surveyed.info, floor)) throw new Refused('floor');
    if (!(await keepsToItsOwn(ground, file, surveyed))) throw new Refused('authority');
    return { kind: 'new', sha256, file, survey: surveyed, validUntil };
  } catch (error) {
    if (error instanceof WireError) throw new Refused('unreadable', error, basis);
    throw error instanceof Refused ? new Refused(error.reason, error, basis) : error;
  }
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
  const borne = others.map((each) => each.origin);
  const name = nameOf(origin, origins, borne);
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
