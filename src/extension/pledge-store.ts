import { daySchema } from '../core/text.ts';
import { localDay, timeZoneOf } from '../core/time-zone.ts';
import { browser } from './browser.ts';
import { readClock } from './clock.ts';
import { readSettings } from './settings-store.ts';

/** Under it the day of the pledge lies in local storage: the day, and nothing else. */
export const PLEDGE_KEY = 'pledge';

/** The day on which the person kept the pledge, `YYYY-MM-DD`; null where they did not, or what is stored is no day. */
export async function readPledge(): Promise<string | null> {
  return daySchema.safeParse((await browser.storage.local.get(PLEDGE_KEY))[PLEDGE_KEY]).data ?? null;
}

/** Keeps the pledge as of the day where the person works, in this browser only; on a shared computer it keeps none. */
export async function keepToday(): Promise<void> {
  const [{ settings }, clock] = await Promise.all([readSettings(), readClock()]);
  // Whoever sits here next would take it for theirs.
  if (settings.sharedComputer) return;
  await browser.storage.local.set({ [PLEDGE_KEY]: localDay(clock(), timeZoneOf(settings.region)) });
}

/** Leaves nothing behind. */
export function dropPledge(): Promise<void> {
  return browser.storage.local.remove(PLEDGE_KEY);
}
