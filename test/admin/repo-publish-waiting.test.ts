import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Publisher, Readers } from './repo-publisher.ts';

let desk: Publisher;
beforeEach(async () => {
  desk = new Publisher();
  await desk.publishFirst();
});
afterEach(() => desk.remove());

const taken = async (content: string): Promise<void> => {
  const readers = await Readers.before(desk.files());
  await readers.expect(content);
  await readers.close();
};

describe('repo publish with something half signed beside it', () => {
  it('publishes the list under a root that waits for its signers', async () => {
    await desk.done('rotate', '--role', 'root');
    await desk.sign('r1');
    desk.stageNote('dua');
    await desk.sign('t1', 't3');
    const said = await desk.done('publish');
    expect(said).toContain('Terbit: targets versi 2');
    expect(said).toMatch(/masih menunggu:\n {2}root versi 2: 1 dari 3 tanda tangan/);
    await taken('dua');
    await desk.sign('r2', 'r3');
    expect(await desk.done('publish')).toContain('Terbit: root versi 2');
    await taken('dua');
  });

  it('lets a list wait that needs the new root, and a root that needs the list', async () => {
    await desk.keys('t4');
    await desk.done('rotate', '--role', 'targets', '--remove', desk.id('t3'), ...desk.named('--add', 't4'));
    desk.stageNote('dua');
    await desk.sign('r1', 't1', 't4');
    expect(await desk.refusal('publish')).toMatch(
      /root versi 2: 1 dari 3 .*targets versi 2: lengkap, menunggu root/,
    );
    await desk.sign('r2', 'r3');
    const said = await desk.done('publish');
    expect(said).toContain('Terbit: root versi 2');
    expect(said).not.toContain('menunggu');
    await taken('dua');
  });
});

describe('repo unstage', () => {
  it('gives up what is staged, and nothing else', async () => {
    await desk.done('rotate', '--role', 'root');
    desk.stageNote('dua');
    expect(await desk.done('unstage', '--role', 'targets')).toBe('Dilepas: targets. Yang berlaku tetap.');
    expect(desk.folder.stagedRoles()).toEqual(['root']);
    expect(existsSync(join(desk.repo, 'staged/targets/accounts/national'))).toBe(false);
    await desk.done('unstage', '--role', 'root');
    expect(desk.folder.stagedRoles()).toEqual([]);
    expect(await desk.refusal('unstage', '--role', 'root')).toMatch(/root\.json → tidak ada/);
    expect(await desk.refusal('unstage')).toMatch(/--role belum disebut/);
    await taken('satu');
  });
});
