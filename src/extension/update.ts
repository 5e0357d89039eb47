import { isDue, type PollFacts } from '../core/poll.ts';
import type { RepositoryConfig } from '../core/repository.ts';
import { afterCheck, type Check } from '../core/update-report.ts';
import { browser } from './browser.ts';
import { type CheckDesk, type Checked, checkRepository } from './check-repository.ts';
import { readChecks, tellListsChanged, writeChecks } from './check-store.ts';
import { type Line, openDoor } from './fetch-door.ts';
import { LISTS_LOCK, type Locks } from './locks.ts';
import { followed, isAllKnown } from './repositories.ts';
import type { NoteRequest } from './request-log.ts';

/** Nobody's impatience asks a host more often than this. */
const AT_MOST_EVERY_MS = 60_000;
/** One host that is slow but never slow enough keeps the others waiting no longer than this. */
export const REPOSITORY_MS = 5 * 60_000;
/** Chromium ends a worker that calls nothing of the browser's for 30 s, Firefox likewise, downloads or not. */
const STAY_AWAKE_MS = 20_000;

/** What a run needs from outside. */
export interface UpdateDesk extends CheckDesk {
  readonly locks: Locks;
  readonly line: Line;
  readonly note: NoteRequest;
  readonly facts: () => Promise<PollFacts>;
}

export interface Wanted {
  /** One repository's fingerprint; all without it. */
  readonly only?: string;
  /**
   * `due` (else): as the schedule says; `new`: only what was never checked, such as what policy just named; `now`: all,
   * but none twice a minute.
   */
  readonly when?: 'due' | 'new' | 'now';
}

/**
 * One run over the repositories that are followed, each by itself: what is wrong with one never touches another. Drops
 * what came from repositories no longer followed. Answers with the fingerprints that were asked; what came of it is in
 * storage (check-store.ts).
 */
export async function updateLists(
  desk: UpdateDesk,
  { only, when = 'due' }: Wanted = {},
): Promise<readonly string[]> {
  const awake = setInterval(() => void browser.runtime.getPlatformInfo(), STAY_AWAKE_MS);
  try {
    return await desk.locks.request(LISTS_LOCK, () => run(desk, only, when));
  } finally {
    clearInterval(awake);
  }
}

async function run(
  desk: UpdateDesk,
  only: string | undefined,
  when: NonNullable<Wanted['when']>,
): Promise<readonly string[]> {
  const [configs, facts] = await Promise.all([followed(), desk.facts()]);
  await dropOthers(configs, desk);
  const asked: string[] = [];
  for (const config of await longestWaiting(configs)) {
    const { fingerprint, url } = config;
    if (url === null || (only !== undefined && only !== fingerprint)) continue;
    const last = (await readChecks()).get(fingerprint) ?? null;
    if (!isWanted(fingerprint, last, when, facts, desk.now())) continue;
    const line = within(REPOSITORY_MS, desk.line);
    const files = {
      fetchMetadata: openDoor(`${url}metadata/`, desk.note, line),
      fetchTarget: openDoor(`${url}targets/`, desk.note, line),
    };
    await recordCheck(config, await checkRepository(config, files, desk), desk.now());
    asked.push(fingerprint);
  }
  return asked;
}

/** Whoever was never checked first, then by the age of the last check: a worker that is ended midway starves nobody. */
async function longestWaiting(configs: readonly RepositoryConfig[]): Promise<readonly RepositoryConfig[]> {
  const checks = await readChecks();
  const checkedAt = ({ fingerprint }: RepositoryConfig) => checks.get(fingerprint)?.checkedAt ?? 0;
  return configs.toSorted((a, b) => checkedAt(a) - checkedAt(b));
}

/** A line all of whose requests end within this time. */
function within(ms: number, line: Line): Line {
  const limit = AbortSignal.timeout(ms);
  return { ...line, signal: line.signal === null ? limit : AbortSignal.any([limit, line.signal]) };
}

/** Keeps what came of a check, and tells whoever shows or advises from lists. The caller holds the lock of lists. */
export async function recordCheck(
  { fingerprint }: RepositoryConfig,
  { outcome, changed }: Checked,
  now: number,
): Promise<void> {
  const checks = await readChecks();
  const last = checks.get(fingerprint) ?? null;
  const next = afterCheck(last, outcome, now);
  await writeChecks(new Map([...checks, [fingerprint, next]]));
  // A list that is as it was may have been stale, and is no longer.
  if (changed || next.taken?.validUntil !== last?.taken?.validUntil) await tellListsChanged();
}

function isWanted(
  fingerprint: string,
  last: Check | null,
  when: NonNullable<Wanted['when']>,
  facts: PollFacts,
  now: number,
): boolean {
  if (last === null) return true;
  switch (when) {
    case 'new':
      return false;
    case 'due':
      return isDue(fingerprint, last, facts, now);
    case 'now':
      return last.checkedAt > now || now - last.checkedAt >= AT_MOST_EVERY_MS;
  }
}

/** Whoever is no longer followed speaks no longer, and stands in no other list's way. */
async function dropOthers(configs: readonly RepositoryConfig[], desk: CheckDesk): Promise<void> {
  if (!(await isAllKnown())) return;
  const checks = await readChecks();
  const isFollowed = (each: string) => configs.some(({ fingerprint }) => fingerprint === each);
  try {
    const store = await desk.store();
    const known = new Set([...checks.keys(), ...(await store.repositories())]);
    const others = [...known].filter((each) => !isFollowed(each));
    for (const each of others) await store.drop(each);
    const moved = await store.keepTo(configs);
    if (others.length + moved.length === 0) return;
    // Whoever speaks as another now is asked at once.
    const isKnown = (each: string) => isFollowed(each) && !moved.includes(each);
    await writeChecks(new Map([...checks].filter(([each]) => isKnown(each))));
    await tellListsChanged();
  } catch (reason) {
    // The next run drops it; what is followed is checked all the same.
    console.warn('Jempol Netral: what is no longer followed cannot be dropped', reason);
  }
}
