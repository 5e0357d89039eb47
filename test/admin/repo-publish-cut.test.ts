import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { Publisher, Readers } from './repo-publisher.ts';

/** How many writes are still done; then the machine is off. */
const power = vi.hoisted(() => ({ left: Number.POSITIVE_INFINITY }));
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  const cut = <Args extends readonly unknown[], Result>(write: (...args: Args) => Result) => {
    return (...args: Args): Result => {
      if (power.left-- <= 0) throw new Error('mati listrik');
      return write(...args);
    };
  };
  return {
    ...real,
    writeFileSync: cut(real.writeFileSync),
    renameSync: cut(real.renameSync),
    rmSync: cut(real.rmSync),
    mkdirSync: cut(real.mkdirSync as (...args: readonly unknown[]) => unknown),
    copyFileSync: cut(real.copyFileSync),
  };
});

const desk = new Publisher();
afterEach(() => {
  power.left = Number.POSITIVE_INFINITY;
});

/** What a cut may have left half-done, put aside and brought back. */
const PARTS = ['repo', 'mesin'];
const copy = (from: string, to: string): void => {
  for (const part of PARTS) {
    rmSync(join(to, part), { recursive: true, force: true });
    cpSync(join(from, part), join(to, part), { recursive: true });
  }
};

/** Publishes, cut after each number of writes; the next publication is always whole. How many cuts there were. */
async function cutEverywhere(content: string): Promise<number> {
  copy(desk.root, desk.path('cadangan'));
  for (let writes = 0; ; writes++) {
    copy(desk.path('cadangan'), desk.root);
    power.left = writes;
    const through = await desk.run('publish').then(
      ({ exitCode }) => exitCode === 0 && power.left >= 0,
      () => false,
    );
    power.left = Number.POSITIVE_INFINITY;
    if (through) return writes;
    expect(await desk.done('publish'), `cut after ${writes} writes`).toMatch(/diterima seluruhnya/);
    expect(desk.folder.stagedRoles()).toEqual([]);
    expect([...desk.files().keys()].filter((path) => path.endsWith('.baru'))).toEqual([]);
    await desk.done('status');
    const readers = await Readers.before(desk.files());
    await readers.expect(content);
    await readers.close();
  }
}

it('publishes after a cut anywhere: the first list, and new keys with a new list', {
  timeout: 120_000,
}, async () => {
  await desk.begin();
  desk.stageNote('satu');
  await desk.sign('r1', 'r2', 'r3', 't1', 't3');
  expect(await cutEverywhere('satu')).toBeGreaterThan(15);
  await desk.keys('t4');
  await desk.done('rotate', '--role', 'targets', '--remove', desk.id('t3'), ...desk.named('--add', 't4'));
  desk.stageNote('dua');
  await desk.sign('r1', 'r2', 'r3', 't1', 't4');
  expect(await cutEverywhere('dua')).toBeGreaterThan(15);
  desk.remove();
});
