import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOW } from '../core/tuf/sample-repository.ts';
import { Publisher, Readers } from './repo-publisher.ts';

const DAY = 86_400_000;
const OLDER = /bukan yang terakhir terbit: .*timestamp versi 1, padahal versi 2 pernah terbit/;
let desk: Publisher;

/** Twice published, the folder of the first time put aside. */
beforeEach(async () => {
  desk = new Publisher();
  await desk.publishFirst();
  cpSync(desk.repo, desk.path('cadangan'), { recursive: true });
  desk.stageNote('dua');
  await desk.sign('t1', 't3');
  await desk.done('publish');
});
afterEach(() => desk.remove());

const bringBack = (inside = '.'): void => {
  rmSync(join(desk.repo, inside), { recursive: true });
  cpSync(join(desk.path('cadangan'), inside), join(desk.repo, inside), { recursive: true });
};

describe('repo publish on a folder that was put back', () => {
  it('refuses versions that clients have passed, until public/ is fetched again', async () => {
    cpSync(join(desk.repo, 'public'), desk.path('server'), { recursive: true });
    bringBack();
    for (const args of [['publish'], ['publish', '--timestamp-only']])
      expect(await desk.refusal(...args)).toMatch(OLDER);
    expect(await desk.refusal('status')).toMatch(
      /PERINGATAN: .*public → timestamp versi 1, padahal versi 2 .* → ambil public\/ dari server/,
    );
    cpSync(desk.path('server'), join(desk.repo, 'public'), { recursive: true });
    await desk.done('publish', '--timestamp-only');
    await desk.done('status');
    const readers = await Readers.before(desk.files());
    await readers.expect('dua');
    await readers.close();
  });

  it('knows it from the folder too, on another machine', async () => {
    rmSync(`${desk.machine}/published`, { recursive: true });
    bringBack('public');
    expect(await desk.refusal('publish', '--timestamp-only')).toMatch(OLDER);
    rmSync(join(desk.repo, 'public'), { recursive: true });
    expect(await desk.refusal('publish', '--timestamp-only')).toMatch(/public → tidak ada di mesin ini/);
  });

  it('sees without any record that timestamp.json is lost or older', async () => {
    rmSync(`${desk.machine}/published`, { recursive: true });
    rmSync(join(desk.repo, 'published.json'));
    bringBack('public/metadata/timestamp.json');
    const remedy = 'ambil public/ dari server, lalu terbitkan lagi';
    const older = '2.snapshot.json ada, tetapi timestamp.json masih menyebut versi 1';
    expect(await desk.refusal('publish', '--timestamp-only')).toContain(`${older} → ${remedy}`);
    expect(await desk.refusal('status')).toContain(older);
    rmSync(join(desk.repo, 'public/metadata/timestamp.json'));
    const lost = '2.snapshot.json ada, tetapi timestamp.json hilang';
    expect(await desk.refusal('publish', '--timestamp-only')).toContain(`${lost} → ${remedy}`);
    expect(await desk.refusal('status')).toContain(lost);
  });
});

describe('a clock set back', () => {
  it('publishes nothing that runs out before what is in force', async () => {
    desk.now = NOW - DAY / 2;
    expect(await desk.refusal('publish', '--timestamp-only')).toMatch(
      /timestamp baru akan habis sebelum yang berlaku .* → periksa tanggal komputer ini/,
    );
    expect(await desk.refusal('stage', '--list', 'x')).toMatch(/periksa tanggal komputer ini/);
    desk.stageNote('tiga');
    await desk.sign('t1', 't3');
    desk.now = NOW;
    expect(await desk.refusal('publish')).toMatch(
      /targets versi 3: habis .* lebih awal daripada yang berlaku/,
    );
  });

  it('publishes nothing on a day before what is in force was made', async () => {
    const settings = join(desk.repo, 'jempol-repo.json');
    writeFileSync(settings, readFileSync(settings, 'utf8').replace('"timestamp": 7', '"timestamp": 30'));
    desk.now = NOW - 2 * DAY;
    expect(await desk.refusal('publish', '--timestamp-only')).toMatch(
      /root yang berlaku disiapkan sesudahnya, .* → periksa tanggal komputer ini/,
    );
  });
});
