import { fingerprint } from './fingerprint.ts';
import type { Phase } from './vocabulary.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How often the alarm asks whether a check is due, in minutes. */
export const TICK_MINUTES = 30;
/** 6 h ± 25 %. */
const LONGEST = 7.5 * HOUR;
/** One tick less than an hour and some: asked every 30 minutes, a check then follows the last within the hour. */
const LONGEST_CONTESTED = 50 * MINUTE;
const POLICY_HOURS = { least: 1, most: 24 } as const;
/** Between the longest wait and this part of it: a 7.5 h wait is spread over 4.5 to 7.5 h. */
const SHORTEST_PART = 0.6;
const FIRST_RETRY = 15 * MINUTE;
const LONGEST_RETRY = 6 * HOUR;
/** What a host may ask for with `Retry-After`: more would be a freeze by another name. */
const LONGEST_WAIT = 24 * HOUR;

/** The last check of one repository; a check is whatever was asked, with or without success. */
export interface LastCheck {
  /** When it ended, ms since the epoch by the wall clock, which a person can turn. */
  readonly checkedAt: number;
  /** Checks in a row that failed, this one included. */
  readonly failures: number;
  /** What the host asked to wait with `Retry-After`, in ms; 0 when it asked nothing. */
  readonly waitMs: number;
}

export interface PollFacts {
  /** This installation's own number, so that browsers do not ask all at once. */
  readonly seed: number;
  /** Policy's `pollHours`: at most so many hours from check to check; null where it says nothing. */
  readonly pollHours: number | null;
  /** A contest that concerns the person's region is between determination and the vote. */
  readonly contested: boolean;
}

/** The phases in which a list has to be an hour old at most. */
export function isContested(phase: Phase): boolean {
  return phase === 'determined' || phase === 'campaign' || phase === 'quiet';
}

/** When the next check of a repository is due, ms since the epoch: within 24 h of the last. */
export function dueAt(repository: string, last: LastCheck, facts: PollFacts): number {
  const { checkedAt, failures, waitMs } = last;
  const longest = failures === 0 ? longestOf(facts) : backOff(failures);
  const spread = SHORTEST_PART + (1 - SHORTEST_PART) * chance(facts.seed, `${repository} ${checkedAt}`);
  return checkedAt + Math.max(Math.ceil(longest * spread), Math.min(waitMs, LONGEST_WAIT));
}

/** Whether to ask now. A check that lies in the future means the clock was set back: it says nothing any more. */
export function isDue(repository: string, last: LastCheck | null, facts: PollFacts, now: number): boolean {
  return last === null || last.checkedAt > now || dueAt(repository, last, facts) <= now;
}

/** When a browser that was just started may first ask: within half an hour, so that an office's morning is spread. */
export function firstCheckAt(startedAt: number, seed: number): number {
  return startedAt + Math.floor(TICK_MINUTES * MINUTE * chance(seed, `start ${startedAt}`));
}

/**
 * Milliseconds a `Retry-After` asks for (RFC 9110 § 10.2.3: seconds or an HTTP date), 24 h at most; 0 when it is absent,
 * past or unreadable.
 */
export function retryAfterMs(header: string | null, now: number): number {
  if (header === null) return 0;
  const text = header.trim();
  const asked = /^\d+$/.test(text) ? Number(text) * 1_000 : httpDate(text) - now;
  return asked > 0 ? Math.min(asked, LONGEST_WAIT) : 0;
}

function longestOf({ pollHours, contested }: PollFacts): number {
  const { least, most } = POLICY_HOURS;
  const longest = pollHours === null ? LONGEST : Math.min(Math.max(pollHours, least), most) * HOUR;
  return contested ? Math.min(longest, LONGEST_CONTESTED) : longest;
}

function backOff(failures: number): number {
  return Math.min(FIRST_RETRY * 2 ** (failures - 1), LONGEST_RETRY);
}

/** In [0, 1), the same for the same words. */
function chance(seed: number, words: string): number {
  return fingerprint(words, seed) / 2 ** 32;
}

/** An IMF-fixdate only: `Date.parse` alone reads much that is no HTTP date. NaN when it is none. */
function httpDate(text: string): number {
  return /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text)
    ? Date.parse(text)
    : Number.NaN;
}
