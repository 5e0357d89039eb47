import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  daysAfter,
  monthsOf,
  quickSpan,
  recordedSpan,
  spanProblem,
  weeksOf,
} from '../../src/core/journal-weeks.ts';

const TODAY = '2026-11-22';
const days = (...all: string[]) => all.map((day) => ({ day }));

describe('weeks and months', () => {
  it('begin on Monday, over the turn of a year', () => {
    expect(weeksOf({ from: '2026-12-24', to: '2027-01-05' })).toEqual([
      { from: '2026-12-24', to: '2026-12-27' },
      { from: '2026-12-28', to: '2027-01-03' },
      { from: '2027-01-04', to: '2027-01-05' },
    ]);
  });

  it('are calendar months, however long', () => {
    expect(monthsOf({ from: '2028-01-31', to: '2028-03-01' })).toEqual([
      { from: '2028-01-31', to: '2028-01-31' },
      { from: '2028-02-01', to: '2028-02-29' },
      { from: '2028-03-01', to: '2028-03-01' },
    ]);
  });

  it.each([
    ['weeks', weeksOf],
    ['months', monthsOf],
  ])('leave no day out and take none twice: %s', (_, cut) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.nat(400), (start, length) => {
        const from = daysAfter('1990-01-01', start);
        const to = daysAfter(from, length);
        const parts = cut({ from, to });
        expect([parts.at(0)?.from, parts.at(-1)?.to]).toEqual([from, to]);
        const starts = parts.slice(1).map((each) => each.from);
        expect(starts).toEqual(parts.slice(0, -1).map((each) => daysAfter(each.to, 1)));
      }),
    );
  });
});

describe('the range of days', () => {
  it('goes from the first recorded day to today, whatever a wrong clock has written', () => {
    expect(recordedSpan(days('2026-11-03', '2026-10-30', '2099-01-01'), TODAY)).toEqual({
      from: '2026-10-30',
      to: TODAY,
    });
    expect(recordedSpan(days('1970-01-01'), TODAY).from).toBe('2025-11-22');
    expect(recordedSpan(days('2027-01-01'), TODAY)).toEqual({ from: TODAY, to: TODAY });
  });

  it('is chosen quickly within what is recorded', () => {
    const recorded = { from: '2026-09-01', to: TODAY };
    expect(quickSpan('recent', recorded)).toEqual({ from: '2026-10-24', to: TODAY });
    expect(quickSpan('month', recorded)).toEqual({ from: '2026-11-01', to: TODAY });
    expect(quickSpan('all', recorded)).toEqual(recorded);
    expect(quickSpan('recent', { from: '2026-11-20', to: TODAY }).from).toBe('2026-11-20');
  });

  it.each([
    [
      { from: '', to: TODAY },
      { at: 'from', kind: 'unreadable' },
    ],
    [
      { from: '2026-11-01', to: '2026-02-31x' },
      { at: 'to', kind: 'unreadable' },
    ],
    [
      { from: '2026-08-31', to: TODAY },
      { at: 'from', kind: 'early' },
    ],
    [
      { from: '2026-11-01', to: '2026-11-23' },
      { at: 'to', kind: 'late' },
    ],
    [
      { from: '2026-11-02', to: '2026-11-01' },
      { at: 'to', kind: 'order' },
    ],
    [{ from: '2026-11-01', to: '2026-11-01' }, null],
  ])('%o: %o', (span, problem) => {
    expect(spanProblem(span, { from: '2026-09-01', to: TODAY })).toEqual(problem);
  });
});
