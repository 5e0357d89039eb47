// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../src/extension/browser.ts';
import { recordInJournal } from '../../src/extension/journal-record.ts';
import { readJournal, sweepSteadily, switchJournal } from '../../src/extension/journal-store.ts';
import { startSweeping } from '../../src/extension/journal-sweep.ts';
import { changeSettings } from '../../src/extension/settings-store.ts';
import { writeTestClock } from '../../src/extension/test-clock.ts';
import fake from '../fake-browser.ts';
import { entry, freshJournal } from './journal-sample.ts';

beforeEach(async () => {
  vi.restoreAllMocks();
  fake.reset();
  freshJournal();
});

const days = async () => (await readJournal()).entries.map(({ day }) => day);
const alarm = () =>
  fake.alarms.onAlarm.trigger({ name: 'lists', scheduledTime: 0, persistAcrossSessions: false });
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));
async function keep(...kept: readonly string[]): Promise<void> {
  await switchJournal(true);
  for (const day of kept) await recordInJournal(entry({ day }));
}

describe('the daily sweep', () => {
  it.each([
    ['the alarm', alarm],
    ['the start of the browser', () => fake.runtime.onStartup.trigger()],
  ])('comes with %s, also while the journal is off or paused', async (_what, ring) => {
    await keep('2031-03-05', '2031-03-06');
    for (const day of ['2031-03-09', '2031-03-11']) await sweepSteadily(day, 7);
    // Already the next day in the east, where the person works.
    await changeSettings({ journalDays: 7, journal: false, sharedComputer: true, region: '91' });
    await writeTestClock('2031-03-12T23:30');
    startSweeping();
    await ring();
    await vi.waitFor(async () => expect(await days()).toEqual(['2031-03-06']));
  });

  it('makes no journal, and leaves nothing where there is none', async () => {
    startSweeping();
    const databases = vi.spyOn(indexedDB, 'databases');
    await alarm();
    await vi.waitFor(() => expect(databases).toHaveBeenCalled());
    await settled();
    expect(await indexedDB.databases()).toEqual([]);
    expect(await browser.storage.local.get()).toEqual({});
  });

  it('deletes nothing while the settings, which say for how long, cannot be read', async () => {
    await keep('2030-04-01');
    for (const day of ['2031-02-27', '2031-02-28']) await sweepSteadily(day, 365);
    await browser.storage.local.set({ settings: { journal: true, journalDays: 365, rusak: 1 } });
    await writeTestClock('2031-03-01T09:00');
    startSweeping();
    const read = vi.spyOn(browser.storage.local, 'get');
    await alarm();
    await vi.waitFor(() => expect(read).toHaveBeenCalledWith('settings'));
    await settled();
    expect(await days()).toEqual(['2030-04-01']);
  });
});

describe('a clock that leapt', () => {
  /** What a sweep by each of these days leaves, thirty days being kept. */
  async function left(...shown: readonly string[]): Promise<readonly string[]> {
    await keep('2031-01-31', '2031-02-20', '2031-03-01');
    for (const day of ['2031-02-28', '2031-03-01', '2031-03-02']) await sweepSteadily(day, 30);
    expect(await days()).toEqual(['2031-01-31', '2031-02-20', '2031-03-01']);
    for (const day of shown) await sweepSteadily(day, 30);
    return days();
  }

  it('deletes nothing, on that day and the next', async () => {
    const kept = await left('2099-01-01', '2099-01-01', '2099-01-02');
    expect(kept).toEqual(['2031-01-31', '2031-02-20', '2031-03-01']);
  });

  it('deletes nothing once it is back, by the wrong day either', async () => {
    expect(await left('2099-01-01', '2098-06-01')).toHaveLength(3);
    expect(await sweepSteadily('2031-03-03', 30)).toBe(0);
    expect(await sweepSteadily('2031-03-04', 30)).toBe(0);
    expect(await sweepSteadily('2031-03-05', 30)).toBe(1);
  });

  it('is believed on the second day after: the computer was off so long', async () => {
    expect(await left('2031-05-01', '2031-05-02')).toHaveLength(3);
    expect(await sweepSteadily('2031-05-03', 30)).toBe(3);
  });

  it('is none within the days that entries are kept', async () => {
    expect(await left('2031-03-30')).toEqual(['2031-03-01']);
  });

  it('is remembered anew where what is remembered cannot be read', async () => {
    await keep('2031-01-01');
    await browser.storage.local.set({ journalClock: { day: 'x', since: '2000-01-01' } });
    expect(await sweepSteadily('2031-03-01', 30)).toBe(0);
    expect(await browser.storage.local.get('journalClock')).toEqual({
      journalClock: { day: '2031-03-01', since: '2031-03-01' },
    });
  });
});
