import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HOSTS } from '../../src/core/hosts.ts';
import { initialSettings } from '../../src/core/settings.ts';
import { browser } from '../../src/extension/browser.ts';
import { popupActions, readPopup } from '../../src/extension/popup.ts';
import { openQuietMemory } from '../../src/extension/quiet-memory.ts';
import { changeSettings } from '../../src/extension/settings-store.ts';
import fake from '../fake-browser.ts';

// The build makes what this module passes on; here it is as small as a list can be.
vi.mock('../../src/extension/embedded.ts', () => {
  const info = {
    id: 'contoh',
    name: { id: 'Daftar contoh', en: 'Sample list' },
    version: 3,
    date: '2026-11-20',
    contact: null,
    criteria: { id: 'Sama.', en: 'The same.' },
  };
  const accounts = [
    { platform: 'x', status: 'active' },
    { platform: 'x', status: 'withdrawn' },
    { platform: 'threads', status: 'disputed' },
  ];
  const canaries = [{ platform: 'x', handle: 'uji_kenari', id: null }];
  return { embedded: { list: { info, accounts, canaries }, elections: [] } };
});

const query = vi.fn();
const sendMessage = vi.fn();
const reload = vi.fn();
const request = vi.fn();
/** What the browser has granted; a popup asks for one platform's hosts, or for all at once. */
let granted: (origins: readonly string[]) => boolean;

beforeEach(() => {
  fake.reset();
  granted = () => true;
  query.mockReset();
  reload.mockReset();
  request.mockReset().mockResolvedValue(true);
  sendMessage.mockReset().mockRejectedValue(new Error('Receiving end does not exist'));
  Object.assign(browser, {
    tabs: { ...browser.tabs, query, sendMessage, reload },
    permissions: { contains: async ({ origins }: { origins: string[] }) => granted(origins), request },
  });
});

const over = (url?: string) => query.mockResolvedValue([{ id: 7, ...(url === undefined ? {} : { url }) }]);
const without = (host: string) => (origins: readonly string[]) =>
  !origins.some((each) => each.includes(host));

describe('the tab the popup is opened over', () => {
  it('is guarded when its guard answers', async () => {
    over('https://x.com/home');
    sendMessage.mockResolvedValue(true);
    expect((await readPopup()).tab).toEqual({ kind: 'guarded', platform: 'x' });
    expect(sendMessage).toHaveBeenCalledWith(7, { v: 1, type: 'ping' });
  });

  it('needs a reload when none does', async () => {
    over('https://www.threads.com/@contoh');
    expect((await readPopup()).tab).toEqual({ kind: 'reload', platform: 'threads' });
  });

  // Opening the popup grants the tab's address, so a missing host is seen as what it is.
  it('lacks the permission of its host, guard or none', async () => {
    over('https://x.com/home');
    sendMessage.mockResolvedValue(true);
    granted = without('x.com');
    const { tab, permissionMissing } = await readPopup();
    expect([tab, permissionMissing]).toEqual([{ kind: 'no-permission', platform: 'x' }, true]);
  });

  it('says of any tab that some host is missing', async () => {
    over('https://x.com/home');
    sendMessage.mockResolvedValue(true);
    granted = without('tiktok.com');
    const { tab, permissionMissing } = await readPopup();
    expect([tab, permissionMissing]).toEqual([{ kind: 'guarded', platform: 'x' }, true]);
  });

  it.each(['https://contoh.example/', 'chrome://extensions', 'http://x.com/', undefined])(
    'is no platform’s: %s',
    async (url) => {
      over(url);
      expect((await readPopup()).tab).toEqual({ kind: 'other' });
    },
  );

  it('may be no tab at all', async () => {
    query.mockResolvedValue([]);
    const { tab, permissionMissing } = await readPopup();
    expect([tab, permissionMissing]).toEqual([{ kind: 'other' }, false]);
  });
});

describe('what is stored', () => {
  beforeEach(() => over('https://contoh.example/'));

  it('is the initial settings and an empty memory at first, nothing broken', async () => {
    expect(await readPopup()).toMatchObject({
      settings: initialSettings,
      settingsBroken: false,
      quietMemoryBroken: false,
    });
  });

  it('is reported where it is garbage', async () => {
    await browser.storage.local.set({ settings: 'x', quiet: { key: 'zz', days: {} } });
    expect(await readPopup()).toMatchObject({
      settings: initialSettings,
      settingsBroken: true,
      quietMemoryBroken: true,
    });
  });

  it('is reported for the memory in use only', async () => {
    await browser.storage.session.set({ quiet: 42 });
    expect((await readPopup()).quietMemoryBroken).toBe(false);
    await changeSettings({ sharedComputer: true });
    expect((await readPopup()).quietMemoryBroken).toBe(true);
  });

  it('is whole again after the next note, or once it is deleted', async () => {
    await browser.storage.local.set({ quiet: 'x' });
    expect((await readPopup()).quietMemoryBroken).toBe(true);
    await openQuietMemory('local').note(['like x:handle:contoh'], 22_000);
    expect((await readPopup()).quietMemoryBroken).toBe(false);
    await browser.storage.local.set({ quiet: [] });
    const done: Promise<unknown>[] = [];
    const onForgotten = vi.fn();
    popupActions((each) => done.push(each), onForgotten).onForget();
    await Promise.all(done);
    expect(onForgotten).toHaveBeenCalledOnce();
    expect((await readPopup()).quietMemoryBroken).toBe(false);
  });
});

describe('the list', () => {
  it('is named in the chosen language and counts what is not withdrawn', async () => {
    over('https://contoh.example/');
    await changeSettings({ language: 'en' });
    expect((await readPopup()).list).toEqual({
      name: 'Sample list',
      date: '2026-11-20',
      version: 3,
      accounts: [
        { platform: 'x', count: 1 },
        { platform: 'threads', count: 1 },
      ],
    });
  });
});

describe('the buttons', () => {
  it('ask for every host at once, and reload the tab', async () => {
    over('https://x.com/home');
    const done: Promise<unknown>[] = [];
    const actions = popupActions((each) => done.push(each), vi.fn());
    actions.onGrant();
    expect(request).toHaveBeenCalledOnce();
    expect(request.mock.calls[0]?.[0].origins).toEqual(Object.values(HOSTS).flat());
    actions.onReload();
    await Promise.all(done);
    expect(reload).toHaveBeenCalledWith(7);
  });
});
