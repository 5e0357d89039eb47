import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JournalEntry, REASONS } from '../../src/core/journal.ts';
import { habitOf, type Stretch, shareOf, type Tally, totalOf } from '../../src/core/journal-stretches.ts';
import { type JournalSummary, summarise } from '../../src/core/journal-summary.ts';
import { ACTIONS, CHOICES, PLATFORMS } from '../../src/core/vocabulary.ts';

const entry = (over: Partial<JournalEntry> = {}): JournalEntry => ({
  day: '2026-11-18',
  hour: 9,
  platform: 'facebook',
  action: 'like',
  entry: 'facebook:handle:contoh',
  rule: 'R-06',
  choice: 'cancel',
  seconds: 4,
  reason: null,
  ...over,
});

const YEAR = { from: '2026-01-01', to: '2026-12-31' };
const MONTH = { from: '2026-10-24', to: '2026-11-22' };

const anyEntry: fc.Arbitrary<JournalEntry> = fc.record({
  day: fc
    .date({ min: new Date('2025-12-01'), max: new Date('2027-01-31'), noInvalidDate: true })
    .map((each) => each.toISOString().slice(0, 10)),
  hour: fc.nat(23),
  platform: fc.constantFrom(...PLATFORMS),
  action: fc.constantFrom(...ACTIONS),
  entry: fc.constantFrom('a', 'b', 'c', 'd'),
  rule: fc.constantFrom('', 'R-06', 'R-07'),
  choice: fc.constantFrom(...CHOICES),
  seconds: fc.nat(60),
  reason: fc.constantFrom(...REASONS, null),
});
const anySpan = fc.constantFrom(YEAR, MONTH, { from: '2026-11-22', to: '2026-11-22' });

const sum = (tallies: readonly Tally[]): Tally => ({
  cancel: tallies.reduce((so, { cancel }) => so + cancel, 0),
  proceed: tallies.reduce((so, { proceed }) => so + proceed, 0),
});
const again = (stretches: readonly Stretch[]): number => stretches.reduce((so, each) => so + each.again, 0);
const parts = (of: JournalSummary): readonly (readonly { readonly tally: Tally }[])[] => [
  of.stretches,
  of.weeks,
  of.platforms,
  of.actions,
  of.rules,
];

describe('the journal summed up', () => {
  it('loses no warning: every cut adds up to the whole', () => {
    fc.assert(
      fc.property(fc.array(anyEntry), anySpan, (entries, span) => {
        const summary = summarise(entries, span);
        const within = entries.filter(({ day }) => day >= span.from && day <= span.to);
        expect(totalOf(summary.tally)).toBe(within.length);
        for (const cut of parts(summary)) expect(sum(cut.map(({ tally }) => tally))).toEqual(summary.tally);
        const repeats = summary.repeated.reduce((so, { times }) => so + times - 1, 0);
        expect([again(summary.weeks), again(summary.stretches)]).toEqual([repeats, repeats]);
      }),
    );
  });

  it('takes the entries in any order', () => {
    const shuffled = fc
      .array(anyEntry)
      .chain((entries) =>
        fc.tuple(
          fc.constant(entries),
          fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([entries, other]) => {
        expect(summarise(other, YEAR)).toEqual(summarise(entries, YEAR));
      }),
    );
  });

  it('counts choices by platform, action and rule, the most frequent first', () => {
    const summary = summarise(
      [
        entry({ choice: 'proceed' }),
        entry({ platform: 'x', action: 'share', rule: '' }),
        entry({ platform: 'x', action: 'share', rule: 'R-10' }),
        entry({ day: '2026-10-23' }),
      ],
      MONTH,
    );
    expect(summary.tally).toEqual({ cancel: 2, proceed: 1 });
    expect(summary.platforms).toEqual([
      { key: 'x', tally: { cancel: 2, proceed: 0 } },
      { key: 'facebook', tally: { cancel: 0, proceed: 1 } },
    ]);
    expect(summary.actions.map(({ key }) => key)).toEqual(['share', 'like']);
    expect(summary.rules.map(({ key }) => key)).toEqual(['', 'R-06', 'R-10']);
  });

  it('calls a warning a repeat by account and action, in the week it came again', () => {
    const summary = summarise(
      [
        entry({ day: '2026-11-17' }),
        entry({ day: '2026-11-03' }),
        entry({ day: '2026-11-17', action: 'follow' }),
        entry({ day: '2026-11-18' }),
      ],
      MONTH,
    );
    expect(summary.repeated).toEqual([{ entry: 'facebook:handle:contoh', action: 'like', times: 3 }]);
    expect(summary.weeks.map((week) => week.again)).toEqual([0, 0, 0, 0, 2]);
  });

  it('takes the median of the seconds, and none of a week without warnings', () => {
    const { weeks } = summarise(
      [9, 2, 4, 3].map((seconds) => entry({ seconds })),
      MONTH,
    );
    expect(weeks.map(({ seconds }) => seconds)).toEqual([null, null, null, null, 3.5]);
    expect(shareOf({ cancel: 0, proceed: 0 })).toBeNull();
    expect(shareOf({ cancel: 3, proceed: 1 })).toBe(0.75);
  });

  it('shows months beyond 26 weeks, and weeks up to there', () => {
    const half = { from: '2026-06-01', to: '2026-11-29' };
    expect(summarise([], half)).toMatchObject({ unit: 'week', stretches: { length: 26 } });
    const longer = summarise([], { ...half, to: '2026-11-30' });
    expect(longer).toMatchObject({ unit: 'month', stretches: { length: 6 }, weeks: { length: 27 } });
  });

  it('sums up 5,000 entries of a year well within 50 ms', () => {
    const entries = Array.from({ length: 5000 }, (_, at) =>
      entry({
        day: new Date(Date.UTC(2026, 0, 1 + (at % 365))).toISOString().slice(0, 10),
        entry: `x:handle:akun${at % 97}`,
        seconds: at % 40,
      }),
    );
    const took = [1, 2, 3].map(() => {
      const began = performance.now();
      summarise(entries, YEAR);
      return performance.now() - began;
    });
    console.log(`5,000 entries summed up: ${took.map((ms) => ms.toFixed(1)).join(', ')} ms`);
    expect(Math.min(...took)).toBeLessThan(50);
  });
});

describe('the habit', () => {
  const week = (cancel: number, proceed: number, seconds: number): Stretch => ({
    span: MONTH,
    tally: { cancel, proceed },
    again: 0,
    seconds,
  });
  const enough = week(4, 1, 8);
  const few = week(4, 0, 8);

  it('is read from the first week with enough warnings and the one two weeks later', () => {
    const third = week(2, 3, 3);
    expect(habitOf([few, enough, few, third])).toEqual({ first: enough, third });
  });

  it.each([
    ['nothing', []],
    ['too few', [few, few, few]],
    ['too short', [enough, enough]],
    ['too few in the third', [enough, enough, few]],
  ])('says nothing yet: %s', (_, weeks) => {
    expect(habitOf(weeks)).toBeNull();
  });
});
