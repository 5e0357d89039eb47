import type { RepoFolder } from './repo-folder.ts';
import { RepoProblem } from './repo-problem.ts';
import { isTargetsRole, type PeopleRole, type RoleName } from './repo-role.ts';
import { daysOf } from './repo-settings.ts';

const DAY = 86_400_000;
const REMEDY = 'periksa tanggal komputer ini, lalu jalankan lagi';

/**
 * Throws a RepoProblem when this machine's clock (ms since the epoch) stands before what is in force: it would shorten
 * the life of what clients have, and sign what is soon expired.
 */
export function requireClock(folder: RepoFolder, now: number): void {
  const today = new Date(now).toISOString().slice(0, 16);
  const timestamp = folder.latest('timestamp');
  if (
    timestamp !== null &&
    now + daysOf(folder.settings, 'timestamp') * DAY < Date.parse(timestamp.signed.expires)
  )
    throw new RepoProblem(
      `tanggal komputer ini, ${today}`,
      `timestamp baru akan habis sebelum yang berlaku (${timestamp.signed.expires})`,
      REMEDY,
    );
  for (const role of rolesInForce(folder)) {
    const metadata = folder.latest(role);
    if (metadata === null) continue;
    const signed = Date.parse(metadata.signed.expires) - daysOf(folder.settings, role) * DAY;
    if (now < signed - DAY)
      throw new RepoProblem(
        `tanggal komputer ini, ${today}`,
        `${role} yang berlaku disiapkan sesudahnya, ${new Date(signed).toISOString().slice(0, 16)}`,
        REMEDY,
      );
  }
}

/** A staged file that would run out before the one it replaces was drafted on a machine whose clock is behind. */
export function shorterLife(folder: RepoFolder, role: PeopleRole): readonly string[] {
  const staged = folder.readStaged(role)?.signed;
  const inForce = folder.latest(role)?.signed;
  if (!staged || !inForce || Date.parse(staged.expires) >= Date.parse(inForce.expires)) return [];
  return [
    `${role} versi ${staged.version}: habis ${staged.expires}, lebih awal daripada yang berlaku (${inForce.expires}) → periksa tanggal komputer yang menyiapkannya, lalu siapkan ulang`,
  ];
}

function rolesInForce(folder: RepoFolder): readonly RoleName[] {
  const delegated = Object.keys(folder.latest('targets')?.signed.delegations?.roles ?? {});
  return ['root', 'targets', 'snapshot', ...delegated.filter(isTargetsRole)];
}
