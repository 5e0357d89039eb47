import { beforeEach, describe, expect, it, vi } from 'vitest';
import { decodeIndex, encodeIndex, openIndex } from '../../src/core/account-index.ts';
import { buildIndex } from '../../src/core/account-index-build.ts';
import type { JournalEntry } from '../../src/core/journal.ts';
import { initialSettings } from '../../src/core/settings.ts';
import { PLATFORMS, type PlatformId } from '../../src/core/vocabulary.ts';
import { browser } from '../../src/extension/browser.ts';
import { readHealth } from '../../src/extension/health-store.ts';
import { changeSettings } from '../../src/extension/settings-store.ts';
import { writeTestClock } from '../../src/extension/test-clock.ts';
import { startWorker } from '../../src/extension/worker.ts';
import { BARE } from '../../src/locales/bare-words.ts';
import fake from '../fake-browser.ts';
import { fakeStore } from './fake-store.ts';

// The build makes what embedded.ts gives; here the same rules are read from their folder.
vi.mock('../../src/extension/embedded.ts', async () => {
  const { testRules } = await import('./rules.ts');
  return { embedded: testRules() };
});
const store = fakeStore();
vi.mock('../../src/extension/list-store.ts', () => ({ openListStore: () => store.open() }));
const changeLists = () => browser.storage.local.set({ 'lists-changed': Math.random() });

const ref = { platform: 'x', handle: 'uji_calon', id: null };
const intent = {
  platform: 'x',
  action: 'like',
  targets: [{ relation: 'author', ref }],
  item: '1',
  draft: null,
};
const resolve = { v: 1, type: 'resolve', intent };
const chosen = { v: 1, type: 'chosen', intent, choice: 'cancel', tookMs: 10 };

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;
let hear: Listener;
let installed: () => void;
const recorded: JournalEntry[] = [];
/** What the journal throws; null: it keeps. */
let refusal: Error | null = null;
const setAccessLevel = vi.fn();

beforeEach(async () => {
  fake.reset();
  recorded.length = 0;
  refusal = null;
  setAccessLevel.mockReset().mockResolvedValue(undefined);
  Object.assign(browser.storage.local, { setAccessLevel });
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    hear = listener as Listener;
  });
  vi.spyOn(browser.runtime.onInstalled, 'addListener').mockImplementation((listener) => {
    installed = listener as () => void;
  });
  startWorker(async (entry) => {
    if (refusal !== null) throw refusal;
    recorded.push(entry);
    return null;
  });
  await writeTestClock('2031-03-01T09:00');
});
const open = { url: 'https://x.com/home', tab: { incognito: false } };
const isPrivate = { url: 'https://x.com/home', tab: { incognito: true } };

