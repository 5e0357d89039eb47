import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { embeddedIndex, embedRules } from '../../src/admin/embed.ts';
import { readRules } from '../../src/admin/read-rules.ts';
import { decodeIndex, openIndex } from '../../src/core/account-index.ts';
import type { RulesData } from '../../src/core/rulebook.ts';
import { EDITION, ROOT, RULES, RulesCopy } from './rules-copy.ts';

/** The code of a bundle whose only module is `entry`. */
async function bundle(entry: string, edition: 'release' | 'test', root = ROOT): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [embedRules({ edition, root })],
    build: {
      write: false,
      minify: false,
      rollupOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (output === undefined || !('output' in output)) throw new Error('no output');
  return output.output[0].code;
}

async function defaultExport(code: string): Promise<unknown> {
  const loaded = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return loaded.default;
}

function dataOf(edition: string | null): RulesData {
  const reading = readRules(RULES, edition);
  if (!reading.ok) throw new Error('rules are broken');
  return reading.data;
}

const release = dataOf(null);
const test = dataOf(EDITION);
const index = (data: RulesData) => openIndex(decodeIndex(embeddedIndex(data)));

describe('virtual:rules', () => {
  it('is the rules, as read, in a real build', async () => {
    expect(await defaultExport(await bundle('virtual:rules', 'release'))).toEqual(release);
    expect(await defaultExport(await bundle('virtual:rules', 'test'))).toEqual(test);
  });

  it('holds nothing invented in the release', async () => {
    const code = await bundle('virtual:rules', 'release');
    expect(
      /uji_|uji\.|rekaan|(?:Bupati|Budi|Sari|Citra) Contoh|\\"test\\"|99\.01|2031-/.exec(code)?.[0],
    ).toBeUndefined();
    expect(await bundle('virtual:rules', 'test')).toContain('\\"kind\\":\\"test\\"');
  });
});

describe('virtual:account-index', () => {
  it('is the index, base64, in a real build', async () => {
    expect(await defaultExport(await bundle('virtual:account-index', 'test'))).toBe(embeddedIndex(test));
  });

  it('holds every current account and no historical or protected one', () => {
    const x = index(release);
    expect(x.has('x:handle:dpp_ppp')).toBe(true);
    expect(x.has('x:handle:prabowo')).toBe(false);
    expect(x.has('x:handle:kpu_id')).toBe(false);
    expect(x.has('x:handle:uji_calon')).toBe(false);
    expect(index(release).has('facebook:id:105220035562924')).toBe(true);
    expect(index(release).has('threads:handle:psi_id')).toBe(true);
  });

  it('holds the invented accounts in the test edition, by handle and by id', () => {
    const x = index(test);
    for (const handle of ['uji_calon', 'uji_tim', 'uji_bupati', 'uji_petahana', 'uji_beridentitas']) {
      expect(x.has(`x:handle:${handle}`)).toBe(true);
    }
    expect(x.has('x:id:990000001')).toBe(true);
    expect(x.has('x:handle:uji_netral')).toBe(false);
    expect(index(test).has('threads:handle:uji.calon')).toBe(true);
  });

  it('leaves a withdrawn account out', () => {
    const accounts = release.list.accounts.map((each) => ({ ...each, status: 'withdrawn' as const }));
    const withdrawn = { ...release, list: { ...release.list, accounts } };
    expect(index(withdrawn).header.count).toBe(0);
  });

  it('holds the sites, items and debunked pages of the list, and no phrase', () => {
    const keys = ['link:uji-calon.example', 'item:instagram:UjiItem0001', 'link:hoaks.example/berita-palsu'];
    expect(keys.filter((key) => index(test).has(key))).toEqual(keys);
    expect(keys.some((key) => index(release).has(key))).toBe(false);
    expect(index({ ...test, list: { ...test.list, phrases: [] } }).header.count).toBe(
      index(test).header.count,
    );
  });
});

describe('a broken row', () => {
  let copy: RulesCopy;
  beforeEach(() => {
    copy = new RulesCopy();
  });
  afterEach(() => copy.remove());

  it('fails the build with file, row and remedy', async () => {
    copy.change('accounts/parties-2024.json', (rows) => {
      rows[11].handles = ['bukan nama'];
    });
    const failed = bundle('virtual:account-index', 'release', copy.root);
    await expect(failed).rejects.toThrow(
      /parties-2024\.json row 12 \(\w+ @bukan nama\): handles\[0\]: .* → copy the handle/,
    );
  });

  it('fails the build where the edition is missing', async () => {
    mkdirSync(join(copy.root, 'test'));
    await expect(bundle('virtual:rules', 'test', copy.root)).rejects.toThrow(/no such folder → run from/);
  });
});
