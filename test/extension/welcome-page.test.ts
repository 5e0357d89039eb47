import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readRules } from '../../src/admin/read-rules.ts';
import { HOSTS } from '../../src/core/hosts.ts';
import { EXPLAINED_PERMISSIONS } from '../../src/core/office-view.ts';
import { PLATFORMS } from '../../src/core/vocabulary.ts';
import { browser } from '../../src/extension/browser.ts';
import { keepToday, readPledge } from '../../src/extension/pledge-store.ts';
import { changeSettings, readSettings } from '../../src/extension/settings-store.ts';
import { onWelcomePage, readWelcomePage, welcomeActions } from '../../src/extension/welcome-page.ts';
import fake from '../fake-browser.ts';
import { freshJournal } from './journal-sample.ts';

vi.mock('../../src/extension/embedded.ts', () => {
  const reading = readRules(join(import.meta.dirname, '../../rules'), null);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems.slice(0, 3)));
  return { embedded: reading.data };
});
vi.mock('../../src/extension/list-store.ts', () => ({
  openListStore: async () => ({
    lists: async () => [],
    books: async () => [],
    partsOf: async () => new Map(),
  }),
}));
const updateHere = vi.hoisted(() => vi.fn());
vi.mock('../../src/extension/update-desk.ts', () => ({ updateHere }));

const request = vi.fn();
const create = vi.fn();
const remove = vi.fn();
let granted: boolean;
let manifest: object;
let origin: string;

beforeEach(() => {
  fake.reset();
  granted = true;
  origin = 'chrome-extension://abc/';
  manifest = {
    permissions: [...EXPLAINED_PERMISSIONS],
    host_permissions: Object.values(HOSTS).flat(),
    content_security_policy: {
      extension_pages: "default-src 'none'; connect-src https:; form-action 'none'",
    },
    externally_connectable: { ids: [] },
  };
  for (const each of [updateHere, request, create, remove]) each.mockReset().mockResolvedValue(undefined);
  Object.assign(browser.permissions, { contains: async () => granted, request });
  Object.assign(browser.tabs, { create, remove, getCurrent: async () => ({ id: 7 }) });
  Object.assign(browser.runtime, { getManifest: () => manifest, getURL: (path: string) => origin + path });
});

const BROKEN = new Error('refused');
const work: Promise<unknown>[] = [];
const saved = vi.fn();
const actions = welcomeActions((done) => void work.push(done), saved);
const done = () => Promise.all(work.splice(0));

describe('what the page is given', () => {
  it('assumes nothing of a fresh installation', async () => {
    const page = await readWelcomePage();
    expect(page).toMatchObject({
      settings: { personnel: 'unknown', region: null, journal: false },
      computer: 'unsaid',
      office: { clear: true },
      permissionMissing: false,
      journalPause: null,
      pledgeKeptOn: null,
      locked: [],
      managedBy: null,
    });
    expect(page.office.rows).toContainEqual({ about: 'policy', set: [] });
    expect(page.pledge?.statements.filter(({ quote }) => quote !== null)).toHaveLength(4);
    expect(page.practice.text.title).toContain('LATIHAN');
    expect(page.empty.every((each) => PLATFORMS.includes(each))).toBe(true);
    expect(page.empty).not.toContain('x');
  });

  it.each<readonly [string, object, object, string]>([
    ['chosen own', { sharedComputer: false }, {}, 'own'],
    ['chosen shared', { sharedComputer: true }, {}, 'shared'],
    ['policy’s no', {}, { sharedComputer: false }, 'own'],
    ['policy’s yes', {}, { sharedComputer: true }, 'shared'],
    ['locked without a value', {}, { lockedSettings: ['sharedComputer'] }, 'own'],
    [
      'chosen, then locked otherwise',
      { sharedComputer: false },
      { sharedComputer: true, lockedSettings: ['sharedComputer'] },
      'shared',
    ],
  ])('says whose computer it is only where that was said: %s', async (_, settings, policy, computer) => {
    await browser.storage.local.set({ settings, policy });
    expect((await readWelcomePage()).computer).toBe(computer);
  });

  it('names what policy sets, what it locks, and why the journal rests', async () => {
    const policy = {
      agencyName: 'Kota Contoh',
      region: '33.25',
      lockedSettings: ['region', 'journal'],
      skipWelcome: true,
    };
    await browser.storage.local.set({ policy });
    const page = await readWelcomePage();
    expect(page).toMatchObject({
      locked: ['region', 'journal'],
      managedBy: 'Kota Contoh',
      journalPause: 'policy',
    });
    expect(page.office.rows).toContainEqual({
      about: 'policy',
      set: ['region', 'agencyName', 'lockedSettings', 'skipWelcome'],
    });
    await browser.storage.local.set({ policy: {}, settings: { sharedComputer: true } });
    expect((await readWelcomePage()).journalPause).toBe('shared-computer');
  });

  it('tells of the requests in the log, and of a manifest that asks for more', async () => {
    // Late in the evening in Jakarta, the next day in Jayapura.
    const at = Date.UTC(2026, 10, 21, 15, 30);
    const logged = {
      at,
      url: 'https://daftar.example/metadata/1.root.json',
      status: 200,
      fault: null,
      bytes: 1,
    };
    const source = { url: 'https://daftar.example/', fingerprint: 'a'.repeat(64), name: 'Contoh' };
    await browser.storage.local.set({
      requests: [logged],
      subscriptions: [source],
      settings: { region: '94' },
    });
    expect((await readWelcomePage()).office.rows).toContainEqual({
      about: 'requests',
      count: 1,
      hosts: ['daftar.example'],
      since: '2026-11-22',
    });
    await browser.storage.local.set({ subscriptions: [] });
    expect((await readWelcomePage()).office.rows).toContainEqual({
      about: 'former',
      count: 1,
      hosts: ['daftar.example'],
    });
    manifest = { ...manifest, permissions: ['history'] };
    expect((await readWelcomePage()).office.clear).toBe(false);
  });

  it('finds the doors open in Chromium without the key that closes them, and shut in Firefox, which has none', async () => {
    manifest = { ...manifest, externally_connectable: null };
    expect((await readWelcomePage()).office.clear).toBe(false);
    origin = 'moz-extension://abc/';
    expect((await readWelcomePage()).office).toMatchObject({
      clear: true,
      rows: expect.arrayContaining([{ about: 'outsiders', closedBy: 'silence' }]),
    });
  });

  it('says that a site permission is missing', async () => {
    granted = false;
    expect((await readWelcomePage()).permissionMissing).toBe(true);
  });
});

