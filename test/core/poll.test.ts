import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dueAt,
  firstCheckAt,
  isContested,
  isDue,
  type LastCheck,
  type PollFacts,
  retryAfterMs,
  TICK_MINUTES,
} from '../../src/core/poll.ts';
import { PHASES } from '../../src/core/vocabulary.ts';

const NOW = Date.parse('2026-11-21T03:00:00Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const REPOSITORY = 'ab'.repeat(32);

const calm: PollFacts = { seed: 1, pollHours: null, contested: false };
const fine: LastCheck = { checkedAt: NOW, failures: 0, waitMs: 0 };

const seed = fc.nat(2 ** 32 - 1);
const anyFacts = fc.record({
  seed,
  pollHours: fc.option(fc.integer({ min: -5, max: 1_000 }), { nil: null }),
  contested: fc.boolean(),
});
const anyLast = fc.record({
  checkedAt: fc.integer({ min: NOW - 800 * DAY, max: NOW + 800 * DAY }),
  failures: fc.nat(2_000),
  waitMs: fc.nat(40 * DAY),
});

/** The hours until the next check, over many browsers. */
function hours(last: LastCheck, facts: Omit<PollFacts, 'seed'>): { least: number; most: number } {
  const all = Array.from(
    { length: 3_000 },
    (_, at) => (dueAt(REPOSITORY, last, { ...facts, seed: at * 2_654_435 }) - last.checkedAt) / HOUR,
  );
  return { least: Math.min(...all), most: Math.max(...all) };
}

describe('when a check is due', () => {
  test.each([
    ['6 h ± 25 %', fine, calm, 4.5, 7.5],
    ['within the hour of a contest', fine, { ...calm, contested: true }, 0.5, 50 / 60],
    ['policy: every 2 hours at most', fine, { ...calm, pollHours: 2 }, 1.2, 2],
    ['policy: every 24 hours at most', fine, { ...calm, pollHours: 24 }, 14.4, 24],
    ['policy below the least', fine, { ...calm, pollHours: 0 }, 0.6, 1],
    ['policy beyond the most', fine, { ...calm, pollHours: 168 }, 14.4, 24],
    ['policy of a day in a contest', fine, { ...calm, pollHours: 24, contested: true }, 0.5, 50 / 60],
    ['first failure', { ...fine, failures: 1 }, calm, 0.15, 0.25],
    ['second failure', { ...fine, failures: 2 }, calm, 0.3, 0.5],
    ['fifth failure', { ...fine, failures: 5 }, calm, 2.4, 4],
    ['sixth failure and all later ones', { ...fine, failures: 6 }, calm, 3.6, 6],
    ['thousandth failure', { ...fine, failures: 2_000 }, calm, 3.6, 6],
    ['what the host asks for', { ...fine, failures: 1, waitMs: 3 * HOUR }, calm, 3, 3],
    ['a host that asks for weeks', { ...fine, failures: 1, waitMs: 90 * DAY }, calm, 24, 24],
    ['a host that asks for less than we wait', { ...fine, waitMs: HOUR }, calm, 4.5, 7.5],
  ] as const)('%s', (_, last, facts, least, most) => {
    const found = hours(last, facts);
    expect(found.least).toBeGreaterThanOrEqual(least - 1e-9);
    expect(found.most).toBeLessThanOrEqual(most + 1e-9);
    // The spread is used, not only kept.
    expect(found.least).toBeLessThan(least + (most - least) * 0.02 + 1e-9);
    expect(found.most).toBeGreaterThan(most - (most - least) * 0.02 - 1e-9);
  });

  test('one browser asks two repositories at two times, and never at the same hour each day', () => {
    const first = dueAt(REPOSITORY, fine, calm);
    expect(dueAt('cd'.repeat(32), fine, calm)).not.toBe(first);
    const second = dueAt(REPOSITORY, { ...fine, checkedAt: first }, calm);
    expect(second - first).not.toBe(first - NOW);
  });

  test('in a contest the half-hourly alarm finds it due within the hour', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 0, max: 60_000 }), (own, took) => {
        const last = { ...fine, checkedAt: NOW + took };
        const ticks = [1, 2].map((each) => NOW + each * TICK_MINUTES * MINUTE);
        return ticks.some((tick) => isDue(REPOSITORY, last, { ...calm, seed: own, contested: true }, tick));
      }),
    );
  });
});

describe('whatever the clock does', () => {
  test('never checked is due', () => {
    expect(isDue(REPOSITORY, null, calm, NOW)).toBe(true);
  });

  test('a check in the future is due: the clock was set back', () => {
    const last = { checkedAt: NOW + 1, failures: 6, waitMs: DAY };
    expect(isDue(REPOSITORY, last, calm, NOW)).toBe(true);
    expect(isDue(REPOSITORY, { ...last, checkedAt: NOW }, calm, NOW)).toBe(false);
  });

  test('any last check and any clock: due now or within a day, and never at once after a check', () => {
    fc.assert(
      fc.property(
        anyLast,
        anyFacts,
        fc.integer({ min: NOW - 730 * DAY, max: NOW + 730 * DAY }),
        (last, facts, now) => {
          const due = isDue(REPOSITORY, last, facts, now) || isDue(REPOSITORY, last, facts, now + DAY);
          const after = { ...last, checkedAt: now };
          return due && !isDue(REPOSITORY, after, facts, now) && isDue(REPOSITORY, after, facts, now + DAY);
        },
      ),
    );
  });
});

describe('a browser that was just started', () => {
  test('waits up to half an hour, no two alike', () => {
    const waits = Array.from({ length: 3_000 }, (_, at) => firstCheckAt(NOW, at * 2_654_435) - NOW);
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...waits)).toBeLessThan(30 * MINUTE);
    expect(Math.min(...waits)).toBeLessThan(MINUTE);
    expect(Math.max(...waits)).toBeGreaterThan(29 * MINUTE);
  });
});

describe('Retry-After', () => {
  test.each([
    [null, 0],
    ['120', 120_000],
    [' 5 ', 5_000],
    ['0', 0],
    ['-5', 0],
    ['9'.repeat(400), DAY],
    ['1e3', 0],
    ['Sat, 21 Nov 2026 03:10:00 GMT', 10 * MINUTE],
    ['Sat, 21 Nov 2026 02:10:00 GMT', 0],
    ['Sat, 21 Nov 2099 02:10:00 GMT', DAY],
    ['Sat, 99 Xyz 2026 02:10:00 GMT', 0],
    ['2027', 2_027_000],
    ['2027-01-01', 0],
    ['besok', 0],
  ] as const)('%s', (header, ms) => {
    expect(retryAfterMs(header, NOW)).toBe(ms);
  });

  test('any text is a wait of at most a day', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const ms = retryAfterMs(text, NOW);
        return ms >= 0 && ms <= DAY;
      }),
    );
  });
});

test('a contest is on from determination to the vote', () => {
  expect(PHASES.filter(isContested)).toEqual(['determined', 'campaign', 'quiet']);
});
