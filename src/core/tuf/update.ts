import type { Bytes } from './bytes.ts';
import { type Fault, TufError } from './fault.ts';
import { type Found, findTarget, type Visited, visitTopLevel } from './find-target.ts';
import { keyValues } from './keys.ts';
import { type Root, type Snapshot, type Timestamp, trustOf } from './metadata.ts';
import { LIMITS, type Limits, type Ports, type Store, type Trusted } from './ports.ts';
import { readTarget } from './read-target.ts';
import { loadTrustedRoot, updateRoot } from './root-chain.ts';
import type { Run, Verified } from './run.ts';
import { updateSnapshot } from './snapshot.ts';
import { updateTimestamp } from './timestamp.ts';

/** A repository whose root, timestamp, snapshot and targets are verified and in force. */
export interface Repository {
  /** Versions in force; a caller's own floors are compared with them. */
  readonly versions: { readonly root: number; readonly timestamp: number; readonly snapshot: number };
  /** Null when no role has the target. Throws a TufError when a role on the way cannot be used; others still can. */
  readonly find: (path: string) => Promise<Found | null>;
  /** Until when a target is in force, ms since the epoch: no other role than the one that answers for it cuts it short. */
  readonly validUntil: (found: Found) => number;
  /** The target's bytes, length and hashes checked. Throws a TufError. */
  readonly read: (found: Found) => Promise<Bytes>;
}

export type Outcome<Content> =
  | { readonly kind: 'current'; readonly content: Content; readonly validUntil: number }
  /** Nothing new is taken, nothing is taken away: what was committed last stays in force, with its date. */
  | { readonly kind: 'expired'; readonly fault: Fault }
  /** `cause` is what a port threw, if one did. */
  | { readonly kind: 'failed'; readonly fault: Fault; readonly cause: unknown };

/**
 * The client workflow of TUF specification 1.0.37, § 5. Roots are kept as each verifies; everything else is committed at
 * the end, in one go, together with what `take` made of the targets. So a cut anywhere leaves the last update whole, and
 * the next one goes on from the roots it has. What `take` throws by itself is the caller's and is thrown on.
 */
export async function update<Content>(
  ports: Ports<Content>,
  pinnedRoot: Bytes,
  take: (repository: Repository) => Promise<Content>,
  limits: Limits = LIMITS,
): Promise<Outcome<Content>> {
  // 5.1
  const run: Run = { ...ports, now: ports.clock(), limits };
  try {
    return await follow(run, ports.store, pinnedRoot, take);
  } catch (error) {
    if (!(error instanceof TufError)) throw error;
    const { fault, cause } = error;
    return fault.name === 'expired' ? { kind: 'expired', fault } : { kind: 'failed', fault, cause };
  }
}

async function follow<Content>(
  run: Run,
  store: Store<Content>,
  pinnedRoot: Bytes,
  take: (repository: Repository) => Promise<Content>,
): Promise<Outcome<Content>> {
  const storedRoot = await stored('5.2', 'root', () => store.readRoot());
  const known = await loadTrustedRoot(run, pinnedRoot, storedRoot);
  const { signed: root } = await updateRoot(run, known, (bytes) =>
    stored('5.3.8', 'root', () => store.writeRoot(bytes)),
  );
  const keys = {
    timestamp: await keyValues(run.subtle, trustOf(root, 'timestamp')),
    snapshot: await keyValues(run.subtle, trustOf(root, 'snapshot')),
  };
  const trusted = unlessRotated(await stored('5.3.11', 'timestamp', () => store.readTrusted()), keys);
  const timestamp = await updateTimestamp(run, root, trusted?.timestamp ?? null);
  const snapshot = await updateSnapshot(run, root, timestamp.signed, trusted?.snapshot ?? null);

  const visited: Visited = new Map();
  const ground = { root, snapshot: snapshot.signed, stored: trusted?.targets ?? new Map<string, Bytes>() };
  await visitTopLevel(run, ground, visited);
  const content = await take({
    versions: versionsOf(root, timestamp.signed, snapshot.signed),
    find: (path) => findTarget(run, ground, visited, path),
    validUntil: ({ role }) => {
      const answering = visited.get(role);
      const own = answering === undefined ? [] : [answering.signed];
      return earliest([...topLevel(root, timestamp, snapshot, visited), ...own]);
    },
    read: (found) => readTarget(run, root, found),
  });

  const trustedNow = inForce(root, timestamp, snapshot, visited, keys);
  // 5.4.5, 5.5.7 and 5.6.6, in one go.
  await stored('5.6.6', 'targets', () => store.commit(trustedNow, content));
  return { kind: 'current', content, validUntil: trustedNow.validUntil };
}

/** 5.3.11 recovery from a fast-forward attack: once a key of either role is gone, both files are forgotten. */
function unlessRotated(trusted: Trusted | null, keys: Trusted['keys']): Trusted | null {
  const stays = (role: keyof Trusted['keys']): boolean =>
    trusted?.keys[role].every((key) => keys[role].includes(key)) ?? false;
  return stays('timestamp') && stays('snapshot') ? trusted : null;
}

function inForce(
  root: Root,
  timestamp: Verified<Timestamp>,
  snapshot: Verified<Snapshot>,
  visited: Visited,
  keys: Trusted['keys'],
): Trusted {
  return {
    timestamp: timestamp.envelope.bytes,
    snapshot: snapshot.envelope.bytes,
    targets: new Map([...visited].map(([role, { envelope }]) => [role, envelope.bytes])),
    keys,
    validUntil: earliest(topLevel(root, timestamp, snapshot, visited)),
  };
}

interface Expiring {
  readonly expires: string;
}

/** The roles that everything in a repository rests on. */
function topLevel(
  root: Root,
  timestamp: Verified<Timestamp>,
  snapshot: Verified<Snapshot>,
  visited: Visited,
): readonly Expiring[] {
  const targets = visited.get('targets');
  return [root, timestamp.signed, snapshot.signed, ...(targets === undefined ? [] : [targets.signed])];
}

function earliest(signed: readonly Expiring[]): number {
  return Math.min(...signed.map(({ expires }) => Date.parse(expires)));
}

function versionsOf(root: Root, timestamp: Timestamp, snapshot: Snapshot): Repository['versions'] {
  return { root: root.version, timestamp: timestamp.version, snapshot: snapshot.version };
}

async function stored<Answer>(clause: string, role: string, access: () => Promise<Answer>): Promise<Answer> {
  try {
    return await access();
  } catch (cause) {
    throw new TufError('storage', { clause, role, version: null }, cause);
  }
}
