// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { firstCheckAt } from '../../src/core/poll.ts';
import { browser } from '../../src/extension/browser.ts';
import { startPolling } from '../../src/extension/poll-alarm.ts';
import fake from '../fake-browser.ts';

const MINUTE = 60_000;
const START = Date.parse('2026-11-23T00:30:00Z');
const SEED = 12_345;
const FIRST = firstCheckAt(START, SEED);

const update = vi.fn(async () => []);
const wake = async () => {
  startPolling({ update, seed: async () => SEED });
  await vi.advanceTimersByTimeAsync(0);
};
const ring = async (at: number, name = 'lists') => {
  vi.setSystemTime(at);
  await fake.alarms.onAlarm.trigger({ name, scheduledTime: at, persistAcrossSessions: false });
  await vi.advanceTimersByTimeAsync(0);
};
const alarm = () => browser.alarms.get('lists');

beforeEach(() => {
  fake.reset();
  update.mockClear();
  vi.useFakeTimers({ now: START });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the alarm', () => {
  it('first rings within half an hour of the start, then every half hour', async () => {
    await wake();
    expect(await alarm()).toMatchObject({ scheduledTime: FIRST, periodInMinutes: 30 });
    expect(FIRST - START).toBeLessThan(30 * MINUTE);
  });

  it('is left alone by a worker that wakes often: it would never ring', async () => {
    await wake();
    const create = vi.spyOn(browser.alarms, 'create');
    for (let at = 1; at <= 8; at++) {
      vi.setSystemTime(START + at * 5 * MINUTE);
      await wake();
    }
    expect(create).not.toHaveBeenCalled();
    expect(await alarm()).toMatchObject({ scheduledTime: FIRST });
  });

  it('is set again where the browser lost it', async () => {
    await wake();
    await browser.alarms.clearAll();
    vi.setSystemTime(FIRST + 100 * MINUTE);
    await wake();
    expect(await alarm()).toMatchObject({ scheduledTime: FIRST + 100 * MINUTE });
  });

  it('begins anew with the browser, also where the last one left it set', async () => {
    await wake();
    const monday = START + 2 * 24 * 60 * MINUTE;
    vi.setSystemTime(monday);
    await fake.storage.session.clear();
    await wake();
    expect(await alarm()).toMatchObject({ scheduledTime: firstCheckAt(monday, SEED) });
  });
});

describe('a ring', () => {
  it('asks what is due', async () => {
    await wake();
    await ring(FIRST);
    expect(update).toHaveBeenCalledExactlyOnceWith({ when: 'due' });
  });

  it('before the first half hour is over asks only for what was never checked', async () => {
    await wake();
    await ring(FIRST - 1);
    expect(update).toHaveBeenCalledExactlyOnceWith({ when: 'new' });
  });

  it('with the clock set back since asks all the same', async () => {
    await wake();
    await ring(START - 730 * 24 * 60 * MINUTE);
    expect(update).toHaveBeenCalledExactlyOnceWith({ when: 'due' });
  });

  it('that woke the worker counts as its start', async () => {
    startPolling({ update, seed: async () => SEED });
    await ring(START);
    expect(update).toHaveBeenCalledExactlyOnceWith({ when: 'new' });
  });

  it("of another's alarm is none", async () => {
    await wake();
    await ring(FIRST, 'other');
    expect(update).not.toHaveBeenCalled();
  });
});
