import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openIndex } from '../../src/core/account-index.ts';
import type { AccountList, Origin, Protected } from '../../src/core/list.ts';
import { type ListStore, openListStore } from '../../src/extension/list-store.ts';
import { account, party } from '../core/sample-contest.ts';
import { delegatedRole } from '../core/tuf/sample-repository.ts';
import { AGENCY, BATANG, CLUB, embedded, ListRepository, NATION, poll, refusals } from './list-repository.ts';
import { added, national, ofBatang, regional, sari } from './sample-lists.ts';

vi.mock('../../src/extension/embedded.ts', () => ({
  embedded: { list: { info: { version: 3, date: '2026-11-20' } } },
}));

let store: ListStore;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openListStore({ list: embedded, stamp: 'one' });
});

const cleared = (handle: string): Protected => ({
  platform: 'x',
  handles: [handle],
  ids: [],
  institution: 'Pemkab Contoh',
  kind: 'agency',
  confidence: 'high',
  sources: account({}).sources,
});
const isHeld = async (key: string) => openIndex((await store.part('x'))!).has(key);

/** One repository with one list, everything signed as it should be. */
async function offered(origin: Origin, list: AccountList): Promise<readonly string[]> {
  const repository = new ListRepository(origin);
  await repository.list(origin, list);
  repository.publish();
  return refusals(poll(repository, store));
}

/** The nation's list 4 and a region's, signed by the region's role. */
async function region(list: AccountList): Promise<readonly string[]> {
  const repository = new ListRepository();
  await repository.list(NATION, national(4));
  await repository.list(BATANG, list);
  repository.publish();
  return refusals(poll(repository, store));
}

describe('who answers', () => {
  const NATIONAL_LIST = 'accounts/national/list.jnl';

  it('attack: a region’s keys answer for the nation, by a delegation outside its paths', async () => {
    const repository = new ListRepository();
    repository.sample.delegated[0]!.paths!.push('accounts/national/*');
    await repository.list(NATION, national(4), { role: 'region-33.25' });
    repository.publish();
    expect(await refusals(poll(repository, store))).toEqual(['national role']);
    expect(repository.fetched).toEqual([]);
    expect(await store.lists()).toEqual([]);
  });

  it('attack: a region’s keys answer for another region', async () => {
    const repository = new ListRepository();
    repository.sample.delegated[1]!.paths!.push('accounts/33.25/*');
    repository.sample.delegated.reverse();
    await repository.list(NATION, national(4));
    await repository.list(BATANG, regional(1), { role: 'region-33' });
    repository.publish();
    expect(await refusals(poll(repository, store))).toEqual(['region:33.25 role']);
  });

  it('attack: a region hands its own paths on to keys the nation never saw', async () => {
    const repository = new ListRepository();
    repository.sample.delegated[0]!.delegated.push(delegatedRole('sub', {}, { paths: ['accounts/33.25/*'] }));
    await repository.list(BATANG, regional(1), { role: 'sub' });
    repository.publish();
    expect(await refusals(poll(repository, store))).toEqual(['national none', 'region:33.25 role']);
  });

  it('the nation’s keys answer for a region, and a region’s own repository for itself', async () => {
    const repository = new ListRepository();
    await repository.list(BATANG, regional(1), { role: 'targets' });
    repository.publish();
    expect(await refusals(poll(repository, store))).toEqual(['national none']);
    expect(await offered(BATANG, regional(1))).toEqual([]);
    expect(await store.lists()).toHaveLength(2);
  });

  it('attack: an agency’s or a region’s repository holds a nation’s list', async () => {
    for (const origin of [AGENCY, BATANG]) {
      const repository = new ListRepository(origin);
      await repository.list(NATION, national(9), { role: 'targets' });
      repository.publish();
      expect(await refusals(poll(repository, store))).toEqual([`${Object.values(origin).join(':')} none`]);
      expect(repository.fetched).not.toContain(NATIONAL_LIST);
    }
    expect(await store.lists()).toEqual([]);
  });

  it('attack: what a person was talked into calls itself the nation, a region or an agency', async () => {
    for (const origin of [NATION, BATANG, AGENCY]) {
      const repository = new ListRepository(origin);
      await repository.list(origin, national(9));
      repository.publish();
      expect(
        await refusals(poll(repository, store, { config: { ...repository.config, by: 'person' } })),
      ).toEqual([]);
    }
    expect(await store.lists()).toEqual([]);
  });
});

