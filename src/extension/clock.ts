import type { Clock } from '../core/clock.ts';
import { z } from '../core/zod.ts';
import { browser } from './browser.ts';

const TEST_CLOCK = 'testClock';
/** As a datetime-local input holds it; read as western Indonesian time. */
const momentSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/);

/** The moment this answer is given for. Only the test edition can be told another one than the real. */
export async function readClock(): Promise<Clock> {
  if (__EDITION__ === 'test') {
    const set = await readTestClock();
    if (set !== null) return () => Date.parse(`${set}:00+07:00`);
  }
  return Date.now;
}

/** Test edition: the moment set, or null for the real clock. */
export async function readTestClock(): Promise<string | null> {
  const stored = await browser.storage.local.get(TEST_CLOCK);
  return momentSchema.safeParse(stored[TEST_CLOCK]).data ?? null;
}

export async function writeTestClock(at: string | null): Promise<void> {
  if (at === null) await browser.storage.local.remove(TEST_CLOCK);
  else await browser.storage.local.set({ [TEST_CLOCK]: at });
}
