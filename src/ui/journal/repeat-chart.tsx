import type { NamedEntry } from '../../core/journal-page.ts';
import type { Repeated } from '../../core/journal-summary.ts';
import { PLATFORM_NAMES } from '../../locales/platform-names.ts';
import { BarChart } from './bar-chart.tsx';
import { ChartFrame } from './chart-frame.tsx';
import { type ChartProps, peakLabel } from './chart-props.ts';
import { RowChart } from './row-chart.tsx';

/** Accounts drawn; all of them are in the table. */
const TOP = 5;

interface RepeatChartProps extends ChartProps {
  readonly names: ReadonlyMap<string, NamedEntry>;
}

/** The same account and action met again: when, and which most often. */
export function RepeatChart({ names, ...props }: RepeatChartProps) {
  const { summary, words, formats, width } = props;
  const { repeated, stretches, unit } = summary;
  const { heading, gist, none, top } = words.repeat;
  const again = stretches.reduce((so, each) => so + each.again, 0);
  const accounts = new Set(repeated.map(({ entry }) => entry)).size;
  const told = ({ entry, action }: Repeated): string => {
    const named = names.get(entry);
    const platform = named === undefined ? '' : PLATFORM_NAMES[named.platform].name;
    const account =
      named === undefined
        ? entry
        : named.name === null
          ? `${named.handle} (${platform})`
          : `${named.name} (${named.handle}, ${platform})`;
    return `${words.action.names[action]}: ${account}`;
  };
  const keyOf = ({ entry, action }: Repeated): string => `${action} ${entry}`;
  const drawn = repeated.slice(0, TOP);
  return (
    <ChartFrame
      id="chart-repeats"
      heading={heading}
      gist={again === 0 ? none : gist(formats.count(accounts), formats.count(again))}
      numbers={words.numbers}
      tables={[
        {
          caption: heading,
          columns: [words.columns[unit], words.columns.again],
          rows: stretches.map((each) => ({
            key: each.span.from,
            cells: [formats.name(each, unit), formats.count(each.again)],
          })),
        },
        ...(again === 0
          ? []
          : [
              {
                caption: top,
                columns: [top, words.columns.times],
                rows: repeated.map((each) => ({
                  key: keyOf(each),
                  cells: [told(each), formats.count(each.times)],
                })),
              },
            ]),
      ]}
    >
      {again > 0 && (
        <>
          <BarChart
            label={peakLabel(heading, props, (each) => each.again)}
            width={width}
            series={[{ name: words.columns.again, look: 'solid' }]}
            columns={stretches.map((each) => ({
              tick: formats.tick(each, unit),
              name: formats.name(each, unit),
              values: [each.again],
            }))}
            format={formats.count}
          />
          <h4>{top}</h4>
          <RowChart
            label={words.ranking(
              top,
              drawn.map((each) => `${told(each)} ${formats.count(each.times)}`).join('; '),
            )}
            width={width}
            series={[{ name: words.columns.times, look: 'solid' }]}
            rows={drawn.map((each) => ({ key: keyOf(each), name: told(each), values: [each.times] }))}
            format={formats.count}
          />
        </>
      )}
    </ChartFrame>
  );
}
