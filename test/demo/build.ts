import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the test edition for Chromium without a word and returns its folder; a failed build is shown and ends the run. */
export function buildTestEdition(): string {
  const { status, stdout, stderr, error } = spawnSync(
    `${root}node_modules/.bin/wxt`,
    ['build', '-b', 'chrome'],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, JEMPOL_EDITION: 'test' },
    },
  );
  if (status !== 0) {
    console.error(error === undefined ? `${stdout}${stderr}` : error.message);
    console.error('Ekstensi gagal dibangun / the extension could not be built.');
    process.exit(1);
  }
  return `${root}.output/test/chrome-mv3`;
}
