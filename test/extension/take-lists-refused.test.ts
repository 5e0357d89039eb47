import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { encodeList } from '../../src/core/wire/list-file.ts';
import { type ListStore, openListStore } from '../../src/extension/list-store.ts';
import { delegatedRole, inDays } from '../core/tuf/sample-repository.ts';
import {
  AGENCY,
  type Asked,
  BATANG,
  CLUB,
  embedded,
  hex,
  ListRepository,
  NATION,
  pack,
  poll,
  refusals,
} from './list-repository.ts';
import { national, ofBatang, regional } from './sample-lists.ts';

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

describe('rollback', () => {
  it('attack: a list signed with a huge version keeps out none that come after it', async () => {
    await publish(2_000_000_000, 2_000_000_000);
    expect(await refusals(poll(repository, store))).toEqual([]);
    await publish(5, 2);
    expect(await refusals(poll(repository, store))).toEqual([]);
    expect(await inForce()).toEqual(['33.25 2', 'national 5']);
  });

  it('attack: a list put in place of a newer one is older metadata, which TUF refuses', async () => {
    await publish(4);
    const before = new Map(repository.sample.files);
    await publish(5);
    await poll(repository, store);
    repository.sample.files.set('metadata/timestamp.json', before.get('metadata/timestamp.json')!);
    expect(await poll(repository, store)).toMatchObject({ kind: 'failed', fault: { name: 'rolled-back' } });
    expect(await inForce()).toEqual(['national 5']);
  });

  it('refuses a nation’s list below the floor; at it, it is taken', async () => {
    await publish(4);
    expect(await refusals(poll(repository, store, { floor: 5 }))).toEqual(['national floor']);
    expect(await inForce()).toEqual([]);
    expect(await store.part('x')).toBeNull();
    expect(await refusals(poll(repository, store, { floor: 4 }))).toEqual([]);
  });

  it('tells of a floor raised over the list that is held, which stays, no older than it is', async () => {
    await publish(4);
    await poll(repository, store);
    repository.sample.expires.timestamp = inDays(9);
    repository.sample.expires.snapshot = inDays(9);
    repository.publish();
    expect(await refusals(poll(repository, store, { floor: 5 }))).toEqual(['national floor']);
    expect(repository.fetched).toEqual([]);
    expect(await store.lists()).toMatchObject([{ info: { version: 4 }, validUntil: Date.parse(inDays(9)) }]);
    await publish(5);
    expect(await refusals(poll(repository, store, { floor: 5 }))).toEqual([]);
    expect(await inForce()).toEqual(['national 5']);
  });

  it('does not hold a region’s list to the nation’s floor', async () => {
    await publish(9, 1);
    expect(await refusals(poll(repository, store, { floor: 9 }))).toEqual([]);
  });
});

describe('a list that was refused', () => {
  const bad = regional(2, { contestants: [] });
  const again = async (told: readonly string[], asked?: Asked) => {
    repository.publish();
    expect(await refusals(poll(repository, store, asked))).toEqual(told);
    return repository.fetched;
  };

  it('attack: costs one download, not one a poll, for as long as it is judged by the same', async () => {
    await publish(4);
    await repository.list(BATANG, bad);
    const REGION = 'accounts/33.25/list.jnl';
    const told = ['region:33.25 authority'];
    expect(await again(told)).toContain(REGION);
    expect(await again(told)).toEqual([]);
    // Under another law of the nation’s it may be right, or under another version of the extension.
    await repository.list(NATION, national(5));
    expect(await again(told)).toContain(REGION);
    expect(await again(told)).toEqual([]);
    store = await openListStore({ list: embedded, stamp: 'two' });
    expect(await again(told)).toEqual([REGION]);
    await repository.list(BATANG, regional(3));
    expect(await again([])).toEqual([REGION]);
    expect(await inForce()).toEqual(['33.25 3', 'national 5']);
  });

  it('for the floor is asked for again once the floor is lower', async () => {
    await publish(4);
    expect(await again(['national floor'], { floor: 5 })).toEqual(['accounts/national/list.jnl']);
    expect(await again(['national floor'], { floor: 5 })).toEqual([]);
    expect(await again([], { floor: 4 })).toEqual(['accounts/national/list.jnl']);
    expect(await inForce()).toEqual(['national 4']);
  });
});

