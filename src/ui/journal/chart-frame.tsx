import type { ComponentChildren } from 'preact';
import { ChartTable, type TableOf } from './chart-table.tsx';

interface ChartFrameProps {
  readonly id: string;
  readonly heading: string;
  /** What the chart says now, in a sentence. */
  readonly gist: string;
  readonly note?: string | null;
  /** Opens the tables. */
  readonly numbers: string;
  readonly tables: readonly TableOf[];
  readonly children?: ComponentChildren;
}

/** What every chart has: its heading, its sentence, and its numbers behind it. */
export function ChartFrame({ id, heading, gist, note = null, numbers, tables, children }: ChartFrameProps) {
  return (
    <figure class="chart" id={id} aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{heading}</h3>
      <p>{gist}</p>
      {children}
      {note !== null && <p class="hint">{note}</p>}
      <details>
        <summary>
          {numbers}
          <span class="unseen">: {heading}</span>
        </summary>
        {tables.map((each) => (
          <ChartTable key={each.caption} {...each} />
        ))}
      </details>
    </figure>
  );
}
