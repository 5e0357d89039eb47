import { beforeEach, describe, expect, it } from 'vitest';
import { initialSettings } from '../../src/core/settings.ts';
import { browser } from '../../src/extension/browser.ts';
import { changeSettings, readSettings } from '../../src/extension/settings-store.ts';
import fake from '../fake-browser.ts';

beforeEach(() => fake.reset());

describe('settings', () => {
  it('begin with the initial ones, not broken', async () => {
    expect(await readSettings()).toEqual({ settings: initialSettings, broken: false });
  });

  it.each([
    42,
    'pns',
    [],
    {},
    { ...initialSettings, personnel: 'tni' },
    { ...initialSettings, mode: 'off' },
    { ...initialSettings, sharedComputer: 'ya' },
    { ...initialSettings, drafts: 'ya' },
    { ...initialSettings, region: '3325' },
    { ...initialSettings, report: true },
    { personnel: 'pns' },
  ])('serve the initial ones over %j and say so', async (garbage) => {
    await browser.storage.local.set({ settings: garbage });
    expect(await readSettings()).toEqual({ settings: initialSettings, broken: true });
    await changeSettings({ language: 'en' });
    expect(await readSettings()).toEqual({ settings: { ...initialSettings, language: 'en' }, broken: false });
  });

  it('of an earlier version, which knew nothing of drafts or regions, stand as they were', async () => {
    const { drafts: _, region: __, ...earlier } = initialSettings;
    await browser.storage.local.set({ settings: { ...earlier, personnel: 'pppk' } });
    expect(await readSettings()).toEqual({
      settings: { ...initialSettings, personnel: 'pppk', drafts: true, region: null },
      broken: false,
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
});
