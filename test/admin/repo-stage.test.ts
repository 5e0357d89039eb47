import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stage } from '../../src/admin/repo-stage.ts';
import { stagedReview } from '../../src/admin/repo-stage-review.ts';
import { hexOf, unpacked } from '../../src/admin/repo-targets.ts';
import { parseBook } from '../../src/core/book.ts';
import { bookAuthority } from '../../src/core/book-authority.ts';
import type { Account } from '../../src/core/list.ts';
import { bookPath, deltaPath, listPath } from '../../src/core/repository.ts';
import { applyDelta } from '../../src/core/wire/delta.ts';
import { decodeList } from '../../src/core/wire/list-file.ts';
import { BATANG, Desk } from './repo-publish-desk.ts';
import { RULES } from './rules-copy.ts';

const ACCOUNTS = 'accounts/daerah-33-25.json';
let desk: Desk;

beforeEach(async () => {
  desk = new Desk();
  vi.useFakeTimers({ toFake: ['Date'], now: desk.now });
  await desk.office();
  await desk.begin();
});
afterEach(() => {
  vi.useRealTimers();
  desk.remove();
});

const write = (inside: string, value: unknown): void =>
  writeFileSync(join(desk.list.dir, inside), `${JSON.stringify(value, null, 2)}\n`);
const change = (bend: (account: Account, at: number) => Account): void =>
  write(ACCOUNTS, desk.list.accounts().map(bend));
const raise = (version = desk.list.info().version + 1): void =>
  write('accounts/list.json', { ...desk.list.info(), version });
const reasons = async (options = {}): Promise<readonly string[]> => {
  const { lines, exitCode } = await desk.stage(options);
  expect(exitCode).toBe(1);
  expect(lines.at(-1)).toBe(`${lines.length - 1} alasan; tidak ada yang disiapkan.`);
  expect(desk.folder.readStaged('targets')).toBeNull();
  return lines.slice(0, -1);
};
/** A target by its path, from `public/`. */
const target = (path: string) => {
  const signed = desk.folder.latest('targets')!.signed.targets[path]!;
  const [, bytes] = [...desk.files()].find(([file]) => file.includes(signed.hashes['sha256']!))!;
  return { bytes, custom: signed.custom };
};

