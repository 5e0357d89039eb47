import type { Bench, Tab } from './browser.ts';
import { likeOf, pressAt } from './mouse.ts';
import { median, quantile } from './numbers.ts';
import { ownEntries, spent, type TraceEvent, traced } from './trace.ts';

const PAGE = 'https://x.com/home';
/** Posts of accounts that no list names, a page's worth; the page is loaded anew when all are liked. */
const POSTS = [
  'warga_biasa',
  'uji_netral',
  'kopi_pagi:promoted',
  'kopi_pagi:pinned',
  'detikcom',
  'kempanrb',
  'kopi_pagi',
];
const PAGES = 30;
const MARK = 'press';

/**
 * The first listener of all on `window` is this one (evaluated before any content script), the last is on `document`:
 * between the two lies whatever listens on `window`, the guard included. One press is five events; their gaps add up.
 */
const GAUGE = `(() => {
  const begun = new WeakMap();
  const gauge = { delay: 0, clicks: 0 };
  window.__gauge = gauge;
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
    window.addEventListener(type, (event) => begun.set(event, performance.now()), { capture: true, passive: true });
    document.addEventListener(type, (event) => {
      gauge.delay += performance.now() - begun.get(event);
      if (type === 'click' && event.isTrusted) gauge.clicks += 1;
    }, { capture: true, passive: true });
  }
})();`;

interface Presses {
  /** Milliseconds between the first and the last of window's listeners, a press; the clock knows 0.1 ms. */
  readonly gaps: readonly number[];
  /** Milliseconds inside the extension's own listeners, a press, from the trace. */
  readonly own: readonly number[];
}

/** Presses a post's like and gives the gap; fails unless the press reached the page once, trusted. */
async function pressLike(tab: Tab, post: string): Promise<number> {
  const at = await likeOf(tab, post);
  await tab.evaluate(
    `console.timeStamp('${MARK}'); void Object.assign(window.__gauge, { delay: 0, clicks: 0 })`,
  );
  await pressAt(tab, at);
  const { delay, clicks } = await tab.evaluate<{ delay: number; clicks: number }>('window.__gauge');
  if (clicks !== 1) throw new Error(`a press on an unlisted account arrived ${clicks} times`);
  return delay;
}

/** The trace cut at each press's mark. */
function ownByPress(events: readonly TraceEvent[]): readonly number[] {
  const marks = events
    .filter(({ name, args }) => name === 'TimeStamp' && args.data?.message === MARK)
    .map(({ ts }) => ts)
    .toSorted((one, other) => one - other);
  const entries = ownEntries(events, ['FunctionCall']);
  return marks.map((from, at) => {
    const to = marks[at + 1] ?? Number.POSITIVE_INFINITY;
    return spent(entries.filter(({ ts }) => ts >= from && ts < to));
  });
}

async function presses(bench: Bench): Promise<Presses> {
  const tab = await bench.open();
  await tab.send('Page.addScriptToEvaluateOnNewDocument', { source: GAUGE });
  const gaps: number[] = [];
  const own: number[] = [];
  for (let page = 0; page < PAGES; page += 1) {
    await tab.goto(PAGE);
    const events = await traced(tab, async () => {
      for (const post of POSTS) gaps.push(await pressLike(tab, post));
    });
    own.push(...ownByPress(events));
  }
  await tab.close();
  if (own.length !== gaps.length) throw new Error(`${own.length} of ${gaps.length} presses are in the trace`);
  return { gaps, own };
}

export interface UnlistedDelay {
  /** Milliseconds a press waits inside the extension's listeners, 210 presses. */
  readonly p99: number;
  readonly p50: number;
  /** The page's own view: median gap with, less median gap without. */
  readonly gapP50: number;
}

/** Presses likes of unlisted accounts without and with each extension. */
export async function unlistedDelay(
  without: Bench,
  extended: readonly Bench[],
): Promise<readonly UnlistedDelay[]> {
  const bare = await presses(without);
  const delays: UnlistedDelay[] = [];
  for (const bench of extended) {
    const { gaps, own } = await presses(bench);
    const gapP50 = median(gaps) - median(bare.gaps);
    delays.push({ p99: quantile(own, 0.99), p50: median(own), gapP50 });
  }
  return delays;
}
