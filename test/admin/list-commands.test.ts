import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withPart } from '../../src/admin/list-changelog.ts';
import { LETTER, ListFolder } from './list-folder.ts';
import { ROOT, RulesCopy } from './rules-copy.ts';

const folder = new ListFolder();
const old = join(folder.root, 'lama');

beforeAll(async () => {
  await folder.begin();
  cpSync(folder.dir, old, { recursive: true });
  const header = ['Peserta', 'Platform', 'Akun', 'Status', 'Catatan', 'Kontak', 'Batas jawaban'];
  const rows = [
    ['Joko dan Wati Contoh', 'Instagram', 'jokowati.contoh', 'ditarik', 'Bukan akunnya.', '', ''],
    ['Joko dan Wati Contoh', 'Instagram', 'jwc_resmi', '', '', '', ''],
    [
      'Sari dan Budi Contoh',
      'Instagram',
      'saribudi_contoh',
      'dipersoalkan',
      'Kata pemiliknya bukan.',
      'bawaslu@batang.example',
      '2026-11-30',
    ],
  ];
  const { lines, exitCode } = await folder.import(
    folder.csv('b.csv', [header, ...rows]),
    ...LETTER,
    '--reviewer',
    'Bawaslu Batang',
    '--contact',
    'kpu@batang.example',
  );
  if (exitCode !== 0) throw new Error(lines.join('\n'));
});
afterAll(() => folder.remove());

describe('list template', () => {
  it('explains itself, offers its words, and is never written over', async () => {
    const out = folder.path('templat.xlsx');
    expect((await folder.run('template', '--out', out)).exitCode).toBe(0);
    const sheets = await folder.read('templat.xlsx');
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['akun', 'surat', 'pilihan', 'petunjuk']);
    const [accounts] = sheets;
    expect(accounts?.data.map((row) => row[0])).toEqual([
      'No.',
      'petunjuk',
      'contoh',
      'contoh',
      'contoh',
      'contoh',
    ]);
    const xml = folder.part('templat.xlsx', 'xl/worksheets/sheet1.xml');
    expect(xml).toMatch(
      /<\/sheetData><dataValidations count="7">.*sqref="D2:D5000"><formula1>pilihan!\$A\$2:\$A\$11</s,
    );
    expect((await folder.run('template', '--out', out)).lines).toEqual([
      expect.stringMatching(/sudah ada → pakai nama lain/),
    ]);
  });

  it('left as it is says that it holds nothing to read', async () => {
    await folder.run('template', '--out', folder.path('kosong.xlsx'));
    const { lines } = await folder.import(folder.path('kosong.xlsx'));
    expect(lines[0]).toBe('kosong.xlsx: 5 baris contoh atau petunjuk, dilewati.');
    expect(lines.at(-1)).toBe('Tidak ada yang berubah.');
  });

  it('filled from a folder, and imported again, changes nothing', async () => {
    const before = folder.bytes();
    expect((await folder.run('template', folder.dir, '--out', folder.path('isi.xlsx'))).lines[0]).toMatch(
      /dengan 3 baris dari/,
    );
    const { lines, exitCode } = await folder.import(folder.path('isi.xlsx'), '--region', '33.25');
    expect([exitCode, lines.at(-1)]).toEqual([0, 'Tidak ada yang berubah.']);
    expect(folder.bytes()).toEqual(before);
  });

  it('filled from the whole national list, too', async () => {
    const copy = new RulesCopy();
    const file = folder.path('nasional.xlsx');
    await folder.run('template', copy.folder, '--out', file);
    const { lines, exitCode } = await folder.run('import', file, '--into', copy.folder);
    const stale = copy.lines();
    copy.remove();
    expect([exitCode, lines.at(-1), stale]).toEqual([0, 'Tidak ada yang berubah.', []]);
    expect(lines.filter((line) => line.includes('duplikat'))).toHaveLength(97 + 18 + 1);
  });
});

describe('list check', () => {
  it('says what is valid and what to look at again', async () => {
    const { lines, exitCode } = await folder.run('check', folder.dir);
    expect([exitCode, lines]).toEqual([
      0,
      [
        'Daftar Kabupaten Batang (33.25), versi 2: 2 peserta, 3 akun, 0 akun dilindungi, 0 kekosongan, 0 ketimpangan beralasan: sah.',
      ],
    ]);
    expect((await folder.run('check', old)).lines[0]).toBe(
      'perlu dilihat: 2 akun belum ditinjau siapa pun → isi Ditinjau oleh sebelum diterbitkan',
    );
  });

  it('is the check of the rules, in Indonesian, and of what a region may say', async () => {
    const broken = join(folder.root, 'rusak');
    cpSync(folder.dir, broken, { recursive: true });
    folder.file('rusak/accounts/gaps.json', '[{"contestant":"entah","platform":null,"reason":"x"}]');
    const { lines, exitCode } = await folder.run('check', broken);
    expect([exitCode, lines]).toEqual([
      1,
      [
        expect.stringMatching(/gaps\.json baris 1 \(entah\): entah tidak dikenal → tambahkan dahulu/),
        expect.stringMatching(/gaps\.json: bukan bentuk baku/),
        '2 masalah.',
      ],
    ]);
    folder.file('rusak/accounts/gaps.json', '[]\n');
    const entry = {
      platform: 'x',
      handles: ['pemkab_batang_uji'],
      ids: [],
      institution: 'Pemkab',
      kind: 'agency',
      confidence: 'high',
      sources: [{ kind: 'press', title: 'x', url: null, date: '2024-01-01' }],
    };
    cpSync(join(ROOT, 'rules/protected'), join(broken, 'protected'), {
      recursive: true,
      filter: (path) => !path.endsWith('.json'),
    });
    folder.file('rusak/protected/sendiri.json', `${JSON.stringify([entry], null, 2)}\n`);
    expect((await folder.run('check', broken)).lines[0]).toBe(
      'x @pemkab_batang_uji: melindungi sebuah akun → perlindungan hanya lewat daftar nasional; hapus dari sini',
    );
  });

  it('of a folder that is not there is no success', async () => {
    expect(await folder.run('check', folder.path('tidak-ada'))).toMatchObject({ exitCode: 1 });
  });
});