describe('the worker', () => {
  it('answers a start with what the guard needs', async () => {
    await changeSettings({ language: 'en', mode: 'strict', drafts: false });
    expect(await hear({ v: 1, type: 'start', platform: 'x' }, open)).toEqual({
      v: 1,
      channel: expect.stringMatching(/^[0-9a-f-]{36}$/),
      bare: BARE.en,
      mode: 'strict',
      drafts: false,
      index: null,
    });
  });

  it('answers a resolve with the advice of the moment', async () => {
    expect(await hear(resolve, open)).toMatchObject({ v: 1, level: 'prohibited', form: 'full' });
    await writeTestClock('2032-03-01T09:00');
    expect(await hear(resolve, open)).toMatchObject({ level: 'caution', form: 'compact' });
  });

  it.each([null, 'x', { v: 0, type: 'start' }, { ...resolve, v: 2 }, { ...resolve, more: 1 }])(
    'gives %j no answer',
    (message) => {
      expect(hear(message, open)).toBeUndefined();
    },
  );

  it.each([{}, { url: 'https://www.threads.com/' }, { url: 'https://jahat.example/' }])(
    'gives a sender that is not on the platform it speaks of no answer: %j',
    (sender) => {
      expect(hear(resolve, { ...open, url: undefined, ...sender })).toBeUndefined();
    },
  );

  it('records a choice and is short the next time', async () => {
    expect(await hear(chosen, open)).toEqual({ v: 1 });
    expect(recorded).toMatchObject([{ entry: 'x:handle:uji_calon', choice: 'cancel' }]);
    expect(await hear(resolve, open)).toMatchObject({ form: 'compact' });
  });

  it.each([
    ['no tab', { url: open.url }],
    ['a tab of which the browser does not say', { url: open.url, tab: {} }],
  ])('counts %s as private', async (_what, sender) => {
    const noted = { v: 1, type: 'noted', platform: 'x', action: 'like', what: 'unsettled' };
    await hear(noted, sender);
    await hear(chosen, sender);
    expect([recorded, (await readHealth()).rows]).toEqual([[], []]);
    expect(await hear(resolve, open)).toMatchObject({ form: 'full' });
    await hear(chosen, open);
    expect(await hear(resolve, sender)).toMatchObject({ form: 'full' });
  });

  it('answers a choice that cannot be recorded, and tells why', async () => {
    const told = vi.spyOn(console, 'error').mockReturnValue(undefined);
    refusal = new Error('disk');
    expect(await hear(chosen, open)).toEqual({ v: 1 });
    await vi.waitFor(() => expect(told).toHaveBeenCalledExactlyOnceWith(expect.any(String), refusal));
  });

  it('gives a press on another site’s account no answer, and takes no choice about one', async () => {
    const elsewhere = { ...intent, targets: [{ relation: 'author', ref: { ...ref, platform: 'threads' } }] };
    expect(hear({ ...resolve, intent: elsewhere }, open)).toBeUndefined();
    expect(hear({ ...chosen, intent: elsewhere }, open)).toBeUndefined();
    expect(recorded).toEqual([]);
  });

  it('takes back the yes to the journal and the pledge once the computer is shared', async () => {
    await browser.storage.local.set({ settings: { journal: true }, pledge: '2031-03-01' });
    await browser.storage.local.set({ policy: { sharedComputer: true } });
    await vi.waitFor(async () => expect(await browser.storage.local.get(['settings', 'pledge'])).toEqual({}));
  });

  it('keeps nothing of a private window', async () => {
    await hear(chosen, isPrivate);
    expect(recorded).toEqual([]);
    expect(await hear(resolve, open)).toMatchObject({ form: 'full' });
    await hear(chosen, open);
    expect(await hear(resolve, isPrivate)).toMatchObject({ form: 'full' });
  });

  it('counts for health, except in a private window, and only for the platform the sender is on', async () => {
    const noted = { v: 1, type: 'noted', platform: 'x', action: 'like', what: 'unsettled' };
    expect(await hear(noted, isPrivate)).toEqual({ v: 1 });
    expect((await readHealth()).rows).toEqual([]);
    expect(hear({ ...noted, platform: 'threads' }, open)).toBeUndefined();
    expect(hear({ ...noted, account: 'uji_calon' }, open)).toBeUndefined();
    expect(await hear(noted, open)).toEqual({ v: 1 });
    expect((await readHealth()).rows).toMatchObject([{ platform: 'x', action: 'like', unsettled: 1 }]);
  });

  it('has the browser fail requests of the sender’s own tab and platform, and none of another’s', async () => {
    const block = { v: 1, type: 'block', platform: 'x', address: 'https://x.com/i/like', is: 'shut' };
    const at7 = { ...open, tab: { ...open.tab, id: 7 }, frameId: 0 };
    const { declarativeNetRequest } = browser;
    expect(await hear(block, at7)).toEqual({ v: 1, done: true });
    expect(await declarativeNetRequest.getSessionRules()).toMatchObject([{ condition: { tabIds: [7, -1] } }]);
    expect(hear({ ...block, platform: 'threads' }, at7)).toBeUndefined();
    expect(hear({ ...block, tab: 8 }, at7)).toBeUndefined();
    expect(await hear({ ...block, is: 'open' }, at7)).toEqual({ v: 1, done: true });
    expect(await declarativeNetRequest.getSessionRules()).toEqual([]);
  });

  it('opens the rulebook at a rule that exists, asked from the site itself', async () => {
    const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
    const read = { v: 1, type: 'read', platform: 'x', rule: 'R-06' };
    await hear(read, open);
    expect(create).toHaveBeenCalledExactlyOnceWith({
      url: expect.stringMatching(/\/rulebook\.html#R-06$/),
    });
    await hear(read, open);
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 5_000);
    await hear({ ...read, rule: 'javascript:alert(1)' }, open);
    expect(hear({ ...read, platform: 'threads' }, open)).toBeUndefined();
    expect(create).toHaveBeenCalledOnce();
  });

  it('on a shared computer keeps no journal, and a memory that ends with the browser', async () => {
    await changeSettings({ sharedComputer: true });
    await hear(chosen, open);
    expect(recorded).toEqual([]);
    expect((await browser.storage.local.get('quiet'))['quiet']).toBeUndefined();
    expect(await hear(resolve, open)).toMatchObject({ form: 'compact' });
    await fake.storage.session.clear();
    expect(await hear(resolve, open)).toMatchObject({ form: 'full' });
  });

  it('serves on garbage in storage', async () => {
    await browser.storage.local.set({ settings: 'x', channel: 1, quiet: [], testClock: 'yesterday' });
    expect(await hear({ v: 1, type: 'start', platform: 'x' }, open)).toMatchObject({
      bare: BARE[initialSettings.language],
      mode: initialSettings.mode,
    });
    expect(await hear(resolve, open)).toMatchObject({ v: 1 });
    expect(await hear(chosen, open)).toEqual({ v: 1 });
  });

  it('gives a page its own platform’s index, and pushes every open page its own at a change', async () => {
    const indexes = { x: buildIndex(['x:handle:baru']), tiktok: buildIndex(['tiktok:handle:baru']) };
    const sendMessage = vi.fn().mockResolvedValue(true);
    const query = vi.fn(async ({ url }: { url: string[] }) => {
      if (url.some((each) => each.includes('*.x.com'))) return [{ id: 1 }];
      return url.some((each) => each.includes('tiktok')) ? [{ id: 2 }] : [];
    });
    Object.assign(browser, { tabs: { ...browser.tabs, query, sendMessage } });
    const told = () =>
      vi.waitFor(() => {
        const news = sendMessage.mock.calls.map(([id, { type, platform, index }]) => [
          id,
          type,
          platform,
          index,
        ]);
        expect(news).toHaveLength(2);
        return news.toSorted();
      });
    store.parts = new Map(Object.entries(indexes) as [PlatformId, Uint8Array][]);
    await changeLists();
    expect(await told()).toEqual([
      [1, 'index', 'x', encodeIndex(indexes.x)],
      [2, 'index', 'tiktok', encodeIndex(indexes.tiktok)],
    ]);
    expect(await hear({ v: 1, type: 'start', platform: 'x' }, open)).toMatchObject({
      index: encodeIndex(indexes.x),
    });
    // Nothing is stored any more: pages go back to the package's own.
    store.parts = new Map();
    sendMessage.mockClear();
    await changeLists();
    const [[, , , index]] = (await told()) as [[number, string, string, string]];
    expect(openIndex(decodeIndex(index)).has('x:handle:uji_calon')).toBe(true);
  });

  it('closes storage to content scripts', () => {
    expect(setAccessLevel).toHaveBeenCalledExactlyOnceWith({ accessLevel: 'TRUSTED_CONTEXTS' });
  });

  it('reaches the open tabs after an installation', async () => {
    const query = vi.spyOn(browser.tabs, 'query').mockResolvedValue([]);
    installed();
    await vi.waitFor(() => expect(query).toHaveBeenCalledTimes(PLATFORMS.length));
  });
});
