import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../src/extension/browser.ts';
import { changeSettings } from '../../src/extension/settings-store.ts';
import { startTakingBack } from '../../src/extension/take-back.ts';
import fake from '../fake-browser.ts';

beforeEach(() => fake.reset());

const held = async () => {
  const { settings, pledge } = await browser.storage.local.get(['settings', 'pledge']);
  return { settings, pledge };
};
const live = () =>
  browser.storage.local.set({
    settings: { personnel: 'pns', journal: true, journalDays: 90 },
    pledge: '2026-11-22',
  });
const left = { personnel: 'pns', journalDays: 90 };

describe('a yes to the journal, and the pledge', () => {
  it('go when the person calls the computer shared, and do not come back', async () => {
    startTakingBack();
    await live();
    await changeSettings({ sharedComputer: true });
    const shared = { settings: { ...left, sharedComputer: true }, pledge: undefined };
    await vi.waitFor(async () => expect(await held()).toEqual(shared));
    await changeSettings({ sharedComputer: false });
    expect(await held()).toEqual({ settings: { ...left, sharedComputer: false }, pledge: undefined });
  });

  it('go when policy comes to say so', async () => {
    startTakingBack();
    await live();
    await browser.storage.local.set({ policy: { sharedComputer: true } });
    await vi.waitFor(async () => expect(await held()).toEqual({ settings: left, pledge: undefined }));
  });

  it('go where it said so before the worker started', async () => {
    await live();
    await browser.storage.local.set({ policy: { sharedComputer: true } });
    startTakingBack();
    await vi.waitFor(async () => expect(await held()).toEqual({ settings: left, pledge: undefined }));
  });

  it('go apart where policy locks the journal alone', async () => {
    startTakingBack();
    await live();
    await browser.storage.local.set({ policy: { lockedSettings: ['journal'] } });
    await vi.waitFor(async () => expect(await held()).toEqual({ settings: left, pledge: '2026-11-22' }));
  });

  it('stay where nothing of that is so', async () => {
    await live();
    const before = await held();
    startTakingBack();
    await changeSettings({ sharedComputer: false });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(await held()).toEqual({
      ...before,
      settings: { ...left, journal: true, sharedComputer: false },
    });
  });

  it('that cannot be taken back are told of, and no worker fails by it', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    await live();
    await browser.storage.local.set({ policy: { sharedComputer: true } });
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    startTakingBack();
    await vi.waitFor(() => expect(warn).toHaveBeenCalledOnce());
  });
});
