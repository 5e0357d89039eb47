import { firstCheckAt, TICK_MINUTES } from '../core/poll.ts';
import { z } from '../core/zod.ts';
import { browser } from './browser.ts';
import type { Wanted } from './update.ts';

const NAME = 'lists';
/** In session storage, which ends with the browser: when it was first seen running. */
const STARTED = 'pollStartedAt';

/** What the alarm wakes. */
export interface Poll {
  readonly update: (wanted: Wanted) => Promise<unknown>;
  readonly seed: () => Promise<number>;
}

/**
 * Asks the wall clock every half hour whether lists are due. To be called as the worker starts, before anything is
 * awaited: an alarm that woke it is told only to who listens by then.
 */
export function startPolling(poll: Poll): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) void tick(poll);
  });
  void readStart(poll);
}

async function tick(poll: Poll): Promise<void> {
  const startedAt = await readStart(poll);
  const now = Date.now();
  // Chromium makes up for an alarm it slept through as it starts, and an office starts its browsers all at once.
  const early = startedAt <= now && now < firstCheckAt(startedAt, await poll.seed());
  await poll.update({ when: early ? 'new' : 'due' });
}

/**
 * When the browser was started. The alarm is set anew once a start: it may be gone (Firefox keeps none), and its half
 * hours are to begin with this start. Set at each wake of the worker, it would never ring on a busy browser.
 */
async function readStart({ seed }: Poll): Promise<number> {
  const known = z.int().safeParse((await browser.storage.session.get(STARTED))[STARTED]);
  if (known.success && (await browser.alarms.get(NAME)) !== undefined) return known.data;
  const startedAt = known.data ?? Date.now();
  await browser.storage.session.set({ [STARTED]: startedAt });
  const when = Math.max(firstCheckAt(startedAt, await seed()), Date.now());
  await browser.alarms.create(NAME, { when, periodInMinutes: TICK_MINUTES });
  return startedAt;
}