describe('what is done on the page', () => {
  it('is stored at once, and then said to be', async () => {
    saved.mockReset();
    let stored = (): void => undefined;
    const storing = new Promise<void>((end) => (stored = end));
    vi.spyOn(browser.storage.local, 'set').mockReturnValueOnce(storing);
    actions.onPersonnel('pns');
    await new Promise((later) => setTimeout(later, 20));
    const early = saved.mock.calls.length;
    stored();
    expect(early).toBe(0);
    actions.onPersonnel('pppk');
    await done();
    actions.onRegion('33.25');
    actions.onComputer(false);
    await done();
    expect((await readSettings()).settings).toMatchObject({ personnel: 'pppk', sharedComputer: false });
    expect(saved.mock.calls).toEqual([['personnel'], ['personnel'], ['region'], ['sharedComputer']]);
    // Another region has another list.
    expect(updateHere).toHaveBeenCalledExactlyOnceWith({ when: 'now' });
    expect((await readWelcomePage()).computer).toBe('own');
  });

  it.each<readonly [string, () => void, () => void]>([
    ['an update of the lists', () => updateHere.mockRejectedValue(BROKEN), () => actions.onRegion('33')],
    ['asking for the sites', () => request.mockRejectedValue(BROKEN), () => actions.onGrant()],
    ['opening another page', () => create.mockRejectedValue(BROKEN), () => actions.onOpen('options.html')],
    ['closing its tab', () => remove.mockRejectedValue(BROKEN), () => actions.onClose()],
  ])('takes nothing from the page where it fails: %s', async (_, fail, act) => {
    const told = vi.spyOn(console, 'error').mockReturnValue();
    fail();
    act();
    await expect(done()).resolves.toBeDefined();
    await vi.waitFor(() => expect(told).toHaveBeenCalledExactlyOnceWith(BROKEN));
    told.mockRestore();
  });

  it('keeps the pledge as of the day where the person works, and drops it', async () => {
    await browser.storage.local.set({ testClock: '2026-11-22T23:30' });
    await changeSettings({ region: '94' });
    actions.onKeepPledge();
    await done();
    expect(await readPledge()).toBe('2026-11-23');
    actions.onDropPledge();
    await done();
    expect(await readPledge()).toBeNull();
  });

  it('begins the journal with the person’s yes', async () => {
    freshJournal();
    actions.onJournal(true);
    await done();
    expect((await readSettings()).settings.journal).toBe(true);
    expect(await indexedDB.databases()).toHaveLength(1);
  });

  it('keeps no pledge on a shared computer', async () => {
    await changeSettings({ sharedComputer: true });
    actions.onKeepPledge();
    await done();
    expect(await readPledge()).toBeNull();
  });

  it('asks for every site inside the press, opens pages of ours, and closes its own tab', async () => {
    actions.onGrant();
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: Object.values(HOSTS).flat() });
    actions.onOpen('options.html#requests');
    expect(create).toHaveBeenCalledWith({ url: expect.stringContaining('options.html#requests') });
    actions.onClose();
    await done();
    expect(remove).toHaveBeenCalledExactlyOnceWith(7);
  });

  it('is heard of wherever it was done', async () => {
    const changed = vi.fn();
    onWelcomePage(changed);
    await browser.storage.local.set({ unrelated: 1 });
    expect(changed).not.toHaveBeenCalled();
    await keepToday();
    await changeSettings({ language: 'en' });
    await browser.storage.local.set({ subscriptions: [] });
    expect(changed).toHaveBeenCalledTimes(3);
  });
});
