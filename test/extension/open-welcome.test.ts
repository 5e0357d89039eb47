import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../src/extension/browser.ts';
import { startWelcome } from '../../src/extension/open-welcome.ts';
import fake from '../fake-browser.ts';

const create = vi.fn();
const told = vi.spyOn(console, 'error');
/** Waits that the test ends itself. */
let waits: { readonly ms: number; readonly end: () => void }[];

beforeEach(() => {
  fake.reset();
  waits = [];
  create.mockReset().mockResolvedValue({});
  told.mockReset();
  Object.assign(browser.tabs, { create });
});

const wait = (ms: number): Promise<void> => new Promise((end) => waits.push({ ms, end }));
const start = (edition: 'release' | 'test' = 'release') => startWelcome({ edition, wait });
const installed = (reason: 'install' | 'update' | 'chrome_update') =>
  fake.runtime.onInstalled.trigger(reason === 'update' ? { reason, previousVersion: '0.0.1' } : { reason });
const settle = () => new Promise((done) => setTimeout(done, 20));
const passed = async (): Promise<void> => {
  await vi.waitFor(() => expect(waits).not.toEqual([]));
  for (const each of waits.splice(0)) each.end();
  await settle();
};
const due = async () => (await browser.storage.local.get('welcomeDue'))['welcomeDue'];
const PAGE = { url: expect.stringContaining('welcome.html') };

describe('the welcome page', () => {
  it('opens once after an installation, when the policy is known', async () => {
    start();
    await installed('install');
    await vi.waitFor(() => expect(waits).toHaveLength(1));
    expect(waits[0]?.ms).toBe(5_000);
    expect([create.mock.calls, await due()]).toEqual([[], true]);
    await passed();
    expect(create.mock.calls).toEqual([[PAGE]]);
    expect(await due()).toBeUndefined();
    start();
    await settle();
    expect([waits, create.mock.calls.length]).toEqual([[], 1]);
  });

  it.each(['update', 'chrome_update'] as const)('does not open after %s', async (reason) => {
    start();
    await installed(reason);
    await settle();
    expect([waits, create.mock.calls, await due()]).toEqual([[], [], undefined]);
  });

  it('stays closed where the agency says so, though it says so late', async () => {
    start();
    await installed('install');
    await vi.waitFor(() => expect(waits).toHaveLength(1));
    await browser.storage.local.set({ policy: { skipWelcome: true } });
    await passed();
    expect([create.mock.calls, await due()]).toEqual([[], undefined]);
    await browser.storage.local.remove('policy');
    start();
    await settle();
    expect([waits, create.mock.calls]).toEqual([[], []]);
  });

  it('opens at the next start of a worker that died while it waited', async () => {
    start();
    await installed('install');
    await vi.waitFor(() => expect(waits).toHaveLength(1));
    // The first worker's wait never ends.
    waits = [];
    start();
    await passed();
    expect(create.mock.calls).toEqual([[PAGE]]);
    expect(await due()).toBeUndefined();
  });

  it('tries again at the next start where no window was open', async () => {
    create.mockRejectedValueOnce(new Error('No current window'));
    told.mockImplementation(() => undefined);
    start();
    await installed('install');
    await passed();
    expect([create.mock.calls.length, await due(), told.mock.calls.length]).toEqual([1, true, 1]);
    start();
    await passed();
    expect([create.mock.calls.length, await due()]).toEqual([2, undefined]);
  });

  it('is due after an installation though the look before it failed', async () => {
    told.mockImplementation(() => undefined);
    vi.spyOn(browser.storage.local, 'get').mockRejectedValueOnce(new Error('busy'));
    start();
    await installed('install');
    await passed();
    expect([create.mock.calls, told.mock.calls.length]).toEqual([[[PAGE]], 1]);
  });

  it('never opens in the test edition, where it would cover the tab under test', async () => {
    await browser.storage.local.set({ welcomeDue: true });
    start('test');
    await installed('install');
    await settle();
    expect([waits, create.mock.calls]).toEqual([[], []]);
  });
});
