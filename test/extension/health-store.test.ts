import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../src/extension/browser.ts';
import { forgetHealth, note, readHealth } from '../../src/extension/health-store.ts';
import { changeSettings } from '../../src/extension/settings-store.ts';
import { writeTestClock } from '../../src/extension/test-clock.ts';
import fake from '../fake-browser.ts';

const like = { platform: 'x', action: 'like', what: 'resolved' } as const;
const stored = async (place: 'local' | 'session') => (await browser.storage[place].get('health'))['health'];

beforeEach(async () => {
  vi.restoreAllMocks();
  fake.reset();
  await writeTestClock('2031-03-01T09:00');
});

describe('what health keeps', () => {
  it('is a day and numbers, whatever else a message held', async () => {
    await note({ ...like, handle: 'uji_calon' } as typeof like, false);
    expect(await stored('local')).toEqual([
      {
        day: 22_339,
        platform: 'x',
        action: 'like',
        resolved: 1,
        unresolved: 0,
        settled: 0,
        unsettled: 0,
        caught: 0,
        unknown: 0,
        unheld: 0,
      },
    ]);
  });

  it('loses none of many notes at once', async () => {
    const every = Array.from({ length: 40 }, (_, at) =>
      note(at % 2 === 0 ? like : { ...like, action: 'share', what: 'unsettled' }, false),
    );
    await Promise.all(every);
    const { rows } = await readHealth();
    expect(rows.map(({ action, resolved, unsettled }) => [action, resolved, unsettled])).toEqual(
      expect.arrayContaining([
        ['like', 20, 0],
        ['share', 0, 20],
      ]),
    );
  });

  it('goes on after a write that failed, which its own caller hears of', async () => {
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    const failed = note(like, false);
    const next = note(like, false);
    await expect(failed).rejects.toThrow('full');
    await next;
    expect((await readHealth()).rows[0]?.resolved).toBe(1);
  });

  it('is nothing of a private window', async () => {
    const before = await fake.storage.local.get();
    await note(like, true);
    expect([await fake.storage.local.get(), await fake.storage.session.get()]).toEqual([before, {}]);
  });

  it('ends with the browser on a shared computer', async () => {
    await changeSettings({ sharedComputer: true });
    await note(like, false);
    expect(await stored('local')).toBeUndefined();
    expect((await readHealth()).rows).toHaveLength(1);
    await fake.storage.session.clear();
    expect((await readHealth()).rows).toEqual([]);
  });

  it('turns the day in western Indonesia', async () => {
    await writeTestClock('2031-03-01T23:59');
    await note(like, false);
    await writeTestClock('2031-03-02T00:01');
    await note(like, false);
    const { rows, today } = await readHealth();
    expect(rows.map(({ day }) => today - day)).toEqual([1, 0]);
  });

  it('stays forgotten under a note that had read before', async () => {
    await note(like, false);
    await Promise.all([note(like, false), forgetHealth()]);
    expect(await stored('local')).toBeUndefined();
  });

  it('is forgotten in both places', async () => {
    await note(like, false);
    await changeSettings({ sharedComputer: true });
    await note(like, false);
    await forgetHealth();
    expect([await stored('local'), await stored('session')]).toEqual([undefined, undefined]);
  });
});

describe('what a version before the second net kept', () => {
  const old = {
    day: 22_339,
    platform: 'x',
    action: 'like',
    resolved: 4,
    unresolved: 3,
    settled: 2,
    unsettled: 1,
  };

  it('is read with nothing caught, and counted on', async () => {
    await browser.storage.local.set({ health: [old] });
    const none = { caught: 0, unknown: 0, unheld: 0 };
    expect(await readHealth()).toEqual({ rows: [{ ...old, ...none }], today: 22_339, broken: false });
    await note({ ...like, what: 'caught' }, false);
    expect(await stored('local')).toEqual([{ ...old, ...none, caught: 1 }]);
  });
});

describe('broken storage', () => {
  const row = { day: 1, ...like, resolved: 1, unresolved: 0, settled: 0, unsettled: 0 };
  it.each([
    'x',
    {},
    [{ ...row, what: undefined, account: 'a' }],
    [{ ...row, resolved: -1 }],
    [{ ...row, caught: null }],
  ])('is said and starts empty: %j', async (garbage) => {
    await browser.storage.local.set({ health: garbage });
    expect(await readHealth()).toMatchObject({ rows: [], broken: true });
    await note(like, false);
    expect(await readHealth()).toMatchObject({ rows: [{ resolved: 1 }], broken: false });
  });

  it('is not said of an empty one', async () => {
    expect(await readHealth()).toMatchObject({ rows: [], broken: false });
  });
});
