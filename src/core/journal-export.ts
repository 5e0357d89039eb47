import type { JournalEntry } from './journal.ts';
import type { NamedEntry } from './journal-page.ts';
import { ACTIONS, type Action, type Language, PLATFORMS, type PlatformId } from './vocabulary.ts';

/** How often a warning came up in a month at one kind of press; no choice and no name. */
export interface MonthTotal {
  /** `2026-11`. */
  readonly month: string;
  readonly platform: PlatformId;
  readonly action: Action;
  readonly warnings: number;
}

/** A whole entry as it leaves: with the account named. */
export interface RecordRow extends JournalEntry {
  /** Null when no list in force names the account any more. */
  readonly name: string | null;
  readonly handle: string;
}

/** One cell of a table. */
export type Cell = string | number;

/** The words a table is written in. */
export interface TableWords {
  readonly columns: Readonly<Record<'month' | 'warnings' | keyof RecordRow, string>>;
  readonly platforms: Readonly<Record<PlatformId, { readonly name: string }>>;
  readonly actions: Readonly<Record<Action, string>>;
  readonly choices: Readonly<Record<JournalEntry['choice'], string>>;
  readonly reasons: Readonly<Record<NonNullable<JournalEntry['reason']>, string>>;
}

/** What every file of ours says of itself. */
export interface FileFacts {
  /** The day it was made, `YYYY-MM-DD`. */
  readonly made: string;
  readonly language: Language;
  /** That these are private notes and prove nothing. */
  readonly note: string;
}

/** Counts by month, site and action: oldest month first, then in the order of the vocabulary. */
export function monthlyTotals(entries: readonly JournalEntry[]): readonly MonthTotal[] {
  const warnings = new Map<string, number>();
  for (const { day, platform, action } of entries) {
    const key = keyOf(day.slice(0, 7), platform, action);
    warnings.set(key, (warnings.get(key) ?? 0) + 1);
  }
  const months = [...new Set(entries.map(({ day }) => day.slice(0, 7)))].sort();
  return months.flatMap((month) =>
    PLATFORMS.flatMap((platform) =>
      ACTIONS.flatMap((action) => {
        const counted = warnings.get(keyOf(month, platform, action));
        return counted === undefined ? [] : [{ month, platform, action, warnings: counted }];
      }),
    ),
  );
}

function keyOf(month: string, platform: PlatformId, action: Action): string {
  return `${month} ${platform} ${action}`;
}

/** Entries with their accounts named, without the store's own numbers. */
export function recordRows(
  entries: readonly JournalEntry[],
  names: ReadonlyMap<string, NamedEntry>,
): readonly RecordRow[] {
  return entries.map(({ day, hour, platform, action, entry, rule, choice, seconds, reason }) => {
    const named = names.get(entry);
    const [name, handle] = [named?.name ?? null, named?.handle ?? entry];
    return { day, hour, platform, action, entry, name, handle, rule, choice, seconds, reason };
  });
}

/** The totals as a table for people, its headings first. */
export function totalsTable(totals: readonly MonthTotal[], words: TableWords): readonly (readonly Cell[])[] {
  const { columns, platforms, actions } = words;
  return [
    [columns.month, columns.platform, columns.action, columns.warnings],
    ...totals.map(({ month, platform, action, warnings }) => {
      return [month, platforms[platform].name, actions[action], warnings];
    }),
  ];
}

const RECORD_COLUMNS = [
  'day',
  'hour',
  'platform',
  'action',
  'name',
  'handle',
  'entry',
  'rule',
  'choice',
  'seconds',
  'reason',
] as const satisfies readonly (keyof RecordRow)[];

/** The full record as a table for people, its headings first. */
export function recordTable(rows: readonly RecordRow[], words: TableWords): readonly (readonly Cell[])[] {
  const { columns, platforms, actions, choices, reasons } = words;
  const said = (row: RecordRow): Readonly<Record<keyof RecordRow, Cell>> => ({
    ...row,
    platform: platforms[row.platform].name,
    action: actions[row.action],
    name: row.name ?? '',
    choice: choices[row.choice],
    reason: row.reason === null ? '' : reasons[row.reason],
  });
  return [
    RECORD_COLUMNS.map((column) => columns[column]),
    ...rows.map((row) => {
      const cells = said(row);
      return RECORD_COLUMNS.map((column) => cells[column]);
    }),
  ];
}

/** The totals for programs. */
export function totalsJson(totals: readonly MonthTotal[], facts: FileFacts): string {
  return jsonOf({ format: 'jempol-netral-totals', version: 1, ...facts, totals });
}

/** The full record for programs. */
export function recordJson(entries: readonly RecordRow[], facts: FileFacts): string {
  return jsonOf({ format: 'jempol-netral-record', version: 1, ...facts, entries });
}

function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
