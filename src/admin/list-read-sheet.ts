import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { type CsvError, parse } from 'csv-parse/sync';
import readXlsx from 'read-excel-file/node';

/** One sheet as a person sees it: rows from 1, cells as text. */
export interface Sheet {
  /** What the sheet is called; a CSV file has one without a name. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Every sheet of a file, or one line that says why it cannot be read and what to do. */
export type SheetReading = { readonly sheets: readonly Sheet[] } | { readonly refusal: string };

/** A number of more digits than a spreadsheet keeps: the last ones are already lost. */
export const ROUNDED = 'angka terlalu panjang untuk Excel (digit terakhir sudah hilang)';

const SAVE_AS_XLSX = 'buka di Excel atau LibreOffice, lalu Simpan Sebagai “Excel Workbook (.xlsx)”';
const SAVE_AS_UTF8 =
  'di Excel: Simpan Sebagai “CSV UTF-8 (dipisahkan koma) (*.csv)”, atau simpan sebagai .xlsx';

/** Reads a `.xlsx` or `.csv` file. Of a formula only its last value is read, never the formula. */
export async function readSheets(file: string): Promise<SheetReading> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return { refusal: `${file} tidak dapat dibuka: ${reasonOf(error)} → periksa nama dan letaknya` };
  }
  const ending = extname(file).toLowerCase();
  if (ending === '.xlsx') return readWorkbook(file, bytes);
  if (ending === '.csv') return readCsv(file, bytes);
  return { refusal: `${file} bukan .xlsx atau .csv → ${SAVE_AS_XLSX}` };
}

async function readWorkbook(file: string, bytes: Buffer): Promise<SheetReading> {
  try {
    const sheets = await readXlsx(bytes, { parseNumber: numberText });
    return {
      sheets: sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellText)) })),
    };
  } catch (error) {
    return { refusal: `${file} tidak terbaca sebagai .xlsx (${reasonOf(error)}) → ${SAVE_AS_XLSX}` };
  }
}

/** Digits as written in the file: an account's id may be longer than a number is exact. */
function numberText(digits: string): string {
  const exact = /^-?\d{1,15}(?:\.\d+)?$/.test(digits);
  if (exact) return digits;
  const value = Number(digits);
  return Number.isSafeInteger(value) && Math.abs(value) < 1e15 ? String(value) : ROUNDED;
}

function cellText(cell: unknown): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'ya' : 'tidak';
  return typeof cell === 'string' ? plainText(cell) : '';
}

/** Without the spaces around it, and without the apostrophe that keeps a spreadsheet from calculating it. */
function plainText(text: string): string {
  return text
    .replaceAll(/[\u00A0\u2007\u202F]/g, ' ')
    .trim()
    .replace(/^'(?=[=+\-@])/, '');
}

function readCsv(file: string, bytes: Buffer): SheetReading {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // TextDecoder throws on the first byte that is not UTF-8: a file of Windows-1252 or UTF-16.
    return { refusal: `${file} tidak tersimpan sebagai UTF-8 (mungkin Windows-1252) → ${SAVE_AS_UTF8}` };
  }
  if (text.includes('\0')) return { refusal: `${file} bukan teks biasa → ${SAVE_AS_UTF8}` };
  const [line = ''] = text.split(/\r\n|\r|\n/, 1);
  const told = /^sep=(.)$/.exec(line)?.[1];
  // Excel does not count the line that names the delimiter.
  const body = told === undefined ? text : text.slice(line.length).replace(/^\r?\n|^\r/, '');
  try {
    const rows = parse(body, {
      delimiter: told ?? delimiterOf(body),
      relax_column_count: true,
      // A line that is empty keeps its number.
      skip_empty_lines: false,
    });
    return { sheets: [{ name: '', rows: rows.map((row) => row.map(plainText)) }] };
  } catch (error) {
    const at = (error as Partial<CsvError>)['lines'];
    const where = typeof at === 'number' ? ` di sekitar baris ${at}` : '';
    return {
      refusal: `${file} rusak${where}: ${reasonOf(error)} → periksa tanda kutip di sana, atau simpan sebagai .xlsx`,
    };
  }
}

/** The sign most frequent in the first lines: Excel writes `;` where the decimal sign is a comma. */
function delimiterOf(text: string): string {
  const first = text.slice(0, 4000);
  const count = (sign: string) => first.split(sign).length;
  return [';', ',', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

/** The libraries' own codes, in words. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'berkasnya tidak ada',
  EISDIR: 'itu folder, bukan berkas',
  EACCES: 'tidak diizinkan',
  EBUSY: 'sedang dipakai program lain',
  NO_DATA: 'kosong',
  XLS_FILE_NOT_SUPPORTED: 'format Excel lama, .xls',
  FILE_NOT_SUPPORTED: 'isinya bukan lembar kerja',
  INVALID_ZIP: 'rusak',
  CSV_QUOTE_NOT_CLOSED: 'ada tanda kutip yang tidak ditutup',
  INVALID_OPENING_QUOTE: 'ada tanda kutip di tengah isian',
  CSV_INVALID_CLOSING_QUOTE: 'ada tanda kutip di tengah isian',
};

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return REASONS[code] ?? error.message;
}
