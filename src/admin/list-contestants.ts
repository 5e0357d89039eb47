import type { Contestant } from '../core/list.ts';
import { contestantSchema } from '../core/list.ts';
import type { RulesData } from '../core/rulebook.ts';
import { findRegion } from './find-region.ts';
import type { SheetRow } from './list-columns.ts';
import type { Field } from './list-fields.ts';
import { allowed, CONTESTANT_WORDS, choose, plainName } from './list-words.ts';

/** One thing wrong with a cell, as far as the cell is concerned. */
export interface CellProblem {
  readonly field: Field;
  readonly text: string;
  readonly remedy: string;
}

export type ContestantReading = { readonly contestant: Contestant } | CellProblem;

/** At most this many names are suggested. */
const SUGGESTED = 4;

/** "1. Budi & Citra" and "Budi dan Citra" are one name. */
function nameKey(name: string): string {
  return plainName(name.replace(/^\s*\d{1,2}\s*[.)-]\s+/, ''))
    .split(' ')
    .filter((word) => !['dan', 'and', 'h', 'hj'].includes(word))
    .join(' ');
}

/** A contestant by id or by name; a name that several bear names none. */
export function findContestant(text: string, contestants: readonly Contestant[]): ContestantReading {
  const byId = contestants.find(({ id }) => id === text.trim().toLowerCase());
  if (byId !== undefined) return { contestant: byId };
  const wanted = nameKey(text);
  const [first, ...others] = contestants.filter(({ name }) => nameKey(name) === wanted);
  if (first !== undefined && others.length === 0) return { contestant: first };
  const words = new Set(wanted.split(' ').filter((word) => word.length > 2));
  const shares = ({ name }: Contestant) =>
    nameKey(name)
      .split(' ')
      .some((word) => words.has(word));
  const near = first === undefined ? contestants.filter(shares) : [first, ...others];
  const meant = near.slice(0, SUGGESTED).map(({ id, name }) => `${name} (${id})`);
  const why =
    first === undefined
      ? `peserta “${text}” belum ada dalam daftar`
      : `nama “${text}” dimiliki beberapa peserta`;
  const add = 'isi Jenis peserta, Pemilihan, dan Jabatan pada salah satu barisnya';
  const remedy =
    meant.length === 0 ? add : `mungkin maksud Anda: ${meant.join('; ')}; bila peserta baru, ${add}`;
  return { field: 'contestant', text: why, remedy };
}

/** A row that describes a contestant the list does not have yet; null where it does not try to. */
export function newContestant(
  { cells }: SheetRow,
  region: string | null,
  contestants: readonly Contestant[],
  data: Pick<RulesData, 'elections' | 'regions'>,
): ContestantReading | null {
  const { contestant: name, contestantKind, election, office, officeEn, ballot } = cells;
  if (name === undefined || election === undefined || office === undefined || contestantKind === undefined)
    return null;
  if ('contestant' in findContestant(name, contestants)) return null;
  const kind = choose(CONTESTANT_WORDS, contestantKind);
  if (kind === null)
    return {
      field: 'contestantKind',
      text: `“${contestantKind}” tidak dikenal`,
      remedy: `pilih: ${allowed(CONTESTANT_WORDS)}`,
    };
  const contest = data.elections.find((each) =>
    [each.id, each.name.id, each.name.en].some((one) => plainName(one) === plainName(election)),
  );
  if (contest === undefined) {
    const ids = data.elections.map(({ id }) => id).join(', ');
    return { field: 'election', text: `pemilihan “${election}” tidak dikenal`, remedy: `pilih: ${ids}` };
  }
  const number = ballot === undefined ? null : Number(ballot);
  if (number !== null && !(Number.isInteger(number) && number > 0))
    return {
      field: 'ballot',
      text: `“${ballot}” bukan nomor urut`,
      remedy: 'tulis angka 1, 2, 3, …, atau kosongkan',
    };
  const place = regionOf(cells.region, region ?? contest.region, data.regions);
  if (typeof place === 'object' && place !== null) return place;
  const contestant = {
    id: freeId(name, contestants),
    name,
    kind,
    region: place,
    candidacies: [
      {
        election: contest.id,
        office: { id: office, en: officeEn ?? `(Indonesian text) ${office}` },
        ballotNumber: number,
      },
    ],
  };
  const parsed = contestantSchema.safeParse(contestant);
  if (parsed.success) return { contestant: parsed.data };
  return { field: 'contestant', text: `“${name}” bukan nama peserta`, remedy: 'tulis namanya dengan huruf' };
}

/** A region's code by code or name; `inherited` where the cell is empty. */
export function regionOf(
  text: string | undefined,
  inherited: string | null,
  regions: RulesData['regions'],
): string | null | CellProblem {
  if (text === undefined) return inherited;
  const { code, suggestions } = findRegion(text, regions);
  if (code !== null) return code;
  const remedy =
    suggestions.length === 0
      ? 'tulis kode Kemendagri, misalnya 33.25, atau nama kabupaten/kota'
      : `mungkin maksud Anda: ${suggestions.join('; ')}`;
  return { field: 'region', text: `wilayah “${text}” tidak dikenal atau tidak tunggal`, remedy };
}

function freeId(name: string, contestants: readonly Contestant[]): string {
  const stem = nameKey(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  const taken = new Set(contestants.map(({ id }) => id));
  let id = stem;
  for (let count = 2; taken.has(id); count += 1) id = `${stem}-${count}`;
  return id;
}
