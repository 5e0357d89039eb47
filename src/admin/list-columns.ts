import { COLUMNS, FIELDS, type Field } from './list-fields.ts';
import type { Sheet } from './list-read-sheet.ts';
import { plainName } from './list-words.ts';
import { columnLetter } from './list-write-sheet.ts';

const BY_NAME: ReadonlyMap<string, Field> = new Map(
  FIELDS.flatMap((field) =>
    [...COLUMNS[field].names, ...COLUMNS[field].also].map((name) => [plainName(name), field] as const),
  ),
);

/** One row under the header: what its columns say, and where it stands in the file. */
export interface SheetRow {
  /** As the spreadsheet numbers it, from 1. */
  readonly row: number;
  readonly cells: Readonly<Partial<Record<Field, string>>>;
}

/** The account table of a file. */
export interface AccountTable {
  readonly sheet: string;
  /** The header as written, and the column letter of each known field. */
  readonly header: readonly string[];
  readonly places: ReadonlyMap<Field, number>;
  readonly unknown: readonly string[];
  /** Every row as written, by its number. */
  readonly written: ReadonlyMap<number, readonly string[]>;
  readonly rows: readonly SheetRow[];
}

/** The header is looked for this far down: letters are often placed above it. */
const HEADER_WITHIN = 30;

/** The table whose header names accounts, or one line that says why there is none. */
export function findTable(sheets: readonly Sheet[]): AccountTable | { readonly refusal: string } {
  for (const sheet of sheets) {
    for (const [at, row] of sheet.rows.slice(0, HEADER_WITHIN).entries()) {
      const fields = row.map((cell) => BY_NAME.get(plainName(cell)));
      const known = new Set(fields.filter((each) => each !== undefined));
      if (!known.has('account') || known.size < 2) continue;
      const twice = row.filter(
        (_, column) => fields[column] !== undefined && fields.indexOf(fields[column]) < column,
      );
      if (twice.length > 0) {
        return {
          refusal: `baris ${at + 1}: kolom “${twice.join('”, “')}” sudah ada dengan nama lain → hapus salah satunya`,
        };
      }
      return tableOf(sheet, at, row, fields);
    }
  }
  return {
    refusal: 'tidak ada baris judul dengan kolom “Akun” dan “Peserta” → pakai templat: jempol list template',
  };
}

function tableOf(
  sheet: Sheet,
  at: number,
  header: readonly string[],
  fields: readonly (Field | undefined)[],
): AccountTable {
  const places = new Map(
    fields.flatMap((field, column) => (field === undefined ? [] : [[field, column] as const])),
  );
  const rows = sheet.rows.slice(at + 1).map((row, below): SheetRow => {
    const cells = [...places].flatMap(([field, column]) => {
      const text = row[column] ?? '';
      return text === '' ? [] : [[field, text] as const];
    });
    return { row: at + below + 2, cells: Object.fromEntries(cells) };
  });
  return {
    sheet: sheet.name,
    header,
    places,
    unknown: header.filter((name, column) => name !== '' && fields[column] === undefined),
    written: new Map(sheet.rows.map((row, index) => [index + 1, row])),
    rows: rows.filter(({ cells }) => Object.keys(cells).some((field) => field !== 'mark')),
  };
}

/** `kolom C (Akun)`, as a person finds it. */
export function columnName(
  { places, header }: Pick<AccountTable, 'places' | 'header'>,
  field: Field,
): string {
  const column = places.get(field);
  if (column === undefined) return `kolom “${COLUMNS[field].names[0]}”`;
  return `kolom ${columnLetter(column)} (${header[column]})`;
}