describe('a repository without the list it is followed for', () => {
  it.each([
    ['the nation’s, subscribed to', NATION, CLUB],
    ['a region’s, subscribed to', BATANG, CLUB],
    ['the nation’s, in policy as an agency’s', NATION, AGENCY],
    ['an agency’s, in policy as the nation’s', AGENCY, NATION],
  ] as const)('says so and gives nothing: %s', async (_, publisher, origin) => {
    const other = new ListRepository(publisher);
    await other.list(publisher, publisher === BATANG ? regional(1) : national(4));
    other.publish();
    const by = origin === CLUB ? ('person' as const) : ('policy' as const);
    const config = { ...other.config, origin, by };
    expect(await refusals(poll(other, store, { config }))).toEqual([
      `${Object.values(origin).join(':')} none`,
    ]);
    expect(await inForce()).toEqual([]);
  });

  it('says so when the list goes, and nothing of a region that never had one', async () => {
    await publish(4);
    expect(await refusals(poll(repository, store))).toEqual([]);
    repository.remove('targets', 'accounts/national/list.jnl');
    repository.publish();
    expect(await refusals(poll(repository, store))).toEqual(['national none']);
    expect(await inForce()).toEqual([]);
  });
});

describe('one bad region', () => {
  it('keeps its last good list, as old as that is, and stops nothing else', async () => {
    await publish(4, 1);
    await poll(repository, store);
    const [region] = await store.lists();
    repository.sample.expires.timestamp = inDays(20);
    repository.sample.expires.snapshot = inDays(20);
    const bad = regional(2, { contestants: [] });
    await repository.list(NATION, national(5));
    await repository.list(BATANG, bad);
    repository.publish();
    expect(await refusals(poll(repository, store))).toEqual(['region:33.25 authority']);
    expect(await inForce()).toEqual(['33.25 1', 'national 5']);
    expect((await store.lists())[0]).toEqual(region);
  });

  it.each([
    ['expired', (role: { expires: string }) => Object.assign(role, { expires: inDays(-1) })],
    ['unsigned', (role: { threshold: number }) => Object.assign(role, { threshold: 2 })],
  ] as const)('whose role is %s is named with its fault', async (fault, bend) => {
    await publish(4, 1);
    bend(repository.sample.delegated[0]!);
    // Two keys asked for, and one that signs.
    repository.sample.delegated[0]!.keys.push(delegatedRole('x', {}).keys[0]!);
    repository.sample.delegated[0]!.signing = repository.sample.delegated[0]!.keys.slice(0, 1);
    repository.publish();
    expect(await refusals(poll(repository, store))).toEqual([`region:33.25 unreadable ${fault}`]);
    expect(await inForce()).toEqual(['national 4']);
  });

  it('does not excuse the repository’s own list: then nothing is taken', async () => {
    await publish(4, 1);
    for (const path of repository.sample.files.keys()) {
      if (path.includes('national')) repository.server.troubles.set(path, { status: 404 });
    }
    expect(await poll(repository, store)).toMatchObject({ kind: 'failed', fault: { name: 'absent' } });
    expect(await inForce()).toEqual([]);
  });
});

describe('a file that is no list', () => {
  it('but for a value that no list has is refused', async () => {
    const list = national(4);
    const [first] = list.accounts;
    const strange = { ...first!, status: 'cleared' as 'active' };
    await repository.list(NATION, { ...list, accounts: [strange] });
    repository.publish();
    expect(await refusals(poll(repository, store))).toEqual(['national unreadable']);
  });

  it.each([
    ['is not what its metadata says', async () => pack(encodeList(national(9))), { sha256: 'ab'.repeat(32) }],
    ['has no hash of its content', async () => pack(encodeList(national(4))), {}],
    ['is not packed', async () => encodeList(national(4)), { sha256: hex(encodeList(national(4))) }],
    [
      'is cut',
      async () => pack(encodeList(national(4)).slice(0, -3)),
      { sha256: hex(encodeList(national(4)).slice(0, -3)) },
    ],
  ] as const)('and %s is refused', async (_, bytes, custom) => {
    await publish(5);
    await poll(repository, store);
    repository.put('targets', 'accounts/national/list.jnl', await bytes(), custom);
    repository.publish();
    expect(await refusals(poll(repository, store))).toEqual(['national unreadable']);
    expect(await inForce()).toEqual(['national 5']);
  });

  it('and unpacks to more than a region may say is left at the cap', async () => {
    const long = 'Catatan yang panjang. '.repeat(82);
    const accounts = Array.from({ length: 4_800 }, (_, at) =>
      ofBatang({ handles: [`wati${at}`], note: `${at} ${long}` }),
    );
    await repository.list(NATION, national(4));
    await repository.list(BATANG, regional(1, { accounts }));
    repository.publish();
    expect(await refusals(poll(repository, store))).toEqual(['region:33.25 unreadable']);
    await repository.list(BATANG, regional(1, { accounts: accounts.slice(0, 4_000) }));
    repository.publish();
    expect(await refusals(poll(repository, store))).toEqual([]);
  });
});
