import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { padded } from '../../src/admin/repo-publish-write.ts';
import { hexOf } from '../../src/admin/repo-targets.ts';
import { listPath } from '../../src/core/repository.ts';
import { BATANG, DAY, Desk } from './repo-publish-desk.ts';

const LIST = listPath(BATANG);
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

const later = (days: number): void => {
  desk.now += days * DAY;
  vi.setSystemTime(desk.now);
};
const signedIn = (path: string) =>
  JSON.parse(readFileSync(join(desk.public, 'metadata', path), 'utf8')).signed;

describe('repo publish', () => {
  it('writes a repository that both clients take, version after version', async () => {
    await desk.release();
    const first = await desk.taken(LIST);
    expect([...desk.files().keys()].map((path) => path.replace(/[0-9a-f]{64}/, 'HASH')).toSorted()).toEqual([
      'metadata/1.root.json',
      'metadata/1.snapshot.json',
      'metadata/1.targets.json',
      'metadata/timestamp.json',
      'targets/accounts/33.25/HASH.list.jnl',
    ]);
    const before = desk.print();
    await desk.add('baru');
    await desk.release();
    expect(await desk.taken(LIST)).not.toBe(first);
    // Whatever had a version or a hash in its name is as it was.
    const { 'metadata/timestamp.json': _, ...kept } = before;
    expect(desk.print()).toMatchObject(kept);
    expect(signedIn('timestamp.json').meta).toEqual({
      'snapshot.json': expect.objectContaining({ version: 2 }),
    });
    expect(signedIn('2.snapshot.json').meta['targets.json'].version).toBe(2);
  });

  it('asks for as many people as the thresholds, for each file, and changes nothing until then', async () => {
    await desk.stage();
    await expect(desk.publish()).rejects.toThrow(/targets versi 1: 0 dari 2 tanda tangan/);
    await desk.sign('a');
    await expect(desk.publish()).rejects.toThrow(/targets versi 1: 1 dari 2 tanda tangan/);
    expect(existsSync(desk.public)).toBe(false);
    await desk.sign('luar');
    expect((await desk.publish()).exitCode).toBe(0);
    await desk.taken(LIST);
  });

  it('does not count one key under two ids as two people', async () => {
    await desk.stage();
    await desk.sign('a');
    const path = join(desk.repo, 'staged/targets.json');
    const file = JSON.parse(readFileSync(path, 'utf8'));
    file.signatures.push({ ...file.signatures[0], keyid: 'ff'.repeat(32) });
    writeFileSync(path, JSON.stringify(file));
    const root = join(desk.repo, 'staged/root.json');
    const trust = JSON.parse(readFileSync(root, 'utf8'));
    trust.signed.keys['ff'.repeat(32)] = trust.signed.keys[file.signatures[0].keyid];
    trust.signed.roles.targets.keyids.push('ff'.repeat(32));
    writeFileSync(root, JSON.stringify(trust));
    await expect(desk.publish()).rejects.toThrow(/targets versi 1: 1 dari 2 tanda tangan/);
  });

  it('publishes nothing that is not what was signed', async () => {
    await desk.release();
    const before = desk.print();
    await desk.add('baru');
    await desk.stage();
    await desk.sign('a', 'b');
    const { targets } = JSON.parse(readFileSync(join(desk.repo, 'staged/targets.json'), 'utf8')).signed;
    const list = join(desk.repo, 'staged/targets/accounts/33.25', `${targets[LIST].hashes.sha256}.list.jnl`);
    const bytes = readFileSync(list);
    writeFileSync(list, bytes.with(40, bytes[40]! ^ 1));
    await expect(desk.publish()).rejects.toThrow(/list\.jnl → isinya bukan yang ditandatangani/);
    rmSync(list);
    await expect(desk.publish()).rejects.toThrow(/list\.jnl: tidak ada di staged\/targets/);
    expect(desk.print()).toEqual(before);
  });

  it('leaves public/ as it was when our client would refuse the result', async () => {
    await desk.release();
    const before = desk.print();
    const mtime = statSync(join(desk.public, 'metadata/timestamp.json')).mtimeMs;
    await desk.add('baru');
    await desk.stage();
    await desk.sign('a', 'b');
    // A root that is no root of this chain any more, as a disk may leave it.
    const root = join(desk.public, 'metadata/1.root.json');
    const whole = readFileSync(root, 'utf8');
    writeFileSync(root, whole.replace(/"sig":"[0-9a-f]{8}/g, '"sig":"00000000'));
    await expect(desk.publish()).rejects.toThrow(
      /root versi 1: tanda tangan yang sah kurang.*seperti semula/,
    );
    writeFileSync(root, whole);
    expect(desk.print()).toEqual(before);
    expect(statSync(join(desk.public, 'metadata/timestamp.json')).mtimeMs).toBe(mtime);
    expect((await desk.publish()).exitCode).toBe(0);
  });

  it('refuses what ran out while it waited', async () => {
    await desk.release();
    await desk.add('baru');
    await desk.stage();
    await desk.sign('a', 'b');
    later(91);
    await expect(desk.publish()).rejects.toThrow(/targets versi 2: sudah kedaluwarsa/);
  });
});

describe('repo publish --timestamp-only', () => {
  it('keeps a repository alive, its snapshot included, and changes nothing else', async () => {
    await desk.release();
    const list = hexOf(new TextEncoder().encode(await desk.taken(LIST)));
    for (const days of [20, 20, 20]) {
      later(days);
      await desk.publish({ 'timestamp-only': true });
      expect(hexOf(new TextEncoder().encode(await desk.taken(LIST)))).toBe(list);
    }
    // 90 days of snapshot: half of it was gone on day 60.
    expect([
      signedIn('timestamp.json').version,
      signedIn('timestamp.json').meta['snapshot.json'].version,
    ]).toEqual([4, 2]);
    expect(signedIn('2.snapshot.json').meta).toEqual(signedIn('1.snapshot.json').meta);
  });

  it('publishes nothing that is staged beside it', async () => {
    await desk.release();
    await desk.add('baru');
    await desk.stage();
    await desk.publish({ 'timestamp-only': true });
    expect(signedIn('timestamp.json').meta['snapshot.json'].version).toBe(1);
    expect(desk.folder.readStaged('targets')?.signed.version).toBe(2);
  });

  it('never has the size of the one before', async () => {
    await desk.release();
    const sizes = new Set<number>();
    for (let times = 0; times < 5; times++) {
      await desk.publish({ 'timestamp-only': true });
      sizes.add(statSync(join(desk.public, 'metadata/timestamp.json')).size);
    }
    expect(sizes.size).toBe(5);
    let last = 0;
    const all = Array.from({ length: 300 }, () => {
      last = padded('{"signed":1}', last).length;
      return last;
    });
    expect(all.every((size, at) => !all.slice(Math.max(0, at - 60), at).includes(size))).toBe(true);
    expect(Math.max(...all)).toBeLessThanOrEqual(12 + 64);
  });
});
