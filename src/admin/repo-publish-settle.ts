import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { RepoFolder } from './repo-folder.ts';
import { bytesOf } from './repo-publish-online.ts';
import { unfinished } from './repo-publish-record.ts';
import type { PeopleRole } from './repo-role.ts';
import { endStage } from './repo-stage-end.ts';
import { hexOf } from './repo-targets.ts';

/** What a publication that was cut short had done. */
export interface Settled {
  /** Roles whose staged file was in force already. */
  readonly done: readonly PeopleRole[];
  /** Whether there was such a publication: snapshot and timestamp are still to be made for what it wrote. */
  readonly resumed: boolean;
}

/**
 * Clears what a cut publication left: half-written files, its snapshot, staged files that are in force by now. What
 * else it wrote is taken up again. Its mark stays until a publication is through.
 */
export function settle(folder: RepoFolder): Settled {
  removeHalves(folder);
  const cut = unfinished(folder);
  // No timestamp has named it, so no client has asked for it; another one is made.
  if (cut !== null && folder.latest('timestamp')?.signed.snapshotMeta.version !== cut)
    rmSync(folder.path('public/metadata', `${cut}.snapshot.json`), { force: true });
  const done = folder.stagedRoles().filter((role) => isInForce(folder, role));
  for (const role of done) endStage(folder, role);
  return { done, resumed: cut !== null || done.length > 0 };
}

/** Whether a staged file lies in `public/` byte for byte, in force or not: only a cut leaves it so. */
export function isPublished(folder: RepoFolder, role: PeopleRole): boolean {
  const staged = folder.readStaged(role);
  if (staged === null) return false;
  const place = folder.path('public/metadata', `${staged.signed.version}.${role}.json`);
  return existsSync(place) && hexOf(readFileSync(place)) === hexOf(bytesOf(staged));
}

function isInForce(folder: RepoFolder, role: PeopleRole): boolean {
  return (
    folder.hasPublic &&
    folder.latest(role)?.signed.version === folder.readStaged(role)?.signed.version &&
    isPublished(folder, role)
  );
}

function removeHalves(folder: RepoFolder): void {
  for (const place of ['.', 'public', 'staged']) {
    const from = folder.path(place);
    if (!existsSync(from)) continue;
    const names = readdirSync(from, { recursive: place !== '.', encoding: 'utf8' });
    for (const name of names) if (name.endsWith('.baru')) rmSync(join(from, name), { force: true });
  }
}
