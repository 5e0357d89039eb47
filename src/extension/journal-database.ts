import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';

/** Of the database, and of the Web Lock around it. */
const NAME = 'jempol-journal';

/** By a rising number; what a row holds is parsed on every read. */
interface Tables extends DBSchema {
  entries: { key: number; value: unknown; indexes: { day: string } };
}
export type Journal = IDBPDatabase<Tables>;

/**
 * Runs while nobody else has the journal open: a press recorded in the middle of a wipe, or a page that reads just then,
 * would make it anew. Not to be called inside itself.
 */
export async function alone<T>(run: () => Promise<T>): Promise<T> {
  return navigator.locks.request(NAME, run);
}

/** Uses the journal where there is one, and else answers `none`: opening one would make it. */
export function inJournal<T>(use: (journal: Journal) => Promise<T>, none: T): Promise<T> {
  return alone(async () => ((await hasJournal()) ? withJournal(use) : none));
}

/** Opens the journal, made where there is none, for one use. Only inside `alone`. */
export async function withJournal<T>(use: (journal: Journal) => Promise<T>): Promise<T> {
  const journal = await openJournal();
  try {
    return await use(journal);
  } finally {
    journal.close();
  }
}

/** Removes the journal with all it holds. Only inside `alone`. */
export async function deleteJournal(): Promise<void> {
  if (await hasJournal()) await deleteDB(NAME);
}

/** Whether a journal stands, made by the person's yes. Only inside `alone`. */
export async function hasJournal(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === NAME);
}

function openJournal(): Promise<Journal> {
  return openDB<Tables>(NAME, 1, {
    upgrade(db) {
      db.createObjectStore('entries', { autoIncrement: true }).createIndex('day', 'day');
    },
    // Nothing of ours stands in the way of a wipe, or of a newer version.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase | null)?.close();
    },
  });
}
