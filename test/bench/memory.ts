import type { AccountKey } from '../../src/core/account.ts';
import { encodeIndex } from '../../src/core/account-index.ts';
import { buildIndex } from '../../src/core/account-index-build.ts';
import { PROTOCOL, type ToGuard } from '../../src/core/messages.ts';
import type { Bench, Tab } from './browser.ts';
import { median, pause } from './numbers.ts';

export const ACCOUNTS = 30_000;
const ROUNDS = 5;
const PAGE = 'https://x.com/home';

/** A list of 30,000 accounts: every page is given the whole of it. */
function bigIndex(): string {
  const keys = Array.from({ length: ACCOUNTS }, (_, at) => `x:@bangku_${at}` as AccountKey);
  return encodeIndex(buildIndex(keys));
}

/** Gives every open tab of X the list, as the worker does; fails when no guard took it. */
async function pushIndex(desk: Tab, index: string): Promise<void> {
  const message: ToGuard = { v: PROTOCOL, type: 'index', platform: 'x', index };
  const taken = await desk.evaluate<boolean>(`chrome.tabs.query({ url: 'https://x.com/*' })
    .then((tabs) => Promise.all(tabs.map(({ id }) => chrome.tabs.sendMessage(id, ${JSON.stringify(message)}))))
    .then((answers) => answers.length > 0 && answers.every((answer) => answer === true))`);
  if (!taken) throw new Error('the guard did not take the list');
}

/** Bytes of the page's isolate after collection: JavaScript heap, DOM heap, backing stores; every world counts. */
async function usedBytes(tab: Tab): Promise<number> {
  await tab.send('HeapProfiler.enable');
  for (let times = 0; times < 4; times += 1) {
    await tab.send('HeapProfiler.collectGarbage');
    await pause(60);
  }
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await tab.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

async function pageBytes(bench: Bench, settle: () => Promise<void>): Promise<number> {
  const tab = await bench.open();
  await tab.goto(PAGE);
  await pause(600);
  await settle();
  const bytes = await usedBytes(tab);
  await tab.close();
  return bytes;
}

/** Megabytes (10⁶ bytes) added to one page. Ours is first given the big list; a peer holds whatever it holds. */
export async function addedMemory(
  without: Bench,
  ours: Bench,
  peer: Bench | null,
): Promise<readonly number[]> {
  const index = bigIndex();
  const desk = await ours.openDesk();
  const nothing = (): Promise<void> => Promise.resolve();
  const settled = [
    { bench: without, settle: nothing },
    { bench: ours, settle: () => pushIndex(desk, index) },
    ...(peer === null ? [] : [{ bench: peer, settle: nothing }]),
  ];
  const bytes = settled.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, { bench, settle }] of settled.entries()) bytes[at]?.push(await pageBytes(bench, settle));
  }
  await desk.close();
  const [base = [], ...rest] = bytes;
  return rest.map((each) => (median(each) - median(base)) / 1e6);
}
