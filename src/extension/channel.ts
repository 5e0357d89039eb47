import { z } from '../core/zod.ts';
import { browser } from './browser.ts';

const KEY = 'channel';

let reading: Promise<string> | null = null;

/**
 * The name of this installation's hand-over event: random, so that no page can know it. Tabs that start together
 * share one reading: two names would leave an orphan that never hears its successor.
 */
export function readChannel(): Promise<string> {
  reading ??= readOrMake().finally(() => {
    reading = null;
  });
  return reading;
}

async function readOrMake(): Promise<string> {
  const stored = z.uuid().safeParse((await browser.storage.local.get(KEY))[KEY]);
  if (stored.success) return stored.data;
  // Over garbage a new name costs the person nothing, so the popup does not speak of it.
  const made = crypto.randomUUID();
  await browser.storage.local.set({ [KEY]: made });
  return made;
}
