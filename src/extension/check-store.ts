import { type Check, checksSchema } from '../core/update-report.ts';
import { browser } from './browser.ts';

const KEY = 'checks';

/** Whoever shows or advises from lists hears of a change of them by this key of storage.local. */
export const LISTS_CHANGED = 'lists-changed';

/** The last check of each repository, by fingerprint. What cannot be read counts as never checked: all are due then. */
export async function readChecks(): Promise<ReadonlyMap<string, Check>> {
  const parsed = checksSchema.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return new Map(Object.entries(parsed.data ?? {}));
}

/** Only under the lock of lists: it replaces all of them. */
export async function writeChecks(checks: ReadonlyMap<string, Check>): Promise<void> {
  await browser.storage.local.set({ [KEY]: Object.fromEntries(checks) });
}

/** Says that other lists are in force than before, after they were committed. */
export async function tellListsChanged(): Promise<void> {
  await browser.storage.local.set({ [LISTS_CHANGED]: crypto.randomUUID() });
}

/** Where nothing is followed any more, storage says no longer that something was. Only under the lock of lists. */
export async function forgetChecks(): Promise<void> {
  if ((await readChecks()).size === 0) await browser.storage.local.remove([KEY, LISTS_CHANGED]);
}
