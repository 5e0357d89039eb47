import { beforeEach, describe, expect, it, vi } from 'vitest';
import { encodeIndex, openIndex } from '../../src/core/account-index.ts';
import { buildIndex } from '../../src/core/account-index-build.ts';
import type { AccountList, Origin } from '../../src/core/list.ts';
import { excerptsOf } from '../../src/core/list-excerpts.ts';
import type { Excerpts } from '../../src/core/wire/excerpt.ts';
import { browser } from '../../src/extension/browser.ts';
import type { StoredList } from '../../src/extension/list-store.ts';
import { textOf } from '../core/sample-book.ts';
import fake from '../fake-browser.ts';
import { bookSwitchingOff, type FakeStore, fakeStore } from './fake-store.ts';
import { testRules } from './rules.ts';

let store: FakeStore;
vi.mock('../../src/extension/embedded.ts', async () => {
  const { testRules } = await import('./rules.ts');
  return { embedded: testRules() };
});
vi.mock('../../src/extension/list-store.ts', () => ({ openListStore: () => store.open() }));
vi.mock('../../src/extension/repositories.ts', () => ({
  followed: () => store.followed(),
  isAllKnown: async () => true,
}));

const { list } = testRules();
const isReal = ({ kind }: { readonly kind: string }) => kind !== 'test';
const LISTED = 'x:handle:uji_calon';
const changeLists = () => browser.storage.local.set({ 'lists-changed': Math.random() });

/** As a worker that has just woken. */
async function wake() {
  vi.resetModules();
  return import('../../src/extension/knowledge.ts');
}

