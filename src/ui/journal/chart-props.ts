import { type Stretch, shareOf, type Tally, totalOf } from '../../core/journal-stretches.ts';
import type { JournalSummary } from '../../core/journal-summary.ts';
import type { JournalChartsWords } from '../../locales/id/journal-charts.ts';
import type { Formats } from './chart-format.ts';
import type { Series } from './series.tsx';

/** What every chart of the dashboard is drawn from. */
export interface ChartProps {
  readonly summary: JournalSummary;
  readonly words: JournalChartsWords;
  readonly formats: Formats;
  /** In CSS pixels. */
  readonly width: number;
}

/** Backed out, then gone on: solid and hatched in every chart. */
export function choiceSeries({ columns }: JournalChartsWords): readonly Series[] {
  return [
    { name: columns.cancel, look: 'solid' },
    { name: columns.proceed, look: 'hatched' },
  ];
}

/** A tally in a table: all, backed out, gone on, share. */
export function tallyCells(tally: Tally, { count, share }: Formats): readonly string[] {
  const part = shareOf(tally);
  return [
    count(totalOf(tally)),
    count(tally.cancel),
    count(tally.proceed),
    part === null ? '–' : share(part),
  ];
}

export function tallyColumns(first: string, { columns }: JournalChartsWords): readonly string[] {
  return [first, columns.warnings, columns.cancel, columns.proceed, columns.share];
}

/** The stretches in words, with their highest value: what stands for their bars. */
export function peakLabel(
  of: string,
  { summary: { stretches, unit }, words, formats }: ChartProps,
  read: (stretch: Stretch) => number,
): string {
  const [highest] = stretches.toSorted((one, other) => read(other) - read(one));
  return highest === undefined
    ? of
    : words.peak(of, formats.count(read(highest)), formats.name(highest, unit));
}

/** A line in words; `of` alone where it has no value. */
export function courseLabel(
  of: string,
  values: readonly (number | null)[],
  format: (value: number) => string,
  words: JournalChartsWords,
): string {
  const known = values.filter((each) => each !== null);
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return of;
  return words.course(of, {
    first: format(first),
    low: format(Math.min(...known)),
    high: format(Math.max(...known)),
    last: format(last),
  });
}
