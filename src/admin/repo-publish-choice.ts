import type { Metadata, Targets } from '@tufjs/models';
import type { RepoFolder } from './repo-folder.ts';
import { RepoProblem } from './repo-problem.ts';
import { shorterLife } from './repo-publish-clock.ts';
import { stagedFaults } from './repo-publish-faults.ts';
import { isPublished } from './repo-publish-settle.ts';
import type { Release } from './repo-publish-staged.ts';
import { isTargetsRole, type PeopleRole, type TargetsRole } from './repo-role.ts';
import { countSignatures, trustByRoot, trustByTargets, trustsFor } from './repo-trust.ts';

type RegionRole = Exclude<TargetsRole, 'targets'>;
type Faults = Map<PeopleRole, readonly string[]>;

/**
 * What of `staged/` is complete and stands by itself; the rest waits and holds nobody up. A new root and new targets go
 * together where one needs the other. Throws a RepoProblem when there is no root and no list to publish at all.
 * `now`: ms since the epoch; `rules`: see `stagedFaults`.
 */
export async function choose(folder: RepoFolder, now: number, rules: string): Promise<Release> {
  const staged = folder.stagedRoles();
  const faults: Faults = new Map();
  for (const role of staged)
    faults.set(role, [
      ...unfit(folder, role, now),
      ...(role === 'targets' ? await stagedFaults(folder, role, rules) : []),
    ]);
  const sound = (role: PeopleRole) => (faults.get(role)?.length === 0 ? [role] : []);
  const combinations = [
    ...sound('root').flatMap((root) => sound('targets').map((targets) => [root, targets])),
    ...sound('root').map((role) => [role]),
    ...sound('targets').map((role) => [role]),
    [],
  ];
  for (const roles of combinations) {
    const release = await releaseOf(folder, roles, faults, rules);
    if (release === null) continue;
    const left = staged.filter((role) => !release.roles.includes(role));
    return { ...release, waiting: left.flatMap((role) => reasons(folder, role, left, faults)) };
  }
  throw refused(
    folder,
    staged.flatMap((role) => reasons(folder, role, staged, faults)),
  );
}

/** Throws a RepoProblem with these reasons for publishing nothing. */
export function refused(folder: RepoFolder, why: readonly string[]): RepoProblem {
  return new RepoProblem(
    folder.path('staged'),
    why.join('; '),
    'lengkapi, atau lepaskan dengan repo unstage --role PERAN, lalu jalankan repo publish lagi',
  );
}

/** What these top roles make, with every region's file that holds under them; null where clients would refuse it. */
async function releaseOf(
  folder: RepoFolder,
  top: readonly PeopleRole[],
  faults: Faults,
  rules: string,
): Promise<Omit<Release, 'waiting'> | null> {
  const root = top.includes('root') ? folder.readStaged('root') : folder.latest('root');
  const targets = top.includes('targets') ? folder.readStaged('targets') : folder.latest('targets');
  if (root === null || targets === null) return null;
  const trusts = top.includes('root') ? trustsFor(folder, 'root') : [];
  if (trusts.some((trust) => countSignatures(root, trust).missing > 0)) return null;
  if (countSignatures(targets, trustByRoot(root, 'targets')).missing > 0) return null;
  const regions: RegionRole[] = [];
  for (const role of folder.stagedRoles()) {
    if (
      role === 'root' ||
      role === 'targets' ||
      isFaulty(faults, role) ||
      !holds(folder, role, targets, true)
    )
      continue;
    const wrong = await stagedFaults(folder, role, rules, targets);
    if (wrong.length === 0) regions.push(role);
    else faults.set(role, wrong);
  }
  const before = folder.latest('targets');
  const orphaned = Object.keys(targets.signed.delegations?.roles ?? {}).some(
    (role) =>
      isRegion(role) &&
      !regions.includes(role) &&
      before !== null &&
      holds(folder, role, before, false) &&
      !holds(folder, role, targets, false),
  );
  return orphaned ? null : { root, targets, roles: [...top, ...regions] };
}

/** Whether a region's file, staged or in force, is signed as these targets ask. */
function holds(folder: RepoFolder, role: RegionRole, targets: Metadata<Targets>, staged: boolean): boolean {
  const metadata = staged ? folder.readStaged(role) : folder.latest(role);
  const trust = trustByTargets(targets, role);
  return metadata !== null && trust !== null && countSignatures(metadata, trust).missing === 0;
}

function isRegion(role: string): role is RegionRole {
  return isTargetsRole(role) && role !== 'targets';
}

function isFaulty(faults: Faults, role: PeopleRole): boolean {
  return (faults.get(role)?.length ?? 0) > 0;
}

/** A version is never used twice (rollback), unless a publication was cut and these are the bytes that it wrote. */
function unfit(folder: RepoFolder, role: PeopleRole, now: number): readonly string[] {
  const metadata = folder.readStaged(role);
  if (metadata === null) return [`${role}: tidak terbaca`];
  const { version, expires } = metadata.signed;
  const inForce = folder.latest(role)?.signed.version ?? 0;
  const next = role === 'root' ? inForce + 1 : folder.nextVersion(role);
  const isNew = version === next || (version > inForce && isPublished(folder, role));
  return [
    ...(trustsFor(folder, role).length === 0 ? [`${role}: tidak ada yang berwenang menandatanganinya`] : []),
    ...(isNew ? [] : [`${role}: versi ${version}, seharusnya ${next}; siapkan ulang`]),
    ...(Date.parse(expires) > now ? [] : [`${role} versi ${version}: sudah kedaluwarsa; siapkan ulang`]),
    ...shorterLife(folder, role),
  ];
}

/** Distinct keys are counted (§ 5.3.4: arbitrary software). */
function reasons(
  folder: RepoFolder,
  role: PeopleRole,
  left: readonly PeopleRole[],
  faults: Faults,
): readonly string[] {
  const wrong = faults.get(role) ?? [];
  const version = folder.readStaged(role)?.signed.version ?? '?';
  const unsigned = trustsFor(folder, role).flatMap((trust) => {
    const metadata = folder.readStaged(role);
    if (metadata === null) return [];
    const { signed, missing } = countSignatures(metadata, trust);
    if (missing === 0) return [];
    return [
      `${role} versi ${version}: ${signed.length} dari ${trust.threshold} tanda tangan menurut ${trust.by}`,
    ];
  });
  if (wrong.length + unsigned.length > 0) return [...unsigned, ...wrong];
  const others = left.filter((each) => each !== role);
  return [`${role} versi ${version}: lengkap, menunggu ${others.join(', ') || 'targets'}`];
}
