import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { HOSTS } from '../src/core/hosts.ts';
import { PLATFORMS } from '../src/core/vocabulary.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Which rooms a room may import, itself included (design.md, Layout). */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/core': ['src/core'],
  'src/platforms': ['src/platforms', 'src/core'],
  'src/guard': ['src/guard', 'src/platforms', 'src/core'],
  'src/net': ['src/net', 'src/platforms', 'src/core'],
  'src/ui': ['src/ui', 'src/core', 'src/locales'],
  'src/locales': ['src/locales', 'src/core'],
  'src/extension': ['src/extension', 'src/core', 'src/locales'],
  'src/admin': ['src/admin', 'src/core'],
  entrypoints: [
    'src/core',
    'src/platforms',
    'src/guard',
    'src/net',
    'src/ui',
    'src/locales',
    'src/extension',
  ],
};

/** Packages a room may import; a room not named may import none. */
const MAY_USE: Readonly<Record<string, RegExp>> = {
  'src/core': /^zod$/,
  'src/ui': /^(preact(\/|$)|(minisearch|d3-scale)$)/,
  'src/extension': /^(webextension-polyfill|virtual:rules|idb|csv-stringify\/browser\/esm\/sync)$/,
  'src/admin':
    /^(node:|vite$|virtual:|@tufjs\/models$|csv-parse\/sync$|read-excel-file\/node$|write-excel-file\/(node|utility)$)/,
  entrypoints: /^(preact|wxt\/utils\/|virtual:)/,
};

function filesIn(folder: string, kind = /(?<!\.d)\.tsx?$/): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((each) => join(folder, each))
    .filter((each) => kind.test(each));
}

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

