import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { WrittenBundle } from '../../src/core/bundle.ts';
import type { CheckDesk } from '../../src/extension/check-repository.ts';
import { importBundle } from '../../src/extension/import-bundle.ts';
import { type ListStore, openListStore } from '../../src/extension/list-store.ts';
import { takeLists } from '../../src/extension/take-lists.ts';
import { inDays, NOW, publishRoot } from '../core/tuf/sample-repository.ts';
import { BATANG, embedded, ListRepository, NATION, packaged, poll, sha256 } from './list-repository.ts';
import { national, regional } from './sample-lists.ts';

vi.mock('../../src/extension/embedded.ts', () => ({
  embedded: { list: { info: { version: 3, date: '2026-11-20' } } },
}));

let store: ListStore;
let repository: ListRepository;
let desk: CheckDesk;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openListStore({ list: embedded, stamp: 'one' });
  const ground = { regions: ['33.25'], embedded: packaged, floor: 3, store, sha256 };
  desk = {
    store: async () => store,
    now: () => NOW,
    take: (config) => takeLists({ ...ground, config }),
  };
  repository = new ListRepository();
  await published(4);
});

async function published(version: number): Promise<void> {
  await repository.list(NATION, national(version));
  await repository.list(BATANG, regional(version));
  repository.publish();
}

function bundle(change: Partial<WrittenBundle> = {}, files = repository.sample.files): string {
  const written: WrittenBundle = {
    'jempol-netral-repository': 1,
    url: null,
    origin: NATION,
    fingerprint: repository.config.fingerprint,
    files: Object.fromEntries(
      [...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')]),
    ),
    ...change,
  };
  return JSON.stringify(written);
}

const take = (text: string, config = repository.config) => importBundle(text, [config], desk);
const versions = async () => (await store.lists()).map(({ info }) => info.version);
/** All that is stored, of any table. */
const isEmpty = async () =>
  (await store.lists()).length === 0 && (await store.pinnedRoot(repository.config.fingerprint)) === null;

describe('a bundle', () => {
  it('of a repository that is followed is taken without a host', async () => {
    const config = { ...repository.config, url: null };
    expect(await take(bundle(), config)).toEqual({
      kind: 'checked',
      config,
      checked: {
        outcome: { kind: 'current', validUntil: Date.parse(inDays(7)), refusals: [] },
        changed: true,
      },
    });
    expect(await versions()).toEqual([4, 4]);
    expect(repository.server.requests).toEqual([]);
    expect(await store.part('x')).not.toBeNull();
  });

  it('says nothing new the second time', async () => {
    await take(bundle());
    expect(await take(bundle())).toMatchObject({ checked: { outcome: { kind: 'current' }, changed: false } });
  });

  it('without the deltas that its metadata name brings the whole list over the one before', async () => {
    await take(bundle());
    await repository.list(NATION, national(5), { from: [national(4)] });
    repository.publish();
    const files = [...repository.sample.files];
    const whole = new Map(files.filter(([path]) => !path.endsWith('.jnd')));
    expect(files.length - whole.size).toBe(1);
    expect(await take(bundle({}, whole))).toMatchObject({
      checked: { outcome: { kind: 'current', refusals: [] }, changed: true },
    });
    expect((await versions()).sort()).toEqual([4, 5]);
  });

  it('of a repository nobody follows stores nothing, and says which it is', async () => {
    const other = new ListRepository();
    const text = bundle({ url: 'https://lain.example/' });
    expect(await take(text, other.config)).toEqual({
      kind: 'foreign',
      fingerprint: repository.config.fingerprint,
      origin: NATION,
      url: 'https://lain.example/',
    });
    expect(await isEmpty()).toBe(true);
  });

  it('attack: under the fingerprint of another, which people know, is none', async () => {
    const forger = new ListRepository();
    forger.publish();
    const other = new ListRepository();
    for (const files of [forger.sample.files, new Map()])
      expect(await take(bundle({}, files), other.config)).toEqual({ kind: 'unreadable', fault: 'form' });
  });

  it('counts for what policy says it is, whatever it calls itself', async () => {
    const config = { ...repository.config, origin: BATANG };
    // A delegation is the nation's to give: a region's own repository has none.
    expect(await take(bundle(), config)).toMatchObject({
      checked: { outcome: { kind: 'current', refusals: [{ origin: BATANG, reason: 'role' }] } },
    });
    expect(await versions()).toEqual([]);
  });

  it('attack: forged under a followed fingerprint', async () => {
    const forger = new ListRepository();
    await forger.list(NATION, national(9));
    forger.publish();
    expect(await take(bundle({}, forger.sample.files))).toMatchObject({
      checked: { outcome: { kind: 'failed', fault: { name: 'wrong-root' } }, changed: false },
    });
    // With the true root, and everything below it by other keys.
    const files = new Map([...forger.sample.files, ['metadata/1.root.json', repository.root] as const]);
    expect(await take(bundle({}, files))).toMatchObject({
      checked: { outcome: { kind: 'failed', fault: { name: 'unsigned', attack: 'arbitrary-software' } } },
    });
    expect(await versions()).toEqual([]);
  });

  it('attack: one byte of a list changed', async () => {
    const files = new Map(repository.sample.files);
    const [path, bytes] = [...files].find(([each]) => /national.*jnl$/.test(each))!;
    files.set(path, bytes.with(20, (bytes[20] ?? 0) ^ 1));
    expect(await take(bundle({}, files))).toMatchObject({
      checked: { outcome: { kind: 'failed', fault: { name: 'wrong-target' } } },
    });
    expect(await versions()).toEqual([]);
  });

  it('attack: an old one after a newer, by file or from the host', async () => {
    const old = bundle();
    await published(5);
    await poll(repository, store);
    expect(await take(old)).toMatchObject({
      checked: { outcome: { kind: 'failed', fault: { name: 'rolled-back', attack: 'rollback' } } },
    });
    expect(await versions()).toEqual([5, 5]);
  });

  it('that has expired is not taken', async () => {
    repository.sample.expires.timestamp = inDays(-1);
    repository.publish();
    expect(await take(bundle())).toMatchObject({ checked: { outcome: { kind: 'expired' } } });
    expect(await versions()).toEqual([]);
  });

  it('walks the chain of roots that it brings', async () => {
    repository.sample.versions.root = 2;
    publishRoot(repository.sample);
    repository.publish();
    expect(await take(bundle())).toMatchObject({ checked: { outcome: { kind: 'current' } } });
  });

  it.each([
    ['not-json', () => bundle().slice(0, -40)],
    ['not-json', () => ''],
    ['form', () => '{"daftar":[]}'],
    ['newer', () => bundle({ 'jempol-netral-repository': 2 as 1 })],
  ])('that is cut or none is refused: %s', async (fault, text) => {
    expect(await take(text())).toEqual({ kind: 'unreadable', fault });
    expect(await isEmpty()).toBe(true);
  });

  it.each([/timestamp\.json$/, /\.root\.json$/, /national.*jnl$/])(
    'that lacks %s is as a host that lacks it',
    async (missing) => {
      const files = new Map([...repository.sample.files].filter(([path]) => !missing.test(path)));
      expect(await take(bundle({}, files))).toMatchObject({
        checked: { outcome: { kind: 'failed', fault: { name: 'absent' } } },
      });
      expect(await versions()).toEqual([]);
    },
  );
});
