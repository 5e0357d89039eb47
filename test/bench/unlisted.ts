import type { Bench, Tab } from './browser.ts';
import { pressAt, showPost } from './mouse.ts';
import { median, quantile } from './numbers.ts';

const PRESSES = 210;
/** Neither listed nor like one that is. */
const AUTHORS = ['warga_biasa', 'kopi_pagi', 'detikcom', 'kempanrb'];

/**
 * The first listener of all on `window` is this one (evaluated before any content script), the last is on `document`:
 * between the two lies whatever listens on `window`, the guard included. One press is five events; their gaps add up.
 */
const GAUGE = `(() => {
  const TYPES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
  const begun = new WeakMap();
  const gauge = { delay: 0, clicks: 0 };
  window.__gauge = gauge;
  for (const type of TYPES) {
    window.addEventListener(type, (event) => begun.set(event, performance.now()), { capture: true, passive: true });
    document.addEventListener(type, (event) => {
      gauge.delay += performance.now() - begun.get(event);
      if (type === 'click') gauge.clicks += 1;
    }, { capture: true, passive: true });
  }
})();`;

async function openGauged(bench: Bench): Promise<Tab> {
  const tab = await bench.open();
  await tab.send('Page.addScriptToEvaluateOnNewDocument', { source: GAUGE });
  await tab.goto('https://x.com/home?posts=1200');
  return tab;
}

/** Milliseconds the page waited for window's listeners during one press of the next post's like. */
async function pressNext(tab: Tab): Promise<number> {
  const at = await showPost(tab, AUTHORS);
  await tab.evaluate('void Object.assign(window.__gauge, { delay: 0, clicks: 0 })');
  await pressAt(tab, at);
  const { delay, clicks } = await tab.evaluate<{ delay: number; clicks: number }>('window.__gauge');
  if (clicks !== 1) throw new Error(`a press on an unlisted account arrived ${clicks} times`);
  return delay;
}

export interface UnlistedDelay {
  /** Milliseconds: the 99th percentile with the extension, less the median without. */
  readonly p99: number;
  /** The same at the median. */
  readonly p50: number;
}

/** Presses likes of unlisted accounts, in turn without and with each extension. */
export async function unlistedDelay(
  without: Bench,
  extended: readonly Bench[],
): Promise<readonly UnlistedDelay[]> {
  const tabs = await Promise.all([without, ...extended].map(openGauged));
  const delays = tabs.map((): number[] => []);
  for (let press = 0; press < PRESSES; press += 1) {
    for (const [at, tab] of tabs.entries()) delays[at]?.push(await pressNext(tab));
  }
  await Promise.all(tabs.map((tab) => tab.close()));
  const [base = [], ...rest] = delays;
  const bare = median(base);
  return rest.map((each) => ({ p99: quantile(each, 0.99) - bare, p50: median(each) - bare }));
}
