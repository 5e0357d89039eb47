import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bundle } from '../../src/admin/repo-bundle.ts';
import { clientRefusal } from '../../src/admin/repo-publish-verify.ts';
import { hexOf } from '../../src/admin/repo-targets.ts';
import { openBundle } from '../../src/core/bundle.ts';
import { listPath } from '../../src/core/repository.ts';
import { FileServer } from '../core/tuf/file-server.ts';
import { TheirClient } from '../core/tuf/their-client.ts';
import { BATANG, DAY, Desk } from './repo-publish-desk.ts';

const desk = new Desk();
const out = join(desk.root, 'daftar.jempol.json');
const run = (options = {}) => bundle(desk.values({ out, ...options }), desk.context);

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: desk.now });
  await desk.office();
  await desk.begin();
});
afterAll(() => {
  vi.useRealTimers();
  desk.remove();
});

describe('repo bundle', () => {
  it('has nothing to write before the first publication', async () => {
    await expect(run()).rejects.toThrow(/belum ada yang terbit/);
  });

  it('is a repository in one file, which both clients take', async () => {
    await desk.release();
    await desk.add('baru');
    await desk.release();
    const { lines, exitCode } = await run({ url: 'https://daftar.example/' });
    expect([exitCode, lines[0]]).toEqual([0, `Ditulis: ${out}, ${readFileSync(out).length} byte, 5 berkas.`]);
    const opened = openBundle(readFileSync(out, 'utf8'));
    expect(opened).toMatchObject({
      url: 'https://daftar.example/',
      origin: BATANG,
      fingerprint: hexOf(desk.files().get('metadata/1.root.json')!),
    });
    expect(await clientRefusal(opened.file, [BATANG], desk.now)).toBeNull();
    const inside = new Map(
      [...desk.files().keys()].flatMap((path) => {
        const bytes = opened.file(path);
        return bytes === null ? [] : [[path, bytes] as const];
      }),
    );
    // The newest of everything, and no delta.
    expect([...inside.keys()].filter((path) => /1\.(?:snapshot|targets)|\.jnd$/.test(path))).toEqual([]);
    expect([...inside]).toEqual([...desk.files()].filter(([path]) => inside.has(path)));
    const theirs = await TheirClient.open(new FileServer(inside), inside.get('metadata/1.root.json')!);
    expect(await theirs.poll(listPath(BATANG))).toMatchObject({
      kind: 'accepted',
      content: expect.any(String),
    });
    await theirs.close();
  });

  it('says url: null when none is named, and refuses one that browsers would', async () => {
    await run();
    expect(openBundle(readFileSync(out, 'utf8')).url).toBeNull();
    await expect(run({ url: 'http://daftar.example/' })).rejects.toThrow(/https dan berakhir dengan/);
  });

  it('writes nothing that has expired', async () => {
    desk.now += 31 * DAY;
    vi.setSystemTime(desk.now);
    await expect(run()).rejects.toThrow(/timestamp versi 2: sudah kedaluwarsa/);
    await desk.publish({ 'timestamp-only': true });
    expect((await run()).exitCode).toBe(0);
  });
});
