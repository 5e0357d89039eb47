import { beforeEach, describe, expect, it, vi } from 'vitest';
import { recordInJournal } from '../../src/extension/journal-record.ts';
import {
  forgetAhead,
  forgetEntry,
  giveReason,
  mendJournal,
  onJournal,
  readJournal,
  readJournalFault,
  sweepJournal,
  sweepSteadily,
  switchJournal,
  wipeJournal,
  withEntry,
} from '../../src/extension/journal-store.ts';
import { changeSettings, unsetSettings } from '../../src/extension/settings-store.ts';
import fake from '../fake-browser.ts';
import { entry, freshJournal, putRow, traces } from './journal-sample.ts';

const record = async (fields: Parameters<typeof entry>[0] = {}): Promise<number> => {
  const id = await recordInJournal(entry(fields));
  if (id === null) throw new Error('not recorded');
  return id;
};
const readEntry = (id: number) => withEntry(id, async (kept) => kept);
const days = async () => (await readJournal()).entries.map(({ day }) => day);

beforeEach(async () => {
  vi.restoreAllMocks();
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  fake.reset();
  freshJournal();
  await switchJournal(true);
});

describe('the journal', () => {
  it('gives its entries back, oldest first, each with its number', async () => {
    const late = await record({ day: '2031-03-02', hour: 8 });
    const noon = await record({ hour: 12 });
    const morning = await record({ hour: 7, choice: 'proceed' });
    expect(await readJournal()).toEqual({
      entries: [
        { ...entry({ hour: 7, choice: 'proceed' }), id: morning },
        { ...entry({ hour: 12 }), id: noon },
        { ...entry({ day: '2031-03-02', hour: 8 }), id: late },
      ],
      corrupt: 0,
    });
    expect(late < noon && noon < morning).toBe(true);
    expect(await readEntry(noon)).toEqual({ ...entry({ hour: 12 }), id: noon });
  });

  it('is not made by anything but the person’s yes', async () => {
    fake.reset();
    freshJournal();
    const before = await traces();
    expect(await readJournal()).toEqual({ entries: [], corrupt: 0 });
    expect(await readEntry(1)).toBeNull();
    expect(await giveReason(1, 'slip')).toBe(false);
    await forgetEntry(1);
    expect(await mendJournal()).toBe(0);
    expect(await sweepJournal('2031-03-01', 7)).toBe(0);
    expect(await forgetAhead('2031-03-01')).toBe(0);
    expect(await sweepSteadily('2031-03-01', 7)).toBe(0);
    await switchJournal(false);
    await unsetSettings(['journal']);
    expect(await readJournalFault()).toBeNull();
    expect(await traces()).toEqual(before);
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('takes a reason for one entry, and takes it back', async () => {
    const [one, other] = [await record(), await record()];
    expect(await giveReason(one, 'duty')).toBe(true);
    expect((await readJournal()).entries.map(({ reason }) => reason)).toEqual(['duty', null]);
    expect(await giveReason(one, null)).toBe(true);
    expect(await readEntry(one)).toMatchObject({ reason: null });
    expect(await giveReason(other + 1, 'slip')).toBe(false);
    expect(await readJournal()).toMatchObject({ entries: [{ id: one }, { id: other }], corrupt: 0 });
  });

  it('forgets one entry', async () => {
    const [one, other] = [await record(), await record()];
    await forgetEntry(one);
    expect((await readJournal()).entries.map(({ id }) => id)).toEqual([other]);
  });
});

describe('a damaged journal', () => {
  const { hour: _, ...hourless } = entry();
  const broken = [
    'x',
    null,
    {},
    { ...entry(), choice: 'later' },
    { ...entry(), nip: '1' },
    hourless,
    { day: 5 },
  ];

  it('is read as far as it can be, and mended without touching the rest', async () => {
    await record({ hour: 1 });
    for (const row of broken) await putRow(row);
    await record({ hour: 2 });
    const { entries } = await readJournal();
    expect(await readJournal()).toEqual({ entries: [entries[0], entries[1]], corrupt: broken.length });
    expect(await mendJournal()).toBe(broken.length);
    expect(await readJournal()).toEqual({ entries, corrupt: 0 });
    expect(entries).toHaveLength(2);
  });

  it('gives no reason to a row that is none', async () => {
    const id = await record();
    await putRow({ ...entry(), choice: 'later' });
    expect(await giveReason(id + 1, 'slip')).toBe(false);
    expect((await readJournal()).corrupt).toBe(1);
  });
});

describe('the sweep', () => {
  it('removes what is older than the days, to the day', async () => {
    await changeSettings({ journalDays: 365 });
    for (const day of ['2031-01-29', '2031-01-30', '2031-03-01']) await record({ day });
    expect(await sweepJournal('2031-03-01', 30)).toBe(1);
    expect(await days()).toEqual(['2031-01-30', '2031-03-01']);
    expect(await sweepJournal('2031-03-01', 30)).toBe(0);
  });

  it('of days ahead removes those alone', async () => {
    for (const day of ['2031-02-28', '2031-03-01', '2099-01-01']) await record({ day });
    await putRow({ ...entry({ day: '2099-01-01' }), choice: 'later' });
    expect(await forgetAhead('2031-03-01')).toBe(1);
    expect(await readJournal()).toMatchObject({ corrupt: 1 });
    expect(await days()).toEqual(['2031-02-28', '2031-03-01']);
  });

  it('loses nothing when the clock was set back, and leaves damaged rows to be mended', async () => {
    await record({ day: '2031-03-01' });
    await putRow({ ...entry(), day: 5 });
    expect(await sweepJournal('2020-01-01', 7)).toBe(0);
    expect(await readJournal()).toMatchObject({ entries: [{ day: '2031-03-01' }], corrupt: 1 });
    expect(await sweepJournal('2040-01-01', 7)).toBe(1);
    expect(await readJournal()).toEqual({ entries: [], corrupt: 1 });
  });
});

it('tells whoever else shows the journal of every change, and of nothing else', async () => {
  const told: unknown[] = [];
  const page = new BroadcastChannel('jempol-journal');
  page.onmessage = (event) => told.push(event);
  const heard = vi.fn();
  onJournal(heard);
  const toldAfter = async (change: () => Promise<unknown>) => {
    const before = told.length;
    await change();
    await new Promise((resolve) => setTimeout(resolve, 20));
    return told.length - before;
  };
  expect(await toldAfter(() => recordInJournal(entry()))).toBe(1);
  const [{ id } = { id: 0 }] = (await readJournal()).entries;
  expect(await toldAfter(() => giveReason(id, 'slip'))).toBe(1);
  expect(await toldAfter(() => readJournal())).toBe(0);
  expect(await toldAfter(() => mendJournal())).toBe(0);
  expect(await toldAfter(() => sweepJournal('2031-03-01', 7))).toBe(0);
  expect(await toldAfter(() => wipeJournal())).toBe(1);
  // What this page did itself it knows.
  expect(heard).not.toHaveBeenCalled();
  page.postMessage(null);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
  page.close();
});
