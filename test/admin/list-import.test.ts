import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HEADER, JOKO, LETTER, ListFolder, SARI, TODAY } from './list-folder.ts';
import { RULES } from './rules-copy.ts';

let folder: ListFolder;
beforeEach(() => {
  folder = new ListFolder();
});
afterEach(() => folder.remove());

const NOT_WRITTEN = 'Tidak ada yang ditulis; daftar tetap seperti semula.';

describe('list import of a first file', () => {
  it('makes a list that is valid, resting on its letter, and tells the canonical form of each row', async () => {
    const sari = [
      'Sari dan Budi Contoh',
      'FB',
      'https://web.facebook.com/Sari.Contoh/?ref=1',
      '',
      '',
      '',
      '',
    ];
    const joko = [
      '2. Joko & Wati Contoh',
      '',
      'www.facebook.com/profile.php?id=100000000000001',
      '',
      '',
      '',
      '',
    ];
    const { lines, exitCode } = await folder.import(folder.csv('akun.csv', [HEADER, SARI, JOKO, sari, joko]));
    expect([exitCode, lines.slice(0, 5)]).toEqual([
      0,
      [
        'akun.csv baris 2, kolom C (Akun): diterima: https://www.instagram.com/saribudi_contoh',
        'akun.csv baris 3, kolom C (Akun): diterima: https://www.instagram.com/jokowati.contoh',
        'akun.csv baris 4, kolom C (Akun): diterima, bentuknya disesuaikan: “https://web.facebook.com/Sari.Contoh/?ref=1” → https://www.facebook.com/saricontoh',
        'akun.csv baris 5, kolom C (Akun): diterima, bentuknya disesuaikan: “www.facebook.com/profile.php?id=100000000000001” → https://www.facebook.com/profile.php?id=100000000000001',
        'akun.csv: 2 diterima; 2 diterima, bentuknya disesuaikan.',
      ],
    ]);
    expect(folder.info()).toMatchObject({ id: 'daerah-33-25', version: 1, date: TODAY });
    expect(folder.accounts().map(({ handles, ids }) => [...handles, ...ids])).toEqual([
      ['100000000000001'],
      ['jokowati.contoh'],
      ['Sari.Contoh'],
      ['saribudi_contoh'],
    ]);
    expect(folder.accounts().at(-1)).toMatchObject({
      contestant: 'sari-budi-contoh',
      role: 'candidate',
      region: '33.25',
      origin: { scope: 'region', code: '33.25' },
      confidence: 'high',
      sources: [
        {
          kind: 'registration',
          title: 'Surat KPU Kabupaten Batang nomor 123/PL.02/2024',
          date: '2024-09-23',
        },
      ],
    });
    expect(await folder.run('check', folder.dir)).toMatchObject({ exitCode: 0 });
  });

  it('reads a workbook with its letter on a sheet of its own, under a heading, in English', async () => {
    const file = await folder.xlsx('akun.xlsx', {
      surat: [
        ['Nomor surat', '7'],
        ['Tanggal surat', '1 Oktober 2024'],
        ['Instansi penerbit surat', 'KPU Batang'],
        ['Wilayah daftar', 33.25],
        ['Kontak', 'kpu@batang.example'],
      ],
      daftar: [
        ['Lampiran'],
        [null],
        [
          'No.',
          'Contestant',
          'Platform name',
          'Account',
          'Role',
          'Valid to',
          'Contestant kind',
          'Election',
          'Office',
          'Ballot number',
        ],
        ['contoh', 'Tidak Dibaca', 'X', '@tidak dibaca', null, null, null, null, null, null],
        [
          1,
          'Sari dan Budi Contoh',
          'twitter',
          '@saribudi',
          'team',
          '27/11/2024',
          'ticket',
          'Pemilihan Kepala Daerah Serentak 2024',
          'calon bupati Batang',
          1,
        ],
      ],
    });
    const { lines, exitCode } = await folder.import(file, '--rules', RULES);
    expect([exitCode, lines[0]]).toEqual([
      0,
      'akun.xlsx baris 5, kolom D (Account): diterima: https://x.com/saribudi',
    ]);
    expect(folder.accounts()).toMatchObject([
      { role: 'team', validTo: '2024-11-27', sources: [{ date: '2024-10-01' }] },
    ]);
    expect(folder.info().contact).toBe('kpu@batang.example');
  });

  it('asks whose list it is, and for the rest of a letter that is half there', async () => {
    const file = folder.csv('akun.csv', [HEADER, SARI]);
    expect((await folder.import(file, '--number', '1')).lines).toEqual(
      [
        'akun.csv: Lembar “surat”, Tanggal surat (--date): belum diisi → isi nomor, tanggal, dan instansi surat',
        'akun.csv: Lembar “surat”, Instansi penerbit surat (--office): belum diisi → isi nomor, tanggal, dan instansi surat',
        NOT_WRITTEN,
      ].map((line) => line.replace('akun.csv', line === NOT_WRITTEN ? '' : file)),
    );
    const { lines } = await folder.import(file, '--number', '1', '--date', '2024-09-23', '--office', 'KPU');
    expect(lines[0]).toMatch(/daftar siapa\? → isi Wilayah daftar/);
    const future = await folder.import(file, ...LETTER, '--date', '2026-11-23');
    expect(future.lines[0]).toMatch(/2026-11-23 belum tiba → periksa tahun/);
    expect(folder.bytes()).toBeNull();
  });
});

