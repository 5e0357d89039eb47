import type { Erratum } from '../core/handbook.ts';
import { readQuestion } from '../core/read-question.ts';
import type { RulesData } from '../core/rulebook.ts';
import { daySchema } from '../core/text.ts';
import { ACTS, type Act, type Personnel } from '../core/vocabulary.ts';
import { z } from '../core/zod.ts';
import { findRegion } from './find-region.ts';

/** What an answer is checked against. */
export interface Known {
  readonly data: RulesData;
  readonly errata: readonly Erratum[];
}

/** What a new circular is asked, in order; each is also an option of the command. */
export const CIRCULAR_FIELD_NAMES = [
  'title',
  'number',
  'date',
  'region',
  'short',
  'acts',
  'binds',
  'wording',
  'plain',
  'plain-en',
  'from',
  'to',
  'elections',
  'link',
] as const;
export type CircularField = (typeof CIRCULAR_FIELD_NAMES)[number];

export type Answers = Readonly<Partial<Record<CircularField, string>>>;

/** What one answer became, in the file's own form, or what is wrong with it and what to do. */
export type Answer = { readonly value: string } | { readonly problem: string };

interface Field {
  /** The question on a terminal. */
  readonly ask: string;
  /** An empty answer is one. */
  readonly optional: boolean;
  read(text: string, known: Known, before: Answers): Answer;
}

const ACT_NAMES: Readonly<Record<Act, string>> = {
  like: 'menyukai',
  share: 'membagikan',
  comment: 'mengomentari, membalas',
  follow: 'mengikuti akun',
  join: 'bergabung dalam grup',
  post: 'mengunggah',
  attend: 'hadir',
  photo: 'foto bersama',
  support: 'mendukung, mengajak',
  hoax: 'menyebarkan berita bohong',
  'party-member': 'anggota partai',
  'campaign-team': 'tim pemenangan',
  facility: 'fasilitas negara',
  decision: 'keputusan',
  banner: 'spanduk, alat peraga',
  'id-support': 'KTP, surat dukungan',
  'approach-party': 'mendekati partai',
};

/** Nobody's personnel is unknown to the office that employs them. */
const BOUND = ['pns', 'pppk', 'pppk-pw', 'non-asn'] as const satisfies readonly Personnel[];

const items = (text: string): readonly string[] =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');

const unique = (values: readonly string[]): string => [...new Set(values)].join(',');

function readText(text: string, { errata }: Known): Answer {
  for (const { pattern, right } of errata) {
    const [found] = new RegExp(pattern, 'iu').exec(text) ?? [];
    if (found !== undefined) return { problem: `“${found}” adalah kekeliruan yang dikenal → ${right}` };
  }
  return { value: text };
}

function readDay(text: string): Answer {
  if (daySchema.safeParse(text).success) return { value: text };
  return { problem: `“${text}” bukan tanggal → tulis tahun-bulan-hari, misalnya 2026-11-21` };
}

function readDayFrom(text: string, first: string | undefined, what: string): Answer {
  const day = readDay(text);
  if ('value' in day && first !== undefined && text < first)
    return { problem: `${text} mendahului ${what}, ${first} → tulis hari itu atau sesudahnya` };
  return day;
}

function readRegion(text: string, { data }: Known): Answer {
  const { code, suggestions } = findRegion(text, data.regions);
  if (code !== null) return { value: code };
  const meant =
    suggestions.length === 0
      ? 'tulis kode Kemendagri, misalnya 33.25, atau nama kabupaten/kota'
      : `mungkin maksud Anda: ${suggestions.join('; ')}`;
  return { problem: `wilayah “${text}” tidak dikenal atau tidak tunggal → ${meant}` };
}

/** By its own name or in the words people use: "like" and "menyukai" are one act. */
function readActs(text: string, { data }: Known): Answer {
  const read = items(text).map((name) => ({
    name,
    act: ACTS.find((each) => each === name) ?? readQuestion(name, data.lexicon).act,
  }));
  const unknown = read.find(({ act }) => act === null);
  if (unknown !== undefined || read.length === 0) {
    const list = ACTS.map((each) => `${each} (${ACT_NAMES[each]})`).join('; ');
    return { problem: `tindakan “${unknown?.name ?? text}” tidak dikenal → pilih dari: ${list}` };
  }
  return { value: unique(read.flatMap(({ act }) => act ?? [])) };
}

function readOneOf(text: string, allowed: readonly string[], what: string): Answer {
  const given = items(text.toLowerCase());
  const unknown = given.find((each) => !allowed.includes(each));
  if (unknown === undefined && given.length > 0) return { value: unique(given) };
  return { problem: `${what} “${unknown ?? text}” tidak dikenal → pilih dari: ${allowed.join(', ')}` };
}

function readLink(text: string): Answer {
  if (z.url({ protocol: /^https?$/ }).safeParse(text).success) return { value: text };
  return { problem: `“${text}” bukan alamat lengkap → tulis dengan https://` };
}

export const CIRCULAR_FIELDS: Readonly<Record<CircularField, Field>> = {
  title: { ask: 'Judul lengkap surat edaran', optional: false, read: readText },
  number: { ask: 'Nomor, misalnya 800/169/2023', optional: false, read: readText },
  date: { ask: 'Tanggal surat (tahun-bulan-hari)', optional: false, read: readDay },
  region: { ask: 'Wilayah: kode Kemendagri atau nama', optional: false, read: readRegion },
  short: { ask: 'Sebutan singkat, misalnya SE Bupati Batang 800/169/2023', optional: true, read: readText },
  acts: {
    ask: 'Tindakan yang diatur, dipisah koma (misalnya like, share, follow)',
    optional: false,
    read: readActs,
  },
  binds: {
    ask: `Mengikat siapa, dipisah koma (${BOUND.join(', ')})`,
    optional: false,
    read: (text) => readOneOf(text, BOUND, 'status kepegawaian'),
  },
  wording: { ask: 'Bunyi naskahnya tentang tindakan itu', optional: false, read: readText },
  plain: { ask: 'Maksudnya, dengan kata-kata sederhana', optional: false, read: readText },
  'plain-en': { ask: 'Maksudnya dalam bahasa Inggris', optional: true, read: readText },
  from: {
    ask: 'Mulai berlaku (tahun-bulan-hari)',
    optional: false,
    read: (text, _, { date }) => readDayFrom(text, date, 'tanggal suratnya'),
  },
  to: {
    ask: 'Hari terakhir berlaku',
    optional: true,
    read: (text, _, { from }) => readDayFrom(text, from, 'hari mulai berlakunya'),
  },
  elections: {
    ask: 'Hanya untuk pemilihan (id, dipisah koma)',
    optional: true,
    read: (text, { data }) =>
      readOneOf(
        text,
        data.elections.map((each) => each.id),
        'pemilihan',
      ),
  },
  link: { ask: 'Alamat naskah di internet', optional: true, read: readLink },
};

/** Reads one answer; null where it is left open and may be. */
export function readAnswer(name: CircularField, text: string, known: Known, before: Answers): Answer | null {
  const field = CIRCULAR_FIELDS[name];
  const given = text.trim();
  if (given !== '') return field.read(given, known, before);
  return field.optional ? null : { problem: 'wajib diisi' };
}
