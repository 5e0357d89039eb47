import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { fetchNginx } from './admin/find-nginx.ts';
import { ensureBrowsers } from './browser/find.ts';

/**
 * `npm test`: everything, in the order in which a fault is cheapest to find. The last line counts all suites.
 * Arguments go to vitest; `npm test -- --project core` runs a part.
 */
const REPORT = '.output/vitest.json';

const reportSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  success: z.boolean(),
});

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const BUILDS = [
  ['chrome', 'release'],
  ['edge', 'release'],
  ['firefox', 'release'],
  ['chrome', 'test'],
  ['firefox', 'test'],
] as const;

function run(
  title: string,
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): boolean {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  console.log(`${status === 0 ? '✓' : '✗'} ${title}`);
  return status === 0;
}

ensureBrowsers();
fetchNginx();
const count: Count = { passed: 0, failed: 0, skipped: 0 };
const counted = (passed: boolean): void => {
  if (passed) count.passed += 1;
  else count.failed += 1;
};

counted(run('types', 'tsc', ['--noEmit']));
counted(run('format and lint', 'biome', ['check', '.']));
for (const [browser, edition] of BUILDS) {
  counted(
    run(`build ${browser}, ${edition} edition`, 'wxt', ['build', '-b', browser], { JEMPOL_EDITION: edition }),
  );
}

rmSync(REPORT, { force: true });
const ran = run('vitest', 'vitest', ['run', '--config=test/vitest.config.ts', ...process.argv.slice(2)]);
const report = reportSchema.parse(JSON.parse(readFileSync(REPORT, 'utf8')));
count.passed += report.numPassedTests;
count.failed += report.numFailedTests;
count.skipped += report.numPendingTests + report.numTodoTests;
// A file that fails to load has no tests to count, but is a failure all the same.
if (!ran && report.numFailedTests === 0) count.failed += 1;

console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exitCode = count.failed === 0 ? 0 : 1;
