import type { JournalFault } from '../core/journal-page.ts';
import { z } from '../core/zod.ts';
import { browser } from './browser.ts';

/** In session storage: a new start of the browser is a new try. */
const KEY = 'journalFault';
const faultSchema: z.ZodType<JournalFault> = z.strictObject({
  kind: z.enum(['full', 'unwritable']),
  day: z.iso.date(),
});

/** What kept the last entry from being written; null when it was written, or there was none. */
export async function readJournalFault(): Promise<JournalFault | null> {
  return faultSchema.safeParse((await browser.storage.session.get(KEY))[KEY]).data ?? null;
}

/** `day`: the entry's. */
export async function keepJournalFault(reason: unknown, day: string): Promise<void> {
  const isFull = reason instanceof Error && reason.name === 'QuotaExceededError';
  const fault: JournalFault = { kind: isFull ? 'full' : 'unwritable', day };
  await browser.storage.session.set({ [KEY]: fault });
}

export async function forgetJournalFault(): Promise<void> {
  await browser.storage.session.remove(KEY);
}
