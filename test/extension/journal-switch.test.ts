// @vitest-environment node
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../src/extension/browser.ts';
import { keepAsked } from '../../src/extension/journal-asked.ts';
import { alone, withJournal } from '../../src/extension/journal-database.ts';
import { recordInJournal } from '../../src/extension/journal-record.ts';
import {
  readJournal,
  readJournalFault,
  sweepSteadily,
  switchJournal,
  wipeJournal,
  withEntry,
} from '../../src/extension/journal-store.ts';
import { changeSettings, readSettings } from '../../src/extension/settings-store.ts';
import fake from '../fake-browser.ts';
import { entry, freshJournal, traces } from './journal-sample.ts';

const record = async (fields: Parameters<typeof entry>[0] = {}): Promise<number> => {
  const id = await recordInJournal(entry(fields));
  if (id === null) throw new Error('not recorded');
  return id;
};
const readEntry = (id: number) => withEntry(id, async (kept) => kept);

beforeEach(async () => {
  vi.restoreAllMocks();
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  fake.reset();
  freshJournal();
  await switchJournal(true);
});

describe('the switch', () => {
  it('off keeps what is there', async () => {
    const id = await record();
    await switchJournal(false);
    expect(await readEntry(id)).not.toBeNull();
    expect((await readSettings()).settings.journal).toBe(false);
  });

  it.each([{ sharedComputer: true }, { lockedSettings: ['journal'] }])(
    'on comes to nothing under %j',
    async (policy) => {
      fake.reset();
      freshJournal();
      await browser.storage.local.set({ policy });
      const before = await traces();
      await switchJournal(true);
      expect(await traces()).toEqual(before);
    },
  );

  it('stays off where the journal cannot be made', async () => {
    fake.reset();
    freshJournal();
    const before = await traces();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'InvalidStateError');
    });
    await expect(switchJournal(true)).rejects.toThrow('no');
    expect(await traces()).toEqual(before);
  });
});

describe('a wiped journal', () => {
  it.each([
    ['the settings', () => browser.storage.local, 'remove', 1],
    ['the session', () => browser.storage.session, 'remove', 2],
  ] as const)(
    'is gone as far as it can be where %s cannot be written, and that is told',
    async (_what, area, method, times) => {
      await record();
      const told = vi.fn();
      const page = new BroadcastChannel('jempol-journal');
      page.onmessage = told;
      const failing = vi.spyOn(area(), method);
      for (let each = 0; each < times; each += 1) failing.mockRejectedValueOnce(new Error('full'));
      await expect(wipeJournal()).rejects.toThrow('still there');
      expect(await indexedDB.databases()).toEqual([]);
      await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
      expect(await recordInJournal(entry())).toBeNull();
      await wipeJournal();
      page.close();
    },
  );

  it.each([{}, { personnel: 'pns' } as const])(
    'looks like one that was never on, over %j',
    async (chosen) => {
      fake.reset();
      freshJournal();
      await changeSettings(chosen);
      const never = await traces();
      await switchJournal(true);
      await changeSettings({ journalDays: 90 });
      await sweepSteadily('2031-03-01', 90);
      const ids = [await record(), await record(), await record()];
      await keepAsked({ id: ids[0] ?? 0, tab: 1, platform: 'x', told: true, at: Date.now() });
      vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
        throw new DOMException('full', 'QuotaExceededError');
      });
      expect(await recordInJournal(entry())).toBeNull();
      expect(await readJournalFault()).toEqual({ kind: 'full', day: '2031-03-01' });
      expect(await traces()).not.toEqual(never);
      await wipeJournal();
      expect(await traces()).toEqual(never);
      expect(await readJournal()).toEqual({ entries: [], corrupt: 0 });
    },
  );

  it('stays wiped, also under a press that was about to be recorded', async () => {
    const { local } = browser.storage;
    const settings = await local.get('settings');
    vi.spyOn(local, 'get').mockImplementationOnce(
      () => new Promise((resolve) => setTimeout(() => resolve(settings), 50)),
    );
    await Promise.all([recordInJournal(entry()), wipeJournal(), readJournal()]);
    expect(await indexedDB.databases()).toEqual([]);
    expect(await recordInJournal(entry())).toBeNull();
  });

  it('is not held up by a connection of ours', async () => {
    await record();
    let deleted = false;
    await alone(() =>
      withJournal(async () => {
        await deleteDB('jempol-journal');
        deleted = true;
      }),
    );
    expect(deleted).toBe(true);
  });
});
