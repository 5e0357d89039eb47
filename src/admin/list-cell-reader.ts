import type { Account, Source } from '../core/list.ts';
import { z } from '../core/zod.ts';
import { splitNames } from './list-batch.ts';
import type { SheetRow } from './list-columns.ts';
import { regionOf } from './list-contestants.ts';
import { DAY_REMEDY, readDay } from './list-day.ts';
import type { Field } from './list-fields.ts';
import type { RowReport, Verdict } from './list-report.ts';
import {
  allowed,
  type Choice,
  CONFIDENCE_WORDS,
  choose,
  KIND_WORDS,
  ROLE_WORDS,
  SOURCE_WORDS,
  STATUS_WORDS,
} from './list-words.ts';

/** The parts of an entry that a row itself says; what it leaves out stays as it is, or takes its default. */
export type Given = Partial<
  Omit<Account, 'platform' | 'handles' | 'ids' | 'contestant' | 'sources' | 'origin'>
>;

/** Reads the cells of one row and keeps what is wrong with them. */
export class CellReader {
  readonly cells: SheetRow['cells'];
  readonly row: number;
  readonly reports: RowReport[] = [];

  constructor({ row, cells }: SheetRow) {
    this.row = row;
    this.cells = cells;
  }

  /** A day; null where the cell is empty or holds none, which is reported. */
  day(field: Field): string | null {
    const text = this.cells[field];
    if (text === undefined) return null;
    const day = readDay(text);
    if (day === null) this.refuse('problem', field, `“${text}” bukan tanggal`, DAY_REMEDY);
    return day;
  }

  /** One of a closed list of words. */
  choice<T extends string>(field: Field, words: Choice<T>): T | null {
    const text = this.cells[field];
    if (text === undefined) return null;
    const value = choose(words, text);
    if (value === null) this.refuse('problem', field, `“${text}” tidak dikenal`, `pilih: ${allowed(words)}`);
    return value;
  }

  refuse(verdict: Verdict, field: Field | null, text: string, remedy: string): null {
    this.reports.push({ row: this.row, field, verdict, text, remedy, blocks: true });
    return null;
  }

  /** Something to know that keeps nothing from being written. */
  mention(verdict: Verdict, field: Field | null, text: string, remedy: string | null): null {
    this.reports.push({ row: this.row, field, verdict, text, remedy, blocks: false });
    return null;
  }
}

export function readGiven(reader: CellReader, regions: Readonly<Record<string, string>>): Given {
  const { cells } = reader;
  const region = regionOf(cells.region, null, regions);
  if (typeof region === 'object' && region !== null)
    reader.refuse('problem', region.field, region.text, region.remedy);
  const reviewers = splitNames(cells.reviewedBy ?? '');
  const given = {
    person: cells.person ?? null,
    kind: reader.choice('kind', KIND_WORDS),
    role: reader.choice('role', ROLE_WORDS),
    region: typeof region === 'string' ? region : null,
    validFrom: reader.day('from'),
    validTo: reader.day('to'),
    status: reader.choice('status', STATUS_WORDS),
    contact: cells.contact ?? null,
    replyBy: reader.day('replyBy'),
    confidence: reader.choice('confidence', CONFIDENCE_WORDS),
    note: cells.note ?? null,
    reviewedBy: reviewers.length === 0 ? null : [...reviewers],
  };
  if (given.validFrom !== null && given.validTo !== null && given.validTo < given.validFrom) {
    const text = `${given.validTo} mendahului ${given.validFrom}`;
    reader.refuse('problem', 'to', text, 'tukar atau betulkan kedua tanggalnya');
  }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
}

/** The row's own source; the batch's letter where it names none. */
export function readSource(reader: CellReader, letter: Source | null, today: string): Source | null {
  const { source: title, sourceUrl, sourceKind, sourceDate } = reader.cells;
  if (title === undefined) return letter;
  const kind = reader.choice('sourceKind', SOURCE_WORDS);
  const date = reader.day('sourceDate');
  if (sourceKind === undefined)
    reader.refuse('no-source', 'sourceKind', 'jenis sumbernya kosong', `pilih: ${allowed(SOURCE_WORDS)}`);
  if (sourceDate === undefined)
    reader.refuse('no-source', 'sourceDate', 'tanggal sumbernya kosong', DAY_REMEDY);
  if (date !== null && date > today)
    reader.refuse('problem', 'sourceDate', `${date} belum tiba`, 'periksa tahun dan bulannya');
  const url = sourceUrl ?? null;
  if (url !== null && !z.url({ protocol: /^https?$/ }).safeParse(url).success)
    reader.refuse(
      'problem',
      'sourceUrl',
      `“${url}” bukan alamat lengkap`,
      'tulis dengan https://, atau kosongkan',
    );
  return kind === null || date === null ? null : { kind, title, url, date };
}
