import type { RulesData } from '../core/rulebook.ts';

/** One text a person can be shown. Official Indonesian wording may have no English. */
export interface ReviewText {
  /** What it is: "Maksudnya", or the path of a field nobody named yet. */
  readonly field: string;
  readonly id: string;
  readonly en: string;
}

/** What one reviewer signs at once: a rule, an instrument, a statement. */
export interface ReviewUnit {
  readonly group: string;
  readonly id: string;
  readonly name: string;
  readonly texts: readonly ReviewText[];
  /** The instrument's own words; empty where none are quoted. */
  readonly wording: string;
  /** Each with its code. */
  readonly sources: readonly string[];
  readonly confidence: string;
  /** Offices that signed; empty means "teks belum ditinjau". */
  readonly reviewedBy: readonly string[];
}

const FIELDS: Readonly<Record<string, string>> = {
  title: 'Judul',
  short: 'Sebutan',
  path: 'Letak dalam naskah',
  legalBasis: 'Dasar hukum',
  sanctionBasis: 'Dasar sanksi',
  quote: 'Kutipan dan terjemahannya',
  wording: 'Kutipan dan terjemahannya',
  plain: 'Maksudnya',
  condition: 'Syarat',
  dispute: 'Yang diperdebatkan',
  note: 'Catatan',
  status: 'Status',
  basis: 'Dasar',
  kinds: 'Jenis sanksi',
  name: 'Nama',
  lead: 'Pengantar',
  heading: 'Judul butir',
  text: 'Isi',
  stages: 'Tahapan',
  criteria: 'Kriteria daftar',
  candidacies: 'Pencalonan',
  office: 'Jabatan',
};

function isBilingual(value: object): value is { readonly id: string; readonly en: string } {
  return Object.keys(value).length === 2 && 'id' in value && 'en' in value;
}

function named(path: readonly string[]): string {
  return path.map((each) => FIELDS[each] ?? each).join(', ');
}

/** Every sentence in a row, wherever it stands: a field added tomorrow is reviewed too. */
export function textsOf(value: unknown, path: readonly string[] = []): readonly ReviewText[] {
  if (typeof value === 'string') {
    // Titles of instruments are official and Indonesian only; other plain strings are ids, days and codes.
    return path.at(-1) === 'title' ? [{ field: named(path), id: value, en: '' }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    return value.flatMap((each: unknown, at) => textsOf(each, [...path, String(at + 1)]));
  }
  if (isBilingual(value)) return [{ field: named(path), id: value.id, en: value.en }];
  return Object.entries(value).flatMap(([key, each]) => textsOf(each, [...path, key]));
}

/** Everything in `rules/` that a person can be shown, in the order in which it is read. */
export function reviewUnits(data: RulesData): readonly ReviewUnit[] {
  const cite = (codes: readonly string[]) =>
    codes.map((code) => (data.sources[code] === undefined ? code : `${code}: ${data.sources[code]}`));
  const plain = { wording: '', reviewedBy: [] };
  return [
    ...data.rules.map((rule) => ({
      group: 'Aturan',
      id: rule.id,
      name: rule.title.id,
      texts: textsOf(rule),
      wording: rule.quote?.id ?? '',
      sources: cite(rule.sources),
      confidence: `perbuatan ${rule.confidence.act}, sanksi ${rule.confidence.sanction}`,
      reviewedBy: rule.reviewedBy,
    })),
    ...data.circulars.map((circular) => ({
      group: 'Surat edaran',
      id: circular.id,
      name: circular.short.id,
      texts: textsOf(circular),
      wording: circular.wording?.id ?? '',
      sources: cite(circular.sources),
      confidence: circular.confidence,
      reviewedBy: circular.reviewedBy,
    })),
    ...data.instruments.map((instrument) => ({
      ...plain,
      group: 'Peraturan',
      id: instrument.id,
      name: instrument.short.id,
      texts: textsOf(instrument),
      sources: cite(instrument.sources),
      confidence: instrument.confidence,
    })),
    ...data.sanctions.map((sanction) => ({
      ...plain,
      group: 'Sanksi',
      id: sanction.id,
      name: sanction.basis.id,
      texts: textsOf(sanction),
      sources: cite(sanction.sources),
      confidence: sanction.confidence,
    })),
    ...data.elections.map((election) => ({
      ...plain,
      group: 'Pemilihan',
      id: election.id,
      name: election.name.id,
      texts: textsOf(election),
      sources: cite([...new Set([...election.sources, ...election.stages.flatMap((each) => each.sources)])]),
      confidence: election.confidence,
    })),
    ...data.topics.flatMap((topic) => [
      {
        ...plain,
        group: 'Buku pegangan',
        id: topic.id,
        name: topic.title.id,
        texts: textsOf({ title: topic.title, lead: topic.lead }),
        sources: [],
        confidence: '',
      },
      ...topic.statements.map((statement) => ({
        ...plain,
        group: 'Buku pegangan',
        id: `${topic.id}/${statement.id}`,
        name: statement.heading?.id ?? topic.title.id,
        texts: textsOf(statement),
        wording: statement.quote?.id ?? '',
        sources: cite(statement.sources),
        confidence: statement.confidence ?? 'tidak terverifikasi',
      })),
    ]),
    { ...plain, group: 'Daftar', id: data.list.info.id, ...listUnit(data) },
  ];
}

/** What the dialog says of the list itself and of whoever stands in an election. */
function listUnit({ list }: RulesData): Pick<ReviewUnit, 'name' | 'texts' | 'sources' | 'confidence'> {
  const candidacies = list.contestants.flatMap((contestant) =>
    textsOf({ candidacies: contestant.candidacies }).map((each) => ({
      ...each,
      field: `${contestant.name}: ${each.field}`,
    })),
  );
  return {
    name: list.info.name.id,
    texts: [...textsOf(list.info), ...candidacies],
    sources: [],
    confidence: '',
  };
}
