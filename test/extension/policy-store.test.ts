import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AdminPolicy } from '../../src/core/policy.ts';
import { browser } from '../../src/extension/browser.ts';
import { canCloseStorage } from '../../src/extension/closed-storage.ts';
import { readPolicy, SECOND_LOOK_MS, startPolicy } from '../../src/extension/policy-store.ts';
import { followed } from '../../src/extension/repositories.ts';
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

  it.each([null, 'rusak', 3, [STRICT]])(
    'last seen that is none gives way to the browser’s: %j',
    async (bad) => {
      // The stand-in for a browser forgets a key that is set to null.
      const local = vi.spyOn(browser.storage.local, 'get').mockResolvedValue({ policy: bad });
      expect((await readPolicy()).policy.agencyName).toBeNull();
      await startPolicy(heard);
      get.mockResolvedValue(STRICT);
      await startPolicy(heard);
      local.mockRestore();
      expect(await seen()).toBe('Kota Contoh');
    },
  );

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

describe('where content scripts write to storage too: Firefox', () => {
  const NATION = { repositories: [`https://jahat.example.org/ sha256:${'a'.repeat(64)} national`] };

  beforeEach(() => {
    Object.assign(browser.storage.local, { setAccessLevel: undefined });
  });
  afterEach(() => void Object.assign(browser.storage.local, { setAccessLevel: async () => undefined }));

  it('nobody becomes the nation, or anything else, by writing a policy', async () => {
    expect(canCloseStorage()).toBe(false);
    get.mockRejectedValue(new Error('Managed storage manifest not found'));
    await browser.storage.local.set({ policy: { ...STRICT, ...NATION } });
    await startPolicy(heard);
    expect(await followed()).toEqual([]);
    expect(await readSettings()).toMatchObject({
      settings: { mode: 'confirm' },
      locked: [],
      managedBy: null,
    });
    expect(heard).not.toHaveBeenCalled();
    get.mockResolvedValue(STRICT);
    expect([await seen(), await followed()]).toEqual(['Kota Contoh', []]);
  });

  it('it is asked for each time, leaves nothing in storage, and is told once a start of the browser', async () => {
    get.mockResolvedValue(STRICT);
    expect([await seen(), (await readSettings()).locked]).toEqual(['Kota Contoh', ['mode']]);
    expect(get).toHaveBeenCalledTimes(2);
    await startPolicy(heard);
    await startPolicy(heard);
    expect(heard).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ mode: 'strict' }));
    expect(await browser.storage.local.get()).toEqual({});
    await browser.storage.session.clear();
    await startPolicy(heard);
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('a browser that fails is no browser without a policy: nothing is dropped on that word', async () => {
    get.mockRejectedValue(new Error('IO error'));
    await expect(followed()).rejects.toThrow('IO error');
  });
});

it('is kept where storage can be closed to content scripts: Chromium', () => {
  expect(canCloseStorage()).toBe(true);
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