/** Static imports and re-exports, and `import('…')` wherever it stands. */
function importsOf(file: string): Import[] {
  const text = read(file);
  const found = [
    ...text.matchAll(/^\s*(?:import|export)\s+(?<type>type\s+)?(?:[^'";]*?\sfrom\s+)?'(?<to>[^']+)'/gm),
    ...text.matchAll(/\bimport\(\s*['"`](?<to>[^'"`]+)['"`]/g),
  ];
  return found.map(({ groups }) => {
    const { to = '', type } = groups ?? {};
    return {
      from: file,
      to: to.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), to)) : to,
      typeOnly: type !== undefined,
    };
  });
}

function roomOf(path: string): string {
  return path.startsWith('src/') ? path.split('/').slice(0, 2).join('/') : (path.split('/')[0] ?? '');
}

const FILES = [...filesIn('src'), ...filesIn('entrypoints')];
const IMPORTS = FILES.flatMap(importsOf);
/** The replicas imitate pages of the sites, long lines and all. */
const TESTS = filesIn('test').filter((each) => !each.startsWith('test/fixtures/'));
const NET = /^entrypoints\/\w+-net\.content\.ts$/;
const NET_REACHES = ['src/net/line.ts', 'src/net/xhr.ts', 'src/platforms/operations.ts'];
const GUARD_REACHES = [
  'src/guard/start.ts',
  'src/platforms/reader.ts',
  'src/ui/interstitial/mount.ts',
  'preact',
];
const CONTENT_SCRIPTS = FILES.filter((each) => /^entrypoints\/[\w-]+\.content\.ts$/.test(each));

describe('directions', () => {
  test('every source file stands in a known room', () => {
    expect(FILES.filter((each) => MAY_IMPORT[roomOf(each)] === undefined)).toEqual([]);
    expect(IMPORTS.length).toBeGreaterThan(100);
  });

  test.each(Object.keys(MAY_IMPORT))('%s imports only what it may', (room) => {
    const wrong = IMPORTS.filter(({ from, to, typeOnly }) => {
      if (roomOf(from) !== room) return false;
      if (/^(src|entrypoints|test)\//.test(to)) {
        // An entrypoint folder's own files, and the one that every platform's content script shares.
        if (room === 'entrypoints' && [dirname(from), 'entrypoints/guard'].includes(dirname(to)))
          return false;
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

  test('no file is beyond 250 lines, tests included', () => {
    const long = [...FILES, ...TESTS].filter((each) => lines(each) > 250);
    expect(long.map((each) => `${each}: ${lines(each)}`)).toEqual([]);
  });
});

describe('what a content script may reach', () => {
  test.each(CONTENT_SCRIPTS)('%s never reaches zod or the rules', (entry) => {
    const reached = new Set<string>();
    const follow = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const { from, to, typeOnly } of IMPORTS) {
        if (from === file && !typeOnly) follow(to);
      }
    };
    follow(entry);
    const forbidden = /^(?:zod(?:\/.*)?|virtual:rules|rules\/.*|src\/core\/zod\.ts)$/;
    expect([...reached].filter((each) => forbidden.test(each))).toEqual([]);
    // The walk did go where it should.
    expect([...reached]).toEqual(expect.arrayContaining(NET.test(entry) ? NET_REACHES : GUARD_REACHES));
  });

  test('the net, which every page of the sites runs, reaches its own room, the request files and the messages', () => {
    const wrong = IMPORTS.filter(({ from, typeOnly }) => from.startsWith('src/net/') && !typeOnly).filter(
      ({ to }) => !/^src\/(?:net\/[\w-]+|core\/net-messages)\.ts$/.test(to),
    );
    expect(wrong).toEqual([]);
  });

  test('only extension/ touches the browser', () => {
    const others = FILES.filter((each) => !each.startsWith('src/extension/'));
    const extension = /\b(?:browser|chrome)\.(?:runtime|storage|tabs|scripting|permissions|alarms)\b/;
    expect(others.filter((each) => extension.test(code(each)))).toEqual([]);
    // The net stands in the way of the page's own requests.
    const network = /\bXMLHttpRequest\b|\bsendBeacon\b|\bfetch\(/;
    expect(others.filter((each) => !each.startsWith('src/net/') && network.test(code(each)))).toEqual([]);
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

  test.each(PLATFORMS)('%s has its data, its content script and fixtures', (platform) => {
    expect(existsSync(join(ROOT, `src/platforms/${platform}.ts`))).toBe(true);
    expect(existsSync(join(ROOT, `entrypoints/${platform}.content.ts`))).toBe(true);
    expect(readdirSync(join(ROOT, `test/fixtures/platforms/${platform}`)).length).toBeGreaterThan(0);
  });

  test('no selector knows the marks by which the tests find their way about the replicas', () => {
    const knowing = FILES.filter((each) => /data-(?:try|testcase|site)\b/.test(read(each)));
    expect(knowing).toEqual([]);
  });
});

describe('what no file may hold', () => {
  const written = /\.(?:[jt]sx?|css|html|json|md|txt)$/;
  const everything = [
    ...['src', 'test', 'rules', 'entrypoints'].flatMap((folder) => filesIn(folder, written)),
    ...readdirSync(ROOT).filter((each) => /\.(?:md|json|ts)$/.test(each)),
  ];
  const sources = [...FILES, ...TESTS];
  const holding = (files: readonly string[], what: RegExp): readonly string[] =>
    files.filter((each) => what.test(read(each)));

  test('a place of the computer it was written on, or an address of where packages come from', () => {
    // The brackets keep this file from naming what it forbids.
    const places = /\/wor[k]\/|bash[_]jobs|\bregistr[y]\.[a-z]+\.(?:org|com|io)|artifactor[y]/i;
    expect(holding(everything, places)).toEqual([]);
    expect(everything.length).toBeGreaterThan(300);
  });

  test('a default export outside the entrypoints', () => {
    // The stand-in of webextension-polyfill is imported as the polyfill is; vitest wants a default.
    const configured = ['test/fake-browser.ts', 'test/vitest.config.ts'];
    const own = sources.filter((each) => !each.startsWith('entrypoints/') && !configured.includes(each));
    expect(holding(own, /^export (?:default\b|\{[^}]*\bas default\b)/m)).toEqual([]);
  });

  test('an error that is swallowed', () => {
    const empty =
      /\bcatch\s*(?:\([^)]*\))?\s*\{\s*(?:\/\/[^\n]*\s*|\/\*[^*]*\*\/\s*)?\}|\.catch\(\s*(?:\(\w*\)|\w+)\s*=>\s*\{\s*\}\s*\)/;
    expect(holding(sources, empty)).toEqual([]);
  });

  test('work left for later', () => {
    expect(holding(everything, /\bTO[D]O\b|\bFIX[M]E\b/)).toEqual([]);
  });
});

function lines(file: string): number {
  return read(file).split('\n').length - 1;
}

/** A file without its comments. */
function code(file: string): string {
  return read(file).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}
