import { JOURNAL_DAYS } from '../core/journal.ts';
import { daysBefore } from '../core/time-zone.ts';
import { z } from '../core/zod.ts';
import { browser } from './browser.ts';

/** In local storage while there is a journal: the computer's clock over the days, as the sweep met it. */
const KEY = 'journalClock';
const metSchema = z.strictObject({
  /** Calendar day it last showed. */
  day: z.iso.date(),
  /** Calendar day of its last leap, or of the first sweep. */
  since: z.iso.date(),
});

/** The day of a leap and the one after it may be minutes apart. */
const STEADY_DAYS = 2;

/**
 * Whether a clock that shows this day may decide what is older than `days`: after a leap by more than that (or a month),
 * either way, only on the second day, for a wrong clock is set right by then. A computer that was off so long counts as
 * a leap too. Remembers the day. Only inside `alone`.
 */
export async function isSteady(today: string, days: number): Promise<boolean> {
  const { data: met } = metSchema.safeParse((await browser.storage.local.get(KEY))[KEY]);
  const goesOn = met !== undefined && isWithin(Math.min(days, JOURNAL_DAYS.initial), met.day, today);
  const since = goesOn ? met.since : today;
  if (met?.day !== today) await browser.storage.local.set({ [KEY]: { day: today, since } });
  return since <= daysBefore(today, STEADY_DAYS);
}

export async function forgetClock(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

function isWithin(days: number, one: string, other: string): boolean {
  return daysBefore(other, days) <= one && one <= daysBefore(other, -days);
}
