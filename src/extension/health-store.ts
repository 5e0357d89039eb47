import { countNote, type HealthRow, type Note } from '../core/health.ts';
import { healthRecordSchema } from '../core/health-record.ts';
import { jakartaDayNumber } from '../core/phase.ts';
import { browser } from './browser.ts';
import { readClock } from './clock.ts';
import { HEALTH_LOCK } from './locks.ts';
import { readSettings } from './settings-store.ts';

const KEY = 'health';

export interface StoredHealth {
  readonly rows: readonly HealthRow[];
  /** The day of western Indonesia that the rows are read on. */
  readonly today: number;
  /** Storage held something that is no record: it starts empty, and the popup says so. */
  readonly broken: boolean;
}

/** Counts one press or its end, one after another: two at once must not lose one. Never in a private window. */
export function note(counted: Note, isPrivate: boolean): Promise<void> {
  if (isPrivate) return Promise.resolve();
  return navigator.locks.request(HEALTH_LOCK, () => writeNote(counted));
}

async function writeNote({ platform, action, what }: Note): Promise<void> {
  const area = await readArea();
  const { rows, today } = await readFrom(area);
  await area.set({ [KEY]: countNote(rows, { platform, action, what }, today) });
}

/** What was counted, where this computer keeps it. */
export async function readHealth(): Promise<StoredHealth> {
  return readFrom(await readArea());
}

/** Forgets every count. */
export function forgetHealth(): Promise<void> {
  return navigator.locks.request(HEALTH_LOCK, async () => {
    await browser.storage.local.remove(KEY);
    await browser.storage.session.remove(KEY);
  });
}

/** A shared computer forgets with the browser. */
async function readArea() {
  const { settings } = await readSettings();
  // What was counted before the computer was called shared does not outlive the session either.
  if (settings.sharedComputer) await browser.storage.local.remove(KEY);
  return browser.storage[settings.sharedComputer ? 'session' : 'local'];
}

async function readFrom(area: Awaited<ReturnType<typeof readArea>>): Promise<StoredHealth> {
  const [{ [KEY]: stored }, clock] = await Promise.all([area.get(KEY), readClock()]);
  const today = jakartaDayNumber(clock());
  if (stored === undefined) return { rows: [], today, broken: false };
  const parsed = healthRecordSchema.safeParse(stored);
  return parsed.success ? { rows: parsed.data, today, broken: false } : { rows: [], today, broken: true };
}