describe('list diff, evenness, preview', () => {
  it('names what is new, changed and the same', async () => {
    const { lines } = await folder.run('diff', old, folder.dir);
    expect(lines.slice(1, 3)).toEqual([
      'akun: 1 baru, 2 berubah, 0 hilang',
      '  + Instagram @jwc_resmi (joko-wati-contoh)',
    ]);
    expect(lines[3]).toMatch(
      /^ {2}~ Instagram @jokowati\.contoh .*: status aktif → ditarik; .*catatan \(kosong\) → “Bukan akunnya.”$/,
    );
    expect((await folder.run('diff', old, old)).lines[1]).toBe('Isinya sama.');
  });

  it('counts listed, withdrawn and stated gaps of its own contests', async () => {
    const { lines } = await folder.run('evenness', folder.dir);
    expect(lines.slice(0, 4)).toEqual([
      'Pemilihan Kepala Daerah Serentak 2024, Kabupaten Batang (2 calon dan tim)',
      '                        Instagram',
      '  Joko dan Wati Contoh  1 (ditarik 1)',
      '  Sari dan Budi Contoh  1',
    ]);
  });

  it.each([
    '@saribudi_contoh',
    'https://www.instagram.com/saribudi_contoh/?x=1',
    'instagram.com/saribudi_contoh',
    'instagram:handle:saribudi_contoh',
  ])('previews %s in both languages, stage by stage', async (entry) => {
    const { lines, exitCode } = await folder.run('preview', entry, folder.dir);
    expect(exitCode).toBe(0);
    const text = lines.join('\n');
    expect(text).toMatch(
      /Status +dipersoalkan; .*dijawab paling lambat 2026-11-30 oleh bawaslu@batang\.example/,
    );
    expect(text).toMatch(/kampanye +dapat dinilai tidak netral \(SKB 2022, .*butir 6\)/);
    expect(text).toMatch(/campaign +may be judged not neutral \(Joint Decision/);
  });

  it('previews no stages of what warns no more, and says what is not listed', async () => {
    const { lines } = await folder.run('preview', '@jokowati.contoh', folder.dir);
    expect(lines.join('\n')).toMatch(/ditarik; tidak memperingatkan lagi/);
    expect(lines.join('\n')).not.toMatch(/kampanye {2}/);
    expect((await folder.run('preview', '@entah', folder.dir)).lines[0]).toMatch(
      /tidak ada dalam daftar → tulis alamat/,
    );
  });
});

describe('list changelog', () => {
  it('is the public record: new, disputed with its deadline, withdrawn with its reason', async () => {
    const out = folder.path('catatan.md');
    for (const _ of [1, 2]) await folder.run('changelog', old, folder.dir, '--out', out);
    const text = readFileSync(out, 'utf8');
    expect(text.match(/^## .*/gm)).toEqual(['## Daftar Kabupaten Batang (33.25), versi 2 (2026-11-22)']);
    expect(text).toContain('Keberatan: kpu@batang.example.');
    expect(text).toMatch(
      /### Baru\n\n- Instagram @jwc_resmi: Joko dan Wati Contoh, calon; sumber: Surat KPU/,
    );
    expect(text).toMatch(
      /### Dipersoalkan\n\n- Instagram @saribudi_contoh: .*; dijawab paling lambat 2026-11-30 oleh bawaslu/,
    );
    expect(text).toMatch(/### Ditarik\n\n- Instagram @jokowati\.contoh: .*; ditarik: Bukan akunnya\./);
  });

  it('keeps the parts of other versions below', () => {
    const record = withPart(withPart('', '## A, versi 1\n\nsatu\n'), '## A, versi 2\n\ndua\n');
    expect(withPart(record, '## A, versi 2\n\ntiga\n')).toMatch(
      /^# .*\n\n.*\n\n## A, versi 2\n\ntiga\n\n## A, versi 1\n\nsatu\n$/,
    );
  });
});

describe('jempol list', () => {
  it.each(['', 'hapus', 'import', 'import a.csv', 'diff a', 'check a b', '--apa'])(
    'is answered with what there is: "%s"',
    async (line) => {
      const { lines, exitCode } = await folder.run(...line.split(' ').filter((word) => word !== ''));
      expect([exitCode, lines.join('\n')]).toEqual([2, expect.stringContaining('jempol list')]);
    },
  );

  it('is a command of the program', () => {
    const program = join(ROOT, 'src/admin/jempol.ts');
    const out = execFileSync(process.execPath, [program, 'list', 'evenness', folder.dir], {
      encoding: 'utf8',
    });
    expect(out).toContain('Kabupaten Batang');
    expect(existsSync('akun.xlsx')).toBe(false);
  });
});
