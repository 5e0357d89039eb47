import { ENOUGH, shareOf, totalOf } from '../../core/journal-stretches.ts';
import { BarChart } from './bar-chart.tsx';
import { ChartFrame } from './chart-frame.tsx';
import {
  type ChartProps,
  choiceSeries,
  courseLabel,
  peakLabel,
  tallyCells,
  tallyColumns,
} from './chart-props.ts';
import { LineChart } from './line-chart.tsx';

/** Published shares, for orientation: a prompt of Twitter 2020; Chrome's redesigned warning in the field, CHI 2015. */
const PUBLISHED = [0.34, 0.62] as const;

/** Warnings by week or month. */
export function OverTime(props: ChartProps) {
  const { summary, words, formats, width } = props;
  const { tally, stretches, unit } = summary;
  const { heading, gist } = words.over;
  return (
    <ChartFrame
      id="chart-over-time"
      heading={heading}
      gist={gist(
        formats.count(totalOf(tally)),
        formats.count(tally.cancel),
        totalOf(tally) < ENOUGH ? null : formats.share(shareOf(tally) ?? 0),
      )}
      numbers={words.numbers}
      tables={[
        {
          caption: heading,
          columns: tallyColumns(words.columns[unit], words),
          rows: stretches.map((each) => ({
            key: each.span.from,
            cells: [formats.name(each, unit), ...tallyCells(each.tally, formats)],
          })),
        },
      ]}
    >
      <BarChart
        label={peakLabel(heading, props, (each) => totalOf(each.tally))}
        width={width}
        series={choiceSeries(words)}
        columns={stretches.map((each) => ({
          tick: formats.tick(each, unit),
          name: formats.name(each, unit),
          values: [each.tally.cancel, each.tally.proceed],
        }))}
        format={formats.count}
      />
    </ChartFrame>
  );
}

/** Share backed out by week or month, with the published marks. */
export function ShareOverTime({ summary: { stretches, unit }, words, formats, width }: ChartProps) {
  const { heading, one, between, marks, source } = words.share;
  const shares = stretches.map(({ tally }) => shareOf(tally));
  const known = shares.filter((each) => each !== null);
  const low = formats.share(Math.min(...known));
  const high = formats.share(Math.max(...known));
  return (
    <ChartFrame
      id="chart-share"
      heading={heading}
      gist={low === high ? one(low) : between(low, high, unit)}
      note={source}
      numbers={words.numbers}
      tables={[
        {
          caption: heading,
          columns: [words.columns[unit], words.columns.share, words.columns.warnings],
          rows: stretches.map((each, at) => ({
            key: each.span.from,
            cells: [
              formats.name(each, unit),
              shares[at] == null ? '–' : formats.share(shares[at]),
              formats.count(totalOf(each.tally)),
            ],
          })),
        },
      ]}
    >
      <LineChart
        label={courseLabel(heading, shares, formats.share, words)}
        width={width}
        points={stretches.map((each, at) => ({
          tick: formats.tick(each, unit),
          name: formats.name(each, unit),
          value: shares[at] ?? null,
        }))}
        most={1}
        marks={PUBLISHED.map((value, at) => ({ value, label: marks[at] ?? '' }))}
        format={formats.share}
      />
    </ChartFrame>
  );
}