describe('repo stage', () => {
  it('packs the list, and a delta from each list before it', async () => {
    const held: Uint8Array<ArrayBuffer>[] = [];
    for (const round of ['satu', 'dua', 'tiga']) {
      await desk.add(round);
      await desk.release();
      const { bytes, custom } = target(listPath(BATANG));
      held.push(await unpacked(bytes));
      expect(custom['sha256']).toBe(hexOf(held.at(-1)!));
    }
    const [first, second, last] = held;
    const sha256 = async (bytes: Uint8Array) => Buffer.from(hexOf(bytes), 'hex');
    for (const base of [first!, second!]) {
      const delta = await unpacked(target(deltaPath(BATANG, hexOf(base))).bytes);
      expect(await applyDelta(delta, base, sha256)).toEqual(last);
    }
    expect(Object.keys(desk.folder.latest('targets')!.signed.targets)).toHaveLength(3);
    expect(decodeList(last!).list.accounts).toHaveLength(28);
    await desk.taken(deltaPath(BATANG, hexOf(first!)));
  });

  it('writes what an approver must see, and the approver’s machine sees the same by itself', async () => {
    await desk.release();
    await desk.add('baru');
    change((account) => ({
      ...account,
      ...(account.handles[0] === 'sari_akun_3' ? { status: 'withdrawn', note: 'Bukan akunnya.' } : {}),
    }));
    const { lines, exitCode } = await desk.stage();
    const text = lines.join('\n');
    expect([exitCode, text]).toEqual([0, expect.stringContaining('Instagram 22 → 23')]);
    for (const said of [
      /targets versi 2, berlaku sampai 2027-02-20/,
      /Daftar Kabupaten Batang \(33\.25\), versi 4 \(2026-11-22\); yang terbit versi 3/,
      / {2}\+ Instagram @joko_baru \(joko-wati-contoh\)/,
      / {2}~ Instagram @sari_akun_3 .*status aktif → ditarik; .*“Bukan akunnya\.”/,
      /pilkada-2024, 33\.25, Instagram, terdaftar 12 : 11 \(Joko dan Wati Contoh : Sari/,
      /Tanpa buku aturan\./,
      /accounts\/33\.25\/list\.jnl: \d+ byte, SHA-256 [0-9a-f]{64}/,
      /Delta dari versi sebelumnya: 1, terbesar \d+ byte/,
    ])
      expect(text).toMatch(said);
    const summary = readFileSync(join(desk.repo, 'staged/summary.txt'), 'utf8');
    expect(text.startsWith(summary.trimEnd())).toBe(true);
    // The folder travels without public/; the text that came along is not asked.
    writeFileSync(join(desk.repo, 'staged/summary.txt'), 'Tidak ada yang berubah.');
    expect((await stagedReview(desk.folder, 'targets')).join('\n')).toBe(summary.trimEnd());
  });

  it('keeps the signatures already given when the same is staged again', async () => {
    await desk.stage();
    await desk.sign('a');
    desk.now += 60_000;
    expect((await desk.stage()).lines.join('\n')).toMatch(/sama dengan yang sudah disiapkan; 1 tanda tangan/);
    await desk.sign('luar');
    expect((await desk.publish()).exitCode).toBe(0);
    await desk.add('lain');
    await desk.stage();
    await desk.sign('a');
    await desk.add('lagi');
    await desk.stage();
    expect(desk.folder.readStaged('targets')?.signatures).toEqual({});
  });

  it('carries a region’s own circulars in its book, and none of the nation’s', async () => {
    const circular = JSON.parse(readFileSync(join(RULES, 'circulars/SE-BATANG-2023.json'), 'utf8'));
    mkdirSync(join(desk.list.dir, 'circulars'));
    const id = 'SE-BATANG-UJI-2026';
    write(`circulars/${id}.json`, { ...circular, id, rule: id, number: '1/2026' });
    expect((await desk.stage()).lines.join('\n')).toMatch(
      /Buku aturan, yang pertama:\n {2}surat edaran: 1 baris/,
    );
    await desk.sign('a', 'b');
    await desk.publish();
    const reading = parseBook(await desk.taken(bookPath(BATANG)));
    expect(reading.ok && bookAuthority(reading.book, BATANG)).toEqual([]);
    expect(reading.ok && reading.book.circulars?.map((each) => each.id)).toEqual([id]);
    // The book alone may be new, under the same list.
    write(`circulars/${id}.json`, { ...circular, id, rule: id, number: '1/2026', validTo: '2024-12-31' });
    expect((await desk.stage()).lines.join('\n')).toMatch(
      /Buku aturan berubah:\n {2}surat edaran: berubah SE-/,
    );
  });
});

describe('repo stage refuses', () => {
  it('all at once: no reviewer, too much at once, a version of before', async () => {
    await desk.release();
    await desk.add(...Array.from({ length: 3 }, (_, at) => `tambahan_${at}`));
    change((account) => ({
      ...account,
      reviewedBy: account.handles[0] === 'joko_tambahan_1' ? [] : account.reviewedBy,
    }));
    raise(3);
    expect(await reasons()).toEqual([
      'Instagram @joko_tambahan_1 (joko-wati-contoh): belum ditinjau siapa pun → isi Ditinjau oleh (jempol list import … --reviewer NAMA)',
      'accounts/list.json: versi 3, padahal yang terbit sudah 3 → naikkan versi dan tanggalnya',
      expect.stringMatching(
        /^daftar: 22 entri, 6 baru dan 0 hilang atau ditarik, lebih dari 20 % → .*--big-change$/,
      ),
    ]);
    expect(await reasons({ 'big-change': true })).toHaveLength(2);
  });

  it('as many accounts exchanged as leave the count alone', async () => {
    await desk.release();
    change((account, at) => (at % 3 === 0 ? { ...account, handles: [`lain_${at}`], ids: [] } : account));
    raise();
    expect((await reasons()).join('\n')).toMatch(/8 baru dan 8 hilang/);
  });

  it('nothing changed, unless only the signatures are to be new', async () => {
    await desk.release();
    expect(await reasons()).toEqual([
      expect.stringMatching(/tidak ada yang berubah sejak versi 3 → .*--renew/),
    ]);
    const before = target(listPath(BATANG)).custom;
    await desk.release({ renew: true });
    expect(desk.folder.latest('targets')?.signed.version).toBe(2);
    expect(target(listPath(BATANG)).custom).toEqual(before);
    await desk.taken(listPath(BATANG));
  });

  it('an entry without a source', async () => {
    change((account, at) => (at === 0 ? { ...account, sources: [] } : account));
    expect((await reasons()).join('\n')).toMatch(
      /daerah-33-25\.json baris 1 \(instagram @joko_akun_0\): tanpa sumber → /,
    );
  });

  it('a protected account', async () => {
    const list = JSON.parse(readFileSync(join(RULES, 'protected/national.json'), 'utf8'));
    const cleared = list.find((each: Account) => each.platform === 'instagram');
    change((account, at) => (at === 0 ? { ...account, handles: cleared.handles, ids: [] } : account));
    expect((await reasons()).join('\n')).toMatch(/dilindungi di .* → putuskan yang mana/);
  });

  it('a skew without a written reason, and takes it with one', async () => {
    change((account) => account);
    const kept = desk.list
      .accounts()
      .filter(({ contestant }, at) => contestant === 'sari-budi-contoh' || at < 3);
    write(ACCOUNTS, kept);
    expect((await reasons()).join('\n')).toMatch(/ketimpangan tanpa alasan di Instagram/);
    const skew = { election: 'pilkada-2024', region: '33.25', platform: 'instagram', measure: 'listed' };
    write('accounts/skews.json', [{ ...skew, ratio: 12, reason: 'Hanya itu yang didaftarkan ke KPU.' }]);
    const { lines } = await desk.stage();
    expect(lines.join('\n')).toMatch(/terdaftar 11 : 3 .*TIMPANG, alasan: Hanya itu/);
  });

  it('what its origin may not say', async () => {
    change((account, at) => (at === 0 ? { ...account, origin: { scope: 'national' } } : account));
    expect((await reasons()).join('\n')).toMatch(
      /mengatasnamakan daftar nasional → daftar ini milik Kabupaten Batang \(33\.25\)/,
    );
  });

  it('another list under this repository’s name', async () => {
    await desk.release();
    write('accounts/list.json', { ...desk.list.info(), id: 'daftar-lain', version: 9 });
    expect((await reasons()).join('\n')).toMatch(/id daftar-lain, padahal yang terbit daerah-33-25/);
  });

  it('a folder that is not there, and one that is not named', async () => {
    expect((await reasons({ list: desk.list.path('tidak-ada') })).join('\n')).toMatch(/tidak ada/);
    await expect(stage(desk.values(), desk.context)).rejects.toThrow(/--list → belum disebut/);
    await expect(desk.stage({ region: '33.26' })).rejects.toThrow(/bukan repositori nasional/);
  });
});
