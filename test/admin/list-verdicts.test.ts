import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { COLUMNS, FIELDS } from '../../src/admin/list-fields.ts';
import { ListFolder } from './list-folder.ts';

/** The template's own header. */
const FULL = FIELDS.map((field) => COLUMNS[field].names[0]);

type Cells = Readonly<Record<string, string>>;

let folder: ListFolder;

/** The lines about the rows of a file, without its name. */
async function said(
  rows: readonly (readonly string[])[],
  ...options: readonly string[]
): Promise<readonly string[]> {
  const { lines } = await folder.import(folder.csv('a.csv', rows), ...options);
  return lines.filter((line) => /^(?:✗ )?a\.csv baris/.test(line)).map((line) => line.replace('a.csv ', ''));
}

/** What is said of rows that are one account of Joko's but for these cells. */
function of(rows: readonly Cells[], ...options: readonly string[]): Promise<readonly string[]> {
  const usual: Cells = { Peserta: 'Joko dan Wati Contoh', Platform: 'Instagram', Akun: '@akun_lain' };
  return said(
    [FULL, ...rows.map((cells) => FULL.map((name) => ({ ...usual, ...cells })[name] ?? ''))],
    ...options,
  );
}

const CASES: readonly (readonly [what: string, Cells, said: RegExp])[] = [
  ['accepted', {}, /^baris 2, kolom E \(Akun\): diterima: https:\/\/www\.instagram\.com\/akun_lain$/],
  [
    'changed',
    { Akun: 'https://instagr.am/Akun_Beda' },
    /diterima, bentuknya disesuaikan: “.*” → https:\/\/www\.instagram/,
  ],
  [
    'already there',
    { Akun: '@JokoWati.contoh' },
    /^baris .*: duplikat: sudah terdaftar, tidak ada yang berubah$/,
  ],
  [
    'listed for another',
    { Akun: '@saribudi_contoh' },
    /^✗ .*kolom B \(Peserta\).*terdaftar milik Sari dan Budi Contoh.* → pastikan milik siapa/,
  ],
  [
    'a look-alike of another’s',
    { Akun: '@sari_budi_contoh' },
    /^✗ .*mirip akun lain: @sari_budi_contoh terbaca sama dengan @saribudi_contoh \(Sari dan Budi Contoh\) → periksa kedua/,
  ],
  [
    'a look-alike of a protected one',
    { Platform: 'X', Akun: '@KPU_ID_' },
    /^✗ .*mirip akun lain: .*\(KPU RI, dilindungi\)/,
  ],
  ['impossible', { Akun: '@akun lain!' }, /belum cocok, disisihkan/],
  [
    'impossible by its signs',
    { Akun: '@akun!' },
    /^✗ .*bukan akun yang mungkin: “@akun!” .* → buka profilnya/,
  ],
  [
    'protected',
    { Platform: 'X', Akun: '@KPU_ID' },
    /^✗ .*akun dilindungi: akun lembaga netral \(KPU RI\) tidak pernah dimuat → hapus baris ini$/,
  ],
  [
    'an office by its name',
    { Akun: '@humas_pemkab_batang' },
    /^✗ .*akun jabatan atau dwifungsi: .* → tulis Peran “jabatan”/,
  ],
  [
    'an office without a contestant',
    { Peserta: '', 'Jabatan yang diperebutkan': 'Bupati Batang' },
    /^✗ .*akun jabatan \(Bupati Batang\) tanpa peserta → isi peserta/,
  ],
  [
    'a private person',
    { Peserta: '' },
    /^✗ .*diduga perorangan: tidak ada peserta dan tidak ada jabatan.* → isi pesertanya \(sel gabungan: di tiap barisnya\), atau hapus/,
  ],
  [
    'a supporter’s profile',
    { Akun: '@fans_joko', Peran: 'pendukung' },
    /^✗ .*diduga perorangan: profil pribadi seorang pendukung/,
  ],
  [
    'a telephone number',
    { Platform: 'WA', Akun: '+62 812 3456 7890', Peran: 'tim' },
    /^✗ .*nomor telepon, mungkin milik perorangan/,
  ],
  [
    'an unknown contestant',
    { Peserta: 'Joko dan Sinta' },
    /^✗ .*belum ada dalam daftar → mungkin maksud Anda: .*Joko dan Wati Contoh \(joko-wati-contoh\)/,
  ],
  ['nothing at all', { Akun: '', Platform: 'X' }, /^✗ .*akunnya kosong → isi akunnya, atau tulis alasannya/],
  [
    'a word that is none',
    { Peran: 'juragan' },
    /^✗ .*kolom H \(Peran\): perlu diperbaiki: “juragan” tidak dikenal → pilih: calon, bakal calon/,
  ],
  [
    'a day that is none',
    { 'Berlaku dari': '31/02/2024' },
    /^✗ .*“31\/02\/2024” bukan tanggal → tulis tahun-bulan-hari/,
  ],
  [
    'an id that is none',
    { 'Nomor akun (id)': 'abc' },
    /^✗ .*kolom F \(Nomor akun \(id\)\): .*“abc” bukan nomor akun di platform ini/,
  ],
  [
    'a source without its day',
    { Sumber: 'Laman KPU', 'Jenis sumber': 'laman resmi' },
    /^✗ .*tanpa sumber: tanggal sumbernya kosong/,
  ],
];

