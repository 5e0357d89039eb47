import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Folders of the two built editions: the release is measured, the test edition shows when its dialog is painted. */
export const BUILT = {
  release: `${ROOT}.output/chrome-mv3`,
  test: `${ROOT}.output/test/chrome-mv3`,
} as const;

/** Builds both; what the builder prints goes to stderr, since stdout may be JSON. */
export function buildEditions(): void {
  for (const edition of ['release', 'test'] as const) {
    const { status } = spawnSync(
      process.execPath,
      ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', 'chrome'],
      {
        cwd: ROOT,
        env: { ...process.env, JEMPOL_EDITION: edition },
        stdio: ['ignore', 2, 2],
      },
    );
    if (status !== 0) throw new Error(`the ${edition} edition did not build`);
  }
}
