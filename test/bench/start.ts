import type { Bench } from './browser.ts';
import { median, pause } from './numbers.ts';
import { ownEntries, spent, traced } from './trace.ts';

const LOADS = 24;
const FRESH_TABS = 8;
const PAGE = 'https://x.com/home';

export interface StartTime {
  /** Median over 24 loads in one tab: compile and run of the content scripts, milliseconds. */
  readonly ms: number;
  /** Median over 8 tabs of their own process, where nothing is compiled yet. */
  readonly firstMs: number;
}

/** Milliseconds of each load's content scripts: the trace's EvaluateScript holds compiling and running. */
async function loads(bench: Bench, count: number): Promise<readonly number[]> {
  const tab = await bench.open();
  const found: number[] = [];
  for (let load = 0; load < count; load += 1) {
    const events = await traced(tab, async () => {
      await tab.goto(PAGE);
      await pause(50);
    });
    // An extension may bring several scripts: a page waits for all of them.
    found.push(spent(ownEntries(events, ['EvaluateScript'])));
  }
  await tab.close();
  return found;
}

export async function startTime(bench: Bench): Promise<StartTime> {
  const again = await loads(bench, LOADS);
  const first: number[] = [];
  for (let tab = 0; tab < FRESH_TABS; tab += 1) first.push(...(await loads(bench, 1)));
  return { ms: median(again), firstMs: median(first) };
}
