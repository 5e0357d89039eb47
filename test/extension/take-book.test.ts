import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BOOK_CAP } from '../../src/core/book.ts';
import { type ListStore, openListStore } from '../../src/extension/list-store.ts';
import { circular, textOf } from '../core/sample-book.ts';
import { AGENCY, BATANG, embedded, ListRepository, NATION, poll, refusals } from './list-repository.ts';
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

  it('stay with their list: an old one brings no old book', async () => {
    await take();
    await repository.list(NATION, national(3));
    repository.book(NATION, textOf({ switches: [] }));
    expect(await take()).toEqual(['national older']);
    expect((await books())['national']).toBe(switches);
  });

  it('are left out with a list that the package outdates', async () => {
    await take();
    const own = { ...embedded, info: { ...embedded.info, version: 5 } };
    const next = await openListStore({ list: own, stamp: 'two' });
    expect((await next.books()).map(({ origin }) => origin)).toEqual([BATANG]);
  });
});
