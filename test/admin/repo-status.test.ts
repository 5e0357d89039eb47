import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shortId } from '../../src/admin/repo-key.ts';
import { NOW } from '../core/tuf/sample-repository.ts';
import { Publisher } from './repo-publisher.ts';

const DAY = 86_400_000;
const desk = new Publisher();
beforeAll(() => desk.begin());
afterAll(() => desk.remove());

describe('repo status', () => {
  it('says who has not signed yet, and that there is no fingerprint before there is a root', async () => {
    await desk.sign('r1', 'r2');
    const said = await desk.done('status');
    expect(said).toContain('Belum ada yang terbit.');
    expect(said).toContain('root versi 1: 2 dari 3 tanda tangan; kurang 1');
    const open = ['r3', 'r4', 'r5'].map((name) => shortId(desk.id(name))).join(', ');
    expect(said).toContain(`belum menandatangani: ${open}`);
    expect(said).toContain('Sidik repositori ada setelah root versi 1 terbit.');
  });

  it('says what is in force and for how long, and the line for a policy', async () => {
    await desk.sign('r3');
    desk.stageNote('satu');
    await desk.sign('t1', 't2');
    await desk.done('publish');
    const said = await desk.done('status');
    expect(said).toContain('root versi 1: sampai 2027-11-21 (365 hari lagi); 3 dari 5 kunci');
    expect(said).toContain('timestamp versi 1: sampai 2026-11-28 (7 hari lagi); 1 dari 1 kunci');
    expect(said).toContain('Tidak ada yang menunggu tanda tangan.');
    const sha256 = createHash('sha256')
      .update(readFileSync(join(desk.repo, 'public/metadata/1.root.json')))
      .digest('hex');
    expect(said).toContain(`https://ALAMAT-ANDA/ sha256:${sha256} national`);
    expect(said).toContain(`Sidik: ${(sha256.match(/.{4}/g) ?? []).join(' ')}`);
  });

  it('ends with 1 when a role has less than a third of its time left', async () => {
    desk.now = NOW + 4 * DAY;
    expect((await desk.run('status')).exitCode).toBe(0);
    desk.now = NOW + 5 * DAY;
    expect(await desk.refusal('status')).toContain(
      'timestamp versi 1: sampai 2026-11-28 (2 hari lagi, PERBARUI)',
    );
    desk.now = NOW + 8 * DAY;
    expect(await desk.refusal('status')).toContain('timestamp versi 1: sampai 2026-11-28 (KEDALUWARSA)');
    desk.now = NOW;
  });

  it('names a folder that is none, and one that is broken', async () => {
    const elsewhere = desk.path('kosong');
    expect(await desk.refusal('status', '--repo', elsewhere)).toContain(
      'tidak ada → sebutkan folder repositori',
    );
    const settings = join(desk.repo, 'jempol-repo.json');
    const text = readFileSync(settings, 'utf8');
    for (const broken of ['{', text.replace('"national"', '"besar"')]) {
      writeFileSync(settings, broken);
      expect(await desk.refusal('status')).toMatch(/^\S+jempol-repo\.json → .+ → kembalikan dari salinan/);
    }
    writeFileSync(settings, text);
    writeFileSync(join(desk.repo, 'staged/targets.json'), '{"signed":{}');
    expect(await desk.refusal('status')).toContain('bukan metadata targets');
  });
});

describe('repo', () => {
  it('says what it can do, and what it cannot', async () => {
    expect((await desk.run()).lines[0]).toMatch(/^jempol repo: /);
    expect((await desk.run('terbang')).lines[0]).toBe('perintah tidak dikenal: repo terbang');
    expect((await desk.run('toString')).exitCode).toBe(2);
    expect((await desk.run('status', 'lagi')).lines[0]).toBe('repo status: terlalu banyak kata');
    const strange = await desk.run('status', '--aneh');
    expect([strange.exitCode, strange.lines[0]]).toEqual([2, 'pilihan --aneh tidak dikenal']);
    expect((await desk.run('status', '--list')).lines[0]).toContain('pilihan --list tanpa nilai');
    const help = await desk.run('sign', '--help');
    expect([help.exitCode, help.lines[0]]).toEqual([0, expect.stringMatching(/^jempol repo: /)]);
  });
});
