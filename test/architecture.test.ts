import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { GUARDED, HOSTS } from '../src/core/hosts.ts';
import { PLATFORMS } from '../src/core/vocabulary.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Which rooms a room may import, itself included (design.md, Layout). */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/core': ['src/core'],
  'src/platforms': ['src/platforms', 'src/core'],
  'src/guard': ['src/guard', 'src/platforms', 'src/core'],
  'src/ui': ['src/ui', 'src/core', 'src/locales'],
  'src/locales': ['src/locales', 'src/core'],
  'src/extension': ['src/extension', 'src/core', 'src/locales'],
  'src/admin': ['src/admin', 'src/core'],
  entrypoints: ['src/core', 'src/platforms', 'src/guard', 'src/ui', 'src/locales', 'src/extension'],
};

/** Packages a room may import; a room not named may import none. */
const MAY_USE: Readonly<Record<string, RegExp>> = {
  'src/core': /^zod$/,
  'src/ui': /^preact(\/|$)/,
  'src/extension': /^(webextension-polyfill|virtual:rules)$/,
  'src/admin': /^(node:|vite$|virtual:)/,
  entrypoints: /^(preact|wxt\/utils\/|virtual:)/,
};

/** Core files that content scripts import: they must not lead to zod. */
const ZOD_FREE = ['src/guard', 'src/platforms', 'src/ui'];

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((each) => join(folder, each))
    .filter((each) => /\.tsx?$/.test(each) && !each.endsWith('.d.ts'));
}

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const found = [...text.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm)];
  return found.map(([, type, to]) => ({
    from: file,
    to: to!.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), to!)) : to!,
    typeOnly: type !== undefined,
  }));
}

function roomOf(path: string): string {
  return path.startsWith('src/') ? path.split('/').slice(0, 2).join('/') : (path.split('/')[0] ?? '');
}

const FILES = [...filesIn('src'), ...filesIn('entrypoints')];
const IMPORTS = FILES.flatMap(importsOf);

describe('directions', () => {
  test('every source file stands in a known room', () => {
    expect(FILES.filter((each) => MAY_IMPORT[roomOf(each)] === undefined)).toEqual([]);
    expect(IMPORTS.length).toBeGreaterThan(100);
  });

  test.each(Object.keys(MAY_IMPORT))('%s imports only what it may', (room) => {
    const wrong = IMPORTS.filter(({ from, to, typeOnly }) => {
      if (roomOf(from) !== room) return false;
      if (/^(src|entrypoints|test)\//.test(to)) {
        // An entrypoint folder's own files.
        if (room === 'entrypoints' && dirname(to) === dirname(from)) return false;
        return !MAY_IMPORT[room]!.includes(roomOf(to));
      }
      return !typeOnly && !(MAY_USE[room]?.test(to) ?? false);
    });
    expect(wrong).toEqual([]);
  });

  test('nothing imports an entrypoint', () => {
    expect(
      IMPORTS.filter(({ from, to }) => to.startsWith('entrypoints/') && !from.startsWith('entrypoints/')),
    ).toEqual([]);
  });

  test('an entrypoint is wiring: at most 40 lines', () => {
    const long = filesIn('entrypoints').filter((each) => lines(each) > 40);
    expect(long.map((each) => `${each}: ${lines(each)}`)).toEqual([]);
  });

  test('no file is beyond 250 lines', () => {
    const long = FILES.filter((each) => lines(each) > 250);
    expect(long.map((each) => `${each}: ${lines(each)}`)).toEqual([]);
  });
});

describe('what a content script may reach', () => {
  test.each(ZOD_FREE)('%s never reaches zod or the rules', (room) => {
    const reached = new Set<string>();
    const follow = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const { from, to, typeOnly } of IMPORTS) {
        if (from === file && !typeOnly) follow(to);
      }
    };
    for (const file of FILES.filter((each) => roomOf(each) === room && !each.startsWith('src/ui/popup')))
      follow(file);
    expect(
      [...reached].filter((each) => each === 'zod' || each === 'virtual:rules' || each.startsWith('rules/')),
    ).toEqual([]);
    expect(reached.size).toBeGreaterThan(3);
  });

  test('only extension/ touches the browser', () => {
    const wrong = FILES.filter((each) => !each.startsWith('src/extension/')).filter((each) =>
      /\b(?:browser|chrome)\.(?:runtime|storage|tabs|scripting|permissions|alarms)\b|\bXMLHttpRequest\b|\bsendBeacon\b|\bfetch\(/.test(
        code(each),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('core asks no clock, no console, no DOM', () => {
    const wrong = FILES.filter((each) => each.startsWith('src/core/')).filter((each) =>
      /\bDate\.now\b|\bconsole\.|\bdocument\.|\bwindow\.|\bprocess\.|new Date\(\)/.test(code(each)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('platforms', () => {
  test('every platform has hosts from the first release', () => {
    expect(Object.keys(HOSTS).sort()).toEqual([...PLATFORMS].sort());
  });

  test.each(GUARDED)('%s has its data, its content script and fixtures', (platform) => {
    expect(existsSync(join(ROOT, `src/platforms/${platform}.ts`))).toBe(true);
    expect(existsSync(join(ROOT, `entrypoints/${platform}.content.ts`))).toBe(true);
    expect(readdirSync(join(ROOT, `test/fixtures/platforms/${platform}`)).length).toBeGreaterThan(0);
  });
});

function lines(file: string): number {
  return readFileSync(join(ROOT, file), 'utf8').split('\n').length - 1;
}

/** A file without its comments. */
function code(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}
