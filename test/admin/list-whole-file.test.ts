import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HEADER, LETTER, ListFolder } from './list-folder.ts';

const SHORT = HEADER.slice(0, 3);
let folder: ListFolder;

describe('the whole of a file', () => {
  beforeEach(async () => {
    folder = new ListFolder();
    await folder.begin();
  });
  afterEach(() => folder.remove());

  const tiktok = (who: string, ...names: readonly string[]) => names.map((name) => [who, 'TikTok', name]);
  const SARI = 'Sari dan Budi Contoh';
  const JOKO = 'Joko dan Wati Contoh';

  it('names whoever it leaves without an account and without a reason', async () => {
    const rows = tiktok(SARI, '@satu_sb');
    const { lines, exitCode } = await folder.import(folder.csv('a.csv', [SHORT, ...rows]));
    expect([exitCode, lines.filter((line) => line.startsWith('✗'))]).toEqual([
      1,
      [
        expect.stringMatching(
          /^✗ Belum ada akun di TikTok, dan tidak ada alasannya: joko-wati-contoh → tambahkan/,
        ),
      ],
    ]);
    const header = [...SHORT, 'Alasan tidak ada akun'];
    const gap = [JOKO, 'TikTok', 'tidak ada', 'Paslon menyatakan tidak memilikinya.'];
    const told = await folder.import(folder.csv('a.csv', [header, ...rows.map((row) => [...row, '']), gap]));
    expect(told.lines[1]).toBe(
      'a.csv baris 3, kolom D (Alasan tidak ada akun): kekosongan dicatat: Paslon menyatakan tidak memilikinya.',
    );
    expect(folder.json('accounts/gaps.json')).toEqual([
      { contestant: 'joko-wati-contoh', platform: 'tiktok', reason: 'Paslon menyatakan tidak memilikinya.' },
    ]);
  });

  it('asks for the reason of a skew beyond three to one, and keeps it with the list', async () => {
    const file = folder.csv('a.csv', [
      SHORT,
      ...tiktok(SARI, '@aa_sb', '@bb_sb', '@cc_sb', '@dd_sb'),
      ...tiktok(JOKO, '@jw_tt'),
    ]);
    const refused = await folder.import(file);
    expect(refused.lines.filter((line) => line.startsWith('✗'))).toEqual([
      expect.stringMatching(
        /ketimpangan tanpa alasan di TikTok \(terdaftar\), pilkada-2024: 4 banding 1 milik joko-wati-contoh → .*--reason/,
      ),
    ]);
    const { exitCode } = await folder.import(file, ...LETTER, '--reason', 'Paslon 2 mendaftarkan satu akun.');
    expect(exitCode).toBe(0);
    expect(folder.json('accounts/skews.json')).toEqual([
      {
        election: 'pilkada-2024',
        region: '33.25',
        platform: 'tiktok',
        measure: 'listed',
        ratio: 4,
        reason: 'Paslon 2 mendaftarkan satu akun.',
      },
    ]);
    expect((await folder.run('evenness', folder.dir)).lines).toContain(
      '  TIMPANG TikTok, terdaftar 4 : 1 (Sari dan Budi Contoh : Joko dan Wati Contoh); alasan: Paslon 2 mendaftarkan satu akun.',
    );
  });

  it('does not overstep its region', async () => {
    const { lines, exitCode } = await folder.import(
      folder.csv('a.csv', [SHORT, ['PKB', 'Instagram', '@akun_pkb_uji']]),
    );
    expect([exitCode, lines.filter((line) => line.startsWith('✗'))]).toEqual([
      1,
      [
        expect.stringMatching(
          /^✗ instagram @akun_pkb_uji: pesertanya dari pemilihan seluruh negeri, bukan Kabupaten Batang/,
        ),
      ],
    ]);
    const other = await folder.import(folder.csv('a.csv', [SHORT]), '--region', '33.26');
    expect(other.lines[0]).toMatch(
      /adalah daftar Kabupaten Batang \(33\.25\), berkas ini menyebut daftar Kabupaten Pekalongan/,
    );
  });
});
