import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AdminPolicy } from '../../src/core/policy.ts';
import { browser } from '../../src/extension/browser.ts';
import { readPolicy, SECOND_LOOK_MS, startPolicy } from '../../src/extension/policy-store.ts';
import { onSettings, readSettings } from '../../src/extension/settings-store.ts';
import fake from '../fake-browser.ts';

const STRICT = { agencyName: 'Kota Contoh', mode: 'strict', lockedSettings: ['mode'] };

/** What the browser answers when asked for its policy. */
const get = vi.fn<() => Promise<Record<string, unknown>>>();
const heard = vi.fn<(policy: AdminPolicy) => void>();

beforeEach(() => {
  fake.reset();
  vi.useFakeTimers();
  vi.clearAllMocks();
  get.mockReset().mockResolvedValue({});
  fake.storage.managed.get = get as typeof fake.storage.managed.get;
});
afterEach(() => void vi.useRealTimers());

/** As Chromium does when policy arrives or is edited. */
const policyChanges = (): Promise<unknown> =>
  fake.storage.onChanged.trigger({ mode: { newValue: 'strict' } }, 'managed');
const settle = () => vi.advanceTimersByTimeAsync(0);
const seen = async () => (await readPolicy()).policy.agencyName;

describe('the policy', () => {
  it('is none at first, at once', async () => {
    get.mockReturnValue(new Promise(() => undefined));
    void startPolicy(heard);
    expect(await seen()).toBeNull();
    expect(heard).not.toHaveBeenCalled();
  });

  it('is kept as soon as the browser knows it, and told once', async () => {
    get.mockResolvedValue(STRICT);
    await startPolicy(heard);
    expect(await seen()).toBe('Kota Contoh');
    expect(heard).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ mode: 'strict' }));
    await startPolicy(heard);
    get.mockResolvedValue(Object.fromEntries(Object.entries(STRICT).reverse()));
    await startPolicy(heard);
    expect(heard).toHaveBeenCalledOnce();
  });

  it('comes after an empty answer: Chromium, first start', async () => {
    await startPolicy(heard);
    expect(await seen()).toBeNull();
    get.mockResolvedValue(STRICT);
    await policyChanges();
    await settle();
    expect(await seen()).toBe('Kota Contoh');
    expect(heard).toHaveBeenCalledOnce();
  });

  it('of the last start holds while the browser does not answer: Chromium, every other start', async () => {
    await browser.storage.local.set({ policy: STRICT });
    let answer = (_: Record<string, unknown>): void => undefined;
    get.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    const started = startPolicy(heard);
    await vi.advanceTimersByTimeAsync(10 * SECOND_LOOK_MS);
    expect(await seen()).toBe('Kota Contoh');
    answer({ ...STRICT, agencyName: 'Kabupaten Contoh' });
    await started;
    expect(await seen()).toBe('Kabupaten Contoh');
  });

  it('is not forgotten on the first empty answer, but on the second', async () => {
    await browser.storage.local.set({ policy: STRICT });
    const started = startPolicy(heard);
    await vi.advanceTimersByTimeAsync(SECOND_LOOK_MS - 1);
    expect(await seen()).toBe('Kota Contoh');
    await vi.advanceTimersByTimeAsync(1);
    await started;
    expect(await seen()).toBeNull();
    expect(heard).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ agencyName: null, mode: null }));
  });

  it('stays when the second look finds it', async () => {
    await browser.storage.local.set({ policy: STRICT });
    get.mockResolvedValueOnce({}).mockResolvedValue(STRICT);
    const started = startPolicy(heard);
    await vi.advanceTimersByTimeAsync(SECOND_LOOK_MS);
    await started;
    expect(await seen()).toBe('Kota Contoh');
    expect(heard).not.toHaveBeenCalled();
  });

  it('that Firefox has no manifest for is none', async () => {
    get.mockRejectedValue(new Error('Managed storage manifest not found'));
    await startPolicy(heard);
    expect(heard).not.toHaveBeenCalled();
    await browser.storage.local.set({ policy: STRICT });
    const started = startPolicy(heard);
    await vi.advanceTimersByTimeAsync(SECOND_LOOK_MS);
    await started;
    expect(await seen()).toBeNull();
  });

  it('stays as last seen when the browser fails, and the failure is no secret', async () => {
    await browser.storage.local.set({ policy: STRICT });
    get.mockRejectedValue(new Error('IO error'));
    await expect(startPolicy(heard)).rejects.toThrow('IO error');
    expect(await seen()).toBe('Kota Contoh');
  });

  it('is read again by a version that knows more, from what the browser gave', async () => {
    get.mockResolvedValue({ ...STRICT, mode: 'off', later: 1 });
    await startPolicy(heard);
    expect((await readPolicy()).ignored).toEqual([
      { key: 'mode', reason: 'value' },
      { key: 'later', reason: 'unknown' },
    ]);
    expect((await browser.storage.local.get('policy'))['policy']).toMatchObject({ later: 1 });
  });
});

it('tells those who hear of settings', async () => {
  const settings = vi.fn();
  onSettings(settings);
  get.mockResolvedValue(STRICT);
  await startPolicy(heard);
  await settle();
  expect(settings).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ mode: 'strict' }));
  expect(await readSettings()).toMatchObject({ locked: ['mode'], managedBy: 'Kota Contoh' });
});
