import type { Intent } from '../core/intent.ts';
import type { Advice } from '../core/messages.ts';
import type { Aim } from './aim.ts';

/** The worker is asked as early as the press begins; past this it counts as gone, as the second net does. */
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
  const advice = adviceOn(seen.intent, ask).then((answer) => {
    known = answer;
    return answer;
  });
  return { ...seen, advice, known: () => known };
}

/** The worker's answer; null where it gives none in time. */
export function adviceOn(
  intent: Intent,
  ask: (intent: Intent) => Promise<Advice | null>,
): Promise<Advice | null> {
  return soon(ask(intent).catch(absent));
}

/** A press that waits for ever would take every later one with it. */
function absent(reason: unknown): null {
  console.debug('Jempol Netral: the worker failed', reason);
  return null;
}

/** Null where it comes too late, or never. */
export function soon<Answer>(answer: Promise<Answer>, within = SILENCE_MS): Promise<Answer | null> {
  const silence = new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), within);
  });
  return Promise.race([answer, silence]);
}

/** Nothing is held for it: not listed after all, quiet for now, or the office only wants a reminder. */
export function isCleared(advice: Advice | null | undefined): boolean {
  return advice !== undefined && advice !== null && (advice.level === 'none' || advice.form === 'remind');
}
