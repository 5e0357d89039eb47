import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import type { JournalEntry } from '../../src/core/journal.ts';
import { browser } from '../../src/extension/browser.ts';

/** An installation that never had a journal. */
export function freshJournal(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** One warning backed out of. */
export function entry(fields: Partial<JournalEntry> = {}): JournalEntry {
  return {
    day: '2031-03-01',
    hour: 9,
    platform: 'x',
    action: 'like',
    entry: 'x:handle:uji_calon',
    rule: 'R-06',
    choice: 'cancel',
    seconds: 4,
    reason: null,
    ...fields,
  };
}

/** Puts anything into the journal that stands there, as a damaged one holds it. */
export async function putRow(row: unknown): Promise<void> {
  const journal = await openDB('jempol-journal');
  await journal.add('entries', row);
  journal.close();
}

/** All that this installation leaves on a computer. */
export async function traces(): Promise<unknown> {
  return {
    databases: await indexedDB.databases(),
    local: await browser.storage.local.get(),
    session: await browser.storage.session.get(),
  };
}
