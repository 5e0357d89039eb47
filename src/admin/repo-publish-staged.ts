import { existsSync, readFileSync } from 'node:fs';
import type { Metadata, Root, Targets } from '@tufjs/models';
import type { Bytes } from '../core/tuf/bytes.ts';
import type { RepoFolder } from './repo-folder.ts';
import { RepoProblem } from './repo-problem.ts';
import { bytesOf } from './repo-publish-online.ts';
import { isTargetsRole, type PeopleRole } from './repo-role.ts';
import { readTarget } from './repo-stage-before.ts';
import { hashedPath, hexOf } from './repo-targets.ts';

/** What is published together, and what is in force with it. */
export interface Release {
  readonly root: Metadata<Root>;
  readonly targets: Metadata<Targets>;
  /** Roles whose staged file is published. */
  readonly roles: readonly PeopleRole[];
  /** Why other staged files are not, a line each. */
  readonly waiting: readonly string[];
}

/**
 * The files of what is published: target files, then the metadata that names them, then a root, which clients take the
 * moment it is there. Throws a RepoProblem when one of them is not there.
 */
export function stagedFiles(folder: RepoFolder, { roles }: Release): Map<string, Bytes> {
  const files = new Map<string, Bytes>();
  const targets = roles.filter(isTargetsRole);
  for (const role of targets) {
    const metadata = folder.readStaged(role);
    if (metadata !== null) addTargets(folder, metadata, files);
  }
  for (const role of [...targets, ...roles.filter((each) => each === 'root')]) {
    const metadata = folder.readStaged(role);
    if (metadata !== null) files.set(`metadata/${metadata.signed.version}.${role}.json`, bytesOf(metadata));
  }
  return files;
}

function addTargets(folder: RepoFolder, { signed }: Metadata<Targets>, files: Map<string, Bytes>): void {
  for (const { path, hashes } of Object.values(signed.targets)) {
    const sha256 = hashes['sha256'] ?? '';
    const place = `targets/${hashedPath(path, sha256)}`;
    const there = folder.path('public', place);
    if (existsSync(there) && hexOf(readFileSync(there)) === sha256) continue;
    const bytes = readTarget(folder, path, sha256);
    if (bytes === null)
      throw new RepoProblem(
        folder.path('staged'),
        `${path}: tidak ada di staged/targets`,
        'salin seluruh folder staged/ dari mesin pengusul, atau siapkan ulang',
      );
    files.set(place, bytes);
  }
}
