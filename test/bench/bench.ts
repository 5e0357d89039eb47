import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureChromium } from '../browser/find.ts';
import { startSite } from '../site/server.ts';
import { adviseTime } from './advise.ts';
import { type Bench, launchBench } from './browser.ts';
import { BUILT, buildEditions } from './build.ts';
import { dialogTime } from './dialog.ts';
import { idling } from './idle.ts';
import { listScale } from './index-scale.ts';
import { journalTime } from './journal.ts';
import { pollCost } from './list-poll.ts';
import { addedMemory } from './memory.ts';
import { nonMatching } from './non-matching.ts';
import { type BenchResult, type ExtensionResult, rounded } from './result.ts';
import { scriptCosts } from './script-time.ts';
import { scrolling } from './scroll.ts';
import { guardKB, netKB } from './size.ts';
import { startTime } from './start.ts';
import { table } from './table.ts';
import { unlistedDelay } from './unlisted.ts';

/**
 * `npm run bench [-- --json] [--peer-dir DIR] [--built]`: the numbers of the design, each beside its bar. A missed bar
 * is marked and is no failure: times belong to the machine. `--built` measures what is built already.
 */
const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
    'peer-dir': { type: 'string' },
  },
});

async function step<T>(name: string, measure: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  process.stderr.write(`${name} …`);
  const measured = await measure();
  process.stderr.write(` ${((performance.now() - begun) / 1000).toFixed(0)} s\n`);
  return measured;
}

/** Closes the browser again whatever happens. */
async function using<T>(bench: Bench, work: (bench: Bench) => Promise<T>): Promise<T> {
  try {
    return await work(bench);
  } finally {
    await bench.close();
  }
}

function inTurn<T>(benches: readonly Bench[], measure: (bench: Bench) => Promise<T>): Promise<readonly T[]> {
  return benches.reduce<Promise<readonly T[]>>(
    async (before, bench) => [...(await before), await measure(bench)],
    Promise.resolve([]),
  );
}

async function compare(without: Bench, ours: Bench, peer: Bench | null): Promise<readonly ExtensionResult[]> {
  const extended = peer === null ? [ours] : [ours, peer];
  const folders = [BUILT.release, ...(peer === null ? [] : [peer.label])];
  const start = await step('start', () => inTurn(extended, startTime));
  const unlisted = await step('unlisted press', () => unlistedDelay(without, extended));
  const net = await step('requests that match nothing', () => nonMatching(without, extended));
  const memory = await step('memory', () => addedMemory(without, ours, peer));
  const idle = await step('idle', () => scriptCosts(without, extended, idling));
  const scroll = await step('scroll', () => scriptCosts(without, extended, scrolling));
  return folders.map((folder, at) => ({
    scroll: given(scroll[at]),
    idle: given(idle[at]),
    memory: { addedMB: given(memory[at]) },
    press: { unlistedMs: given(unlisted[at]) },
    size: { guardGzipKB: guardKB(folder), netGzipKB: netKB(folder) },
    net: given(net[at]),
    start: given(start[at]),
  }));
}

function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('an extension was not measured');
  return value;
}

async function measure(peerDir: string | null): Promise<BenchResult> {
  const site = await startSite();
  try {
    const us = await step('advise', () => Promise.resolve(adviseTime()));
    const scale = await step('lists of 1,000,000 and 14,700', listScale);
    const poll = await step('poll', pollCost);
    const dialogMs = await step('dialog', async () =>
      using(await launchBench('test edition', BUILT.test, site.port), dialogTime),
    );
    const journal = await step('journal', async () =>
      using(await launchBench('journal', BUILT.test, site.port), journalTime),
    );
    const results = await using(await launchBench('without', null, site.port), async (without) =>
      using(await launchBench('ours', BUILT.release, site.port), async (ours) => {
        await step('first start', () => ours.closeOpened('welcome.html'));
        return peerDir === null
          ? compare(without, ours, null)
          : using(await launchBench(peerDir, peerDir, site.port), (peer) => compare(without, ours, peer));
      }),
    );
    const ours = given(results[0]);
    return {
      ...ours,
      press: { ...ours.press, dialogMs },
      advise: { us },
      ...scale,
      poll,
      journal,
      peer: results[1] ?? null,
    };
  } finally {
    await site.close();
  }
}

const chromium = ensureChromium();
if (!options.built) await step('build', () => Promise.resolve(buildEditions()));
const peerDir = options['peer-dir'] === undefined ? null : resolve(options['peer-dir']);
process.stderr.write(`${chromium}\n`);
const result = rounded(await measure(peerDir));
console.log(options.json ? JSON.stringify(result) : table(result));
