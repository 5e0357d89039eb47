import type { DaySpan } from './journal-weeks.ts';
import type { Choice } from './vocabulary.ts';

/** How many warnings ended in which choice. */
export type Tally = Readonly<Record<Choice, number>>;

/** A week or a month. */
export interface Stretch {
  readonly span: DaySpan;
  readonly tally: Tally;
  /** Warnings of an account and action that the range had already seen. */
  readonly again: number;
  /** Median from the dialog's first paint to the choice, seconds; null without warnings. */
  readonly seconds: number | null;
}

/** Warnings a week must hold before its median and share say anything. */
export const ENOUGH = 5;

export type Counts = Record<Choice, number>;
/** A stretch being filled; `firsts` are pairs of account and action met there first. */
interface Bucket {
  readonly counts: Counts;
  readonly seconds: number[];
  firsts: number;
}

export const none = (): Counts => ({ cancel: 0, proceed: 0 });

export function totalOf(tally: Tally): number {
  return tally.cancel + tally.proceed;
}

/** Share backed out, 0 to 1; null without warnings. */
export function shareOf(tally: Tally): number | null {
  const total = totalOf(tally);
  return total === 0 ? null : tally.cancel / total;
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}

/** Fills weeks or months, entry by entry. */
export function openStretches(spans: readonly DaySpan[]) {
  const buckets = spans.map((span): [DaySpan, Bucket] => [span, { counts: none(), seconds: [], firsts: 0 }]);
  const byDay = new Map<string, Bucket>();
  const bucketOf = (day: string): Bucket => {
    const known = byDay.get(day);
    if (known !== undefined) return known;
    const found = buckets.find(([{ to }]) => day <= to)?.[1];
    if (found === undefined) throw new RangeError(`${day} lies beyond the range`);
    byDay.set(day, found);
    return found;
  };
  const close = (): readonly Stretch[] =>
    buckets.map(([span, { counts, seconds, firsts }]) => ({
      span,
      tally: counts,
      again: totalOf(counts) - firsts,
      seconds: median(seconds),
    }));
  return { bucketOf, close };
}

/** Whether a week holds enough warnings to be read. */
export function readable({ tally }: Stretch): boolean {
  return totalOf(tally) >= ENOUGH;
}

/** The first readable week and the one two weeks later; null where either says nothing yet. */
export function habitOf(
  weeks: readonly Stretch[],
): { readonly first: Stretch; readonly third: Stretch } | null {
  const at = weeks.findIndex(readable);
  const first = weeks[at];
  const third = weeks[at + 2];
  return first !== undefined && third !== undefined && readable(third) ? { first, third } : null;
}
