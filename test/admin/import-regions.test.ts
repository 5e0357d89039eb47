import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importRegions } from '../../src/admin/import-regions.ts';
import { jempol } from '../../src/admin/jempol.ts';
import { ROOT, RULES, RulesCopy } from './rules-copy.ts';

const PACKAGE = join(ROOT, 'node_modules/idn-area-data');

let copy: RulesCopy;
beforeEach(() => {
  copy = new RulesCopy();
});
afterEach(() => copy.remove());

const place = () => ({ folder: copy.folder, edition: null });
const written = () => readFileSync(join(copy.folder, 'regions.json'), 'utf8');

/** A package whose table is changed as a text. */
function packageWith(file: string, change: (text: string) => string): string {
  const root = join(copy.root, 'package');
  for (const each of ['data/provinces.csv', 'data/regencies.csv']) {
    mkdirSync(dirname(join(root, each)), { recursive: true });
    cpSync(join(PACKAGE, each), join(root, each));
  }
  writeFileSync(join(root, file), change(readFileSync(join(PACKAGE, file), 'utf8')));
  return root;
}

describe('rules import-regions', () => {
  it('finds the regions of this release in the package its source names', () => {
    expect(jempol(['rules', 'import-regions', '--rules', copy.folder])).toEqual({
      lines: ['0 wilayah baru', '38 provinsi, 514 kabupaten/kota. Samakan versi paket di sources.json.'],
      exitCode: 0,
    });
    expect(written()).toBe(readFileSync(join(RULES, 'regions.json'), 'utf8'));
    const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
    const sources = JSON.parse(readFileSync(join(RULES, 'sources.json'), 'utf8'));
    const cited = JSON.parse(written()).sources.map((code: string) => sources[code]);
    expect(cited).toContainEqual(expect.stringContaining(`idn-area-data ${version}`));
  });

  it('tells what is new, what was renamed and what is gone', () => {
    copy.change('regions.json', ({ names }) => {
      names['33.25'] = 'Kabupaten Lama';
      names['33.99'] = 'Kabupaten Hilang';
      delete names['33.76'];
    });
    expect(importRegions(place()).lines.slice(0, -1)).toEqual([
      'berganti nama: 33.25 Kabupaten Lama → Kabupaten Batang',
      'hilang: 33.99 Kabupaten Hilang',
      '1 wilayah baru',
    ]);
    expect(written()).toBe(readFileSync(join(RULES, 'regions.json'), 'utf8'));
  });

  it.each([
    ['a name in capitals only', (text: string) => text.replace('Kabupaten Batang\n', 'KABUPATEN BATANG\n')],
    ['a code of another province', (text: string) => text.replace('33.25,33,', '34.25,33,')],
    ['a quoted field', (text: string) => text.replace('Kabupaten Batang\n', '"Kabupaten Batang"\n')],
  ])('refuses a package with %s, and changes nothing', (_, change) => {
    const before = written();
    const root = packageWith('data/regencies.csv', change);
    const { lines, exitCode } = importRegions(place(), root);
    expect([lines.length, exitCode]).toEqual([1, 1]);
    expect(lines[0]).toMatch(/^data\/regencies\.csv: "3\d\.25,33,.*" bukan kode dan nama wilayah → periksa/);
    expect(written()).toBe(before);
  });

  it('refuses an empty table, an absent package and names it cannot read', () => {
    const root = packageWith('data/provinces.csv', () => 'code,name\n');
    expect(importRegions(place(), root).lines).toEqual([
      'data/provinces.csv kosong → periksa versi paketnya',
    ]);
    expect(importRegions(place(), null).lines).toEqual(['idn-area-data tidak terpasang → npm install']);
    copy.write('regions.json', '{');
    expect(importRegions(place()).lines[0]).toMatch(/regions\.json tidak terbaca → jempol rules check$/);
  });
});
