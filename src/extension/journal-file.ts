import { stringify } from 'csv-stringify/browser/esm/sync';
import type { JournalEntry } from '../core/journal.ts';
import {
  type Cell,
  monthlyTotals,
  recordJson,
  recordRows,
  recordTable,
  totalsJson,
  totalsTable,
} from '../core/journal-export.ts';
import type { JournalExport, JournalPageState } from '../core/journal-page.ts';
import { oneLine } from '../core/one-line.ts';
import type { Language } from '../core/vocabulary.ts';
import { JOURNAL } from '../locales/journal.ts';
import { PLATFORM_NAMES } from '../locales/platform-names.ts';
import type { ReadyFile } from './hand-over.ts';

/** What an export of the journal holds. */
export function journalFile(
  kind: JournalExport,
  entries: readonly JournalEntry[],
  { language, names, today }: Pick<JournalPageState, 'language' | 'names' | 'today'>,
): ReadyFile {
  const words = { ...JOURNAL[language], platforms: PLATFORM_NAMES };
  const { files } = words.take;
  const facts = { made: today, language, note: words.sheet.mark };
  switch (kind) {
    case 'totals-csv':
      return csvFile(`${files.totals}-${today}`, totalsTable(monthlyTotals(entries), words), language);
    case 'totals-json':
      return jsonFile(`${files.totals}-${today}`, totalsJson(monthlyTotals(entries), facts));
    case 'record-csv':
      return csvFile(`${files.record}-${today}`, recordTable(recordRows(entries, names), words), language);
    case 'record-json':
      return jsonFile(`${files.record}-${today}`, recordJson(recordRows(entries, names), facts));
  }
}

/** Excel splits at the list separator of the system's region, which a file cannot name: `;` in Indonesia, where `,` is decimal. */
const SPLITS_AT: Readonly<Record<Language, string>> = { id: ';', en: ',' };

/** Where a cell begins, also for a spreadsheet that splits at the other sign, and would be taken for a formula. */
const BEGINS_FORMULA = /(^|[;,])([\s"]*)(?=[=+\-@＝＋－＠])/gu;

function csvFile(name: string, rows: readonly (readonly Cell[])[], language: Language): ReadyFile {
  const text = stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? inertCell(cell) : cell))),
    // Without its mark (BOM) Excel takes the file for another encoding.
    { bom: true, delimiter: SPLITS_AT[language], quoted_string: true, record_delimiter: 'windows' },
  );
  return { name: `${name}.csv`, type: 'text/csv;charset=utf-8', text };
}

/** Text that stays text in every spreadsheet: lists are others' words. */
function inertCell(text: string): string {
  return oneLine(text).replace(BEGINS_FORMULA, "$1$2'");
}

function jsonFile(name: string, text: string): ReadyFile {
  return { name: `${name}.json`, type: 'application/json', text };
}
