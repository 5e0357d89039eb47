import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Origin, Protected } from '../../src/core/list.ts';
import { type ListStore, openListStore } from '../../src/extension/list-store.ts';
import { account } from '../core/sample-contest.ts';
import { AGENCY, BATANG, embedded, ListRepository, NATION, poll, refusals } from './list-repository.ts';
import { national, ofBatang, regional, sari } from './sample-lists.ts';

vi.mock('../../src/extension/embedded.ts', () => ({
  embedded: { list: { info: { version: 3, date: '2026-11-20' } } },
}));

const PROVINCE: Origin = { scope: 'region', code: '33' };
const cleared = (handle: string): Protected => ({
  ...{ platform: 'x', handles: [handle], ids: [], institution: 'KPU Uji', kind: 'election-body' },
  ...{ confidence: 'high', sources: account({}).sources },
});
let store: ListStore;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openListStore({ list: embedded, stamp: 'one' });
});

describe('what is stored', () => {
  it('attack: keeps no list or book in force as what policy no longer calls its repository', async () => {
    const repository = new ListRepository();
    await repository.list(NATION, national(4));
    await repository.list(BATANG, regional(1));
    repository.book(NATION, { format: 1, sections: [] });
    repository.publish();
    await poll(repository, store);
    const { config } = repository;
    expect(await store.keepTo([config])).toEqual([]);
    expect(await store.keepTo([{ ...config, origin: AGENCY }])).toEqual([config.fingerprint]);
    expect([await store.lists(), await store.books(), await store.part('x')]).toEqual([[], [], null]);
    // What was verified once is not to be rolled back.
    expect(await store.room(config.fingerprint).readTrusted()).not.toBeNull();
  });
});

describe('a region’s list is refused', () => {
  it('attack: for the election body’s id under another handle', async () => {
    const repository = new ListRepository();
    await repository.list(NATION, { ...national(4), protected: [{ ...cleared('kpu_ri'), ids: ['999'] }] });
    await repository.list(BATANG, regional(1, { accounts: [ofBatang({ ids: ['999'] })] }));
    repository.publish();
    expect(await refusals(poll(repository, store))).toEqual(['region:33.25 authority']);
  });

  it('attack: never for what another region says: none keeps its province’s list out', async () => {
    const repository = new ListRepository();
    const province = { ...sari, region: '33' };
    const ofProvince = ofBatang({ region: '33', origin: PROVINCE, status: 'withdrawn' });
    await repository.list(NATION, national(4));
    await repository.list(BATANG, regional(1));
    repository.publish();
    await poll(repository, store);
    const list = regional(1, { contestants: [province], accounts: [ofProvince] });
    await repository.list(PROVINCE, list);
    repository.publish();
    expect(await refusals(poll(repository, store))).toEqual([]);
    expect(await store.lists()).toHaveLength(3);
  });
});
