import type { Metadata, Root } from '@tufjs/models';
import type { RepoFolder } from './repo-folder.ts';
import { digestOf } from './repo-key.ts';
import { RepoProblem } from './repo-problem.ts';
import { isTargetsRole, type ModelOf, type PeopleRole, type TargetsRole } from './repo-role.ts';
import { readTarget } from './repo-stage-before.ts';
import { countSignatures, type RoleTrust, trustByRoot, trustByTargets } from './repo-trust.ts';

const REMEDY =
  'salin jempol-repo.json dan seluruh staged/ (dengan in-force/), tanpa public/, langsung dari mesin penerbit';

/**
 * Verifies what is in force, as this folder brings it, before anything staged is compared with it: the chain of roots
 * (§ 5.3), `targets` and the regions by their thresholds (§ 5.6). A proposer who sends another list as the one in force
 * would hide what changes. Answers with the first root, whose fingerprint is still to be known; null when nothing is in
 * force yet. Throws a RepoProblem.
 */
export function verifyInForce(folder: RepoFolder, staged: readonly PeopleRole[]): Metadata<Root> | null {
  const latest = folder.latest('root');
  if (latest === null) {
    requireFirst(folder, staged);
    return null;
  }
  const [first, root] = followRoots(folder, latest);
  const targets = folder.latest('targets');
  if (targets === null) throw wrong(folder, 'targets yang berlaku tidak ada');
  requireSigned(folder, 'targets', targets, trustByRoot(root, 'targets'));
  for (const role of staged.filter(isTargetsRole)) requireRole(folder, role, targets);
  return first;
}

/** With nothing in force everything is shown as new; that is right for first versions only. */
function requireFirst(folder: RepoFolder, staged: readonly PeopleRole[]): void {
  const roles: readonly PeopleRole[] = ['root', ...staged];
  const later = roles.find((role) => folder.readStaged(role)?.signed.version !== 1);
  if (later !== undefined)
    throw wrong(folder, `yang berlaku tidak ikut disalin, padahal ${later} bukan versi 1`);
}

/** § 5.3.4 and § 5.3.5: each root signed by the one before and by itself, one version on. */
function followRoots(
  folder: RepoFolder,
  latest: Metadata<Root>,
): readonly [first: Metadata<Root>, last: Metadata<Root>] {
  const first = folder.rootInForce(1);
  if (first === null) throw wrong(folder, 'root versi 1 tidak ada');
  let root = first;
  requireSigned(folder, 'root', root, trustByRoot(root, 'root'));
  for (let version = 2; version <= latest.signed.version; version++) {
    const next = folder.rootInForce(version);
    if (next?.signed.version !== version) throw wrong(folder, `root versi ${version} tidak ada`);
    requireSigned(folder, 'root', next, trustByRoot(root, 'root'));
    requireSigned(folder, 'root', next, trustByRoot(next, 'root'));
    root = next;
  }
  if (digestOf(root) !== digestOf(latest)) throw wrong(folder, 'root terbaru bukan ujung rantainya');
  return [first, root];
}

function requireRole(folder: RepoFolder, role: TargetsRole, targets: Metadata<ModelOf<'targets'>>): void {
  const metadata = folder.latest(role);
  const trust = role === 'targets' ? null : trustByTargets(targets, role);
  if (metadata !== null && trust !== null) requireSigned(folder, role, metadata, trust);
  // Of a delegation that was taken back nobody can say any more who signed.
  if (metadata !== null && trust === null && role !== 'targets')
    throw wrong(folder, `${role} tidak didelegasikan oleh targets yang berlaku`);
  if (metadata === null && trust !== null && folder.readStaged(role)?.signed.version !== 1)
    throw wrong(folder, `${role} yang berlaku tidak ada`);
  for (const { path, hashes } of Object.values(metadata?.signed.targets ?? {}))
    if (!path.endsWith('.jnd') && readTarget(folder, path, hashes['sha256'] ?? '') === null)
      throw wrong(folder, `${path} yang berlaku tidak ada`);
}

function requireSigned(
  folder: RepoFolder,
  role: PeopleRole,
  metadata: Metadata<ModelOf<PeopleRole>>,
  trust: RoleTrust,
): void {
  const { signed, missing } = countSignatures(metadata, trust);
  if (missing === 0) return;
  const { version } = metadata.signed;
  throw wrong(
    folder,
    `${role} versi ${version}: ${signed.length} dari ${trust.threshold} tanda tangan menurut ${trust.by}`,
  );
}

function wrong(folder: RepoFolder, problem: string): RepoProblem {
  const place = folder.path(folder.hasPublic ? 'public/metadata' : 'staged/in-force');
  return new RepoProblem(place, `yang disebut berlaku tidak dapat dipercaya: ${problem}`, REMEDY);
}
