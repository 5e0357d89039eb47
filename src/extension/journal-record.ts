import type { JournalEntry, RecordEntry } from '../core/journal.ts';
import { alone, hasJournal, withJournal } from './journal-database.ts';
import { forgetJournalFault, keepJournalFault } from './journal-fault.ts';
import { tellJournal } from './journal-news.ts';
import { readSettings, unsetSettings } from './settings-store.ts';

/** More than any person presses: a page that took over its renderer could claim presses without end. */
const MOST_A_DAY = 500;

/**
 * Keeps one entry where the person turned the journal on and nothing forbids it. What the browser refuses is kept as a
 * fault for the journal's page, and thrown at nobody.
 */
export const recordInJournal: RecordEntry = (entry) =>
  // The settings are read inside: a wipe either comes before, and nothing is recorded, or takes the entry with it.
  alone(async () => {
    const { settings } = await readSettings();
    if (!settings.journal || settings.sharedComputer) return null;
    const id = await write(entry);
    tellJournal();
    return id;
  });

async function write(entry: JournalEntry): Promise<number | null> {
  try {
    if (!(await hasJournal())) {
      // Switched on by somebody other than the person, whose own yes makes it: nobody's word.
      await unsetSettings(['journal']);
      return null;
    }
    const id = await withJournal(async (journal) => {
      if ((await journal.countFromIndex('entries', 'day', entry.day)) >= MOST_A_DAY) return null;
      const tx = journal.transaction('entries', 'readwrite');
      const adding = tx.store.add(entry);
      const [, done] = await Promise.allSettled([adding, tx.done]);
      // It says why, a full disk for one; the request itself may say only that it was aborted.
      if (done.status === 'rejected') throw done.reason;
      return adding;
    });
    if (id !== null) await forgetJournalFault();
    return id;
  } catch (reason) {
    console.warn('Jempol Netral: the journal could not be written', reason);
    await keepJournalFault(reason, entry.day);
    return null;
  }
}
