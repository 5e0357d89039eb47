import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RepoProblem } from './repo-problem.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
/** What marks a folder that is copied, uploaded or shared: a key inside it travels along. */
const SHARED = [
  { mark: 'jempol-repo.json', what: 'folder repositori, yang disalin dan diunggah' },
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

/** Where a folder really is, links followed; the part that does not exist yet as written. */
function realFolder(folder: string): string {
  if (existsSync(folder)) return realpathSync(folder);
  const parent = dirname(folder);
  return parent === folder ? folder : join(realFolder(parent), folder.slice(parent.length));
}
