import { totalOf } from '../../core/journal-stretches.ts';
import type { Counted } from '../../core/journal-summary.ts';
import { ChartFrame } from './chart-frame.tsx';
import { type ChartProps, choiceSeries, tallyCells, tallyColumns } from './chart-props.ts';
import { RowChart } from './row-chart.tsx';

/** More than these are in the table alone. */
export const MOST_ROWS = 8;

interface CountChartProps<Key extends string> extends ChartProps {
  readonly id: string;
  readonly heading: string;
  /** What the rows are, above their column: "Platform". */
  readonly counted: readonly Counted<Key>[];
  readonly nameOf: (key: Key) => string;
}

/** Warnings by platform, action or rule, the most frequent first. */
export function CountChart<Key extends string>(props: CountChartProps<Key>) {
  const { id, heading, counted, nameOf, summary, words, formats, width } = props;
  const shown = counted.slice(0, MOST_ROWS);
  const most = totalOf(counted[0]?.tally ?? summary.tally);
  const first = counted.filter(({ tally }) => totalOf(tally) === most);
  const rest = counted.length - shown.length;
  return (
    <ChartFrame
      id={id}
      heading={heading}
      gist={words.most(
        first.map(({ key }) => nameOf(key)),
        formats.count(most),
        formats.count(totalOf(summary.tally)),
      )}
      note={rest > 0 ? words.rest(formats.count(rest)) : null}
      numbers={words.numbers}
      tables={[
        {
          caption: heading,
          columns: tallyColumns(heading, words),
          rows: counted.map(({ key, tally }) => ({
            key,
            cells: [nameOf(key), ...tallyCells(tally, formats)],
          })),
        },
      ]}
    >
      <RowChart
        label={words.ranking(
          heading,
          shown.map(({ key, tally }) => `${nameOf(key)} ${formats.count(totalOf(tally))}`).join(', '),
        )}
        width={width}
        series={choiceSeries(words)}
        rows={shown.map(({ key, tally }) => ({
          key,
          name: nameOf(key),
          values: [tally.cancel, tally.proceed],
        }))}
        format={formats.count}
      />
    </ChartFrame>
  );
}
