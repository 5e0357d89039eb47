import writeXlsx, { type Cell, type Feature, type Image } from 'write-excel-file/node';
import {
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility';

/** A column's drop-down: the values offered, as a range of another sheet (`pilihan!$A$2:$A$9`), from a row downwards. */
export interface DropDown {
  readonly column: number;
  readonly range: string;
}

export interface SheetToWrite {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Width of each column, in characters. */
  readonly widths: readonly number[];
  /** Rows right under the header that explain it. */
  readonly explained?: number;
  readonly dropDowns?: readonly DropDown[];
  /** Columns whose empty cells are text too, so that nothing typed there is rounded or turned into another date. */
  readonly textColumns?: readonly number[];
}

/** What one cell of a spreadsheet can hold. */
const LONGEST = 32_000;
/** Drop-downs reach this far down. */
const LAST_ROW = 5000;
/** Rows to fill in that are made ready. */
const READY_ROWS = 500;

/** A spreadsheet calculates a cell that begins like a formula; an apostrophe makes it text. */
function harmless(text: string): string {
  // What XML cannot hold, a spreadsheet cannot either.
  const clean = text
    .replaceAll(/[^\t\n\r\x20-\u{10FFFF}]|[\uFFFE\uFFFF]|\p{Surrogate}/gu, '')
    .slice(0, LONGEST);
  return /^[=+\-@\t\r]/.test(clean) ? `'${clean}` : clean;
}

/** Writes a workbook; a line that says why, where it cannot be written. */
export async function writeSheets(path: string, sheets: readonly SheetToWrite[]): Promise<string | null> {
  const parts = sheets.map(({ name, header, rows, widths, explained = 0, textColumns = [] }) => ({
    sheet: name,
    data: [
      header.map(heading),
      ...rows.map((row, at) => row.map((text) => body(text, at < explained))),
      ...(textColumns.length === 0 ? [] : Array.from({ length: READY_ROWS }, () => readyRow(textColumns))),
    ],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  }));
  try {
    await writeXlsx(parts, { features: [dropDowns(sheets)] }).toFile(path);
    return null;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `${path} tidak dapat ditulis: ${reason} → tutup berkas itu bila sedang terbuka di Excel`;
  }
}

function heading(text: string): Cell {
  return { value: harmless(text), type: String, fontWeight: 'bold', backgroundColor: '#DDE7F0', wrap: true };
}

function body(text: string, explains: boolean): Cell {
  if (text === '') return null;
  const cell = { value: harmless(text), type: String, wrap: true, alignVertical: 'top' } as const;
  // Everything is text: Excel would round an account's number and turn a date about.
  return explains ? { ...cell, fontStyle: 'italic', textColor: '#555555' } : { ...cell, format: '@' };
}

function readyRow(columns: readonly number[]): Cell[] {
  const width = Math.max(...columns) + 1;
  return Array.from({ length: width }, (_, at) =>
    columns.includes(at) ? { type: String, format: '@' } : null,
  );
}

function dropDowns(sheets: readonly SheetToWrite[]): Feature<Image['content']> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform(xml, _, { sheetIndex }) {
            const lists = sheets[sheetIndex]?.dropDowns ?? [];
            const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet');
            if (lists.length === 0 || order === undefined) return xml;
            return insertElementMarkupAccordingToOrderOfSiblings(xml, markup(lists), order, 'worksheet');
          },
        },
      },
    },
  };
}

/** Hints, no gates: what else is typed there is read, and reported where it means nothing. */
function markup(lists: readonly DropDown[]): string {
  const each = lists.map(({ column, range }) => {
    const letter = columnLetter(column);
    const place = `${letter}2:${letter}${LAST_ROW}`;
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${place}"><formula1>${sanitizeTextContent(range)}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${lists.length}">${each.join('')}</dataValidations>`;
}

/** `A`, `B`, … `AA`: a column as spreadsheets call it, from 0. */
export function columnLetter(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? '' : columnLetter(rest - 1)) + String.fromCharCode(65 + (column % 26));
}
