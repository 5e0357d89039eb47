import type { Origin, Source } from '../core/list.ts';
import { z } from '../core/zod.ts';
import { findRegion } from './find-region.ts';
import { DAY_REMEDY, readDay } from './list-day.ts';
import type { Sheet } from './list-read-sheet.ts';
import { allowed, choose, plainName, SOURCE_WORDS } from './list-words.ts';

/** What holds for a whole file: its letter, and whose list it is. Each is an option of the command and a line of the sheet “surat”. */
export const BATCH_FIELDS = {
  number: { name: 'Nomor surat', help: 'misalnya 123/PL.02.4-SD/3325/2031' },
  date: { name: 'Tanggal surat', help: 'misalnya 2031-02-21 atau 21/02/2031' },
  office: { name: 'Instansi penerbit surat', help: 'misalnya KPU Kabupaten Contoh' },
  link: { name: 'Tautan surat', help: 'https://… bila suratnya terbuka untuk umum; boleh kosong' },
  'source-kind': {
    name: 'Jenis sumber',
    help: `kosong bila surat KPU; selain itu: ${allowed(SOURCE_WORDS)}`,
  },
  region: { name: 'Wilayah daftar', help: 'kode Kemendagri (33.25) atau nama; kosong untuk daftar nasional' },
  agency: { name: 'Instansi pemilik daftar', help: 'hanya untuk daftar sebuah instansi, bukan wilayah' },
  name: { name: 'Nama daftar', help: 'hanya untuk daftar baru; boleh kosong' },
  contact: { name: 'Kontak', help: 'alamat kantor yang menjawab keberatan' },
  reviewer: { name: 'Ditinjau oleh', help: 'kantor yang memeriksa; beberapa dipisah titik koma' },
  reason: { name: 'Alasan ketimpangan', help: 'bila laporan menyebut perbandingan lebih dari 3 : 1' },
} as const;
export type BatchField = keyof typeof BATCH_FIELDS;
export const BATCH_FIELD_NAMES = Object.keys(BATCH_FIELDS) as BatchField[];

export type BatchAnswers = Readonly<Partial<Record<BatchField, string>>>;

export interface Batch {
  /** The letter that every row without a source of its own rests on. */
  readonly source: Source | null;
  /** Null: as the list already has it. */
  readonly origin: Origin | null;
  readonly name: string | null;
  readonly contact: string | null;
  readonly reviewers: readonly string[];
  readonly skewReason: string | null;
}

/** The lines of the sheet “surat”: name in the first cell, value in the second. */
export function batchOf(sheets: readonly Sheet[]): BatchAnswers {
  const sheet = sheets.find(({ name }) => ['surat', 'letter'].includes(plainName(name)));
  const names = new Map(BATCH_FIELD_NAMES.map((field) => [plainName(BATCH_FIELDS[field].name), field]));
  const lines = (sheet?.rows ?? []).flatMap(([name = '', value = '']) => {
    const field = names.get(plainName(name));
    return field === undefined || value === '' ? [] : [[field, value] as const];
  });
  return Object.fromEntries(lines);
}

/** Reads the answers, or every line that is wrong with them. */
export function readBatch(
  answers: BatchAnswers,
  regions: Readonly<Record<string, string>>,
  today: string,
): Batch | { readonly problems: readonly string[] } {
  const problems: string[] = [];
  const refuse = (field: BatchField, problem: string): null => {
    problems.push(`Lembar “surat”, ${BATCH_FIELDS[field].name} (--${field}): ${problem}`);
    return null;
  };
  const batch: Batch = {
    source: letterOf(answers, today, refuse),
    origin: originOf(answers, regions, refuse),
    name: answers.name ?? null,
    contact: answers.contact ?? null,
    reviewers: splitNames(answers.reviewer ?? ''),
    skewReason: answers.reason ?? null,
  };
  return problems.length === 0 ? batch : { problems };
}

export function splitNames(text: string): readonly string[] {
  return text
    .split(';')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

type Refuse = (field: BatchField, problem: string) => null;

const LETTER = ['number', 'date', 'office'] as const satisfies readonly BatchField[];
const ELECTION_BODY = /\bKPU\b|\bKIP\b|komisi pemilihan umum|komisi independen pemilihan/i;

function letterOf(answers: BatchAnswers, today: string, refuse: Refuse): Source | null {
  const { number, date, office, link } = answers;
  if (number === undefined || date === undefined || office === undefined) {
    const missing = LETTER.filter((field) => answers[field] === undefined);
    if (missing.length < LETTER.length)
      for (const field of missing) refuse(field, 'belum diisi → isi nomor, tanggal, dan instansi surat');
    return null;
  }
  const day = readDay(date) ?? refuse('date', `“${date}” bukan tanggal → ${DAY_REMEDY}`);
  if (day !== null && day > today) refuse('date', `${day} belum tiba → periksa tahun dan bulannya`);
  const kind = kindOf(answers, office, refuse);
  const url = link === undefined ? null : linkOf(link, refuse);
  if (day === null || kind === null) return null;
  return { kind, title: `Surat ${office} nomor ${number}`, url, date: day };
}

function kindOf(answers: BatchAnswers, office: string, refuse: Refuse): Source['kind'] | null {
  const said = answers['source-kind'];
  if (said !== undefined) {
    const kind = choose(SOURCE_WORDS, said);
    return kind ?? refuse('source-kind', `“${said}” tidak dikenal → pilih: ${allowed(SOURCE_WORDS)}`);
  }
  if (ELECTION_BODY.test(office)) return 'registration';
  return refuse(
    'source-kind',
    `“${office}” bukan KPU, jadi jenis sumbernya perlu disebut → pilih: ${allowed(SOURCE_WORDS)}`,
  );
}

function linkOf(link: string, refuse: Refuse): string | null {
  if (z.url({ protocol: /^https?$/ }).safeParse(link).success) return link;
  return refuse('link', `“${link}” bukan alamat lengkap → tulis dengan https://`);
}

function originOf(
  { region, agency }: BatchAnswers,
  regions: Readonly<Record<string, string>>,
  refuse: Refuse,
): Origin | null {
  if (region !== undefined && agency !== undefined)
    return refuse('agency', 'wilayah dan instansi tidak dapat sekaligus → isi salah satu');
  if (agency !== undefined) return { scope: 'agency', name: agency };
  if (region === undefined) return null;
  const { code, suggestions } = findRegion(region, regions);
  if (code !== null) return { scope: 'region', code };
  const meant =
    suggestions.length === 0
      ? 'tulis kode Kemendagri, misalnya 33.25'
      : `mungkin maksud Anda: ${suggestions.join('; ')}`;
  return refuse('region', `wilayah “${region}” tidak dikenal atau tidak tunggal → ${meant}`);
}
