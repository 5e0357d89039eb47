import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type RegionNames, regionNamesSchema } from '../core/region.ts';
import type { Outcome, RulesPlace } from './outcome.ts';
import { FORMS } from './rules-layout.ts';

const TABLES = [
  { file: 'data/provinces.csv', row: /^(?<code>\d{2}),(?<name>[A-Z][A-Za-z ]+)$/ },
  {
    file: 'data/regencies.csv',
    row: /^(?<code>(?<province>\d{2})\.\d{2}),\k<province>,(?<name>(?:Kabupaten|Kota) [A-Z][A-Za-z -]+)$/,
  },
] as const;

type Names = Readonly<Record<string, string>>;

/** Where npm put `idn-area-data`. Its two tables are read as they lie: one synchronous read, and no CSV library. */
function installed(): string | null {
  try {
    return dirname(createRequire(import.meta.url).resolve('idn-area-data/package.json'));
  } catch {
    // resolve throws only for a package that is not installed.
    return null;
  }
}

/**
 * `jempol rules import-regions`: writes the code and name of every province, regency and city in the package into
 * `regions.json`, and says what changed; its sources stay. One row out of shape refuses the whole package.
 */
export function importRegions({ folder }: RulesPlace, root: string | null = installed()): Outcome {
  if (root === null) return refusal('idn-area-data tidak terpasang → npm install');
  const path = join(folder, 'regions.json');
  const before = readNames(path);
  if (before === null) return refusal(`${path} tidak terbaca → jempol rules check`);
  const names: Record<string, string> = {};
  for (const { file, row } of TABLES) {
    const [, ...lines] = readFileSync(join(root, file), 'utf8').trimEnd().split(/\r?\n/);
    if (lines.length === 0) return refusal(`${file} kosong → periksa versi paketnya`);
    for (const line of lines) {
      const { code, name } = row.exec(line)?.groups ?? {};
      if (code === undefined || name === undefined)
        return refusal(`${file}: "${line}" bukan kode dan nama wilayah → periksa versi paketnya`);
      names[code] = name;
    }
  }
  const text = FORMS.regions.canonical({ ...before, names });
  if (text === null) return refusal(`${path}: kode wilayah tidak sah → periksa versi paketnya`);
  writeFileSync(path, text);
  return { lines: [...changes(before.names, names), tally(names)], exitCode: 0 };
}

function readNames(path: string): RegionNames | null {
  try {
    return regionNamesSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // Absent, not JSON or not to the schema: `rules check` tells which.
    return null;
  }
}

/** A vanished or renamed region may be cited by a listing, so each is named; what is new is only counted. */
function changes(before: Names, after: Names): readonly string[] {
  const told = Object.entries(before).flatMap(([code, name]) => {
    const now = after[code];
    if (now === undefined) return [`hilang: ${code} ${name}`];
    return now === name ? [] : [`berganti nama: ${code} ${name} → ${now}`];
  });
  return [...told, `${Object.keys(after).filter((code) => before[code] === undefined).length} wilayah baru`];
}

function tally(names: Names): string {
  const codes = Object.keys(names);
  const provinces = codes.filter((code) => code.length === 2).length;
  return `${provinces} provinsi, ${codes.length - provinces} kabupaten/kota. Samakan versi paket di sources.json.`;
}

function refusal(reason: string): Outcome {
  return { lines: [reason], exitCode: 1 };
}
