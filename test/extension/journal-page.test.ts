import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { JournalOutcome } from '../../src/core/journal-page.ts';
import { browser } from '../../src/extension/browser.ts';
import { keepJournalFault } from '../../src/extension/journal-fault.ts';
import {
  journalPageActions,
  onJournalPage,
  readJournalOpening,
  readJournalPage,
} from '../../src/extension/journal-page.ts';
import { recordInJournal } from '../../src/extension/journal-record.ts';
import { switchJournal } from '../../src/extension/journal-store.ts';
import { changeSettings } from '../../src/extension/settings-store.ts';
import fake from '../fake-browser.ts';
import { entry, freshJournal, putRow, traces } from './journal-sample.ts';

vi.mock('../../src/extension/knowledge.ts', async () => {
  const { embeddedKnowledge } = await import('./rules.ts');
  return { knowledge: async () => embeddedKnowledge(), onListsChanged: vi.fn() };
});

const NOTHING: JournalOutcome = { kind: 'nothing' };
const read = () => readJournalPage(NOTHING);
const show = vi.fn<(outcome: JournalOutcome) => void>();
const actions = async () => journalPageActions(await read(), show);
const came = async (): Promise<JournalOutcome | undefined> => {
  await vi.waitFor(() => expect(show).toHaveBeenCalledOnce());
  return show.mock.calls[0]?.[0];
};

beforeEach(async () => {
  vi.restoreAllMocks();
  show.mockReset();
  fake.reset();
  freshJournal();
  // In the east this is the second of March.
  await browser.storage.local.set({ testClock: '2031-03-01T23:00' });
});

describe('what the page is given', () => {
  it('is nothing at all where the journal never was on, and nothing is made by looking', async () => {
    const before = await traces();
    expect(await read()).toEqual({
      ...{ language: 'id', on: false, pause: null, managedBy: null, days: 30, entries: [] },
      ...{ corrupt: 0, ahead: 0, today: '2031-03-01', fault: null, outcome: NOTHING },
      ...{ names: new Map(), rules: new Map(), corrections: { get: expect.any(Function) } },
    });
    expect(await traces()).toEqual(before);
  });

  it('is at first what the settings say, also where the journal cannot be read', async () => {
    await switchJournal(true);
    await changeSettings({ region: '94', language: 'en', journalDays: 90 });
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new Error('broken');
    });
    const opening = await readJournalOpening();
    expect(opening).toEqual({
      ...{ language: 'en', on: true, pause: null, managedBy: null, days: 90, today: '2031-03-02' },
      outcome: NOTHING,
    });
    await expect(read()).rejects.toThrow('broken');
    vi.restoreAllMocks();
    expect(await read()).toMatchObject(opening);
  });

  it('names each entry as its list does, and one that is gone by its key', async () => {
    await switchJournal(true);
    const keys = ['x:handle:uji_calon', 'x:handle:pergi', 'x:id:123', 'link:uji-calon.example', 'item:x:9'];
    for (const each of keys) await recordInJournal(entry({ entry: each }));
    const { names, corrections } = await read();
    expect([...names].map(([key, { name, handle }]) => [key, name, handle])).toEqual([
      ['x:handle:uji_calon', 'Budi Contoh', '@uji_calon'],
      ['x:handle:pergi', null, '@pergi'],
      ['x:id:123', null, '123'],
      ['link:uji-calon.example', 'Budi Contoh', 'uji-calon.example'],
      ['item:x:9', null, '9'],
    ]);
    expect(keys.map((each) => corrections.get(each)?.subject.length ?? 0)).not.toContain(0);
    expect(corrections.get('x:handle:lain')).toBeUndefined();
    const { lists } = (await import('./rules.ts')).embeddedKnowledge();
    expect(corrections.get('x:handle:uji_calon')?.report).toContain(lists[0].info.name.id);
    expect(corrections.get('x:handle:pergi')?.report).not.toContain(lists[0].info.name.id);
  });

  it('cites the rules that still exist', async () => {
    await switchJournal(true);
    await changeSettings({ language: 'en' });
    for (const rule of ['R-06', '', 'R-99']) await recordInJournal(entry({ rule }));
    const { rules } = await read();
    expect([...rules.keys()]).toEqual(['R-06']);
    expect(rules.get('R-06')).toMatch(/^Joint Decision \(SKB\) 2022, Annex II/);
  });

  it('counts what is damaged and what is of days to come, by the day of the region', async () => {
    await switchJournal(true);
    for (const day of ['2031-03-01', '2031-03-02']) await recordInJournal(entry({ day }));
    await putRow({ day: 'rusak' });
    expect(await read()).toMatchObject({ corrupt: 1, ahead: 1, today: '2031-03-01' });
    await changeSettings({ region: '94' });
    expect(await read()).toMatchObject({ ahead: 0, today: '2031-03-02' });
  });

  it('tells why nothing is recorded, and what went wrong', async () => {
    await switchJournal(true);
    await changeSettings({ sharedComputer: true });
    await keepJournalFault(new DOMException('', 'QuotaExceededError'), '2031-02-28');
    expect(await read()).toMatchObject({
      ...{ on: false, pause: 'shared-computer', managedBy: null },
      fault: { kind: 'full', day: '2031-02-28' },
    });
    await browser.storage.local.set({
      policy: { lockedSettings: ['journal'], agencyName: 'BKPSDM Contoh' },
    });
    expect(await read()).toMatchObject({ on: false, pause: 'policy', managedBy: 'BKPSDM Contoh' });
  });
});

