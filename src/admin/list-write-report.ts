import { basename, dirname, join } from 'node:path';
import { type AccountTable, columnName } from './list-columns.ts';
import { type RowReport, VERDICTS } from './list-report.ts';
import { writeSheets } from './list-write-sheet.ts';

/** The report of an import as a workbook; the line that tells where, or why not. */
export async function writeReport(
  path: string,
  file: string,
  table: AccountTable,
  reports: readonly RowReport[],
): Promise<string> {
  const rows = reports.map((each) => [
    String(each.row),
    each.field === null ? '' : columnName(table, each.field),
    VERDICTS[each.verdict],
    each.blocks ? 'ya' : 'tidak',
    each.text,
    each.remedy ?? '',
  ]);
  const header = [
    `Baris di ${file}`,
    'Kolom',
    'Hasil',
    'Harus diselesaikan',
    'Keterangan',
    'Yang dapat dilakukan',
  ];
  const failure = await writeSheets(path, [
    { name: 'laporan', header, rows, widths: [12, 22, 30, 14, 60, 60] },
  ]);
  return failure ?? `Laporan: ${path}`;
}

/** Rows whose account is only a name of people, kept aside as they were; null where there is none. */
export async function writeUnmatched(
  file: string,
  table: AccountTable,
  reports: readonly RowReport[],
): Promise<string | null> {
  const aside = reports.filter(({ verdict }) => verdict === 'unmatched');
  if (aside.length === 0) return null;
  const path = freePath(file);
  const rows = aside.map(({ row, text }) => [
    ...(table.written.get(row) ?? []).slice(0, table.header.length),
    text,
  ]);
  const width = table.header.length;
  const failure = await writeSheets(path, [
    {
      name: 'akun',
      header: [...table.header, 'Mengapa belum cocok'],
      rows: rows.map((row) => [
        ...row.slice(0, -1),
        ...Array(Math.max(width - row.length + 1, 0)).fill(''),
        row.at(-1) ?? '',
      ]),
      widths: [...table.header.map(() => 22), 50],
    },
  ]);
  return failure ?? `Disisihkan: ${aside.length} baris di ${path}. Lengkapi akunnya, lalu impor berkas itu.`;
}

/** Never over the file that is being read. */
function freePath(file: string): string {
  const name = 'belum cocok.xlsx';
  return join(dirname(file), basename(file).toLowerCase() === name ? 'belum cocok (sisa).xlsx' : name);
}
