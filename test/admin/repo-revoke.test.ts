import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { revoke } from '../../src/admin/repo-revoke.ts';
import { unpacked } from '../../src/admin/repo-targets.ts';
import { listPath } from '../../src/core/repository.ts';
import { decodeList } from '../../src/core/wire/list-file.ts';
import { BATANG, Desk } from './repo-publish-desk.ts';

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

const run = (entry: string, options = {}) =>
  revoke(desk.values({ words: [entry], list: desk.list.dir, ...options }), desk.context);

describe('repo revoke', () => {
  it.each(['https://www.instagram.com/sari_akun_4/', '@sari_akun_4'])(
    'withdraws %s and stages the list; once signed and published, nobody is warned of it',
    async (entry) => {
      await desk.release();
      const { lines, exitCode } = await run(entry, { reason: 'Akun orang lain bernama sama.' });
      expect([exitCode, lines[0]]).toEqual([0, 'Ditarik: Instagram @sari_akun_4 (sari-budi-contoh)']);
      expect(lines.join('\n')).toMatch(/Instagram 22 → 21/);
      await desk.sign('a', 'luar');
      await desk.publish();
      await desk.taken(listPath(BATANG));
      const [, packed] = [...desk.files()].findLast(([path]) => {
        const { hashes } = desk.folder.latest('targets')!.signed.targets[listPath(BATANG)]!;
        return path.includes(hashes['sha256']!);
      })!;
      const { list } = decodeList(await unpacked(packed));
      expect(list.accounts.filter(({ status }) => status === 'withdrawn')).toEqual([
        expect.objectContaining({ handles: ['sari_akun_4'], note: 'Akun orang lain bernama sama.' }),
      ]);
      expect(list.info).toMatchObject({ version: 4, date: '2026-11-22' });
      expect((await desk.list.run('check', desk.list.dir)).exitCode).toBe(0);
    },
  );

  it('puts the list back when it cannot be staged', async () => {
    const path = join(desk.list.dir, 'accounts/daerah-33-25.json');
    const rows = JSON.parse(readFileSync(path, 'utf8'));
    rows[3].reviewedBy = [];
    writeFileSync(path, `${JSON.stringify(rows, null, 2)}\n`);
    const before = desk.list.bytes();
    const { lines, exitCode } = await run('@sari_akun_4');
    expect([exitCode, lines[0]]).toEqual([1, expect.stringMatching(/belum ditinjau siapa pun/)]);
    expect(desk.list.bytes()).toEqual(before);
    await expect(run('@sari_akun_4', { region: '33.26' })).rejects.toThrow(/bukan repositori nasional/);
    expect(desk.list.bytes()).toEqual(before);
  });

  it('says what it cannot find', async () => {
    await expect(run('@entah')).rejects.toThrow(/@entah → bukan entri yang memperingatkan/);
    await run('@sari_akun_4');
    await expect(run('@sari_akun_4')).rejects.toThrow(/bukan entri yang memperingatkan/);
    await expect(revoke(desk.values(), desk.context)).rejects.toThrow(/--list belum disebut/);
  });
});
