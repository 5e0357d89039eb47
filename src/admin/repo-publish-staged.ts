import { existsSync } from 'node:fs';
import type { Metadata, Targets } from '@tufjs/models';
import type { Bytes } from '../core/tuf/bytes.ts';
import type { RepoFolder } from './repo-folder.ts';
import { RepoProblem } from './repo-problem.ts';
import { bytesOf } from './repo-publish-online.ts';
import { isTargetsRole, type PeopleRole } from './repo-role.ts';
import { readTarget } from './repo-stage-before.ts';
import { hashedPath } from './repo-targets.ts';
import { countSignatures, trustsFor } from './repo-trust.ts';

/**
 * The files of what is staged: target files, then the metadata that names them, then a root, which clients take the
 * moment it is there. Throws a RepoProblem with every reason at once when one of them may not be published.
 */
export function stagedFiles(
  folder: RepoFolder,
  roles: readonly PeopleRole[],
  now: number,
): Map<string, Bytes> {
  const reasons = roles.flatMap((role) => unready(folder, role, now));
  const files = new Map<string, Bytes>();
  const targets = roles.filter(isTargetsRole);
  for (const role of targets) {
    const metadata = folder.readStaged(role);
    if (metadata !== null) reasons.push(...addTargets(folder, metadata, files));
  }
  if (reasons.length > 0)
    throw new RepoProblem(
      folder.path('staged'),
      reasons.join('; '),
      'lengkapi semuanya, lalu jalankan repo publish lagi',
    );
  for (const role of [...targets, ...roles.filter((each) => each === 'root')]) {
    const metadata = folder.readStaged(role);
    if (metadata !== null) files.set(`metadata/${metadata.signed.version}.${role}.json`, bytesOf(metadata));
  }
  return files;
}

/** Distinct keys are counted (§ 5.3.4: arbitrary software), and a version is never used twice (rollback). */
function unready(folder: RepoFolder, role: PeopleRole, now: number): readonly string[] {
  const metadata = folder.readStaged(role);
  if (metadata === null) return [`${role}: tidak terbaca`];
  const { version, expires } = metadata.signed;
  const trusts = trustsFor(folder, role);
  const next = role === 'root' ? (folder.latest('root')?.signed.version ?? 0) + 1 : folder.nextVersion(role);
  return [
    ...(trusts.length === 0 ? [`${role}: tidak ada yang berwenang menandatanganinya`] : []),
    ...trusts.flatMap((trust) => {
      const { signed, missing } = countSignatures(metadata, trust);
      if (missing === 0) return [];
      return [
        `${role} versi ${version}: ${signed.length} dari ${trust.threshold} tanda tangan menurut ${trust.by}`,
      ];
    }),
    ...(version === next ? [] : [`${role}: versi ${version}, seharusnya ${next}; siapkan ulang`]),
    ...(Date.parse(expires) > now ? [] : [`${role} versi ${version}: sudah kedaluwarsa; siapkan ulang`]),
  ];
}

function addTargets(
  folder: RepoFolder,
  { signed }: Metadata<Targets>,
  files: Map<string, Bytes>,
): readonly string[] {
  return Object.values(signed.targets).flatMap(({ path, hashes }) => {
    const sha256 = hashes['sha256'] ?? '';
    const place = `targets/${hashedPath(path, sha256)}`;
    if (existsSync(folder.path('public', place))) return [];
    const bytes = readTarget(folder, path, sha256);
    if (bytes === null) return [`${path}: tidak ada di staged/targets`];
    files.set(place, bytes);
    return [];
  });
}