describe('list import into a list', () => {
  beforeEach(() => folder.begin());

  it('is all or nothing: one row that may not keeps back the others, and says why', async () => {
    const before = folder.bytes();
    const good = ['Joko dan Wati Contoh', 'Instagram', '@jwc_resmi', '', '', '', ''];
    const bad = ['Joko dan Wati Contoh', 'Instagram', '@jwc!', '', '', '', ''];
    const { lines, exitCode } = await folder.import(folder.csv('a.csv', [HEADER, good, bad]));
    expect([exitCode, lines.at(-1)]).toEqual([1, `1 hal perlu diselesaikan (bertanda ✗). ${NOT_WRITTEN}`]);
    expect(folder.bytes()).toEqual(before);
    expect((await folder.import(folder.csv('a.csv', [HEADER, good]))).exitCode).toBe(0);
    expect(folder.info().version).toBe(2);
  });

  it('sets aside what cannot be matched, as it was, and takes the rest', async () => {
    const named = ['Joko dan Wati Contoh', 'Facebook', 'Facebook atas nama Joko', '', '', '', ''];
    const formula = ['Joko dan Wati Contoh', 'Facebook', 'a.n. Wati', '=1+1', '', '', ''];
    const good = ['Joko dan Wati Contoh', 'Instagram', '@jwc_resmi', '', '', '', ''];
    const { lines, exitCode } = await folder.import(folder.csv('a.csv', [HEADER, named, good, formula]));
    expect(exitCode).toBe(0);
    expect(lines).toContain(
      `Disisihkan: 2 baris di ${folder.path('belum cocok.xlsx')}. Lengkapi akunnya, lalu impor berkas itu.`,
    );
    const [sheet] = await folder.read('belum cocok.xlsx');
    expect(sheet?.data.map((row) => row.slice(0, 4))).toEqual([
      HEADER.slice(0, 4),
      [...named.slice(0, 3), null],
      ['Joko dan Wati Contoh', 'Facebook', 'a.n. Wati', "'=1+1"],
    ]);
    const again = await folder.import(folder.path('belum cocok.xlsx'));
    expect(again.lines.join('\n')).toContain('belum cocok (sisa).xlsx');
  });

  it('writes the report beside the file, with nothing that a spreadsheet would calculate', async () => {
    const rows = [
      HEADER,
      ['Joko dan Wati Contoh', 'X', '@a', '', '', '', ''],
      ['=cmd()', 'X', '@b', '', '', '', ''],
    ];
    await folder.import(folder.csv('a.csv', rows));
    const [sheet] = await folder.read('laporan impor.xlsx');
    expect(sheet?.data.map((row) => row[2])).toEqual(['Hasil', 'diterima', 'perlu diperbaiki']);
    const cells = sheet?.data.flat().map(String) ?? [];
    expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  });

  it('updates what is there: status, reason, contact and deadline, the letter added to its sources', async () => {
    const header = [...HEADER.slice(0, 3), 'Status', 'Catatan', 'Kontak', 'Batas jawaban'];
    const disputed = [
      'Joko dan Wati Contoh',
      'IG',
      'jokowati.contoh',
      'dipersoalkan',
      'Bukan akunnya.',
      'bawaslu@batang.example',
      '30/11/2026',
    ];
    const { lines, exitCode } = await folder.import(
      folder.csv('a.csv', [header, disputed]),
      ...LETTER,
      '--number',
      '124',
    );
    expect([exitCode, lines[0]]).toEqual([
      0,
      'a.csv baris 2, kolom C (Akun): memperbarui yang sudah ada: @jokowati.contoh: status aktif → dipersoalkan; kontak; batas jawaban; sumber; catatan',
    ]);
    const [entry] = folder.accounts();
    expect(entry).toMatchObject({
      status: 'disputed',
      replyBy: '2026-11-30',
      contact: 'bawaslu@batang.example',
    });
    expect(entry?.sources).toHaveLength(2);
    const settled = ['Joko dan Wati Contoh', 'IG', 'jokowati.contoh', 'aktif', 'Sudah dijawab.', '', ''];
    await folder.import(folder.csv('b.csv', [header, settled]), ...LETTER, '--number', '124');
    expect(folder.accounts()[0]).toMatchObject({ status: 'active', replyBy: null });
    const hasty = ['Joko dan Wati Contoh', 'IG', 'jokowati.contoh', 'dipersoalkan', 'Lagi.', '', ''];
    const refused = await folder.import(folder.csv('c.csv', [header, hasty]));
    expect(refused.lines.filter((line) => line.startsWith('✗'))).toEqual([
      expect.stringMatching(/dipersoalkan tanpa batas jawaban → isi Batas jawaban$/),
    ]);
  });
});
