import { beforeEach, expect, it } from 'vitest';
import { browser } from '../../src/extension/browser.ts';
import { dropPledge, keepToday, readPledge } from '../../src/extension/pledge-store.ts';
import { changeSettings } from '../../src/extension/settings-store.ts';
import { writeTestClock } from '../../src/extension/test-clock.ts';
import fake from '../fake-browser.ts';

beforeEach(async () => {
  fake.reset();
  await writeTestClock('2026-11-22T23:30');
});

it('is kept as its day alone, and dropped without a trace', async () => {
  const before = await browser.storage.local.get(null);
  expect(await readPledge()).toBeNull();
  await keepToday();
  expect(await readPledge()).toBe('2026-11-22');
  expect(await browser.storage.local.get(null)).toEqual({ ...before, pledge: '2026-11-22' });
  await dropPledge();
  expect(await readPledge()).toBeNull();
  expect(await browser.storage.local.get(null)).toEqual(before);
});

it.each([42, '', '2026-13-40', 'besok', { day: '2026-11-22' }, null])(
  'is none where storage holds %j',
  async (stored) => {
    await browser.storage.local.set({ pledge: stored });
    expect(await readPledge()).toBeNull();
    await keepToday();
    expect(await readPledge()).toBe('2026-11-22');
  },
);

it('is of the day where the person works', async () => {
  await changeSettings({ region: '94' });
  await keepToday();
  expect(await readPledge()).toBe('2026-11-23');
});

it.each([
  ['the person', { settings: { sharedComputer: true } }],
  ['policy', { policy: { sharedComputer: true } }],
])('is none on a computer that %s calls shared', async (_who, stored) => {
  await browser.storage.local.set(stored);
  await keepToday();
  expect(await browser.storage.local.get('pledge')).toEqual({});
});
