import { sha256Of } from './digest.ts';
import { type DelegatedRole, own, type Target, type Targets, type Trust, trustOf } from './metadata.ts';
import { matchesPattern } from './path-pattern.ts';
import type { Run, Verified } from './run.ts';
import { type Ground, loadTargets, verifyTargets } from './targets.ts';

/** A target file that signed metadata names. */
export interface Found {
  readonly path: string;
  /** The role that answers for it: authority hangs on this. */
  readonly role: string;
  /** Version of that role's metadata. */
  readonly version: number;
  readonly target: Target;
}

/** The targets roles that this update has verified, by name. */
export type Visited = Map<string, Verified<Targets>>;

interface Visit {
  readonly role: string;
  readonly trust: Trust;
}

/**
 * § 5.6.7: the target's metadata from the most trusted role that has it, by a pre-order search of the delegations that
 * cover its path; null when none has. A role that cannot be fetched or verified ends the search: it throws.
 */
export async function findTarget(
  run: Run,
  ground: Ground,
  visited: Visited,
  path: string,
): Promise<Found | null> {
  const pathHash = await sha256Of(run.subtle, path);
  const seen = new Set<string>();
  const ahead: Visit[] = [topLevel(ground)];
  for (let next = ahead.pop(); next !== undefined && seen.size < run.limits.roles; next = ahead.pop()) {
    // 5.6.7.1: no role twice, so that a cycle ends.
    if (seen.has(next.role)) continue;
    seen.add(next.role);
    const { signed } = await visit(run, ground, visited, next);
    const target = own(signed.targets, path);
    if (target !== undefined) return { path, role: next.role, version: signed.version, target };
    const { keys = {}, roles = [] } = signed.delegations ?? {};
    const covering = roles.filter((role) => covers(role, path, pathHash));
    const last = covering.findIndex(({ terminating }) => terminating);
    // 5.6.7.2.1: after a terminating delegation nothing else is asked, here or above.
    if (last >= 0) ahead.length = 0;
    const asked = last >= 0 ? covering.slice(0, last + 1) : covering;
    ahead.push(...asked.map((role) => ({ role: role.name, trust: { keys, role } })).reverse());
  }
  return null;
}

/** § 5.6: the top-level targets role, verified at every update whatever is looked for. */
export async function visitTopLevel(run: Run, ground: Ground, visited: Visited): Promise<void> {
  await visit(run, ground, visited, topLevel(ground));
}

function topLevel({ root }: Ground): Visit {
  return { role: 'targets', trust: trustOf(root, 'targets') };
}

async function visit(
  run: Run,
  ground: Ground,
  visited: Visited,
  { role, trust }: Visit,
): Promise<Verified<Targets>> {
  const known = visited.get(role);
  // Another delegator may ask for other keys.
  if (known) return await verifyTargets(run, known.envelope, trust);
  const file = await loadTargets(run, ground, role, trust);
  visited.set(role, file);
  return file;
}

function covers(
  { paths, path_hash_prefixes: prefixes }: DelegatedRole,
  path: string,
  pathHash: string,
): boolean {
  if (paths) return paths.some((pattern) => matchesPattern(path, pattern));
  return prefixes?.some((prefix) => pathHash.startsWith(prefix)) ?? false;
}
