import { strictestPhase } from '../core/phase.ts';
import { dueAt, isContested, type PollFacts } from '../core/poll.ts';
import type { RepositoryReport } from '../core/update-report.ts';
import { z } from '../core/zod.ts';
import { browser } from './browser.ts';
import { readChecks } from './check-store.ts';
import { readClock } from './clock.ts';
import { knowledge } from './knowledge.ts';
import { readPolicy } from './policy-store.ts';
import { followed } from './repositories.ts';
import { readSettings } from './settings-store.ts';

const SEED = 'pollSeed';
const seedSchema = z
  .int()
  .nonnegative()
  .max(2 ** 32 - 1);

/** What the schedule of checks hangs on at this moment. */
export async function readPollFacts(): Promise<PollFacts> {
  const [seed, { policy }, { settings }, clock, { rulebook }] = await Promise.all([
    readSeed(),
    readPolicy(),
    readSettings(),
    readClock(),
    knowledge(),
  ]);
  const { phase } = strictestPhase(rulebook.elections, clock(), settings.region);
  return { seed, pollHours: policy.pollHours, contested: isContested(phase) };
}

/** This installation's own number: it tells nobody anything, and is never sent. */
export async function readSeed(): Promise<number> {
  const parsed = seedSchema.safeParse((await browser.storage.local.get(SEED))[SEED]);
  if (parsed.success) return parsed.data;
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
  await browser.storage.local.set({ [SEED]: seed });
  return seed;
}

/** Every repository that is followed, with what came of its last check and when the next is due. */
export async function readReports(): Promise<readonly RepositoryReport[]> {
  const [configs, checks, facts] = await Promise.all([followed(), readChecks(), readPollFacts()]);
  return configs.map((config) => {
    const last = checks.get(config.fingerprint) ?? null;
    const waits = config.url !== null && last !== null;
    return { config, last, dueAt: waits ? dueAt(config.fingerprint, last, facts) : null };
  });
}
