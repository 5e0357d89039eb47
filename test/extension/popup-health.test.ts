import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../src/extension/browser.ts';
import { browserName } from '../../src/extension/browser-name.ts';
import { note } from '../../src/extension/health-store.ts';
import { popupActions, readPopup } from '../../src/extension/popup.ts';
import { changeSettings } from '../../src/extension/settings-store.ts';
import fake from '../fake-browser.ts';

vi.mock('../../src/extension/knowledge.ts', () => {
  const canaries = [
    { platform: 'x', handle: 'uji_kenari', id: null },
    { platform: 'whatsapp', handle: null, id: '0029VaUjiKenari000000001' },
  ];
  const excerpt = async () => ({ canaries });
  const rulebook = { elections: new Map(), regions: new Map() };
  return {
    knowledge: async () => ({ lists: [], rulebook, storeBroken: false, switchedOff: () => null, excerpt }),
  };
});
vi.mock('../../src/extension/embedded.ts', () => ({ embedded: { elections: [] } }));

const query = vi.fn();
const sendMessage = vi.fn();
const executeScript = vi.fn();
const over = (url: string) => query.mockResolvedValue([{ id: 7, url }]);
const EXAMINED = { actions: [{ action: 'like', controls: 3, aimed: 2, openers: 0 }], whole: true };

beforeEach(() => {
  fake.reset();
  query.mockReset();
  sendMessage.mockReset().mockResolvedValue(true);
  executeScript.mockReset().mockResolvedValue([{ result: EXAMINED }]);
  vi.spyOn(console, 'debug').mockImplementation(() => undefined);
  Object.assign(browser, {
    tabs: { ...browser.tabs, query, sendMessage },
    scripting: { ...browser.scripting, executeScript },
    permissions: { contains: async () => true },
  });
});

/** What the popup keeps once a control has done its work. */
async function does(act: (actions: ReturnType<typeof popupActions>) => void) {
  const done: Promise<unknown>[] = [];
  const remember = vi.fn();
  act(popupActions((each) => done.push(each), remember));
  await Promise.all(done);
  return remember;
}

describe('the health of the tab’s platform', () => {
  it('is each action’s state and counts', async () => {
    over('https://x.com/home');
    await note({ platform: 'x', action: 'like', what: 'resolved' }, false);
    await note({ platform: 'x', action: 'follow', what: 'unresolved' }, false);
    await note({ platform: 'threads', action: 'share', what: 'resolved' }, false);
    const { health } = await readPopup();
    expect(health.map(({ action, state }) => `${action} ${state}`)).toEqual([
      'like works',
      'share unknown',
      'comment unknown',
      'follow off',
      'join unknown',
      'post unknown',
    ]);
    expect(health[0]?.counts.resolved).toBe(1);
  });

  it('is said of the tab itself where an action fails under its guard', async () => {
    over('https://x.com/home');
    await note({ platform: 'x', action: 'like', what: 'resolved' }, false);
    expect((await readPopup()).tab).toEqual({ kind: 'guarded', platform: 'x' });
    await note({ platform: 'x', action: 'follow', what: 'unresolved' }, false);
    const { tab, health } = await readPopup();
    const follow = health.filter(({ action }) => action === 'follow');
    expect(tab).toEqual({ kind: 'degraded', platform: 'x', failing: follow });
    sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
    expect((await readPopup()).tab).toEqual({ kind: 'reload', platform: 'x' });
  });

  it('is none elsewhere', async () => {
    over('https://contoh.example/');
    expect(await readPopup()).toMatchObject({ health: [], canary: null });
  });

  it('is read from where this computer keeps it, and said to be broken where it is', async () => {
    over('https://x.com/home');
    await browser.storage.local.set({ health: 'x' });
    expect((await readPopup()).healthBroken).toBe(true);
    await changeSettings({ sharedComputer: true });
    expect((await readPopup()).healthBroken).toBe(false);
  });

  it('is forgotten on a press', async () => {
    over('https://x.com/home');
    await note({ platform: 'x', action: 'like', what: 'resolved' }, false);
    await does((on) => on.onForgetHealth());
    expect((await readPopup()).health.every(({ state }) => state === 'unknown')).toBe(true);
  });
});

describe('the canary', () => {
  it.each([
    ['https://x.com/home', 'https://x.com/uji_kenari'],
    ['https://web.whatsapp.com/', 'https://www.whatsapp.com/channel/0029VaUjiKenari000000001'],
    ['https://www.threads.com/', null],
  ])('over %s is %s', async (url, page) => {
    over(url);
    expect((await readPopup()).canary).toBe(page);
  });
});

describe('a look over the page', () => {
  it('is made by a script put into the page, and not into a frame inside it, where a guard stands', async () => {
    over('https://x.com/home');
    const remember = await does((on) => on.onExamine());
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith(7, { v: 1, type: 'ping' }, { frameId: 0 });
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7, frameIds: [0] },
      files: ['examine.js'],
    });
    expect(remember).toHaveBeenCalledExactlyOnceWith({ examination: EXAMINED });
  });

  it('is not made by opening the popup', async () => {
    over('https://x.com/home');
    await readPopup();
    expect(executeScript).not.toHaveBeenCalled();
  });

  it.each<readonly [string, () => unknown]>([
    ['nobody listens', () => sendMessage.mockRejectedValue(new Error('Receiving end does not exist'))],
    ['a copy of another version hears', () => sendMessage.mockResolvedValue(undefined)],
    ['the page takes no script', () => executeScript.mockRejectedValue(new Error('Cannot access'))],
    ['nothing comes back', () => executeScript.mockResolvedValue([])],
    [
      'the answer is forged',
      () => executeScript.mockResolvedValue([{ result: { actions: [{ action: '<b>' }] } }]),
    ],
    ['there is no tab', () => query.mockResolvedValue([])],
  ])('says so when %s', async (_what, given) => {
    over('https://x.com/home');
    given();
    const remember = await does((on) => on.onExamine());
    expect(remember).toHaveBeenCalledExactlyOnceWith({ examination: 'unanswered' });
  });
});

describe('the report', () => {
  it.each([
    ['copied', () => Promise.resolve()],
    ['shown', () => Promise.reject(new Error('denied'))],
  ] as const)('is %s', async (report, writeText) => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText);
    const remember = await does((on) => on.onCopyReport('isi'));
    expect(write).toHaveBeenCalledExactlyOnceWith('isi');
    expect(remember).toHaveBeenCalledExactlyOnceWith({ report });
  });

  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox 140'],
    ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/137.0.0.0 Safari/537.36', 'Chrome 137'],
    ['Mozilla/5.0 AppleWebKit/537.36 Chrome/137.0.0.0 Safari/537.36 Edg/138.0.0.0', 'Microsoft Edge 138'],
    ['curl/8', '?'],
  ])('names the browser: %s', (userAgent, name) => {
    expect(browserName(userAgent)).toBe(name);
  });
});
