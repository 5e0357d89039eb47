import type { Intent } from '../core/intent.ts';
import type { Advice } from '../core/messages.ts';
import type { Aim } from './aim.ts';

/** The worker is asked as early as the press begins; past this it counts as gone. */
const SILENCE_MS = 1_000;

/** One press of a commit control that is aimed at a listed account. */
export interface Press extends Aim {
  /** Null when no worker answered. */
  readonly advice: Promise<Advice | null>;
  /** The advice once it is there; undefined until then. */
  readonly known: () => Advice | null | undefined;
}

/** Begins a press: the question goes out now, the answer is usually there at the click. */
export function beginPress(seen: Aim, ask: (intent: Intent) => Promise<Advice | null>): Press {
  let known: Advice | null | undefined;
  const advice = Promise.race([ask(seen.intent).catch(absent), silence()]).then((answer) => {
    known = answer;
    return answer;
  });
  return { ...seen, advice, known: () => known };
}

/** A press that waits for ever would take every later one with it. */
function absent(reason: unknown): null {
  console.debug('Jempol Netral: the worker failed', reason);
  return null;
}

function silence(): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), SILENCE_MS);
  });
}

/** Nothing is held for it: not listed after all, quiet for now, or the office only wants a reminder. */
export function isCleared(advice: Advice | null | undefined): boolean {
  return advice !== undefined && advice !== null && (advice.level === 'none' || advice.form === 'remind');
}
