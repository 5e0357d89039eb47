import { type AccountTable, columnName } from './list-columns.ts';
import type { Field } from './list-fields.ts';

/** What became of one row; some say so and stop nothing, the others keep the whole file from being written. */
export const VERDICTS = {
  accepted: 'diterima',
  changed: 'diterima, bentuknya disesuaikan',
  updated: 'memperbarui yang sudah ada',
  duplicate: 'duplikat',
  gap: 'kekosongan dicatat',
  example: 'baris contoh atau petunjuk, dilewati',
  unmatched: 'belum cocok, disisihkan',
  'look-alike': 'mirip akun lain',
  impossible: 'bukan akun yang mungkin',
  protected: 'akun dilindungi',
  office: 'akun jabatan atau dwifungsi',
  private: 'diduga perorangan',
  'no-source': 'tanpa sumber',
  problem: 'perlu diperbaiki',
} as const;
export type Verdict = keyof typeof VERDICTS;

/** One thing to say about one row. */
export interface RowReport {
  readonly row: number;
  readonly field: Field | null;
  readonly verdict: Verdict;
  readonly text: string;
  /** What to do; null where nothing is to be done. */
  readonly remedy: string | null;
  /** Nothing of the file is written while this stands. */
  readonly blocks: boolean;
}

/** `akun.xlsx baris 7, kolom C (Akun): bukan akun yang mungkin: … → remedy` */
export function reportLine(file: string, table: AccountTable, report: RowReport): string {
  const { row, field, verdict, text, remedy, blocks } = report;
  const place = field === null ? '' : `, ${columnName(table, field)}`;
  const said = text === '' ? VERDICTS[verdict] : `${VERDICTS[verdict]}: ${text}`;
  return `${blocks ? '✗ ' : ''}${file} baris ${row}${place}: ${said}${remedy === null ? '' : ` → ${remedy}`}`;
}

/** "12 diterima, 3 duplikat, 1 belum cocok". */
export function tally(reports: readonly RowReport[]): string {
  const counts = (Object.keys(VERDICTS) as Verdict[]).flatMap((verdict) => {
    const rows = new Set(reports.filter((each) => each.verdict === verdict).map((each) => each.row));
    return rows.size === 0 ? [] : [`${rows.size} ${VERDICTS[verdict]}`];
  });
  return counts.length === 0 ? 'tidak ada baris berisi' : counts.join('; ');
}
