import type { Point } from '../browser/driver.ts';
import type { Bench, Tab } from './browser.ts';
import { likeOf, pressAt } from './mouse.ts';
import { pause, quantile } from './numbers.ts';

const WARM_PRESSES = 110;
const COLD_PRESSES = 34;
/** Invented accounts of the test edition: the dialog is the full one, in the campaign of its invented election. */
const POSTS = ['uji_calon', 'uji_tim', 'uji_petahana'] as const;
const FLOOR_PRESSES = 30;
const CAMPAIGN = '2031-03-10T09:00';

/**
 * In the page, before any content script: the click's own time stamp (the moment the button was let go), and the end
 * of the first frame in which the dialog stands. A task posted from a frame's callback runs when that frame is painted.
 */
const GAUGE = `(() => {
  const HOST = '[data-jempol-netral]';
  let released = 0;
  window.addEventListener('click', (event) => { if (event.isTrusted) released = event.timeStamp; }, true);
  const channel = new MessageChannel();
  let tell = null;
  channel.port1.onmessage = () => tell?.({ ms: performance.now() - released, form: form() });
  const sheet = () => document.querySelector(HOST)?.shadowRoot?.querySelector('dialog[open] [data-form]');
  const form = () => sheet()?.getAttribute('data-form') ?? 'none';
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver((records) => {
      const added = records.flatMap((record) => [...record.addedNodes]);
      if (added.some((node) => node.matches?.(HOST))) requestAnimationFrame(() => channel.port2.postMessage(''));
    }).observe(document.documentElement, { childList: true });
  });
  window.__gauge = { next: () => new Promise((done) => { tell = done; }), open: () => sheet() != null };
})();`;

/** The least a modal can cost on this machine: an empty one, shown by the page itself at the click. */
const FLOOR = `document.querySelector('h1').addEventListener('click', () => {
  const host = document.createElement('div');
  host.setAttribute('data-jempol-netral', '');
  const dialog = document.createElement('dialog');
  dialog.innerHTML = '<p data-form="floor">.</p>';
  host.attachShadow({ mode: 'open' }).append(dialog);
  document.documentElement.append(host);
  dialog.addEventListener('close', () => host.remove());
  dialog.showModal();
})`;

interface Shown {
  readonly ms: number;
  readonly form: string;
}

const within = <T>(promise: Promise<T>, ms: number): Promise<T> =>
  Promise.race([
    promise,
    pause(ms).then((): T => {
      throw new Error(`no dialog within ${ms} ms`);
    }),
  ]);

/** Presses, waits for the dialog, and backs out. */
async function pressAndCancel(tab: Tab, at: Point): Promise<Shown> {
  await tab.evaluate('void (window.__shown = window.__gauge.next())');
  await pressAt(tab, at);
  const shown = await within(tab.evaluate<Shown>('window.__shown'), 5_000);
  if (shown.form === 'none') throw new Error('something was shown that is no dialog');
  await pause(320);
  for (let tries = 0; await tab.evaluate<boolean>('window.__gauge.open()'); tries += 1) {
    if (tries > 20) throw new Error('the dialog does not close');
    const key = { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27 };
    await tab.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
    await tab.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    await pause(40);
  }
  return shown;
}

const pressListed = async (tab: Tab, turn: number): Promise<Shown> =>
  pressAndCancel(tab, await likeOf(tab, POSTS[turn % POSTS.length] ?? POSTS[0]));

async function pressFloor(tab: Tab): Promise<readonly Shown[]> {
  await tab.goto('https://x.com/home');
  await tab.evaluate(FLOOR);
  const shown: Shown[] = [];
  while (shown.length < FLOOR_PRESSES) shown.push(await pressAndCancel(tab, { x: 640, y: 20 }));
  return shown;
}

/** What the worker remembers of repeats is forgotten, so that each dialog is the full one. */
const forget = (desk: Tab): Promise<void> => desk.evaluate(`chrome.storage.local.remove('quiet')`);

async function stopWorker(tab: Tab): Promise<void> {
  const stopped = new Promise<void>((done) => {
    const stop = tab.on<{ versions: readonly { runningStatus: string }[] }>(
      'ServiceWorker.workerVersionUpdated',
      ({ versions }) => {
        if (!versions.some(({ runningStatus }) => runningStatus === 'stopped')) return;
        stop();
        done();
      },
    );
  });
  await tab.send('ServiceWorker.stopAllWorkers');
  await within(stopped, 3_000);
}

export interface DialogTime {
  /** Milliseconds from letting the button go to the painted dialog; worker running. */
  readonly p50: number;
  readonly p99: number;
  /** The same with the worker stopped before each press; nothing but the press itself wakes it. */
  readonly coldP95: number;
  readonly coldP50: number;
  /** Median of an empty dialog that the page shows itself, in the same tab: what the machine takes for any modal. */
  readonly floorP50: number;
  /** How many of all dialogs were the full form. */
  readonly full: number;
  readonly presses: number;
}

/** Needs the test edition: its dialog can be seen from the page, and its clock set. */
export async function dialogTime(bench: Bench): Promise<DialogTime> {
  const desk = await bench.openDesk();
  await desk.evaluate(`chrome.storage.local.set({ testClock: '${CAMPAIGN}' })`);
  const tab = await bench.open();
  await tab.send('Page.addScriptToEvaluateOnNewDocument', { source: GAUGE });
  await tab.goto('https://x.com/home');
  await pressListed(tab, 0);
  const warm: Shown[] = [];
  while (warm.length < WARM_PRESSES) {
    await forget(desk);
    warm.push(await pressListed(tab, warm.length));
  }
  const cold: Shown[] = [];
  await tab.send('ServiceWorker.enable');
  while (cold.length < COLD_PRESSES) {
    await forget(desk);
    await stopWorker(tab);
    cold.push(await pressListed(tab, cold.length));
  }
  const floor = await pressFloor(tab);
  await tab.close();
  await desk.close();
  const times = (of: readonly Shown[]): readonly number[] => of.map(({ ms }) => ms);
  return {
    p50: quantile(times(warm), 0.5),
    p99: quantile(times(warm), 0.99),
    coldP95: quantile(times(cold), 0.95),
    coldP50: quantile(times(cold), 0.5),
    floorP50: quantile(times(floor), 0.5),
    full: [...warm, ...cold].filter(({ form }) => form === 'full').length,
    presses: WARM_PRESSES + COLD_PRESSES,
  };
}
