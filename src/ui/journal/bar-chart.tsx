import { scaleBand, scaleLinear } from 'd3-scale';
import { useId } from 'preact/hooks';
import { Axes, LETTER, roomFor } from './axis.tsx';
import { Bar, Hatching, Legend, type Series } from './series.tsx';

export interface Column {
  /** Beneath the axis. */
  readonly tick: string;
  /** In full. */
  readonly name: string;
  /** One a series, stacked from below; whole numbers. */
  readonly values: readonly number[];
}

interface BarChartProps {
  /** The gist, for those who do not see it. */
  readonly label: string;
  /** In CSS pixels: drawn for this width, never shrunk. */
  readonly width: number;
  readonly series: readonly Series[];
  readonly columns: readonly Column[];
  readonly format: (value: number) => string;
}

const HEIGHT = 200;
const TOP = 20;
const BOTTOM = 26;
const WIDEST = 56;

const sum = (values: readonly number[]): number => values.reduce((so, each) => so + each, 0);

/** Standing bars, stacked. */
export function BarChart({ label, width, series, columns, format }: BarChartProps) {
  const id = useId();
  const most = Math.max(1, ...columns.map(({ values }) => sum(values)));
  const y = scaleLinear([0, most], [HEIGHT - BOTTOM, TOP]).nice(4);
  const ticks = y.ticks(4).filter(Number.isInteger);
  const left = roomFor(ticks.map(format));
  const x = scaleBand(columns.keys(), [left, width]).padding(0.2);
  const thick = Math.min(x.bandwidth(), WIDEST);
  const middle = (at: number): number => (x(at) ?? 0) + x.bandwidth() / 2;
  const told = x.step() >= format(most).length * LETTER + 4;
  return (
    <>
      {series.length > 1 && <Legend id={id} series={series} />}
      <svg role="img" aria-label={label} width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`}>
        <Hatching id={id} />
        <Axes
          right={width}
          width={width}
          height={HEIGHT}
          left={left}
          ticks={ticks.map((value) => ({ y: y(value), label: format(value) }))}
          columns={columns.map(({ tick }, at) => ({ x: middle(at), label: tick }))}
        />
        {columns.map(({ name, values }, at) => {
          const top = y(sum(values));
          return (
            <g key={name}>
              <title>{`${name}: ${values.map((each, of) => `${series[of]?.name ?? ''} ${format(each)}`).join(', ')}`}</title>
              {values.map((value, of) => {
                const below = y(sum(values.slice(0, of)));
                const box = {
                  x: middle(at) - thick / 2,
                  y: y(sum(values.slice(0, of + 1))),
                  width: thick,
                  height: below - y(sum(values.slice(0, of + 1))),
                };
                const look = series[of]?.look ?? 'solid';
                return value === 0 ? null : <Bar key={look} look={look} hatching={id} {...box} />;
              })}
              {told && sum(values) > 0 && (
                <text class="value halo" x={middle(at)} y={top - 6} text-anchor="middle">
                  {format(sum(values))}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </>
  );
}
