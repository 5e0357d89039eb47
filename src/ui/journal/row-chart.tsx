import { scaleLinear } from 'd3-scale';
import { useId } from 'preact/hooks';
import { LETTER, LINE } from './axis.tsx';
import { Bar, Hatching, Legend, type Series } from './series.tsx';

export interface Row {
  readonly key: string;
  readonly name: string;
  /** One a series, from the left; whole numbers. */
  readonly values: readonly number[];
}

interface RowChartProps {
  readonly label: string;
  /** In CSS pixels: names are broken to fit, never shrunk. */
  readonly width: number;
  readonly series: readonly Series[];
  readonly rows: readonly Row[];
  readonly format: (value: number) => string;
}

const THICK = 18;
/** Between a name and its bar, and between two rows. */
const ROOM = 3;
const GAP = 12;

/** A name in lines of so many letters, broken at spaces. */
export function brokenName(name: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const longer = [...lines.slice(-1), word].join(' ');
    if (lines.length === 0 || longer.length > letters) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

const sum = (values: readonly number[]): number => values.reduce((so, each) => so + each, 0);

/** Lying bars, each beneath its name and with its number at the end. */
export function RowChart({ label, width, series, rows, format }: RowChartProps) {
  const id = useId();
  const most = Math.max(1, ...rows.map(({ values }) => sum(values)));
  const x = scaleLinear([0, most], [0, width - format(most).length * LETTER - 10]);
  const letters = Math.floor(width / LETTER);
  const broken = rows.map((row) => ({ ...row, lines: brokenName(row.name, letters) }));
  const tall = ({ lines }: { readonly lines: readonly string[] }): number =>
    lines.length * LINE + ROOM + THICK + GAP;
  const tops = broken.map((_, at) => broken.slice(0, at).reduce((so, row) => so + tall(row), 0));
  const height = broken.reduce((so, row) => so + tall(row), 0);
  return (
    <>
      {series.length > 1 && <Legend id={id} series={series} />}
      <svg role="img" aria-label={label} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <Hatching id={id} />
        {broken.map(({ key, lines, values }, at) => {
          const top = tops[at] ?? 0;
          const bar = top + lines.length * LINE + ROOM;
          return (
            <g key={key}>
              <text class="name">
                {lines.map((line, of) => (
                  <tspan key={line} x="0" y={top + of * LINE + 13}>
                    {line}
                  </tspan>
                ))}
              </text>
              {values.map((value, of) => {
                const from = x(sum(values.slice(0, of)));
                const look = series[of]?.look ?? 'solid';
                const box = { x: from, y: bar, width: x(value), height: THICK };
                return value === 0 ? null : <Bar key={look} look={look} hatching={id} {...box} />;
              })}
              <text class="value" x={x(sum(values)) + 6} y={bar + THICK / 2} dy="0.35em">
                {format(sum(values))}
              </text>
            </g>
          );
        })}
      </svg>
    </>
  );
}
