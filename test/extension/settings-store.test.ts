import { beforeEach, describe, expect, it } from 'vitest';
import { initialSettings } from '../../src/core/settings.ts';
import { browser } from '../../src/extension/browser.ts';
import {
  changeSettings,
  forgetSettings,
  readSettings,
  unsetSettings,
} from '../../src/extension/settings-store.ts';
import fake from '../fake-browser.ts';

beforeEach(() => fake.reset());

/** What is told where no policy is. */
const OWN = { locked: [], managedBy: null };
const stored = async () => (await browser.storage.local.get('settings'))['settings'];

describe('settings', () => {
  it('begin with the initial ones, not broken', async () => {
    expect(await readSettings()).toEqual({ settings: initialSettings, broken: false, ...OWN });
  });

  it.each([
    42,
    'pns',
    [],
    { ...initialSettings, personnel: 'tni' },
    { ...initialSettings, mode: 'off' },
    { ...initialSettings, sharedComputer: 'ya' },
    { ...initialSettings, drafts: 'ya' },
    { ...initialSettings, region: '3325' },
    { ...initialSettings, journal: 1 },
    { ...initialSettings, journalDays: 6 },
    { ...initialSettings, journalDays: 366 },
    { ...initialSettings, report: true },
    { personnel: undefined, report: true },
    { region: '3325' },
  ])('serve the initial ones over %j and say so', async (garbage) => {
    await browser.storage.local.set({ settings: garbage });
    expect(await readSettings()).toEqual({ settings: initialSettings, broken: true, ...OWN });
    await changeSettings({ language: 'en' });
    expect(await readSettings()).toEqual({
      settings: { ...initialSettings, language: 'en' },
      broken: false,
      ...OWN,
    });
  });

  it('of an earlier version, which knew nothing of drafts or regions, stand as they were', async () => {
    const { drafts: _, region: __, ...earlier } = initialSettings;
    await browser.storage.local.set({ settings: { ...earlier, personnel: 'pppk' } });
    expect(await readSettings()).toEqual({
      settings: { ...initialSettings, personnel: 'pppk', drafts: true, region: null },
      broken: false,
      ...OWN,
    });
  });

  it('change one by one', async () => {
    await changeSettings({ personnel: 'pppk' });
    expect(await changeSettings({ sharedComputer: true })).toEqual({
      ...initialSettings,
      personnel: 'pppk',
      sharedComputer: true,
    });
    expect((await readSettings()).settings).toEqual({
      ...initialSettings,
      personnel: 'pppk',
      sharedComputer: true,
    });
  });

  it('are kept as far as they were chosen, so that a default of policy reaches the rest', async () => {
    await changeSettings({ personnel: 'pppk' });
    expect(await stored()).toEqual({ personnel: 'pppk' });
    await browser.storage.local.set({ policy: { mode: 'strict', sharedComputer: true } });
    expect((await readSettings()).settings).toMatchObject({ mode: 'strict', sharedComputer: true });
    expect(await changeSettings({ mode: 'remind' })).toMatchObject({ mode: 'remind', sharedComputer: true });
    expect((await readSettings()).settings).toMatchObject({ mode: 'remind', personnel: 'pppk' });
  });
});

describe('unset settings', () => {
  it('leave the rest as it was chosen', async () => {
    await changeSettings({ personnel: 'pppk', journal: true, journalDays: 90 });
    await unsetSettings(['journal', 'journalDays']);
    expect(await stored()).toEqual({ personnel: 'pppk' });
  });

  it('are as if nothing had ever been chosen where they were all, also under a lock or over garbage', async () => {
    await changeSettings({ journal: true });
    await browser.storage.local.set({ policy: { lockedSettings: ['journal'] } });
    await unsetSettings(['journal', 'journalDays']);
    expect(Object.keys(await browser.storage.local.get())).toEqual(['policy']);
    await browser.storage.local.set({ settings: { journal: 'ya' } });
    await unsetSettings(['journal']);
    expect(Object.keys(await browser.storage.local.get())).toEqual(['policy']);
    await unsetSettings(['journal']);
    expect(Object.keys(await browser.storage.local.get())).toEqual(['policy']);
  });
});

describe('a yes to the journal', () => {
  it('goes when the computer comes to be shared, and is no yes while it is', async () => {
    await changeSettings({ journal: true, journalDays: 90 });
    await changeSettings({ sharedComputer: true });
    expect(await stored()).toEqual({ journalDays: 90, sharedComputer: true });
    expect(await changeSettings({ journal: true })).toMatchObject({ journal: false });
    await changeSettings({ sharedComputer: false });
    expect((await readSettings()).settings.journal).toBe(false);
    await changeSettings({ journal: true });
    expect((await readSettings()).settings.journal).toBe(true);
  });

  it('goes at the next change where policy has made it shared, or locked the journal', async () => {
    for (const policy of [{ sharedComputer: true }, { lockedSettings: ['journal'] }]) {
      await browser.storage.local.set({ settings: { journal: true }, policy });
      await changeSettings({ language: 'en' });
      expect(await stored()).toEqual({ language: 'en' });
    }
  });
});

describe('forgotten settings', () => {
  it.each([
    [{ personnel: 'pns', journal: true, sharedComputer: false }, undefined],
    [{ personnel: 'pns', sharedComputer: true }, { sharedComputer: true }],
    ['rusak', undefined],
  ])('%j leave %j', async (before, after) => {
    await browser.storage.local.set({ settings: before });
    await forgetSettings();
    expect(await stored()).toEqual(after);
  });
});

describe('a lock', () => {
  const policy = { mode: 'strict', lockedSettings: ['mode', 'drafts'], agencyName: 'Kota Contoh' };

  it('wins over what was chosen before, and gives it back when it goes', async () => {
    await changeSettings({ mode: 'remind', drafts: false });
    await browser.storage.local.set({ policy });
    expect(await readSettings()).toEqual({
      settings: { ...initialSettings, mode: 'strict', drafts: true },
      broken: false,
      locked: ['mode', 'drafts'],
      managedBy: 'Kota Contoh',
    });
    await browser.storage.local.remove('policy');
    expect((await readSettings()).settings).toMatchObject({ mode: 'remind', drafts: false });
  });

  it('refuses a change, and only of what it locks', async () => {
    await browser.storage.local.set({ policy });
    expect(await changeSettings({ mode: 'remind' })).toEqual({ ...initialSettings, mode: 'strict' });
    expect(await stored()).toBeUndefined();
    expect(await changeSettings({ mode: 'remind', language: 'en' })).toMatchObject({
      mode: 'strict',
      language: 'en',
    });
    expect(await stored()).toEqual({ language: 'en' });
  });

  it('of a policy that cannot be read is none', async () => {
    await browser.storage.local.set({ policy: 'rusak' });
    expect(await readSettings()).toEqual({ settings: initialSettings, broken: false, ...OWN });
  });

  it('lose none of two changes made at the same instant', async () => {
    await Promise.all([changeSettings({ personnel: 'pppk' }), changeSettings({ region: '33.25' })]);
    expect(await stored()).toEqual({ personnel: 'pppk', region: '33.25' });
  });
});
