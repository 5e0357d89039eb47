import type { JournalEntry } from './journal.ts';
import { type Counts, none, openStretches, type Stretch, type Tally, totalOf } from './journal-stretches.ts';
import { type DaySpan, monthsOf, weeksOf } from './journal-weeks.ts';
import type { Action, Choice, PlatformId } from './vocabulary.ts';

export interface Counted<Key extends string> {
  readonly key: Key;
  readonly tally: Tally;
}

/** One account met with one action more than once. */
export interface Repeated {
  readonly entry: string;
  readonly action: Action;
  readonly times: number;
}

export interface JournalSummary {
  readonly tally: Tally;
  readonly unit: 'week' | 'month';
  /** Weeks, or months where the weeks are too many to look at; empty ones stay. */
  readonly stretches: readonly Stretch[];
  readonly weeks: readonly Stretch[];
  /** The most frequent first, as the other two. */
  readonly platforms: readonly Counted<PlatformId>[];
  readonly actions: readonly Counted<Action>[];
  /** By rule id; empty where none was cited. */
  readonly rules: readonly Counted<string>[];
  /** The most repeated first. */
  readonly repeated: readonly Repeated[];
}

/** Beyond so many weeks, months are shown. */
const MOST_WEEKS = 26;
const byKey = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function ranked<Key extends string>(counts: ReadonlyMap<Key, Counts>): readonly Counted<Key>[] {
  return [...counts]
    .map(([key, tally]) => ({ key, tally }))
    .toSorted((one, other) => totalOf(other.tally) - totalOf(one.tally) || byKey(one.key, other.key));
}

/** Everything the dashboard shows of a range, in one pass; the order of the entries does not matter. */
export function summarise(entries: readonly JournalEntry[], { from, to }: DaySpan): JournalSummary {
  const weekSpans = weeksOf({ from, to });
  const weeks = openStretches(weekSpans);
  const months = weekSpans.length > MOST_WEEKS ? openStretches(monthsOf({ from, to })) : null;
  const layers = months === null ? [weeks] : [weeks, months];
  const tally = none();
  const platforms = new Map<PlatformId, Counts>();
  const actions = new Map<Action, Counts>();
  const rules = new Map<string, Counts>();
  const met = new Map<string, { entry: string; action: Action; times: number; first: string }>();
  const count = <Key>(counts: Map<Key, Counts>, key: Key, choice: Choice): void => {
    const known = counts.get(key) ?? none();
    known[choice] += 1;
    counts.set(key, known);
  };
  for (const { day, platform, action, entry, rule, choice, seconds } of entries) {
    if (day < from || day > to) continue;
    tally[choice] += 1;
    count(platforms, platform, choice);
    count(actions, action, choice);
    count(rules, rule, choice);
    for (const { bucketOf } of layers) {
      const bucket = bucketOf(day);
      bucket.counts[choice] += 1;
      bucket.seconds.push(seconds);
    }
    const pair = `${action} ${entry}`;
    const known = met.get(pair);
    if (known === undefined) met.set(pair, { entry, action, times: 1, first: day });
    else {
      known.times += 1;
      if (day < known.first) known.first = day;
    }
  }
  for (const { first } of met.values()) for (const { bucketOf } of layers) bucketOf(first).firsts += 1;
  const closed = weeks.close();
  return {
    tally,
    unit: months === null ? 'week' : 'month',
    stretches: months?.close() ?? closed,
    weeks: closed,
    platforms: ranked(platforms),
    actions: ranked(actions),
    rules: ranked(rules),
    repeated: [...met.values()]
      .filter(({ times }) => times > 1)
      .map(({ entry, action, times }) => ({ entry, action, times }))
      .toSorted(
        (one, other) =>
          other.times - one.times || byKey(one.entry, other.entry) || byKey(one.action, other.action),
      ),
  };
}
