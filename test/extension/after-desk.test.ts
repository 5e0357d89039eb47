import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../src/extension/browser.ts';
import { alone } from '../../src/extension/journal-database.ts';
import { recordInJournal } from '../../src/extension/journal-record.ts';
import {
  forgetEntry,
  giveReason,
  readJournal,
  switchJournal,
  wipeJournal,
} from '../../src/extension/journal-store.ts';
import { changeSettings } from '../../src/extension/settings-store.ts';
import { writeTestClock } from '../../src/extension/test-clock.ts';
import { startWorker } from '../../src/extension/worker.ts';
import { AFTER } from '../../src/locales/after.ts';
import fake from '../fake-browser.ts';
import { fakeStore } from './fake-store.ts';
import { entry, freshJournal } from './journal-sample.ts';

// The build makes what embedded.ts gives; here the same rules are read from their folder.
vi.mock('../../src/extension/embedded.ts', async () => {
  const { testRules } = await import('./rules.ts');
  return { embedded: testRules() };
});
const store = fakeStore();
vi.mock('../../src/extension/list-store.ts', () => ({ openListStore: () => store.open() }));

const TAB = 7;
const ref = { platform: 'x', handle: 'uji_calon', id: null };
const intent = {
  platform: 'x',
  action: 'like',
  targets: [{ relation: 'author', ref }],
  item: '1',
  draft: null,
};
const proceed = { v: 1, type: 'chosen', intent, choice: 'proceed', tookMs: 2_000 };
const after = { v: 1, type: 'after', platform: 'x' };
const top = { url: 'https://x.com/home', tab: { id: TAB, incognito: false }, frameId: 0 };

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;
let hear: Listener;
const executeScript = vi.fn();
const get = vi.fn();
const debug = vi.fn();

beforeEach(async () => {
  vi.restoreAllMocks();
  vi.spyOn(console, 'debug').mockImplementation(debug.mockReset());
  fake.reset();
  freshJournal();
  executeScript.mockReset().mockResolvedValue([]);
  get.mockReset().mockResolvedValue({ url: 'https://x.com/uji_calon/status/1' });
  Object.assign(browser, { scripting: { executeScript }, tabs: { ...browser.tabs, get } });
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    hear = listener as Listener;
  });
  startWorker(recordInJournal);
  await writeTestClock('2031-03-01T09:00');
  await switchJournal(true);
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 30));
const entries = async () => (await readJournal()).entries;
const reasons = async () => (await entries()).map(({ reason }) => reason);
/** The person goes on, and the question is put. Gives the message that answers it. */
async function asked(sender: object = top) {
  expect(await hear(proceed, sender)).toEqual({ v: 1 });
  await vi.waitFor(() => expect(executeScript).toHaveBeenCalled());
  const id = (await entries()).at(-1)?.id;
  return { v: 1, type: 'reason', platform: 'x', id, reason: 'duty' };
}

describe('after going on', () => {
  it('the question comes into the tab’s top frame, with its words, and takes one answer', async () => {
    await changeSettings({ language: 'en' });
    const reason = await asked({ ...top, frameId: 12 });
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: TAB, frameIds: [0] },
      files: ['after.js'],
    });
    const answer = await hear(after, top);
    expect(answer).toMatchObject({ v: 1, id: reason.id, text: AFTER.en });
    expect(answer).toHaveProperty('correction.report', expect.stringContaining('@uji_calon'));
    expect(await hear(reason, top)).toEqual({ v: 1 });
    expect(await reasons()).toEqual(['duty']);
    expect(await hear({ ...reason, reason: 'slip' }, top)).toBeNull();
    expect(await hear(after, top)).toBeNull();
    expect(await reasons()).toEqual(['duty']);
  });

  it.each([
    ['the person backed out', { ...proceed, choice: 'cancel' }, top, {}],
    ['the journal is off', proceed, top, { journal: false }],
    ['the computer is shared', proceed, top, { sharedComputer: true }],
    ['the window is private', proceed, { ...top, tab: { id: TAB, incognito: true } }, {}],
    ['the tab is not known', proceed, { url: top.url, frameId: 0 }, {}],
  ])('nothing is asked where %s', async (_where, message, sender, settings) => {
    await changeSettings(settings);
    expect(await hear(message, sender)).toEqual({ v: 1 });
    await settled();
    expect(executeScript).not.toHaveBeenCalled();
    expect(await hear(after, top)).toBeNull();
  });

  it('nothing is put into a top frame that is no guarded site, and none that refuses it is a failure', async () => {
    get.mockResolvedValue({ url: 'https://berita.example/' });
    await hear(proceed, { ...top, frameId: 3 });
    await settled();
    expect(executeScript).not.toHaveBeenCalled();
    get.mockRejectedValue(new Error('No tab with id 7'));
    await hear(proceed, top);
    await vi.waitFor(() => expect(debug).toHaveBeenCalled());
    expect(await entries()).toHaveLength(2);
  });

  it('the answer to the press does not wait for the journal', async () => {
    let release: () => void = () => undefined;
    const held = alone(() => new Promise<void>((resolve) => (release = resolve)));
    expect(await hear(proceed, top)).toEqual({ v: 1 });
    expect(executeScript).not.toHaveBeenCalled();
    release();
    await held;
    await vi.waitFor(() => expect(executeScript).toHaveBeenCalledOnce());
  });
});

