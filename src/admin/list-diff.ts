import type { Account, AccountList, Source } from '../core/list.ts';
import { diffLists, isSame, type ListDiff, type RowDiff } from '../core/list-diff.ts';
import { FIELD_WORDS, nameOf } from './list-entry.ts';
import { listPlace, ownAsList, readPlace } from './list-place.ts';
import { problemsInWords } from './list-problem-words.ts';
import { PLATFORM_WORDS, STATUS_WORDS, wordFor } from './list-words.ts';
import type { Outcome } from './outcome.ts';
import { labelOf } from './rules-form.ts';

/** Two states of one list, and what differs. */
export interface Compared {
  readonly before: AccountList;
  readonly after: AccountList;
  readonly diff: ListDiff;
}

/** Reads two folders as lists; the lines that say why, where one is not valid. */
export function compareFolders(
  a: string,
  b: string,
  rules: string,
): Compared | { readonly problems: readonly string[] } {
  const [before, after] = [a, b].map((folder) => {
    const place = listPlace(folder, rules);
    const reading = readPlace(place);
    if (!reading.ok) return { problems: problemsInWords(reading.problems) };
    return ownAsList(place, reading.data.list, reading.files);
  });
  if (before === undefined || after === undefined) return { problems: [] };
  const problems = [before, after].flatMap((each) => ('problems' in each ? each.problems : []));
  if ('problems' in before || 'problems' in after) return { problems };
  return { before, after, diff: diffLists(before, after) };
}

/** `jempol list diff A B`: what list B says that list A did not. */
export function listDiff(a: string, b: string, rules: string): Outcome {
  const compared = compareFolders(a, b, rules);
  if ('problems' in compared) return { lines: compared.problems, exitCode: 1 };
  const { before, after, diff } = compared;
  const head = `${a} (versi ${before.info.version}, ${before.info.date}) → ${b} (versi ${after.info.version}, ${after.info.date})`;
  if (isSame(diff)) return { lines: [head, 'Isinya sama.'], exitCode: 0 };
  return { lines: [head, ...diffLines(diff)], exitCode: 0 };
}

const TABLES = {
  contestants: 'peserta',
  accounts: 'akun',
  protected: 'akun dilindungi',
  gaps: 'kekosongan',
  skews: 'alasan ketimpangan',
  canaries: 'akun uji',
  links: 'situs dan undangan',
  items: 'unggahan',
  phrases: 'frasa',
  hoaxes: 'hoaks',
} as const satisfies Record<Exclude<keyof ListDiff, 'info'>, string>;

/** Table by table: how many rows, and each of them. */
export function diffLines(diff: ListDiff): readonly string[] {
  return (Object.keys(TABLES) as (keyof typeof TABLES)[]).flatMap((table) => {
    const rows: RowDiff<object> = diff[table];
    const { added, removed, changed } = rows;
    if (added.length + removed.length + changed.length === 0) return [];
    return [
      `${TABLES[table]}: ${added.length} baru, ${changed.length} berubah, ${removed.length} hilang`,
      ...added.map((row) => `  + ${rowName(row)}`),
      ...changed.map(
        ({ before, after, fields }) =>
          `  ~ ${rowName(after)}: ${fields.map((field) => changeText(field, before, after)).join('; ')}`,
      ),
      ...removed.map((row) => `  - ${rowName(row)}`),
    ];
  });
}

/** `Instagram @contoh (sari-contoh)`. */
export function rowName(row: object): string {
  const { platform, handles, contestant } = row as Partial<Account>;
  if (platform === undefined || handles === undefined) return labelOf(row) ?? JSON.stringify(row);
  const whose = contestant === undefined ? '' : ` (${contestant})`;
  return `${wordFor(PLATFORM_WORDS, platform)} ${nameOf(row as Account)}${whose}`;
}

export function changeText(field: string, before: object, after: object): string {
  const word = FIELD_WORDS[field] ?? field;
  const [from, to] = [before, after].map((row) =>
    valueText(field, new Map<string, unknown>(Object.entries(row)).get(field)),
  );
  return `${word} ${from} → ${to}`;
}

function valueText(field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return '(kosong)';
  if (field === 'status' && typeof value === 'string' && value in STATUS_WORDS)
    return wordFor(STATUS_WORDS, value as Account['status']);
  if (field === 'sources') return (value as readonly Source[]).map(({ title }) => title).join(' + ');
  if (Array.isArray(value) && value.every((each) => typeof each === 'string'))
    return value.length === 0 ? '(kosong)' : value.join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : `“${value}”`;
}
