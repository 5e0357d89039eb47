import { JOURNAL_DAYS } from './journal.ts';

/** Calendar days `YYYY-MM-DD`, both included. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

const DAY_MS = 86_400_000;
const numberOf = (day: string): number => Date.parse(day) / DAY_MS;
const dayOf = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10);
const earlier = (one: string, other: string): string => (one < other ? one : other);
const later = (one: string, other: string): string => (one < other ? other : one);

/** The calendar day so many days after another; before it where negative. */
export function daysAfter(day: string, days: number): string {
  return dayOf(numberOf(day) + days);
}

/** Monday of the week a day lies in (ISO 8601). */
function mondayOf(day: string): string {
  const number = numberOf(day);
  // The epoch was a Thursday.
  return dayOf(number - ((number + 3) % 7));
}

function cut(span: DaySpan, first: string, after: (start: string) => string): readonly DaySpan[] {
  const parts: DaySpan[] = [];
  for (let start = first; start <= span.to; start = after(start))
    parts.push({ from: later(start, span.from), to: earlier(daysAfter(after(start), -1), span.to) });
  return parts;
}

/** The weeks of a span, in order, without gaps; the first and the last end where the span does. */
export function weeksOf(span: DaySpan): readonly DaySpan[] {
  return cut(span, mondayOf(span.from), (start) => daysAfter(start, 7));
}

/** The calendar months of a span, as `weeksOf`. */
export function monthsOf(span: DaySpan): readonly DaySpan[] {
  const monthOf = (day: string): string => `${day.slice(0, 7)}-01`;
  return cut(span, monthOf(span.from), (start) => monthOf(daysAfter(start, 31)));
}

/** What can be looked at: from the first day recorded to today; entries of days that have not come are left out. */
export function recordedSpan(entries: readonly { readonly day: string }[], today: string): DaySpan {
  const longAgo = daysAfter(today, -JOURNAL_DAYS.most);
  return {
    from: later(
      longAgo,
      entries.reduce((least, { day }) => earlier(least, day), today),
    ),
    to: today,
  };
}

export const QUICK_SPANS = ['recent', 'month', 'all'] as const;
/** The last 30 days, this calendar month, everything. */
export type QuickSpan = (typeof QUICK_SPANS)[number];

/** A quick choice as days within what is recorded. */
export function quickSpan(choice: QuickSpan, recorded: DaySpan): DaySpan {
  const { to } = recorded;
  const starts = { recent: daysAfter(to, -29), month: `${to.slice(0, 7)}-01`, all: recorded.from };
  return { from: later(starts[choice], recorded.from), to };
}

/** What keeps two days from being a range, and at which of the two. */
export interface SpanProblem {
  readonly at: keyof DaySpan;
  /** `unreadable`: no calendar day; `early`, `late`: outside what is recorded; `order`: it ends before it begins. */
  readonly kind: 'unreadable' | 'early' | 'late' | 'order';
}

/** Null where the range is a possible one. */
export function spanProblem(span: DaySpan, recorded: DaySpan): SpanProblem | null {
  for (const at of ['from', 'to'] as const) {
    if (Number.isNaN(Date.parse(span[at]))) return { at, kind: 'unreadable' };
    if (span[at] < recorded.from) return { at, kind: 'early' };
    if (span[at] > recorded.to) return { at, kind: 'late' };
  }
  return span.to < span.from ? { at: 'to', kind: 'order' } : null;
}