describe('a row is reported as', () => {
  let lines: readonly string[] = [];
  beforeAll(async () => {
    folder = new ListFolder();
    await folder.begin();
    lines = await of([...CASES.map(([, cells]) => cells), { 'No.': 'contoh', Akun: '@x!' }]);
  });
  afterAll(() => folder.remove());

  it.each(CASES.map(([what, , line], at) => [what, at + 2, line] as const))('%s', (_, row, line) => {
    const own = lines.filter((each) => new RegExp(`baris ${row}, `).test(each));
    expect(own).toEqual([expect.stringMatching(line)]);
  });

  it('nothing, where it is an example', () => {
    expect(lines.filter((each) => each.includes(`baris ${CASES.length + 2}`))).toEqual([]);
    expect(lines).toHaveLength(CASES.length);
  });

  it('without a source, where no letter came with the file', async () => {
    expect(await of([{}], '--region', '33.25')).toEqual([
      expect.stringMatching(
        /^✗ baris 2, kolom O \(Sumber\): tanpa sumber: .* → isi surat untuk seluruh berkas/,
      ),
    ]);
  });

  it('a duplicate of an earlier row, or its contradiction', async () => {
    const row = ['Joko dan Wati Contoh', 'Instagram', '@baru', ''];
    const lines = await said([
      ['Peserta', 'Platform', 'Akun', 'Peran'],
      row,
      row,
      [...row.slice(0, 3), 'tim'],
      ['Sari dan Budi Contoh', ...row.slice(1)],
    ]);
    expect(lines.map((line) => line.replace(/^.*?: /, ''))).toEqual([
      'diterima: https://www.instagram.com/baru',
      'duplikat: sama dengan baris 2',
      'perlu diperbaiki: baris 2 menyebut akun yang sama, dengan isi lain (peran) → pertahankan satu baris saja',
      expect.stringMatching(
        /akun ini pada baris 2 disebut milik Joko dan Wati Contoh, baris ini menyebut Sari/,
      ),
    ]);
  });
});

describe('what a person has looked at', () => {
  beforeEach(async () => {
    folder = new ListFolder();
    await folder.begin();
  });
  afterEach(() => folder.remove());

  it('is taken with “sudah diperiksa”, but for what is never listed', async () => {
    const checked = { 'Sudah diperiksa': 'ya' };
    const lines = await of([
      { Akun: '@sari_budi_contoh', ...checked },
      { Akun: '@humas_pemkab', ...checked },
      { Platform: 'X', Akun: '@KPU_ID', ...checked },
      { Peran: 'pendukung', Akun: '@fans', ...checked },
    ]);
    expect(lines).toEqual(
      [/: diterima:/, /: diterima:/, /^✗ .*dilindungi/, /^✗ .*perorangan/].map((line) =>
        expect.stringMatching(line),
      ),
    );
  });

  it('is listed as an office where it says so, and told that it is', async () => {
    expect(await of([{ Akun: '@humas_pemkab_batang', Peran: 'jabatan' }])).toEqual([
      expect.stringMatching(/: diterima:/),
      expect.stringMatching(/: akun jabatan atau dwifungsi: dicatat demikian/),
    ]);
  });
});