describe('whoever else asks or answers', () => {
  it.each([
    ['another tab', { ...top, tab: { id: 8, incognito: false } }],
    ['a child frame', { ...top, frameId: 1 }],
    ['no tab', { url: top.url, frameId: 0 }],
    ['a frame that the browser does not name', { url: top.url, tab: top.tab }],
  ])('is told nothing and writes nothing: %s', async (_who, sender) => {
    const reason = await asked();
    expect(await hear(after, sender)).toBeNull();
    expect(await hear(reason, sender)).toBeNull();
    expect(await reasons()).toEqual([null]);
    expect(await hear(after, top)).toMatchObject({ id: reason.id });
  });

  it('is told nothing from another site in the same tab', async () => {
    const reason = await asked();
    const elsewhere = { ...top, url: 'https://www.threads.com/' };
    expect(await hear({ ...after, platform: 'threads' }, elsewhere)).toBeNull();
    expect(await hear({ ...reason, platform: 'threads' }, elsewhere)).toBeNull();
    expect(hear(after, elsewhere)).toBeUndefined();
    expect(await reasons()).toEqual([null]);
  });

  it('writes no reason for an entry that was not asked about', async () => {
    const other = await recordInJournal(entry());
    const reason = await asked();
    expect(await hear({ ...reason, id: other }, top)).toBeNull();
    expect(await hear(reason, top)).toEqual({ v: 1 });
    expect(await reasons()).toEqual([null, 'duty']);
  });

  it('hears the words once', async () => {
    await asked();
    expect(await hear(after, top)).toMatchObject({ v: 1 });
    expect(await hear(after, top)).toBeNull();
  });

  it.each([
    ['ten minutes later', 600_001],
    ['with a clock set back', -1],
  ])('comes too late %s', async (_when, later) => {
    const now = Date.now();
    vi.spyOn(Date, 'now').mockReturnValue(now);
    const reason = await asked();
    // Having heard the words gives no more time.
    vi.spyOn(Date, 'now').mockReturnValue(now + 300_000);
    expect(await hear(after, top)).toMatchObject({ id: reason.id });
    vi.spyOn(Date, 'now').mockReturnValue(now + later);
    expect(await hear(after, top)).toBeNull();
    expect(await hear(reason, top)).toBeNull();
    expect(await reasons()).toEqual([null]);
    vi.spyOn(Date, 'now').mockReturnValue(now + 600_000);
    expect(await hear(reason, top)).toEqual({ v: 1 });
  });

  it.each([
    ['the question is put', async () => void (await hear(proceed, top)), () => get],
    ['its words are asked for', async () => void (await asked()), () => null],
  ])('leaves nothing of a question where the journal is wiped while %s', async (_when, begin, slow) => {
    const tab = slow();
    tab?.mockImplementation(async () => {
      await wipeJournal();
      return { url: 'https://x.com/uji_calon/status/1' };
    });
    await begin();
    if (tab === null) await Promise.all([wipeJournal(), hear(after, top)]);
    await settled();
    expect(await browser.storage.session.get('journalAsked')).toEqual({});
  });

  it('finds the question gone with its entry, and only the last one open', async () => {
    const first = await asked();
    executeScript.mockClear();
    const second = await asked();
    expect(first.id).not.toBe(second.id);
    expect(await hear(first, top)).toBeNull();
    await forgetEntry(second.id ?? 0);
    expect(await hear(after, top)).toBeNull();
    expect(await hear(second, top)).toBeNull();
    expect(await giveReason(first.id ?? 0, 'slip')).toBe(true);
  });
});
