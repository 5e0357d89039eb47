import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openIndex } from '../../src/core/account-index.ts';
import type { AccountList } from '../../src/core/list.ts';
import { entryKeys } from '../../src/core/match.ts';
import { PLATFORMS, type PlatformId } from '../../src/core/vocabulary.ts';
import { encodeList } from '../../src/core/wire/list-file.ts';
import { heldKeys } from '../../src/core/wire/row-keys.ts';
import { ListGone, type ListStore, openListStore } from '../../src/extension/list-store.ts';
import { openDatabase } from '../../src/extension/list-store-schema.ts';
import { account, party } from '../core/sample-contest.ts';
import { account as anyAccount } from '../core/wire/arbitrary-list.ts';
import { inventedList } from '../core/wire/invented-list.ts';
import { AGENCY, BATANG, embedded, hex, ListRepository, NATION, poll } from './list-repository.ts';
import { added, national, regional } from './sample-lists.ts';

vi.mock('../../src/extension/embedded.ts', () => ({
  embedded: { list: { info: { version: 3, date: '2026-11-20' } } },
}));

const open = (list = embedded, stamp = 'one'): Promise<ListStore> => openListStore({ list, stamp });
const isIn = async (store: ListStore, key: string, platform: PlatformId = 'x') => {
  const part = await store.part(platform);
  return part === null ? null : openIndex(part).has(key);
};
const keyOf = ({ config }: ListRepository, slot: string) => `${config.fingerprint} ${slot}`;
const handlesOf = async (store: ListStore, key: string, keys: readonly string[]) =>
  (await store.excerpts(key).of(keys, false)).accounts.flatMap(({ handles }) => handles);

const EMBEDDED = 'x:handle:partaicontoh';
const NEW = 'x:handle:partaibaru';
const REGION = 'x:handle:waticontoh';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** The nation's list 4 and Batang's, stored. */
async function stored(store: ListStore): Promise<ListRepository> {
  const repository = new ListRepository();
  await repository.list(NATION, national(4));
  await repository.list(BATANG, regional(1));
  repository.publish();
  expect((await poll(repository, store)).kind).toBe('current');
  return repository;
}

