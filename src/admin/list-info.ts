import type { ListInfo, Origin } from '../core/list.ts';
import type { RulesData } from '../core/rulebook.ts';
import type { Batch } from './list-batch.ts';
import { plainName } from './list-words.ts';

/** What every list made from spreadsheets holds itself to. */
const CRITERIA = {
  id: 'Kriteria yang sama untuk setiap peserta: akun yang tercantum dalam surat atau sumber yang disebut pada tiap entri; yang tidak ada dinyatakan beserta alasannya. Akun perorangan yang bukan peserta tidak dimuat.',
  en: 'The same criteria for every contestant: the accounts named in the letter or source that each entry cites; what is missing is stated with its reason. Accounts of private persons who are no contestants are not listed.',
};

/** What the list says of itself after a change: the next version, of today. */
export function newInfo(
  before: ListInfo | null,
  {
    origin,
    batch,
    regions,
    today,
  }: {
    readonly origin: Origin;
    readonly batch: Batch;
    readonly regions: RulesData['regions'];
    readonly today: string;
  },
): ListInfo {
  const name = batch.name ?? before?.name.id ?? `Daftar ${originName(origin, regions)}`;
  return {
    id: before?.id ?? placeName(origin),
    name:
      batch.name === null && before !== null
        ? before.name
        : { id: name, en: batch.name ?? englishName(origin, regions) },
    version: (before?.version ?? 0) + 1,
    date: before !== null && before.date > today ? before.date : today,
    contact: batch.contact ?? before?.contact ?? null,
    criteria: before?.criteria ?? CRITERIA,
  };
}

/** `33-25`, `nasional`, `bkpsdm-contoh`: what a list's own file and id are called. */
export function placeName(origin: Origin): string {
  switch (origin.scope) {
    case 'national':
      return 'nasional';
    case 'region':
      return `daerah-${origin.code.replace('.', '-')}`;
    default:
      return `${origin.scope === 'agency' ? 'instansi' : 'langganan'}-${plainName(origin.name).replaceAll(/[^a-z0-9]+/g, '-')}`.replace(
        /-$/,
        '',
      );
  }
}

/** "nasional", "Kabupaten Batang (33.25)". */
export function originName(origin: Origin, regions: RulesData['regions']): string {
  if (origin.scope === 'national') return 'nasional';
  if (origin.scope === 'region') return `${regions[origin.code] ?? 'wilayah'} (${origin.code})`;
  return origin.name;
}

function englishName(origin: Origin, regions: RulesData['regions']): string {
  return origin.scope === 'national' ? 'National list' : `List of ${originName(origin, regions)}`;
}