describe('what its controls do', () => {
  it('switch it on and off', async () => {
    (await actions()).onSwitch(true);
    expect(await came()).toEqual(NOTHING);
    expect((await read()).on).toBe(true);
    // Made by this yes and by nothing else.
    expect(await indexedDB.databases()).toHaveLength(1);
  });

  it('a shorter time deletes at once what is older', async () => {
    await switchJournal(true);
    for (const day of ['2031-02-21', '2031-02-22']) await recordInJournal(entry({ day }));
    (await actions()).onDays(7);
    await came();
    expect(await read()).toMatchObject({ days: 7, entries: [{ day: '2031-02-22' }] });
  });

  it('give a reason, delete an entry, remove what is damaged', async () => {
    await switchJournal(true);
    const [kept, gone] = [await recordInJournal(entry()), await recordInJournal(entry())];
    await putRow('rusak');
    const on = await actions();
    on.onReason(kept ?? 0, 'slip');
    on.onForget(gone ?? 0);
    on.onMend();
    await vi.waitFor(() => expect(show).toHaveBeenCalledTimes(3));
    expect(show).toHaveBeenCalledWith({ kind: 'mended', rows: 1 });
    expect(await read()).toMatchObject({ entries: [{ id: kept, reason: 'slip' }], corrupt: 0 });
  });

  it('delete what is dated ahead, and nothing else', async () => {
    await switchJournal(true);
    for (const day of ['2031-03-01', '2031-03-02']) await recordInJournal(entry({ day }));
    (await actions()).onForgetAhead();
    expect(await came()).toEqual({ kind: 'ahead-forgotten', entries: 1 });
    expect(await read()).toMatchObject({ ahead: 0, entries: [{ day: '2031-03-01' }] });
  });

  it('the wipe leaves what a journal leaves that never was on', async () => {
    const before = await traces();
    await switchJournal(true);
    await changeSettings({ journalDays: 90 });
    await recordInJournal(entry());
    (await actions()).onWipe();
    expect(await came()).toEqual({ kind: 'wiped' });
    expect(await read()).toMatchObject({ on: false, days: 30, entries: [] });
    expect(await traces()).toEqual(before);
  });

  it('say so where one fails', async () => {
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    const on = await actions();
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('full'));
    on.onSwitch(true);
    expect(await came()).toEqual({ kind: 'failed' });
  });

  it('hears of an entry that the worker wrote, and of settings that changed', async () => {
    const changed = vi.fn();
    onJournalPage(changed);
    await changeSettings({ journal: true });
    await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
    const worker = new BroadcastChannel('jempol-journal');
    worker.postMessage(null);
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(2));
    worker.close();
  });
});