describe('a region’s list is refused whole', () => {
  it.each([
    [
      'an account in the nation’s name',
      { accounts: [ofBatang(), ofBatang({ handles: ['lain'], origin: NATION })] },
    ],
    ['another region’s contest', { contestants: [{ ...sari, region: '33.26' }] }],
    ['an account placed elsewhere', { accounts: [ofBatang({ region: '33.26' })] }],
    ['a party of the whole country', { accounts: [ofBatang({ contestant: party.id, handles: ['baru'] })] }],
    ['a nation’s contestant described otherwise', { contestants: [sari, { ...party, region: '33.25' }] }],
    ['a protected account of its own', { protected: [cleared('pemkab')] }],
    ['protection of what the nation lists', { protected: [cleared('PartaiBaru')] }],
    [
      'withdrawal of what the nation lists',
      { accounts: [ofBatang({ handles: ['PartaiBaru'], status: 'withdrawn' })] },
    ],
    [
      'doubt about what the nation lists',
      { accounts: [ofBatang({ handles: ['PartaiBaru'], status: 'disputed' })] },
    ],
    [
      'a test account that the nation lists',
      { canaries: [{ platform: 'x', handle: 'PartaiBaru', id: null }] },
    ],
    [
      'a page that it calls false',
      { hoaxes: [{ url: 'https://uji.example/kabar', sources: account({}).sources }] },
    ],
  ] as const)('for %s', async (_, fields) => {
    expect(await region(regional(1, fields as Partial<AccountList>))).toEqual(['region:33.25 authority']);
    expect((await store.lists()).map(({ origin }) => origin)).toEqual([NATION]);
    expect(await isHeld('x:handle:waticontoh')).toBe(false);
    expect(await isHeld('x:handle:partaibaru')).toBe(true);
  });

  it('measured by the package’s own list where the nation has none here yet', async () => {
    const repository = new ListRepository(BATANG);
    await repository.list(
      BATANG,
      regional(1, { accounts: [ofBatang({ handles: ['PartaiContoh'], status: 'withdrawn' })] }),
    );
    repository.publish();
    expect(await refusals(poll(repository, store))).toEqual(['region:33.25 authority']);
  });

  it('when it is too large to be opened whole', async () => {
    const gap = (at: number) => ({ contestant: `calon-${at}`, platform: null, reason: 'tidak ada' });
    const rows = (count: number) => regional(1, { gaps: Array.from({ length: count }, (_, at) => gap(at)) });
    expect(await region(rows(50_000))).toEqual(['region:33.25 unreadable']);
    // Three more rows: the list's own, the contestant and the account.
    expect(await region(rows(49_997))).toEqual([]);
  });
});

describe('the nation’s list', () => {
  it('is refused when an entry speaks in another’s name', async () => {
    const list = national(4);
    const strange = account({ handles: ['lain'], origin: BATANG });
    expect(await offered(NATION, { ...list, accounts: [...list.accounts, strange] })).toEqual([
      'national authority',
    ]);
    expect(await offered(NATION, { ...list, protected: [cleared('kpu')] })).toEqual([]);
  });
});

describe('an agency and a subscription only add', () => {
  it.each([AGENCY, CLUB])('$scope', async (origin) => {
    const refused = [`${origin.scope}:${'name' in origin ? origin.name : ''} authority`];
    expect(await offered(origin, added(1, ['Tambahan'], origin, { protected: [cleared('dinas')] }))).toEqual(
      refused,
    );
    const withdrawn = account({ origin, status: 'withdrawn' });
    expect(await offered(origin, added(1, [], origin, { accounts: [withdrawn] }))).toEqual(refused);
    expect(await offered(origin, added(1, ['Tambahan'], NATION))).toEqual(refused);
    expect(await offered(origin, added(1, ['Tambahan'], BATANG))).toEqual(refused);
    expect(await store.lists()).toEqual([]);
    expect(await offered(origin, added(1, ['Tambahan'], origin))).toEqual([]);
    expect(await isHeld('x:handle:tambahan')).toBe(true);
    expect(await isHeld('x:handle:partaicontoh')).toBe(true);
  });

  it('a subscription under the name its publisher gave it, but no name that another list here bears', async () => {
    expect(await offered(CLUB, added(1, ['Satu'], { scope: 'subscription', name: 'Nama penerbit' }))).toEqual(
      [],
    );
    expect(await offered(AGENCY, added(1, ['Dua']))).toEqual([]);
    expect(await offered(CLUB, added(1, ['Tiga'], AGENCY))).toEqual([
      'subscription:Langganan Contoh authority',
    ]);
    const two = [
      account({ handles: ['a1'], origin: CLUB }),
      account({ handles: ['a2'], origin: { scope: 'subscription', name: 'Dua' } }),
    ];
    expect(await offered(CLUB, added(1, [], CLUB, { accounts: two }))).toEqual([
      'subscription:Langganan Contoh authority',
    ]);
  });

  it('keeps no region from withdrawing its own account', async () => {
    expect(await offered(CLUB, added(1, ['WatiContoh'], CLUB))).toEqual([]);
    expect(await region(regional(1, { accounts: [ofBatang({ status: 'withdrawn' })] }))).toEqual([]);
  });

  it('may describe a contestant as the nation does, whatever a region once said', async () => {
    await region(regional(1));
    const moved = { ...sari, region: '33.26' };
    const list = national(5);
    expect(await offered(NATION, { ...list, contestants: [...list.contestants, moved] })).toEqual([]);
    expect(await offered(AGENCY, added(1, ['Satu'], AGENCY, { contestants: [sari] }))).toEqual([
      'agency:BKPSDM Contoh authority',
    ]);
    expect(await offered(AGENCY, added(1, ['Satu'], AGENCY, { contestants: [moved] }))).toEqual([]);
  });

  it('is measured by a region’s list that was stored before', async () => {
    await region(regional(1));
    const withdrawn = account({ handles: ['WatiContoh'], origin: AGENCY, status: 'withdrawn' });
    expect(await offered(AGENCY, added(1, [], AGENCY, { accounts: [withdrawn] }))).toEqual([
      'agency:BKPSDM Contoh authority',
    ]);
  });
});