beforeEach(() => {
  fake.reset();
  store = fakeStore();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

function put(whole: AccountList, origin: Origin, excerpts: Excerpts = excerptsOf(whole)): StoredList {
  const held = {
    info: whole.info,
    origin,
    key: `aa ${origin.scope}`,
    repository: `aa ${origin.scope}`,
    validUntil: 9e15,
    accounts: [],
    sha256: '00',
    blocks: [],
  };
  store.lists.push({ held, excerpts });
  return held;
}
const renamed = (handle: string, version: number): AccountList => ({
  ...list,
  info: { ...list.info, version },
  accounts: list.accounts.map((each) =>
    each.handles.includes('uji_calon') ? { ...each, handles: [handle] } : each,
  ),
});

describe('what is in force', () => {
  it('is the package’s own while nothing is stored', async () => {
    const { knowledge } = await wake();
    const { lists, excerpt, index, storeBroken, rules } = await knowledge();
    expect(lists).toMatchObject([{ info: list.info, repository: null, validUntil: null }]);
    expect(lists[0].accounts).toContainEqual({ platform: 'x', count: expect.any(Number) });
    const { lookup, listOf } = await excerpt([LISTED], false);
    expect(listOf(lookup.listed.get(LISTED)![0]!)).toBe(lists[0]);
    expect([await index('x'), storeBroken, rules.topics]).toEqual([null, false, testRules().topics]);
  });

  it('is a stored national list instead of it, with others beside, and is read once', async () => {
    const national = put(renamed('uji_baru', 9), { scope: 'national' });
    const agency = put({ ...list, accounts: [] }, { scope: 'agency', name: 'Dinas' });
    store.lists.reverse();
    const { knowledge } = await wake();
    const { lists, excerpt } = await knowledge();
    expect(lists).toEqual([national, agency]);
    const { lookup, listOf } = await excerpt([LISTED, 'x:handle:uji_baru'], true);
    expect(lookup.listed.get(LISTED)).toBeUndefined();
    expect(listOf(lookup.listed.get('x:handle:uji_baru')![0]!)).toBe(national);
    expect(lookup.phrases.length).toBeGreaterThan(0);
    await Promise.all([knowledge(), knowledge()]);
    expect(store.opened).toBe(1);
  });

  it('is another after each change, whoever made it, on the same connection', async () => {
    const { knowledge, onListsChanged } = await wake();
    const changed = vi.fn();
    onListsChanged(changed);
    await knowledge();
    for (const handle of ['uji_satu', 'uji_dua']) {
      store.lists = [];
      put(renamed(handle, 9), { scope: 'national' });
      await browser.storage.local.set({ settings: {} });
      expect((await (await knowledge()).excerpt([`x:handle:${handle}`], false)).lookup.listed.size).toBe(0);
      await changeLists();
      expect((await (await knowledge()).excerpt([`x:handle:${handle}`], false)).lookup.listed.size).toBe(1);
    }
    expect(changed).toHaveBeenCalledTimes(2);
    expect(store.opened).toBe(1);
  });
});

describe('what policy no longer calls what it was', () => {
  it('attack: a list and a book once the nation’s do not count, and the package’s own are in force at once', async () => {
    put(renamed('uji_baru', 9), { scope: 'national' });
    put({ ...list, accounts: [] }, { scope: 'agency', name: 'Dinas' });
    store.books = [bookSwitchingOff('x')];
    store.parts.set('x', buildIndex(['x:handle:uji_baru']));
    const agencyOnly = (await store.followed()).map((each) => ({
      ...each,
      origin: { scope: 'agency', name: 'Dinas' } as const,
    }));
    store.followed = async () => agencyOnly;
    const known = await (await wake()).knowledge();
    expect(known.lists.map(({ origin, repository }) => [origin.scope, repository])).toEqual([
      ['national', null],
      ['agency', 'aa agency'],
    ]);
    expect((await known.excerpt([LISTED], false)).lookup.listed.size).toBe(1);
    expect(known.switchedOff('x')).toBeNull();
    // The stored index has the nation’s keys instead of the package’s: a listed account would go unseen.
    expect(await known.index('x')).toBe(encodeIndex(buildIndex([LISTED])));
  });
});

describe('the page index', () => {
  it('is the stored one of the platform, and none of a stored one that is none', async () => {
    const bytes = buildIndex([LISTED]);
    store.parts.set('x', bytes).set('tiktok', bytes.slice(1));
    const { knowledge, embeddedIndex } = await wake();
    const known = await knowledge();
    expect(await known.index('x')).toBe(encodeIndex(bytes));
    expect(known.storeBroken).toBe(false);
    expect(await known.index('tiktok')).toBeNull();
    expect(known.storeBroken).toBe(true);
    expect(atob(embeddedIndex()).length).toBeGreaterThan(100);
  });

  it('of a platform that the nation switched off names nobody', async () => {
    store.parts.set('x', buildIndex([LISTED]));
    store.books.push(bookSwitchingOff('x'));
    const { knowledge } = await wake();
    const known = await knowledge();
    const index = openIndex(Uint8Array.from(atob((await known.index('x'))!), (each) => each.charCodeAt(0)));
    expect([index.header.count, index.has(LISTED)]).toEqual([0, false]);
    expect(known.switchedOff('x')).toMatchObject({ reason: { id: 'Tata letak baru.' } });
    expect([known.switchedOff('tiktok'), await known.index('tiktok')]).toEqual([null, null]);
  });
});

describe('what is stored and cannot be read', () => {
  it('leaves the package’s own in force and is told elsewhere, until it can be read again', async () => {
    put(renamed('uji_baru', 9), { scope: 'national' });
    store.refuses = new Error('refused');
    const { knowledge } = await wake();
    const known = await knowledge();
    expect(known.storeBroken).toBe(true);
    expect((await known.excerpt([LISTED], false)).lookup.listed.size).toBe(1);
    expect(await known.index('x')).toBeNull();
    expect((await (await wake()).knowledge()).storeBroken).toBe(true);
    store.refuses = null;
    const after = await knowledge();
    expect([after.lists[0].info.version, after.storeBroken]).toEqual([9, false]);
    expect(await browser.storage.session.get()).toEqual({});
    expect((await (await wake()).knowledge()).storeBroken).toBe(false);
  });

  it('of a list leaves the others answering, and is told elsewhere until the next change', async () => {
    put(renamed('uji_baru', 9), { scope: 'national' });
    put(list, { scope: 'agency', name: 'Dinas' }, { of: () => Promise.reject(new Error('cut')) });
    const { lookup } = await (await (await wake()).knowledge()).excerpt(['x:handle:uji_baru'], false);
    expect(lookup.listed.size).toBe(1);
    const other = await wake();
    expect((await other.knowledge()).storeBroken).toBe(true);
    expect((await other.knowledge()).storeBroken).toBe(true);
    const told = new Promise<void>((resolve) => other.onListsChanged(resolve));
    await changeLists();
    await told;
    expect((await (await wake()).knowledge()).storeBroken).toBe(false);
  });

  it('because the browser closed the store is read from one opened anew, and breaks nothing', async () => {
    const national = put(renamed('uji_baru', 9), { scope: 'national' });
    store.parts.set('x', buildIndex([LISTED]));
    const { knowledge } = await wake();
    const known = await knowledge();
    for (const [at, look] of [
      async () => expect((await known.excerpt(['x:handle:uji_baru'], false)).lookup.listed.size).toBe(1),
      async () => expect(await known.index('x')).toBe(encodeIndex(buildIndex([LISTED]))),
      async () => {
        await changeLists();
        expect((await knowledge()).lists).toEqual([national]);
      },
    ].entries()) {
      store.close();
      await look();
      expect([store.opened, known.storeBroken]).toEqual([at + 2, false]);
    }
    expect(await browser.storage.session.get()).toEqual({});
  });

  it('of a national list, met at a press, is answered from the package’s own, named as such', async () => {
    put(list, { scope: 'national' }, { of: () => Promise.reject(new Error('cut')) });
    const known = await (await wake()).knowledge();
    expect(known.storeBroken).toBe(false);
    const { lookup, listOf } = await known.excerpt([LISTED], false);
    expect(listOf(lookup.listed.get(LISTED)![0]!).repository).toBeNull();
    expect([known.storeBroken, store.opened]).toEqual([true, 2]);
  });

  it('of a book leaves the package’s law in force', async () => {
    store.books.push({ ...bookSwitchingOff('x'), book: '{"format":1}' });
    const known = await (await wake()).knowledge();
    expect([known.switchedOff('x'), known.storeBroken]).toEqual([null, true]);
    expect(known.rules.rules).toEqual(testRules().rules);
  });

  it('of a book that drops an election is one that does not resolve, but only while our own list names it', async () => {
    store.books.push({
      ...bookSwitchingOff('x'),
      book: textOf({ elections: testRules().elections.filter(isReal) }),
    });
    const before = await (await wake()).knowledge();
    expect([before.rules.elections, before.storeBroken]).toEqual([testRules().elections, true]);
    await browser.storage.session.clear();
    put(renamed('uji_baru', 9), { scope: 'national' });
    const after = await (await wake()).knowledge();
    expect([after.rules.elections.every(isReal), after.storeBroken]).toEqual([true, false]);
    expect(after.rules.list).toEqual(list);
  });

  it('because a newer list has just taken its place is looked up in that one, and breaks nothing', async () => {
    const { knowledge } = await wake();
    // The class that the module under test knows, not the one of before it woke.
    const { ListGone } = await import('../../src/extension/stored-excerpts.ts');
    const excerpts = { of: () => Promise.reject(new ListGone('aa national')) };
    put(renamed('uji_lama', 9), { scope: 'national' }, excerpts);
    const known = await knowledge();
    store.lists = [];
    put(renamed('uji_baru', 10), { scope: 'national' });
    expect((await known.excerpt(['x:handle:uji_baru'], false)).lookup.listed.size).toBe(1);
    expect(known.storeBroken).toBe(false);
  });
});
