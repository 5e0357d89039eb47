import type { Bench, Tab } from './browser.ts';
import { median, quantile } from './numbers.ts';
import { ownEntries, spent, traced } from './trace.ts';

/**
 * What an extension adds to a page's scripting while something happens in it. The plain difference of two browsers
 * is swamped by the page's own scripting (±5 to ±15 ms a scroll), so the headline is read from the trace, which names
 * the script of every entry; the difference stands beside it as the check that nothing was attributed wrongly.
 */
export interface ScriptCost {
  /** Milliseconds inside the extension's own scripts, every world; the same browser without it has none. */
  readonly scriptMs: number;
  /** Median over the rounds of (with − without) of the page's whole scripting, milliseconds of processor time. */
  readonly differenceMs: number;
  /** Half the range of the differences: a differenceMs below it says nothing. */
  readonly noiseMs: number;
  /** Median with, over median without. */
  readonly ratio: number;
}

export interface Scene {
  readonly rounds: number;
  /** For scenes in which the processor has nothing to do: the browsers play at once instead of in turn. */
  readonly together: boolean;
  /** Opens the page and lets it settle. */
  prepare(bench: Bench): Promise<Tab>;
  /** What is measured. */
  play(tab: Tab): Promise<void>;
}

/** ScriptDuration counts every world in the page, ours included; with threadTicks, processor time. */
async function scriptSeconds(tab: Tab): Promise<number> {
  const { metrics } = await tab.send('Performance.getMetrics');
  const found = metrics.find(({ name }) => name === 'ScriptDuration');
  if (found === undefined) throw new Error('this browser reports no ScriptDuration');
  return found.value;
}

async function wholeMs(bench: Bench, scene: Scene): Promise<number> {
  const tab = await scene.prepare(bench);
  await tab.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await scriptSeconds(tab);
  await scene.play(tab);
  const after = await scriptSeconds(tab);
  await tab.close();
  return (after - before) * 1000;
}

async function ownMs(bench: Bench, scene: Scene): Promise<number> {
  const tab = await scene.prepare(bench);
  const events = await traced(tab, () => scene.play(tab));
  await tab.close();
  return spent(ownEntries(events, ['EvaluateScript', 'FunctionCall']));
}

/** Plays the scene without and with each extension, in alternating order, so that a slow minute falls on both. */
export async function scriptCosts(
  without: Bench,
  extended: readonly Bench[],
  scene: Scene,
): Promise<readonly ScriptCost[]> {
  const all = [without, ...extended];
  const times = all.map((): number[] => []);
  for (let round = 0; round < scene.rounds; round += 1) {
    const turns = all.map((bench, at) => async () => void times[at]?.push(await wholeMs(bench, scene)));
    if (round % 2 === 1) turns.reverse();
    if (scene.together) await Promise.all(turns.map((turn) => turn()));
    else for (const turn of turns) await turn();
  }
  const [base = [], ...rest] = times;
  const costs: ScriptCost[] = [];
  for (const [at, bench] of extended.entries()) {
    const added = rest[at] ?? [];
    const differences = added.map((value, round) => value - (base[round] ?? 0));
    costs.push({
      scriptMs: await ownMs(bench, scene),
      differenceMs: median(differences),
      noiseMs: (quantile(differences, 1) - quantile(differences, 0)) / 2,
      ratio: median(base) === 0 ? 1 : median(added) / median(base),
    });
  }
  return costs;
}
