import readXlsx from 'read-excel-file/node';
import { writeSheets } from '../../src/admin/list-write-sheet.ts';

/** One row of the sheet `akun`, by its headings. */
export type SheetRow = Readonly<Record<string, string>>;

/** What the admin types into the template: rows under the headings of `akun`, values beside the names of `surat`. */
export async function fillSheet(file: string, rows: readonly SheetRow[], letter: SheetRow): Promise<void> {
  const sheets = await readXlsx(file);
  const cells = (name: string): string[][] => {
    const found = sheets.find(({ sheet }) => sheet === name);
    if (found === undefined) throw new Error(`${file} has no sheet ${name}`);
    return found.data.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
  };
  const [header = [], ...explained] = cells('akun');
  const marked = explained.filter(([mark = '']) => /petunjuk|contoh/.test(mark));
  const typed = rows.map((row) => header.map((name) => row[name] ?? ''));
  const [letterHeader = [], ...letterRows] = cells('surat');
  const answered = letterRows.map(([name = '', value = '', help = '']) => [
    name,
    letter[name] ?? value,
    help,
  ]);
  const unknown = Object.keys(letter).filter((name) => !letterRows.some(([each]) => each === name));
  if (unknown.length > 0) throw new Error(`no line ${unknown.join(', ')} in the sheet surat`);
  // writeSheets never writes over a file by itself; an admin's program saves over it.
  const failure = await writeSheets(file, [
    { name: 'akun', header, rows: [...marked, ...typed], widths: header.map(() => 20) },
    { name: 'surat', header: letterHeader, rows: answered, widths: [28, 44, 70] },
  ]);
  if (failure !== null) throw new Error(failure);
}
