import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BOOK_CAP } from '../../src/core/book.ts';
import { lawInForce } from '../../src/core/book-merge.ts';
import type { RulesData } from '../../src/core/rulebook.ts';
import { type ListStore, openListStore } from '../../src/extension/list-store.ts';
import { signedBooks } from '../../src/extension/signed-books.ts';
import { circular, textOf } from '../core/sample-book.ts';
import { account, election } from '../core/sample-contest.ts';
import {
  AGENCY,
  BATANG,
  embedded,
  ListRepository,
  NATION,
  packaged,
  poll,
  refusals,
} from './list-repository.ts';
import { added, national, regional } from './sample-lists.ts';

vi.mock('../../src/extension/embedded.ts', () => ({
  embedded: { list: { info: { version: 3, date: '2026-11-20' } } },
}));

const SWITCH = {
  platform: 'x',
  reason: { id: 'Situs berubah.', en: 'The site changed.' },
  since: '2026-09-20',
};
const switches = textOf({ switches: [SWITCH] });
const circulars = textOf({ circulars: [circular()] });

let store: ListStore;
let repository: ListRepository;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openListStore({ list: embedded, stamp: 'one' });
  repository = new ListRepository();
  await repository.list(NATION, national(4));
  await repository.list(BATANG, regional(1));
  repository.book(NATION, switches);
  repository.book(BATANG, circulars);
});

const take = async (): Promise<readonly string[]> => {
  repository.publish();
  return refusals(poll(repository, store));
};
/** The law as whoever advises reads it. */
const inForce = async () => {
  const { data, refused } = lawInForce(
    packaged,
    signedBooks(await store.books(), () => expect.fail()),
  );
  expect(refused).toEqual([]);
  return { elections: data.elections.length, off: data.switches.map(({ platform }) => platform) };
};
const books = async () =>
  Object.fromEntries((await store.books()).map(({ key, book }) => [key.split(' ')[1], book]));

