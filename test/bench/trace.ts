import type { Session } from './cdp.ts';

/** One event of Chromium's trace; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time, where the trace has it: unlike `dur` it does not grow while others have the processor. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string; readonly message?: string } };
}

/** What the browser did while `work` ran: script starts and calls, with the script's address. */
export async function traced(tab: Session, work: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const stop = tab.on<{ value: TraceEvent[] }>(
    'Tracing.dataCollected',
    ({ value }) => void events.push(...value),
  );
  await tab.send('Tracing.start', { transferMode: 'ReportEvents', categories: '-*,devtools.timeline' });
  await work();
  const complete = new Promise<void>((done) => {
    const heard = tab.on('Tracing.tracingComplete', () => {
      heard();
      done();
    });
  });
  await tab.send('Tracing.end');
  await complete;
  stop();
  return events;
}

/** Entries into an extension's own scripts, outermost only, of the given kinds. */
export function ownEntries(events: readonly TraceEvent[], names: readonly string[]): readonly TraceEvent[] {
  const entries = events
    .filter(({ name, ph, args }) => ph === 'X' && names.includes(name) && isOwn(args.data?.url))
    .toSorted((one, other) => one.ts - other.ts);
  const ends = new Map<string, number>();
  return entries.filter(({ pid, tid, ts, dur = 0 }) => {
    const thread = `${pid} ${tid}`;
    if (ts < (ends.get(thread) ?? 0)) return false;
    ends.set(thread, ts + dur);
    return true;
  });
}

/** Milliseconds of processor time inside them. */
export function spent(entries: readonly TraceEvent[]): number {
  return entries.reduce((sum, { dur = 0, tdur = dur }) => sum + tdur, 0) / 1000;
}

function isOwn(url: string | undefined): boolean {
  return url?.startsWith('chrome-extension:') === true;
}
