import type { Election } from '../core/election.ts';
import { browser } from './browser.ts';

/** Test edition only: the release bundle holds none of this file, and a test searches it. */
const KEY = 'testClock';

/** The moment set, `YYYY-MM-DDTHH:MM` in western Indonesian time, or null for the real clock. */
export async function readTestClock(): Promise<string | null> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return typeof stored === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(stored) ? stored : null;
}

export async function writeTestClock(at: string | null): Promise<void> {
  if (at === null) await browser.storage.local.remove(KEY);
  else await browser.storage.local.set({ [KEY]: at });
}

/** One morning in each stage of the invented election. */
export function testMoments(elections: readonly Election[]) {
  const invented = elections.find((each) => each.kind === 'test');
  return (invented?.stages ?? []).map(({ phase, from }) => ({ phase, at: `${from}T08:00` }));
}
