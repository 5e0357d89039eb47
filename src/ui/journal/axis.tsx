/** Width of a letter at the charts' text size, generously: labels are placed without measuring them. */
export const LETTER = 8;
export const LINE = 17;

interface AxesProps {
  /** Where the lines end. */
  readonly right: number;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  /** Height of each value, and how it reads. */
  readonly ticks: readonly { readonly y: number; readonly label: string }[];
  /** Middle of each column, and how it reads; those that would touch their neighbour are left out. */
  readonly columns: readonly { readonly x: number; readonly label: string }[];
}

/** Room for labels beside the drawing. */
export function roomFor(labels: readonly string[]): number {
  return Math.max(...labels.map((each) => each.length)) * LETTER + 12;
}

export function Axes({ right, width, height, left, ticks, columns }: AxesProps) {
  const step = columns.length < 2 ? width : (columns[1]?.x ?? 0) - (columns[0]?.x ?? 0);
  const widest = Math.max(0, ...columns.map(({ label }) => label.length)) * LETTER;
  const every = Math.max(1, Math.ceil((widest + 6) / step));
  return (
    <>
      {ticks.map(({ y, label }) => (
        <g key={label}>
          <line class="grid" x1={left} x2={right} y1={y} y2={y} />
          <text x={left - 6} y={y} dy="0.35em" text-anchor="end">
            {label}
          </text>
        </g>
      ))}
      {columns.map(({ x, label }, at) =>
        at % every === 0 ? (
          <text
            key={x}
            x={Math.min(x, width - (label.length * LETTER) / 2)}
            y={height - 6}
            text-anchor="middle"
          >
            {label}
          </text>
        ) : null,
      )}
    </>
  );
}
