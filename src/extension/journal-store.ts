import { journalEntrySchema, type KeptEntry, type Reason } from '../core/journal.ts';
import { readMany } from '../core/read-many.ts';
import { daysBefore } from '../core/time-zone.ts';
import { forgetAsked } from './journal-asked.ts';
import { forgetClock, isSteady } from './journal-clock.ts';
import { alone, deleteJournal, inJournal, type Journal, withJournal } from './journal-database.ts';
import { forgetJournalFault } from './journal-fault.ts';
import { tellJournal } from './journal-news.ts';
import { changeSettings, unsetSettings } from './settings-store.ts';

export { readJournalFault } from './journal-fault.ts';
export { onJournal } from './journal-news.ts';

export interface ReadJournal {
  /** Oldest first. */
  readonly entries: readonly KeptEntry[];
  /** Rows that are no entries: left out, and the rest is whole. */
  readonly corrupt: number;
}

/**
 * The person's own yes or no. A yes makes the journal, and nothing else does: who can write settings alone cannot begin
 * one. A no keeps what it holds. Where it is paused a yes comes to nothing. Throws where it cannot be kept.
 */
export async function switchJournal(on: boolean): Promise<void> {
  await alone(async () => {
    const { journal, sharedComputer } = await changeSettings({ journal: on });
    if (!journal || sharedComputer) return;
    try {
      await withJournal(async () => undefined);
    } catch (reason) {
      await unsetSettings(['journal']);
      throw reason;
    }
  });
}

/** The whole journal. Where there is none, none is made. Throws what the browser says where it cannot be opened. */
export function readJournal(): Promise<ReadJournal> {
  return inJournal<ReadJournal>(
    async (journal) => {
      const rows = await rowsOf(journal);
      const entries = rows.flatMap(({ entry }) => (entry === null ? [] : [entry]));
      return { entries: entries.toSorted(byTime), corrupt: rows.length - entries.length };
    },
    { entries: [], corrupt: 0 },
  );
}

/**
 * Runs on one entry while nobody can remove it or wipe the journal; null where there is none of that id, or it cannot be
 * read. Whatever is kept about an entry elsewhere is written so: none of it outlives a wipe.
 */
export function withEntry<T>(id: number, run: (entry: KeptEntry) => Promise<T>): Promise<T | null> {
  return inJournal<T | null>(async (journal) => {
    const entry = entryIn(id, await journal.get('entries', id));
    return entry === null ? null : run(entry);
  }, null);
}

/** Writes why the person went on, or takes it back; false where there is no such entry. */
export function giveReason(id: number, reason: Reason | null): Promise<boolean> {
  return changing(async (journal) => {
    const tx = journal.transaction('entries', 'readwrite');
    const row = journalEntrySchema.safeParse(await tx.store.get(id));
    if (row.success) await tx.store.put({ ...row.data, reason }, id);
    await tx.done;
    return row.success;
  }, false);
}

/** Removes one entry; none of that id is no error. */
export async function forgetEntry(id: number): Promise<void> {
  await changing(async (journal) => {
    await journal.delete('entries', id);
    return true;
  }, false);
}

/** Removes the rows that cannot be read, and no other; answers with how many. */
export function mendJournal(): Promise<number> {
  return changing(async (journal) => {
    const rows = await rowsOf(journal);
    const corrupt = rows.flatMap(({ id, entry }) => (entry === null ? [id] : []));
    await deleteAll(journal, corrupt);
    return corrupt.length;
  }, 0);
}

/**
 * Removes what is older than `days` days on the calendar day `today`; answers with how many. Never what is dated
 * ahead: a clock that was set back loses nothing.
 */
export function sweepJournal(today: string, days: number): Promise<number> {
  return changing((journal) => deleteBefore(journal, daysBefore(today, days)), 0);
}

/** As `sweepJournal`, where the clock that says `today` has been steady (journal-clock.ts): nobody pressed for this one. */
export function sweepSteadily(today: string, days: number): Promise<number> {
  return changing(
    async (journal) => ((await isSteady(today, days)) ? deleteBefore(journal, daysBefore(today, days)) : 0),
    0,
  );
}

/** Removes the entries of days after `today`, which a wrong clock left; answers with how many. */
export function forgetAhead(today: string): Promise<number> {
  return changing(async (journal) => {
    const rows = await rowsOf(journal);
    const ahead = rows.flatMap(({ id, entry }) => (entry !== null && entry.day > today ? [id] : []));
    await deleteAll(journal, ahead);
    return ahead.length;
  }, 0);
}

/** Removes what is dated before a calendar day; answers with how many. */
async function deleteBefore(journal: Journal, day: string): Promise<number> {
  // Text alone: a row whose day is something else stays for `mendJournal`.
  const range = IDBKeyRange.bound('', day, false, true);
  const old = await journal.getAllKeysFromIndex('entries', 'day', range);
  await deleteAll(journal, old);
  return old.length;
}

/** The switch first, so that nothing is recorded any more even where the rest fails. */
const WIPES: readonly (() => Promise<void>)[] = [
  () => unsetSettings(['journal', 'journalDays']),
  deleteJournal,
  forgetClock,
  forgetJournalFault,
  forgetAsked,
];

/**
 * Switches the journal off and leaves nothing behind, as if it had never been on. What fails hinders nothing else;
 * throws once the rest is gone.
 */
export async function wipeJournal(): Promise<void> {
  try {
    await alone(async () => {
      const failures: unknown[] = [];
      for (const wipe of WIPES) await wipe().catch((reason: unknown) => failures.push(reason));
      if (failures.length > 0) throw new AggregateError(failures, 'something of the journal is still there');
    });
  } finally {
    tellJournal();
  }
}

/** One change; whoever shows the journal hears of it where there was something to change. */
async function changing<T extends number | boolean>(
  change: (journal: Journal) => Promise<T>,
  none: T,
): Promise<T> {
  const changed = await inJournal(change, none);
  if (changed !== none) tellJournal();
  return changed;
}

async function rowsOf(journal: Journal) {
  const tx = journal.transaction('entries');
  const [keys, rows] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll(), tx.done]);
  const read = readMany(journalEntrySchema);
  return keys.map((id, at) => {
    const entry = read(rows[at]);
    return { id, entry: entry === null ? null : { id, ...entry } };
  });
}

function entryIn(id: number, row: unknown): KeptEntry | null {
  const parsed = journalEntrySchema.safeParse(row);
  return parsed.success ? { id, ...parsed.data } : null;
}

/** By the calendar, and by the order of recording within an hour. */
function byTime(a: KeptEntry, b: KeptEntry): number {
  return a.day === b.day ? a.hour - b.hour || a.id - b.id : a.day < b.day ? -1 : 1;
}

async function deleteAll(journal: Journal, ids: readonly number[]): Promise<void> {
  const tx = journal.transaction('entries', 'readwrite');
  await Promise.all([...ids.map((id) => tx.store.delete(id)), tx.done]);
}
