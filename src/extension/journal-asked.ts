import { PLATFORMS, type PlatformId } from '../core/vocabulary.ts';
import { z } from '../core/zod.ts';
import { browser } from './browser.ts';

/** In session storage, for a worker that is stopped meanwhile. */
const KEY = 'journalAsked';
const ASKED_FOR_MS = 600_000;

const askedSchema: z.ZodType<Asked> = z.strictObject({
  id: z.int(),
  tab: z.int(),
  platform: z.enum(PLATFORMS),
  told: z.boolean(),
  at: z.int(),
});

/** Which entry's reason is being asked, and where: one at a time, for ten minutes. */
export interface Asked {
  /** The entry's, in the journal. */
  readonly id: number;
  readonly tab: number;
  /** The site in the tab's top frame. */
  readonly platform: PlatformId;
  /** The words were given, once. */
  readonly told: boolean;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

export async function keepAsked(asked: Asked): Promise<void> {
  await browser.storage.session.set({ [KEY]: asked });
}

/** Null where nothing is asked, or no more: also once a clock was set back before it. */
export async function readAsked(): Promise<Asked | null> {
  const { data } = askedSchema.safeParse((await browser.storage.session.get(KEY))[KEY]);
  const age = Date.now() - (data?.at ?? 0);
  return data === undefined || age < 0 || age > ASKED_FOR_MS ? null : data;
}

export async function forgetAsked(): Promise<void> {
  await browser.storage.session.remove(KEY);
}
