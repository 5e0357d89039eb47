import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Metadata, Targets } from '@tufjs/models';
import type { RepoFolder } from './repo-folder.ts';
import { isTargetsRole, type PeopleRole, type TargetsRole } from './repo-role.ts';
import { hashedPath } from './repo-targets.ts';

/** Copies of what is in force, so that a folder without `public/` still says who may sign, and what would change. */
export const IN_FORCE = 'staged/in-force';

/** Refreshes the copies from `public/`; without one they are left as they came. */
export function copyInForce(folder: RepoFolder): void {
  if (!folder.hasPublic) return;
  rmSync(folder.path(IN_FORCE), { recursive: true, force: true });
  const root = folder.latest('root');
  const targets = folder.latest('targets');
  if (root !== null) copyRoots(folder, root.signed.version);
  if (targets !== null) copyTargets(folder, 'targets', targets);
  for (const role of Object.keys(targets?.signed.delegations?.roles ?? {}).filter(isTargetsRole)) {
    const metadata = folder.latest(role);
    if (metadata !== null) copyTargets(folder, role, metadata);
  }
}

/** All of them: an approver follows the chain from the first, instead of believing the last. */
function copyRoots(folder: RepoFolder, newest: number): void {
  copyMetadata(folder, 'root', newest);
  for (let version = 1; version <= newest; version++) {
    const name = `${version}.root.json`;
    const from = folder.path('public/metadata', name);
    if (existsSync(from)) copy(from, folder.path(IN_FORCE, name));
  }
}

/** With the list and the book; nobody reads a delta to see what changes. */
function copyTargets(folder: RepoFolder, role: TargetsRole, metadata: Metadata<Targets>): void {
  copyMetadata(folder, role, metadata.signed.version);
  for (const { path, hashes } of Object.values(metadata.signed.targets)) {
    const name = hashedPath(path, hashes['sha256'] ?? '');
    const from = folder.path('public/targets', name);
    if (path.endsWith('.jnd') || !existsSync(from)) continue;
    copy(from, folder.path(IN_FORCE, 'targets', name));
  }
}

function copyMetadata(folder: RepoFolder, role: PeopleRole, version: number): void {
  copy(folder.path('public/metadata', `${version}.${role}.json`), folder.path(IN_FORCE, `${role}.json`));
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}
