import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'browsers-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A program that says a version of itself and does nothing else. */
function pretend(name: string, says: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\necho '${says}'\n`, { mode: 0o755 });
  return path;
}

function ensure(
  chromium: string,
  firefox: string,
): { readonly status: number | null; readonly said: string } {
  const script = "import { ensureBrowsers } from './test/browser/find.ts'; ensureBrowsers();";
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: join(import.meta.dirname, '..'),
    env: { ...process.env, JEMPOL_CHROMIUM: chromium, JEMPOL_FIREFOX: firefox },
    encoding: 'utf8',
  });
  return { status, said: stderr };
}

const CHROMIUM = pretend('chromium', 'Chromium 137.0.7151.55 built on Debian GNU/Linux');
const FIREFOX = pretend('firefox', 'Mozilla Firefox 140.0esr');

describe('the browsers the tests run in', () => {
  test('the oldest that runs the extension is good enough', () => {
    expect(ensure(CHROMIUM, FIREFOX)).toEqual({ status: 0, said: '' });
  });

  test.each([
    [
      'an older Firefox',
      CHROMIUM,
      pretend('firefox-old', 'Mozilla Firefox 128.11.0esr'),
      'Firefox 140+',
      '128',
    ],
    ['an older Chromium', pretend('chromium-old', 'Chromium 136.0.1 snap'), FIREFOX, 'Chromium 137+', '136'],
    ['a program without a version', CHROMIUM, pretend('firefox-mute', ''), 'Firefox 140+', 'no version'],
    ['a file that is not there', CHROMIUM, join(folder, 'absent'), 'Firefox 140+', 'JEMPOL_FIREFOX'],
  ])('%s ends the run with one line that says what to install', (_, chromium, firefox, wanted, why) => {
    const { status, said } = ensure(chromium, firefox);
    expect(status).toBe(1);
    expect(said).toMatch(/^Pasang dahulu \/ install first: [^\n]+\n$/);
    expect(said).toContain(wanted);
    expect(said).toContain(why);
  });
});
