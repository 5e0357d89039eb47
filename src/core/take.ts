import { accountKeys } from './account.ts';
import { canaryRef } from './canary.ts';
import type { HeldList } from './held-list.ts';
import type { AccountList, ListInfo, Origin } from './list.ts';
import type { RefusalReason } from './lists-page.ts';
import { entryKeys } from './match.ts';
import { sameOrigin } from './origin.ts';
import { type RepositoryConfig, regionRole } from './repository.ts';
import type { FaultName } from './tuf/fault.ts';
import { contestantKey } from './wire/row-keys.ts';

/** A list or a book that was refused whole, while the rest of its repository was taken. */
export interface Refusal {
  readonly origin: Origin;
  readonly reason: RefusalReason;
  /** What the TUF client found where the files themselves could not be had; else null. */
  readonly fault: FaultName | null;
}

/** Accounts, addresses and all other rows of a list that is not the nation's: it is opened whole to be checked. */
export const MOST_ROWS_OF_A_REGION = 50_000;

/** Four times the 41 bytes an account of a million accounts, or of a full list of a region. */
const BYTES_AN_ACCOUNT = 4 * 41;

/** What a list or a delta of this origin may unpack to, in bytes (endless data attack). */
export function unpackedCap({ scope }: Origin): number {
  return BYTES_AN_ACCOUNT * (scope === 'national' ? 1_000_000 : MOST_ROWS_OF_A_REGION);
}

/** What is taken from a repository here: the nation's own list and those of the regions asked for, or its one list. */
export function originsOf({ origin, by }: RepositoryConfig, regions: readonly string[]): readonly Origin[] {
  // Authority: whoever talks a person into a subscription must not become the nation, a region or an agency by it.
  if (by === 'person' && origin.scope !== 'subscription') return [];
  if (origin.scope !== 'national') return [origin];
  return [origin, ...[...new Set(regions)].map((code): Origin => ({ scope: 'region', code }))];
}

/**
 * Whether what is stored still may speak as it did. Attack, or an admin's correction: a repository that policy once called
 * the nation's, and now an agency's or nobody's, goes on as the nation's. `allKnown`: nothing is followed besides
 * `configs`; else a subscription may be, since what a person follows cannot be read.
 */
export function mayStand(
  { repository, origin }: { readonly repository: string; readonly origin: Origin },
  configs: readonly RepositoryConfig[],
  allKnown: boolean,
): boolean {
  const config = configs.find(({ fingerprint }) => fingerprint === repository);
  if (config === undefined) return !allKnown && origin.scope === 'subscription';
  return originsOf(config, 'code' in origin ? [origin.code] : []).some((each) => sameOrigin(each, origin));
}

/**
 * In whose name a list of this origin speaks, given the origins of all its entries; null where it speaks in a name that
 * is not its own. A person calls what they subscribe to as they like, so of such a list any one name is taken: an agency's
 * or a subscription's that no other list bears, never the nation's or a region's.
 */
export function nameOf(origin: Origin, entries: readonly Origin[], borne: readonly Origin[]): Origin | null {
  if (origin.scope !== 'subscription') {
    return entries.every((each) => sameOrigin(each, origin)) ? origin : null;
  }
  const [name = origin, ...more] = entries;
  const isFree = !borne.some((each) => sameOrigin(each, name));
  const isOwn = name.scope === 'subscription' || name.scope === 'agency';
  return more.length === 0 && isFree && isOwn ? name : null;
}

/**
 * Whether a role of a repository may answer for an origin. Attack: a delegation outside its paths, where a region's keys
 * were given, or gave on, what is the nation's or another region's.
 */
export function mayAnswer(repository: Origin, origin: Origin, role: string): boolean {
  if (role === 'targets') return true;
  return repository.scope === 'national' && origin.scope === 'region' && role === regionRole(origin.code);
}

/**
 * Rollback: a nation's list older than the package's own or than what policy asks for. Within one repository TUF orders the
 * files; a held version would be a fast-forward that no rotation of keys could undo.
 */
export function isBelow({ version }: Pick<ListInfo, 'version'>, floor: number | null): boolean {
  return floor !== null && version < floor;
}

/** A nation's list that came before the package's own: an update of the extension brought a newer one. */
export function isOutdated(
  own: Pick<ListInfo, 'version'>,
  { origin, info }: Pick<HeldList, 'origin' | 'info'>,
): boolean {
  return origin.scope === 'national' && info.version < own.version;
}

const RANKS: readonly Origin['scope'][] = ['national', 'region', 'agency', 'subscription'];

/**
 * Whether a list or a book is measured against another's: only against one of higher standing. Attack: a regency, or what a
 * person subscribes to, lists or describes what another is about to, and so keeps that one's list out.
 */
export function isMeasuredBy(list: Origin, other: Origin): boolean {
  return byStanding(other, list) < 0;
}

/** For sorting: the nation first. */
export function byStanding(a: Origin, b: Origin): number {
  return RANKS.indexOf(a.scope) - RANKS.indexOf(b.scope);
}

/** All that a list's authority hangs on in other lists: its accounts, test accounts and contestants. */
export function claimedKeys(list: AccountList): readonly string[] {
  const described = list.contestants.map(({ id }) => id);
  const named = [list.accounts, list.links, list.items, list.phrases].flatMap((rows) =>
    rows.map(({ contestant }) => contestant),
  );
  return [
    ...list.accounts.flatMap(entryKeys),
    ...list.protected.flatMap(entryKeys),
    ...list.canaries.flatMap((each) => accountKeys(canaryRef(each))),
    ...[...new Set([...described, ...named])].map(contestantKey),
  ];
}
