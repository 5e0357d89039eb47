import { habitOf, readable, type Stretch, shareOf, totalOf } from '../../core/journal-stretches.ts';
import type { ToldWeek } from '../../locales/id/journal-charts.ts';
import { ChartFrame } from './chart-frame.tsx';
import { type ChartProps, courseLabel } from './chart-props.ts';
import { LineChart } from './line-chart.tsx';

/** Time taken and share backed out, week by week: whether warnings may be turning into a habit. */
export function HabitChart({ summary: { weeks }, words, formats, width }: ChartProps) {
  const { heading, thin, compared, falling, steady, meaning, few } = words.habit;
  const { columns } = words;
  const drawn = weeks.map((each) => (readable(each) ? each : null));
  const shares = drawn.map((each) => (each === null ? null : shareOf(each.tally)));
  const seconds = drawn.map((each) => each?.seconds ?? null);
  const told = ({ span, seconds: taken, tally }: Stretch): ToldWeek => ({
    days: formats.days(span),
    seconds: formats.seconds(taken ?? 0),
    share: formats.share(shareOf(tally) ?? 0),
  });
  const habit = habitOf(weeks);
  const fell =
    habit !== null &&
    less(habit.third.seconds, habit.first.seconds) &&
    less(shareOf(habit.third.tally), shareOf(habit.first.tally));
  const lines = [
    {
      name: columns.seconds,
      values: seconds,
      most: null,
      format: formats.seconds,
      formatTick: formats.count,
    },
    { name: columns.share, values: shares, most: 1, format: formats.share, formatTick: formats.share },
  ];
  return (
    <ChartFrame
      id="chart-habit"
      heading={heading}
      gist={
        habit === null ? thin : `${compared(told(habit.first), told(habit.third))} ${fell ? falling : steady}`
      }
      note={meaning}
      numbers={words.numbers}
      tables={[
        {
          caption: heading,
          columns: [columns.week, columns.seconds, columns.share, columns.warnings],
          rows: weeks.map((each, at) => ({
            key: each.span.from,
            cells: [
              formats.name(each, 'week'),
              seconds[at] == null ? few : formats.seconds(seconds[at]),
              shares[at] == null ? few : formats.share(shares[at]),
              formats.count(totalOf(each.tally)),
            ],
          })),
        },
      ]}
    >
      {weeks.some(readable) &&
        lines.map(({ name, values, most, format, formatTick }) => (
          <div key={name} class="gauge">
            <h4>{name}</h4>
            <LineChart
              label={courseLabel(name, values, format, words)}
              width={width}
              points={weeks.map((each, at) => ({
                tick: formats.tick(each, 'week'),
                name: formats.name(each, 'week'),
                value: values[at] ?? null,
              }))}
              most={most}
              format={format}
              formatTick={formatTick}
            />
          </div>
        ))}
    </ChartFrame>
  );
}

function less(one: number | null, other: number | null): boolean {
  return one !== null && other !== null && one < other;
}
