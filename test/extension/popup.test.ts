import { beforeEach, describe, expect, it, vi } from 'vitest';
import { initialSettings } from '../../src/core/settings.ts';
import { browser } from '../../src/extension/browser.ts';
import { readPopup } from '../../src/extension/popup.ts';
import { forgetQuietMemory, openQuietMemory } from '../../src/extension/quiet-memory.ts';
import { changeSettings } from '../../src/extension/settings-store.ts';
import fake from '../fake-browser.ts';

/** What is in force, as small as it can be; the store and the package are tested with knowledge.ts. */
const inForce = vi.hoisted(() => ({
  lists: [
    {
      info: {
        id: 'contoh',
        name: { id: 'Daftar contoh', en: 'Sample list' },
        version: 3,
        date: '2026-11-20',
        contact: null,
        criteria: { id: 'Sama.', en: 'The same.' },
      },
      origin: { scope: 'national' },
      repository: 'aa',
      validUntil: 9e15,
      accounts: [
        { platform: 'x', count: 2 },
        { platform: 'threads', count: 3 },
      ],
    },
  ],
  storeBroken: false,
  off: null as null | { platform: string; reason: { id: string; en: string }; since: string },
}));
const CAMPAIGN = {
  id: 'contoh',
  name: { id: 'Pemilihan Contoh', en: 'Contoh election' },
  kind: 'test',
  region: '33.25',
  clock: 'local',
  stages: [{ phase: 'campaign', from: '2030-02-01', to: '2030-03-01', sources: [], note: null }],
};
vi.mock('../../src/extension/clock.ts', () => ({
  readClock: async () => () => Date.parse('2030-02-10T09:00:00+07:00'),
}));
vi.mock('../../src/extension/knowledge.ts', () => ({
  knowledge: async () => ({
    lists: inForce.lists,
    storeBroken: inForce.storeBroken,
    rulebook: {
      elections: new Map([[CAMPAIGN.id, CAMPAIGN]]),
      regions: new Map([['33.25', 'Kabupaten Batang']]),
    },
    switchedOff: (platform: string) => (inForce.off?.platform === platform ? inForce.off : null),
    excerpt: async () => ({ canaries: [{ platform: 'x', handle: 'uji_kenari', id: null }] }),
  }),
}));
vi.mock('../../src/extension/embedded.ts', () => ({ embedded: { elections: [] } }));

const query = vi.fn();
const sendMessage = vi.fn();
/** What the browser has granted; a popup asks for one platform's hosts, or for all at once. */
let granted: (origins: readonly string[]) => boolean;

beforeEach(() => {
  fake.reset();
  granted = () => true;
  query.mockReset();
  sendMessage.mockReset().mockRejectedValue(new Error('Receiving end does not exist'));
  Object.assign(browser, {
    tabs: { ...browser.tabs, query, sendMessage },
    permissions: { contains: async ({ origins }: { origins: string[] }) => granted(origins) },
  });
});

const over = (url?: string) => query.mockResolvedValue([{ id: 7, ...(url === undefined ? {} : { url }) }]);
const without = (host: string) => (origins: readonly string[]) =>
  !origins.some((each) => each.includes(host));

it('says what the agency locks, who it is, and what of its policy does not count', async () => {
  over();
  expect((await readPopup()).managed).toEqual({ by: null, help: null, locked: [], ignored: [] });
  const policy = {
    agencyName: 'Kota Contoh',
    helpContact: '112',
    mode: 'strict',
    lockedSettings: ['mode', 'jurnal'],
  };
  await browser.storage.local.set({ policy });
  const { managed, settings } = await readPopup();
  expect(managed).toEqual({
    by: 'Kota Contoh',
    help: '112',
    locked: ['mode'],
    ignored: [{ key: 'lockedSettings 2', reason: 'value' }],
  });
  expect(settings.mode).toBe('strict');
});

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
    await forgetQuietMemory();
    expect((await readPopup()).quietMemoryBroken).toBe(false);
  });
});

describe('the lists', () => {
  beforeEach(() => over('https://contoh.example/'));

  it('are named in the chosen language, with their day and what they count', async () => {
    await changeSettings({ language: 'en' });
    expect(await readPopup()).toMatchObject({
      lists: [
        {
          name: 'Sample list',
          date: '2026-11-20',
          version: 3,
          freshness: 'fresh',
          accounts: 5,
        },
      ],
      listsBroken: false,
    });
  });

  it('are stale once their validity has passed, and said to be broken when they are', async () => {
    Object.assign(inForce.lists[0]!, { validUntil: 1 });
    inForce.storeBroken = true;
    const { lists, listsBroken } = await readPopup();
    Object.assign(inForce.lists[0]!, { validUntil: 9e15 });
    inForce.storeBroken = false;
    expect([lists[0]?.freshness, listsBroken]).toEqual(['stale', true]);
  });

  it('may switch a platform off, which the tab then says, guard or none', async () => {
    over('https://x.com/home');
    sendMessage.mockResolvedValue(true);
    inForce.off = { platform: 'x', reason: { id: 'Situs berubah.', en: 'Redesigned.' }, since: '2026-09-20' };
    const { tab, canary } = await readPopup();
    inForce.off = null;
    expect(tab).toEqual({
      kind: 'off',
      platform: 'x',
      reason: { id: 'Situs berubah.', en: 'Redesigned.' },
      since: '2026-09-20',
    });
    expect(canary).toBe('https://x.com/uji_kenari');
  });
});

describe('the calendar', () => {
  beforeEach(() => over('https://contoh.example/'));

  it('is that of the region the person works in, at the moment the clock says', async () => {
    await changeSettings({ region: '33.25' });
    const { standing, region } = await readPopup();
    expect(region).toBe('Kabupaten Batang');
    expect(standing).toEqual({
      running: [{ name: CAMPAIGN.name, phase: 'campaign', lastDay: '2030-02-28' }],
      more: 0,
    });
  });

  it('is the nation’s for whoever has not said', async () => {
    const { standing, region } = await readPopup();
    expect([standing, region]).toEqual([{ running: [], more: 0 }, null]);
  });

  it('names a region that no rule knows by its code', async () => {
    await changeSettings({ region: '99.77' });
    expect((await readPopup()).region).toBe('99.77');
  });
});