describe('books', () => {
  it('come with the nation’s and the regions’ lists, as they were written', async () => {
    const later = '{"format":1,"sections":[{"name":"besok","version":3,"rows":[1]}]}';
    repository.book(NATION, later);
    expect(await take()).toEqual([]);
    expect(await books()).toEqual({ national: later, '33.25': circulars });
    expect((await store.books()).map(({ origin }) => origin)).toEqual(
      expect.arrayContaining([NATION, BATANG]),
    );
  });

  it('are fetched again only when they changed, and go when they are gone', async () => {
    await take();
    await take();
    expect(repository.fetched).toEqual([]);
    repository.book(NATION, textOf({ switches: [] }));
    await take();
    expect(repository.fetched).toEqual(['accounts/national/book.json']);
    repository.remove('region-33.25', 'accounts/33.25/book.json');
    await take();
    expect(Object.keys(await books())).toEqual(['national']);
  });

  it('of an agency are never asked for', async () => {
    const agency = new ListRepository(AGENCY);
    await agency.list(AGENCY, added(1, ['Dinas']));
    agency.book(AGENCY, switches);
    agency.publish();
    expect(await refusals(poll(agency, store))).toEqual([]);
    expect(agency.fetched).toEqual(['accounts/own/list.jnl']);
    expect(await store.books()).toEqual([]);
  });

  it.each([
    ['switch-offs of a platform', switches],
    ['a circular for another region', textOf({ circulars: [circular({ region: '33.26' })] })],
    ['rules', textOf({ rules: [] })],
    ['no JSON', '{"format":1'],
    ['a newer format', '{"format":2,"sections":[]}'],
  ])('attack: a region’s book with %s is refused, its last good one and its list stay', async (_, bad) => {
    await take();
    repository.book(BATANG, bad);
    await repository.list(BATANG, regional(2));
    expect(await take()).toEqual(['region:33.25 law']);
    expect(await books()).toEqual({ national: switches, '33.25': circulars });
    expect((await store.lists()).map(({ info }) => info.version).sort()).toEqual([2, 4]);
  });

  it.each([
    ['NATION', () => textOf({ rules: [{ ...packaged.rules[0]!, sanction: 'BERAT_0' }] }), 'national'],
    ['NATION', () => textOf({ circulars: [circular({ elections: ['pilkada-0'] })] }), 'national'],
    ['BATANG', () => textOf({ circulars: [circular({ elections: ['pilkada-0'] })] }), 'region:33.25'],
    // An id of the nation's law would answer for two rules.
    ['BATANG', () => textOf({ circulars: [circular({ id: packaged.rules[0]!.id })] }), 'region:33.25'],
  ] as const)(
    'of %s that name what does not exist are refused, the last good ones stay',
    async (whose, bad, told) => {
      await take();
      repository.book({ NATION, BATANG }[whose], bad());
      expect(await take()).toEqual([`${told} law`]);
      expect(await books()).toEqual({ national: switches, '33.25': circulars });
    },
  );

  it('are measured by the books that stand above them: the nation’s, held or just taken', async () => {
    const local = textOf({ circulars: [circular({ elections: [election.id] })] });
    repository.book(BATANG, local);
    expect(await take()).toEqual(['region:33.25 law']);
    repository.book(NATION, textOf({ elections: [...packaged.elections, election] }));
    expect(await take()).toEqual([]);
    expect((await books())['33.25']).toBe(local);
    repository.book(BATANG, textOf({ circulars: [circular({ elections: [election.id], number: '2' })] }));
    expect(await take()).toEqual([]);
  });

  it('may drop an election of the package’s list once a list of the nation’s stands instead', async () => {
    // No region keeps the nation from it.
    repository.book(BATANG, textOf({ circulars: [circular({ elections: [election.id] })] }));
    const own: RulesData = { ...packaged, elections: [...packaged.elections, election] };
    repository.book(NATION, textOf({ elections: packaged.elections }));
    repository.remove('targets', 'accounts/national/list.jnl');
    repository.publish();
    expect(await refusals(poll(repository, store, { own }))).toEqual(['national none', 'national law']);
    await repository.list(NATION, national(4));
    repository.publish();
    expect(await refusals(poll(repository, store, { own }))).toEqual([]);
    expect(Object.keys(await books())).toContain('national');
  });

  it('that are too large are not fetched', async () => {
    repository.book(BATANG, circulars + ' '.repeat(BOOK_CAP));
    expect(await take()).toEqual(['region:33.25 law']);
    expect(repository.fetched).not.toContain('accounts/33.25/book.json');
  });

  it('attack: a region’s keys answer for the nation’s book', async () => {
    repository.remove('targets', 'accounts/national/book.json');
    repository.sample.delegated[0]!.paths!.push('accounts/national/*');
    repository.book(NATION, switches, 'region-33.25');
    expect(await take()).toEqual(['national role']);
    expect(Object.keys(await books())).toEqual(['33.25']);
  });

  it('of a list below the floor bring no old law, but what the nation has switched off is off', async () => {
    const law = textOf({ elections: [...packaged.elections, election], switches: [] });
    repository.book(NATION, law);
    await take();
    await repository.list(NATION, national(2));
    repository.book(NATION, textOf({ elections: packaged.elections, switches: [SWITCH] }));
    expect(await take()).toEqual(['national floor']);
    // The law that came with the list in force stays.
    expect(await inForce()).toEqual({ elections: packaged.elections.length + 1, off: ['x'] });
    expect(await take()).toEqual(['national floor']);
    expect(repository.fetched).toEqual([]);
    await repository.list(NATION, national(5));
    repository.book(NATION, law);
    expect(await take()).toEqual([]);
    expect(await inForce()).toEqual({ elections: packaged.elections.length + 1, off: [] });
  });

  it('of a list that was refused for what it says are not taken', async () => {
    await take();
    await repository.list(NATION, { ...national(5), accounts: [account({ origin: BATANG })] });
    repository.book(NATION, textOf({ switches: [] }));
    expect(await take()).toEqual(['national authority']);
    expect((await inForce()).off).toEqual(['x']);
  });

  it('count only for what they switch off once the package outdates their list', async () => {
    repository.book(NATION, textOf({ elections: [...packaged.elections, election], switches: [SWITCH] }));
    await take();
    const own = { ...embedded, info: { ...embedded.info, version: 5 } };
    store = await openListStore({ list: own, stamp: 'two' });
    expect(await inForce()).toEqual({ elections: packaged.elections.length, off: ['x'] });
  });
});
