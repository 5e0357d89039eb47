// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../src/core/settings.ts';
import { browser } from '../../src/extension/browser.ts';
import { recordInJournal } from '../../src/extension/journal-record.ts';
import { readJournal, readJournalFault, switchJournal } from '../../src/extension/journal-store.ts';
import fake from '../fake-browser.ts';
import { entry, freshJournal, traces } from './journal-sample.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  fake.reset();
  freshJournal();
});
const days = async () => (await readJournal()).entries.map(({ day }) => day);

describe('recording', () => {
  it.each<readonly [string, Partial<Settings>, object | null]>([
    ['while nothing is chosen', {}, null],
    ['while it is off', { journal: false }, null],
    ['on a shared computer', { journal: true, sharedComputer: true }, null],
    ['where an agency says that the computer is shared', { journal: true }, { sharedComputer: true }],
    ['where policy locks it', { journal: true }, { lockedSettings: ['journal'] }],
    ['because a policy asks for it', {}, { journal: true, lockedSettings: ['journal'] }],
  ])('keeps nothing %s, and leaves no trace', async (_when, chosen, policy) => {
    await switchJournal(true);
    await browser.storage.local.set({ settings: chosen });
    if (policy !== null) await browser.storage.local.set({ policy });
    const before = await traces();
    expect(await recordInJournal(entry())).toBeNull();
    expect(await traces()).toEqual(before);
  });

  it('keeps the entry once the person turned it on', async () => {
    await switchJournal(true);
    const id = await recordInJournal(entry());
    expect((await readJournal()).entries).toEqual([{ id, ...entry() }]);
  });

  it('keeps nothing where somebody wrote the yes who could not make the journal, and takes it back', async () => {
    await browser.storage.local.set({ settings: { journal: true, language: 'en' } });
    expect(await recordInJournal(entry())).toBeNull();
    expect(await indexedDB.databases()).toEqual([]);
    expect(await browser.storage.local.get()).toEqual({ settings: { language: 'en' } });
  });

  it('removes nothing, whatever day it is said to be', async () => {
    await switchJournal(true);
    for (const day of ['2031-03-01', '2099-01-01']) await recordInJournal(entry({ day }));
    expect(await days()).toEqual(['2031-03-01', '2099-01-01']);
  });

  it('keeps five hundred a day and no more, which is no fault', async () => {
    await switchJournal(true);
    const ids = await Promise.all(Array.from({ length: 502 }, () => recordInJournal(entry())));
    expect(ids.filter((id) => id === null)).toHaveLength(2);
    expect(await days()).toHaveLength(500);
    expect(await readJournalFault()).toBeNull();
    expect(await recordInJournal(entry({ day: '2031-03-02' }))).not.toBeNull();
  });
});

describe('what the browser refuses', () => {
  beforeEach(() => switchJournal(true));

  it.each([
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'unwritable'],
  ] as const)('by %s is told as %s until an entry is written again', async (name, kind) => {
    await recordInJournal(entry());
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw new DOMException('refused', name);
    });
    expect(await recordInJournal(entry({ day: '2031-03-04' }))).toBeNull();
    expect(await readJournalFault()).toEqual({ kind, day: '2031-03-04' });
    expect(await days()).toEqual(['2031-03-01']);
    expect(await recordInJournal(entry({ day: '2031-03-05' }))).not.toBeNull();
    expect(await readJournalFault()).toBeNull();
  });

  it('as the transaction ends, as a browser does on a full disk, is full too', async () => {
    const { add } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(function (this: IDBObjectStore, row) {
      const adding = add.call(this, row);
      const full = new DOMException('full', 'QuotaExceededError');
      Object.defineProperty(this.transaction, 'error', { get: () => full });
      this.transaction.abort();
      return adding;
    });
    expect(await recordInJournal(entry())).toBeNull();
    expect(await readJournalFault()).toEqual({ kind: 'full', day: '2031-03-01' });
    expect(await days()).toEqual([]);
  });

  it('when the journal cannot be opened is unwritable', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'InvalidStateError');
    });
    expect(await recordInJournal(entry())).toBeNull();
    expect(await readJournalFault()).toMatchObject({ kind: 'unwritable' });
  });

  it('and a fault that is none in storage is none', async () => {
    await browser.storage.session.set({ journalFault: { kind: 'stolen', day: 'x' } });
    expect(await readJournalFault()).toBeNull();
  });
});
