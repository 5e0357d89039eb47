import type { Check } from '../../src/core/update-report.ts';
import { browser } from '../../src/extension/browser.ts';
import { readChecks } from '../../src/extension/check-store.ts';
import { openRequestLog } from '../../src/extension/request-log.ts';
import type { UpdateDesk } from '../../src/extension/update.ts';
import { NOW } from '../core/tuf/sample-repository.ts';
import { Hosts, MemoryLists } from './list-hosts.ts';
import { oneAfterAnother } from './web-locks.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const CALM = { seed: 1, pollHours: null, contested: false };

export type Added = ReturnType<Hosts['add']>;

/** An update's surroundings in memory, with hosts and a clock to turn. */
export function updateBench() {
  const hosts = new Hosts();
  const store = new MemoryLists();
  const time = { now: NOW };
  const clock = () => time.now;
  const locks = oneAfterAnother();
  const desk: UpdateDesk = {
    locks,
    line: hosts.line(clock),
    note: openRequestLog(locks),
    store: async () => store,
    take: store.take,
    now: clock,
    facts: async () => CALM,
  };
  return { hosts, store, time, desk };
}

/** What policy says of a repository. */
export function policyLine(
  { url, fingerprint }: Pick<Added, 'url' | 'fingerprint'>,
  scope = 'national',
): string {
  return `${url} sha256:${fingerprint} ${scope}`;
}

export function follow(...repositories: readonly string[]): Promise<void> {
  return browser.storage.local.set({ policy: { repositories } });
}

export async function checkOf({ fingerprint }: Pick<Added, 'fingerprint'>): Promise<Check> {
  const check = (await readChecks()).get(fingerprint);
  if (check === undefined) throw new Error('it was never checked');
  return check;
}
