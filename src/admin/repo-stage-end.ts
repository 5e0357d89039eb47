import { existsSync, rmSync } from 'node:fs';
import { slotOf } from '../core/repository.ts';
import type { Outcome } from './outcome.ts';
import type { RepoValues } from './repo-context.ts';
import { RepoFolder } from './repo-folder.ts';
import { RepoProblem } from './repo-problem.ts';
import { isPeopleRole, isTargetsRole, type PeopleRole, roleNamed } from './repo-role.ts';
import { originOf, summaryFile } from './repo-stage-review.ts';

/** `repo unstage --role ROLE`: a staged file is given up; what is in force stays. */
export async function unstage(values: RepoValues): Promise<Outcome> {
  const folder = RepoFolder.open(values.repo ?? '.');
  if (values.role === undefined)
    throw new RepoProblem('repo unstage', '--role belum disebut', 'sebutkan salah satu dari repo status');
  const role = roleNamed(values.role);
  const place = folder.path('staged', `${role}.json`);
  if (!isPeopleRole(role) || !existsSync(place))
    throw new RepoProblem(place, 'tidak ada', 'lihat yang menunggu dengan repo status');
  if (role === 'root' && folder.latest('root') === null)
    throw new RepoProblem(
      place,
      'root pertama; tanpa itu tidak ada repositori',
      'mulai lagi dengan repo init di folder lain',
    );
  endStage(folder, role);
  return { lines: [`Dilepas: ${role}. Yang berlaku tetap.`], exitCode: 0 };
}

/** Takes a role's file out of `staged/` with all that came with it: it is published, or given up. */
export function endStage(folder: RepoFolder, role: PeopleRole): void {
  if (isTargetsRole(role)) {
    rmSync(summaryFile(folder, role), { force: true });
    const slot = slotOf(originOf(folder, role));
    rmSync(folder.path('staged/targets/accounts', slot), { recursive: true, force: true });
  }
  folder.dropStaged(role);
}