describe('the store of lists', () => {
  it('has nothing at first, and the embedded index is current', async () => {
    const store = await open();
    expect(await store.lists()).toEqual([]);
    expect(await store.books()).toEqual([]);
    expect(await store.part('x')).toBeNull();
    await expect(store.excerpts('nobody').of([], false)).rejects.toBeInstanceOf(ListGone);
  });

  it('says of each list what it is, until when it holds, and how many accounts it has', async () => {
    const store = await open();
    const repository = await stored(store);
    const [region, nation] = await store.lists();
    expect(nation).toMatchObject({
      key: keyOf(repository, 'national'),
      info: { id: 'nasional', version: 4 },
      origin: NATION,
      repository: repository.config.fingerprint,
      validUntil: Date.parse(repository.sample.expires.timestamp),
      accounts: [{ platform: 'x', count: 2 }],
      sha256: hex(encodeList(national(4))),
    });
    expect(region).toMatchObject({ origin: BATANG, accounts: [{ platform: 'x', count: 1 }] });
  });

  it('finds exact entries with their contestants, and nothing else', async () => {
    const store = await open();
    const repository = await stored(store);
    const nation = keyOf(repository, 'national');
    expect(await handlesOf(store, nation, [NEW, REGION])).toEqual(['PartaiBaru']);
    const found = await store.excerpts(nation).of([NEW], false);
    expect(found.contestants).toEqual([party]);
    expect(await handlesOf(store, keyOf(repository, '33.25'), [NEW, REGION])).toEqual(['WatiContoh']);
  });

  it('keeps blocks apart and the file whole', async () => {
    const store = await open();
    const repository = new ListRepository();
    const list = { ...inventedList(2_000), info: national(9).info };
    const accounts = list.accounts.map((each) => ({ ...each, origin: NATION }));
    await repository.list(NATION, { ...list, accounts });
    repository.publish();
    await poll(repository, store);
    const [head] = await store.lists();
    const file = await store.file(head!);
    expect(hex(file)).toBe(head!.sha256);
    const blocks = await (await openDatabase()).getAll('blocks');
    expect(blocks.length).toBe(head!.blocks.length);
    // A view would bring the whole file along with every block.
    expect(blocks.reduce((sum, { buffer }) => sum + buffer.byteLength, 0)).toBe(file.length - 5);
    const keys = accounts.slice(0, 300).flatMap(entryKeys);
    const found = await store.excerpts(head!.key).of(keys, false);
    expect(found.accounts.length).toBeGreaterThanOrEqual(300);
    const atOnce = await (await store.excerptsAtOnce(head!)).of(keys, false);
    expect(atOnce).toEqual(found);
  });

  it('has the keys of all lists in force in every part, of two repositories too', async () => {
    const store = await open();
    await stored(store);
    const agency = new ListRepository(AGENCY);
    await agency.list(AGENCY, added(1, ['AkunDinas']));
    agency.publish();
    await poll(agency, store);
    for (const key of [EMBEDDED, NEW, REGION, 'x:handle:akundinas'])
      expect(await isIn(store, key), key).toBe(true);
    expect(await isIn(store, 'x:handle:siapapun')).toBe(false);
    // Up to 200,000 keys a part has all platforms': words link to accounts elsewhere.
    expect(await isIn(store, REGION, 'facebook')).toBe(true);
  });

  it('gives no part that misses a held key, whatever the lists hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyAccount, { maxLength: 12 }), async (accounts) => {
        globalThis.indexedDB = new IDBFactory();
        const store = await open();
        const repository = new ListRepository();
        const all: AccountList = {
          ...national(4),
          accounts: accounts.map((each) => ({ ...each, origin: NATION })),
        };
        await repository.list(NATION, all);
        await repository.list(BATANG, regional(1));
        repository.publish();
        expect((await poll(repository, store)).kind).toBe('current');
        for (const platform of PLATFORMS) {
          const index = openIndex((await store.part(platform))!);
          const held = [...heldKeys(all), ...heldKeys(regional(1))];
          expect(held.filter((key) => !index.has(key))).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('answers a look-up begun before a list was replaced from the new one', async () => {
    const store = await open();
    const repository = await stored(store);
    const before = store.excerpts(keyOf(repository, 'national'));
    await before.of([NEW], false);
    await repository.list(NATION, national(5, ['Pengganti']));
    repository.publish();
    await poll(repository, store);
    expect((await before.of([NEW], false)).accounts).toEqual([]);
    expect((await before.of(['x:handle:pengganti'], false)).info.version).toBe(5);
    const places = (await (await openDatabase()).getAllKeys('blocks')).map(([place]) => place);
    expect(places.filter((place) => place.includes('national'))).toEqual(
      places.filter((place) => place.endsWith(hex(encodeList(national(5, ['Pengganti']))))),
    );
  });

  it('drops a repository that is no longer followed with all it brought', async () => {
    const store = await open();
    const repository = await stored(store);
    const { fingerprint } = repository.config;
    await store.pinRoot(fingerprint, repository.root);
    const agency = new ListRepository(AGENCY);
    await agency.list(AGENCY, added(1, ['AkunDinas']));
    agency.publish();
    await poll(agency, store);

    await store.drop(fingerprint);
    expect((await store.lists()).map(({ origin }) => origin)).toEqual([AGENCY]);
    expect(await store.held(fingerprint)).toEqual({ lists: [], books: [], refused: [] });
    expect(await store.pinnedRoot(fingerprint)).toBeNull();
    expect(await store.room(fingerprint).readTrusted()).toBeNull();
    expect(await isIn(store, NEW)).toBe(false);
    // The package's own stands in for the nation's again, the agency's stays.
    for (const key of [EMBEDDED, 'x:handle:akundinas']) expect(await isIn(store, key)).toBe(true);

    await store.drop(agency.config.fingerprint);
    expect(await store.part('x')).toBeNull();
    const db = await openDatabase();
    for (const table of db.objectStoreNames) expect(await db.count(table), table).toBe(0);
  });

  it('leaves a nation’s list out once the package brings a newer one, and builds its parts anew', async () => {
    await stored(await open());
    const own = {
      ...embedded,
      info: { ...embedded.info, version: 5 },
      accounts: [account({ handles: ['Kemasan'] })],
    };
    const store = await open(own, 'two');
    expect((await store.lists()).map(({ origin }) => origin)).toEqual([BATANG]);
    expect(await isIn(store, 'x:handle:kemasan')).toBe(true);
    expect(await isIn(store, REGION)).toBe(true);
    expect(await isIn(store, NEW)).toBe(false);
  });
});

describe('a disk that is full at commit', () => {
  /** What a browser does: the transaction goes, with this as its reason. */
  const aborting = (transaction: object) => {
    (transaction as { _abort(reason: string): void })._abort('QuotaExceededError');
  };
  const throwing = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };

  it.each([
    ['while it writes', aborting, 'blocks'],
    ['when it is nearly done', aborting, 'built'],
    ['at once', throwing, 'heads'],
    ['at once, in the midst', throwing, 'parts'],
  ] as const)('%s leaves all as it was and is thrown on', async (_, full, table) => {
    const store = await open();
    const repository = await stored(store);
    const before = await store.lists();
    await repository.list(NATION, national(5, ['Pengganti']));
    repository.publish();
    const { put } = IDBObjectStore.prototype;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      if (this.name === table && full === throwing) throwing();
      const request = put.apply(this, args);
      if (this.name === table && full === aborting) aborting(this.transaction);
      return request;
    });
    const outcome = await poll(repository, store);
    spy.mockRestore();
    expect(outcome).toMatchObject({
      kind: 'failed',
      fault: { name: 'storage' },
      cause: { name: 'QuotaExceededError' },
    });
    expect(await store.lists()).toEqual(before);
    expect(await isIn(store, NEW)).toBe(true);
    expect(await isIn(store, 'x:handle:pengganti')).toBe(false);
    expect(await handlesOf(store, keyOf(repository, 'national'), [NEW])).toEqual(['PartaiBaru']);
    // The next one goes through.
    expect((await poll(repository, store)).kind).toBe('current');
    expect(await isIn(store, 'x:handle:pengganti')).toBe(true);
  });
});
