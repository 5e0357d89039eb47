import { scaleLinear, scalePoint } from 'd3-scale';
import { Axes, LETTER, roomFor } from './axis.tsx';

export interface Point {
  readonly tick: string;
  readonly name: string;
  /** Null leaves a gap in the line. */
  readonly value: number | null;
}

/** A line across, to compare with; what it is stands above the drawing. */
export interface Mark {
  readonly value: number;
  readonly label: string;
}

interface LineChartProps {
  readonly label: string;
  /** In CSS pixels: drawn for this width, never shrunk. */
  readonly width: number;
  readonly points: readonly Point[];
  /** The highest value of the axis; the highest point where null. */
  readonly most: number | null;
  readonly marks?: readonly Mark[];
  readonly format: (value: number) => string;
  /** Beside the axis, where shorter; as `format` otherwise. */
  readonly formatTick?: (value: number) => string;
}

const HEIGHT = 200;
const TOP = 20;
const BOTTOM = 26;
/** Each mark is broken in its own way. */
const DASHES = ['8 5', '2 5'] as const;
/** Below this distance, dots would run into each other. */
const DOT_STEP = 12;

/** One line over time, with its last value written beside it. */
export function LineChart(props: LineChartProps) {
  const { label, width, points, most, marks = [], format, formatTick = format } = props;
  const highest = most ?? Math.max(1, ...points.map(({ value }) => value ?? 0));
  const y = scaleLinear([0, highest], [HEIGHT - BOTTOM, TOP]);
  if (most === null) y.nice(4);
  const ticks = y.ticks(4);
  const left = roomFor(ticks.map(formatTick));
  const right = marks.length === 0 ? width : width - roomFor(marks.map(({ value }) => format(value)));
  const x = scalePoint(points.keys(), [left, right]).padding(0.5);
  const placed = points.map(({ name, value }, at) => ({
    name,
    value,
    x: x(at) ?? left,
    y: value === null ? null : y(value),
  }));
  const lone = (at: number): boolean =>
    (placed[at - 1]?.y ?? null) === null && (placed[at + 1]?.y ?? null) === null;
  const path = placed
    .map((point, at) =>
      point.y === null
        ? ''
        : `${(placed[at - 1]?.y ?? null) === null ? 'M' : 'L'}${point.x.toFixed(1)},${point.y.toFixed(1)}`,
    )
    .join('');
  const at = placed.findLastIndex(({ value }) => value !== null);
  const last = placed[at];
  // Beside the line, not over it: below where the line comes down, unless the axis is there.
  const falling = (placed[at - 1]?.y ?? HEIGHT) < (last?.y ?? 0);
  const aside = falling && (last?.y ?? 0) < HEIGHT - BOTTOM - 24 ? 20 : -10;
  return (
    <>
      {marks.length > 0 && (
        <ul class="legend">
          {marks.map(({ value, label: name }, at) => (
            <li key={value}>
              <svg width="26" height="14" aria-hidden="true">
                <line class="mark-line" x2="26" y1="7" y2="7" stroke-dasharray={DASHES[at]} />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      )}
      <svg role="img" aria-label={label} width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`}>
        <Axes
          right={right}
          width={width}
          height={HEIGHT}
          left={left}
          ticks={ticks.map((value) => ({ y: y(value), label: formatTick(value) }))}
          columns={placed.map((point, at) => ({ x: point.x, label: points[at]?.tick ?? '' }))}
        />
        {marks.map(({ value }, at) => (
          <g key={value}>
            <line
              class="mark-line"
              x1={left}
              x2={right}
              y1={y(value)}
              y2={y(value)}
              stroke-dasharray={DASHES[at]}
            />
            <text x={right + 6} y={y(value)} dy="0.35em">
              {format(value)}
            </text>
          </g>
        ))}
        <path class="course" d={path} />
        {placed.map((point, at) =>
          point.y === null || point.value === null || (x.step() < DOT_STEP && !lone(at)) ? null : (
            <circle key={point.name} class="dot" cx={point.x} cy={point.y} r="4">
              <title>{`${point.name}: ${format(point.value)}`}</title>
            </circle>
          ),
        )}
        {last?.value !== null && last?.value !== undefined && last.y !== null && (
          <text
            class="value halo"
            x={Math.min(last.x, width - (format(last.value).length * LETTER) / 2)}
            y={last.y + aside}
            text-anchor="middle"
          >
            {format(last.value)}
          </text>
        )}
      </svg>
    </>
  );
}
