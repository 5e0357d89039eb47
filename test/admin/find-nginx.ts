import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const INSTALLED = '/usr/sbin/nginx';
/** Unpacked there, not installed: Debian would start a server on the machine's port 80. */
const FOLDER = fileURLToPath(new URL('../../node_modules/.cache/jempol-nginx', import.meta.url));
const UNPACKED = `${FOLDER}/usr/sbin/nginx`;

const runs = (path: string): boolean => existsSync(path) && spawnSync(path, ['-v']).status === 0;

/** An nginx that runs here; null where there is none, and the tests of real hosting then say that they are skipped. */
export function findNginx(): string | null {
  return [INSTALLED, UNPACKED].find(runs) ?? null;
}

/** Fetches Debian's own nginx where none is installed; without Debian or its archive there stays none. */
export function fetchNginx(): void {
  if (findNginx() !== null || !existsSync('/etc/debian_version')) return;
  mkdirSync(FOLDER, { recursive: true });
  const here = { cwd: FOLDER, stdio: 'ignore' } as const;
  spawnSync('apt-get', ['download', 'nginx'], here);
  const found = readdirSync(FOLDER).find((name) => /^nginx_.*\.deb$/.test(name));
  if (found !== undefined) spawnSync('dpkg-deb', ['-x', found, FOLDER], here);
  console.log(
    findNginx() === null ? 'nginx: tidak ada / none; its tests are skipped' : `nginx: ${findNginx()}`,
  );
}
