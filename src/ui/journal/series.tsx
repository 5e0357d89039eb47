/** What one colour stands for; never colour alone: the second is hatched. */
export interface Series {
  readonly name: string;
  readonly look: 'solid' | 'hatched';
}

/** The hatching that `hatched` areas of one drawing refer to. */
export function Hatching({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="hatch-ground" width="6" height="6" />
        <rect class="hatch-line" width="2.5" height="6" />
      </pattern>
    </defs>
  );
}

interface BarProps {
  readonly look: Series['look'];
  readonly hatching: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function Bar({ look, hatching, ...box }: BarProps) {
  return <rect class={look} {...box} fill={look === 'hatched' ? `url(#${hatching})` : undefined} />;
}

interface LegendProps {
  readonly id: string;
  readonly series: readonly Series[];
}

export function Legend({ id, series }: LegendProps) {
  return (
    <ul class="legend">
      {series.map(({ name, look }) => (
        <li key={name}>
          <svg width="18" height="14" aria-hidden="true">
            <Hatching id={`${id}-${look}`} />
            <Bar look={look} hatching={`${id}-${look}`} x={1} y={1} width={16} height={12} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
