import { z } from '../core/zod.ts';
import { browser } from './browser.ts';

const KEY = 'channel';

/** The name of this installation's hand-over event: random, so that no page can know it. */
export async function readChannel(): Promise<string> {
  const stored = z.uuid().safeParse((await browser.storage.local.get(KEY))[KEY]);
  if (stored.success) return stored.data;
  const made = crypto.randomUUID();
  await browser.storage.local.set({ [KEY]: made });
  return made;
}
