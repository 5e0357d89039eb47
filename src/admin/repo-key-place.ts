import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RepoProblem } from './repo-problem.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const MARK = 'jempol-repo.json';
/** What marks a folder that is copied, uploaded or shared: a key inside it travels along. */
const SHARED = [
  { mark: MARK, what: 'folder repositori, yang disalin dan diunggah' },
  { mark: 'staged/in-force', what: 'salinan folder repositori, yang dibawa ke mesin lain' },
  { mark: 'public/metadata', what: 'folder repositori, yang disalin dan diunggah' },
  { mark: 'metadata/timestamp.json', what: 'folder yang diunggah ke server' },
  { mark: '.git', what: 'folder git, yang dibagikan' },
];
const REMEDY = 'simpan kunci di tempat lain, misalnya di diska USB pemiliknya';

/** Refuses a place where a signing key would be published or shared by accident; throws a RepoProblem. */
export function refuseSharedPlace(path: string): void {
  for (let folder = realFolder(dirname(resolve(path))); ; folder = dirname(folder)) {
    const shared = SHARED.find(({ mark }) => existsSync(join(folder, mark)));
    if (shared !== undefined) throw new RepoProblem(path, `di dalam ${folder}, ${shared.what}`, REMEDY);
    if (join(folder, '/') === join(PROJECT, '/'))
      throw new RepoProblem(path, `di dalam ${folder}, folder proyek ini`, REMEDY);
    if (folder === dirname(folder)) return;
  }
}

/** Refuses to make a key beside a repository: who copies the one copies the other. Throws a RepoProblem. */
export function refuseBesideRepository(path: string): void {
  const folder = realFolder(dirname(resolve(path)));
  if (!existsSync(folder)) return;
  const beside = readdirSync(folder).find((name) => existsSync(join(folder, name, MARK)));
  if (beside !== undefined)
    throw new RepoProblem(
      path,
      `di sebelah ${join(folder, beside)}, folder repositori: keduanya tersalin bersama`,
      'simpan kunci di folder tersendiri, misalnya ~/kunci, atau di diska USB pemiliknya',
    );
}

/** Whether a place lies in this project's own folder. */
export function isInProject(path: string): boolean {
  const inside = relative(realpathSync(PROJECT), realFolder(resolve(path)));
  return inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
}

/** Where a folder really is, links followed; the part that does not exist yet as written. */
function realFolder(folder: string): string {
  if (existsSync(folder)) return realpathSync(folder);
  const parent = dirname(folder);
  return parent === folder ? folder : join(realFolder(parent), folder.slice(parent.length));
}
