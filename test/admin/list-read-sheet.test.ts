import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { readDay } from '../../src/admin/list-day.ts';
import { ROUNDED, readSheets, type Sheet } from '../../src/admin/list-read-sheet.ts';
import { ListFolder } from './list-folder.ts';

let folder: ListFolder;
beforeEach(() => {
  folder = new ListFolder();
});
afterEach(() => folder.remove());

async function rowsOf(path: string): Promise<Sheet['rows']> {
  const reading = await readSheets(path);
  if ('refusal' in reading) throw new Error(reading.refusal);
  return reading.sheets[0]?.rows ?? [];
}

const refusalOf = async (path: string): Promise<string> => {
  const reading = await readSheets(path);
  return 'refusal' in reading ? reading.refusal : '';
};

describe('a CSV file', () => {
  it.each([
    [
      'semicolons, CRLF and a byte-order mark, as Excel writes it in Indonesia',
      '\uFEFFAkun;Catatan\r\n@a;"b;c"\r\n',
    ],
    ['commas and LF', 'Akun,Catatan\n@a,b;c\n'],
    ['tabs', 'Akun\tCatatan\n@a\tb;c\n'],
    ['the line that names the delimiter', 'sep=,\r\nAkun,Catatan\r\n@a,b;c\r\n'],
    ['spaces of a page around the cells', 'Akun,Catatan\n\u00A0@a ,b;c\n'],
    ['the apostrophe of a spreadsheet', "Akun,Catatan\n'@a,b;c\n"],
  ])('is read with %s', async (_, text) => {
    expect(await rowsOf(folder.file('a.csv', text))).toEqual([
      ['Akun', 'Catatan'],
      ['@a', 'b;c'],
    ]);
  });

  it('keeps the number of a row behind empty lines', async () => {
    expect((await rowsOf(folder.file('a.csv', 'a,b\n\n\nc,d\n')))[3]).toEqual(['c', 'd']);
  });

  it.each([
    ['Windows-1252', Buffer.from('Akun;Caf\xe9', 'latin1'), /UTF-8.*→ di Excel: Simpan Sebagai “CSV UTF-8/],
    ['UTF-16', Buffer.from('\uFEFFAkun;b', 'utf16le'), /UTF-8/],
    ['an open quote', 'a,b\n"c,d\n', /rusak di sekitar baris 2.*kutip yang tidak ditutup → periksa/],
  ])('in %s is refused with a remedy', async (_, content, line) => {
    expect(await refusalOf(folder.file('a.csv', content))).toMatch(line);
  });
});

describe('a workbook', () => {
  it('gives text, whatever the cells are', async () => {
    const data = [
      ['@a', 105220035562924, true, { value: new Date(Date.UTC(2026, 10, 21)), format: 'dd/mm/yyyy' }, null],
      [{ value: '1+1', type: 'Formula' as const }, Number('1052200355629244444'), 1e21, 1.5, 'x'],
    ];
    await writeXlsx(data).toFile(folder.path('a.xlsx'));
    expect(await rowsOf(folder.path('a.xlsx'))).toEqual([
      ['@a', '105220035562924', 'ya', '2026-11-21', ''],
      // A formula whose value was never calculated says nothing; a long number has already lost digits.
      ['', ROUNDED, ROUNDED, '1.5', 'x'],
    ]);
  });

  it.each([
    ['a.xlsx', 'bukan lembar kerja', /a\.xlsx tidak terbaca.*isinya bukan lembar kerja.*→ buka di Excel/],
    ['a.xlsx', '', /kosong/],
    ['a.xlsx', Buffer.from('D0CF11E0A1B11AE1', 'hex'), /format Excel lama/],
    ['a.xlsx', Buffer.from('504b0304aabbccdd', 'hex'), /a\.xlsx tidak terbaca/],
    ['a.ods', 'x', /bukan \.xlsx atau \.csv →/],
  ])('that is none is refused: %s', async (name, content, line) => {
    expect(await refusalOf(folder.file(name, content))).toMatch(line);
  });

  it('that is not there is told', async () => {
    expect(await refusalOf(folder.path('tidak.xlsx'))).toMatch(/berkasnya tidak ada → periksa nama/);
  });
});

describe('a day', () => {
  it.each([
    ['2026-11-21', '2026-11-21'],
    ['21/11/2026', '2026-11-21'],
    ['1-2-2027', '2027-02-01'],
    ['21 November 2026', '2026-11-21'],
    ['3 Agt 2026', '2026-08-03'],
    ['11/21/2026', null],
    ['31/02/2026', null],
    ['46347', null],
    ['kemarin', null],
  ])('%s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });
});
