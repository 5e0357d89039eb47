import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { deltaPath } from '../../src/core/repository.ts';
import { encodeList } from '../../src/core/wire/list-file.ts';
import { type ListStore, openListStore } from '../../src/extension/list-store.ts';
import { inDays } from '../core/tuf/sample-repository.ts';
import { BATANG, embedded, hex, ListRepository, NATION, pack, poll, refusals } from './list-repository.ts';
import { national, regional } from './sample-lists.ts';

vi.mock('../../src/extension/embedded.ts', () => ({
  embedded: { list: { info: { version: 3, date: '2026-11-20' } } },
}));

let store: ListStore;
let repository: ListRepository;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openListStore({ list: embedded, stamp: 'one' });
  repository = new ListRepository();
});

/** Scope or region code and version of every list in force but the package's own. */
const inForce = async () =>
  (await store.lists())
    .map(({ origin, info }) => `${'code' in origin ? origin.code : origin.scope} ${info.version}`)
    .sort();

async function publish(nation: number, region: number | null = null): Promise<void> {
  await repository.list(NATION, national(nation), { from: [national(nation - 1)] });
  if (region !== null) await repository.list(BATANG, regional(region));
  repository.publish();
}

describe('what is fetched', () => {
  it('is every list asked for, the first time', async () => {
    await publish(4, 1);
    expect(await refusals(poll(repository, store))).toEqual([]);
    expect(repository.fetched).toEqual(['accounts/national/list.jnl', 'accounts/33.25/list.jnl']);
    expect(await inForce()).toEqual(['33.25 1', 'national 4']);
  });

  it('is no region’s list but those asked for', async () => {
    await publish(4, 1);
    await poll(repository, store, { regions: ['33.26', '33'] });
    expect(await inForce()).toEqual(['national 4']);
  });

  it('is no target while nothing changed, though the metadata is younger', async () => {
    await publish(4, 1);
    await poll(repository, store);
    repository.sample.expires.timestamp = inDays(9);
    repository.sample.expires.snapshot = inDays(9);
    repository.publish();
    const parts = await store.part('x');
    const outcome = await poll(repository, store);
    expect(outcome).toMatchObject({ kind: 'current', content: { lists: [], parts: null } });
    expect(repository.fetched).toEqual([]);
    for (const list of await store.lists()) expect(list.validUntil).toBe(Date.parse(inDays(9)));
    expect(await store.part('x')).toEqual(parts);
  });

  it('holds as long as its own role says: a region’s early expiry makes no other list look old', async () => {
    await publish(4, 1);
    repository.sample.delegated[0]!.expires = inDays(2);
    repository.publish();
    const dates = async () =>
      Object.fromEntries((await store.lists()).map(({ origin, validUntil }) => [origin.scope, validUntil]));
    expect(await poll(repository, store)).toMatchObject({ validUntil: Date.parse(inDays(7)) });
    expect(await dates()).toEqual({ national: Date.parse(inDays(7)), region: Date.parse(inDays(2)) });
    repository.sample.delegated[0]!.expires = inDays(3);
    repository.publish();
    const outcome = await poll(repository, store);
    expect(outcome).toMatchObject({
      content: { lists: [], renewed: [{ key: expect.stringContaining('33.25') }] },
    });
    expect(await dates()).toEqual({ national: Date.parse(inDays(7)), region: Date.parse(inDays(3)) });
  });

  it('is one delta where one leads from the stored list', async () => {
    await publish(4);
    await poll(repository, store);
    await publish(5);
    expect(await refusals(poll(repository, store))).toEqual([]);
    expect(repository.fetched).toEqual([
      `accounts/national/from-${hex(encodeList(national(4))).slice(0, 16)}.jnd`,
    ]);
    const [head] = await store.lists();
    expect(hex(await store.file(head!))).toBe(hex(encodeList(national(5))));
  });

  it.each([
    ['is no delta', async () => pack(new TextEncoder().encode('JNLD and no more'))],
    ['cannot be unpacked', async () => new Uint8Array(40).fill(0xff)],
    ['leads elsewhere', async (leads: ListRepository) => otherDelta(leads)],
  ] as const)('is the whole list, once, where the delta %s', async (_, bad) => {
    await publish(4);
    await poll(repository, store);
    await publish(5);
    repository.put('targets', deltaPath(NATION, hex(encodeList(national(4)))), await bad(repository));
    repository.publish();
    expect(await refusals(poll(repository, store))).toEqual([]);
    expect(repository.fetched.map((each) => each.slice(-4))).toEqual(['.jnd', '.jnl']);
    expect(await inForce()).toEqual(['national 5']);
  });

  it('is the whole list where the delta’s bytes were changed on the way', async () => {
    await publish(4);
    await poll(repository, store);
    await publish(5);
    for (const [path, bytes] of repository.sample.files) {
      if (path.endsWith('.jnd')) repository.sample.files.set(path, bytes.toReversed());
    }
    expect(await refusals(poll(repository, store))).toEqual([]);
    expect(await inForce()).toEqual(['national 5']);
  });

  it('stops with the connection, delta or not, and goes on the next time', async () => {
    await publish(4);
    await poll(repository, store);
    await publish(5);
    for (const path of repository.sample.files.keys()) {
      if (path.endsWith('.jnd')) repository.server.troubles.set(path, 'cut-midway');
    }
    expect(await poll(repository, store)).toMatchObject({ kind: 'failed', fault: { name: 'unreachable' } });
    expect(repository.fetched.length).toBe(1);
    expect(await inForce()).toEqual(['national 4']);
    repository.server.troubles.clear();
    await poll(repository, store);
    expect(await inForce()).toEqual(['national 5']);
  });
});

/** A delta that does what it says, to a list that the metadata does not name. */
async function otherDelta(leads: ListRepository) {
  await leads.list(NATION, national(6, ['Lain']), { from: [national(4)] });
  const path = deltaPath(NATION, hex(encodeList(national(4))));
  const bytes = [...leads.sample.files].findLast(([name]) => name.endsWith(path.slice(-20)))![1];
  await publish(5);
  return bytes;
}

describe('what goes', () => {
  it('a region the repository no longer has, and its keys with it', async () => {
    await publish(4, 1);
    await poll(repository, store);
    const before = (await store.part('x'))!;
    repository.remove('region-33.25', 'accounts/33.25/list.jnl');
    repository.publish();
    await poll(repository, store);
    expect(await inForce()).toEqual(['national 4']);
    expect((await store.part('x'))!.length).toBeLessThan(before.length);
  });

  it('the list of a region the person moved away from', async () => {
    await publish(4, 1);
    await poll(repository, store);
    await poll(repository, store, { regions: ['34.02', '34'] });
    expect(await inForce()).toEqual(['national 4']);
  });

  it('the nation’s own, so that the package’s stands again', async () => {
    await publish(4);
    await poll(repository, store);
    repository.remove('targets', 'accounts/national/list.jnl');
    repository.publish();
    await poll(repository, store);
    expect(await inForce()).toEqual([]);
  });
});
