import type { AccountIndex } from '../core/account-index.ts';
import type { Clock } from '../core/clock.ts';
import type { Intent, PassKey } from '../core/intent.ts';
import type { Advice, InterstitialText } from '../core/messages.ts';
import type { Choice } from '../core/vocabulary.ts';
import { accountsOf, type Sight } from './aim.ts';
import { suspectOf } from './concern.ts';
import type { Openers } from './openers.ts';
import type { PassLedger } from './pass.ts';
import type { BareText, Cause, Note, View, Worker } from './ports.ts';
import { isCleared, type Press } from './press.ts';
import { replay } from './replay.ts';
import type { RequestPasses } from './request-pass.ts';

/** How long an account the worker cleared is left alone before it is asked about again. */
const CLEARED_MS = 600_000;

export interface DialoguePorts {
  readonly window: Window;
  readonly worker: Worker;
  readonly view: View;
  readonly ledger: PassLedger;
  readonly requests: RequestPasses;
  readonly openers: Openers;
  readonly clock: Clock;
  readonly bareText: BareText;
  readonly sight: Sight;
  readonly note: Note;
  readonly index: () => AccountIndex;
  readonly onClosed: () => void;
  /** A confirmed press is about to be made for the person. */
  readonly onReplay: (press: Press) => void;
}

/** How a question ended. */
export interface Asked {
  /** Null where there was nothing to ask. */
  readonly choice: Choice | null;
  /** For a notice in its place. */
  readonly text: InterstitialText;
}

/** From a held press to its end: the advice shown, the choice kept, the confirmed press passed on. */
export interface Dialogue {
  present(press: Press, advice: Advice | null, cause: Cause): Promise<void>;
  /** Asks, and has the choice kept. To be called in turn. */
  question(intent: Intent, advice: Advice | null, cause: Cause): Promise<Asked>;
  /** One after another: a press and the site's own request never ask at once. */
  inTurn<Result>(task: () => Promise<Result>): Promise<Result>;
  /** The worker cleared this: it is left alone for a while. */
  clear(intent: Intent, advice: Advice | null): void;
  cleared(intent: Intent): boolean;
  /** Shows a notice where only a reminder is wanted. */
  remind(advice: Advice | null): void;
  /** Whether a press is still being asked about, or the site is still taking it. */
  settling(key: PassKey): boolean;
  forget(): void;
}

export function openDialogue(ports: DialoguePorts): Dialogue {
  const { worker, view, ledger, requests, clock, bareText, sight } = ports;
  const { document } = ports.window;
  const inFlight = new Set<PassKey>();
  const quiet = new Map<string, number>();
  let turn: Promise<unknown> = Promise.resolve();

  function inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    const done = turn.then(task, task);
    turn = done;
    return done;
  }

  async function question(intent: Intent, advice: Advice | null, cause: Cause): Promise<Asked> {
    const suspect = suspectOf(intent, ports.index());
    const bare = bareText(intent.action, suspect ?? '');
    // Silence is no clearance: the next such press is asked about again.
    if (advice !== null && isCleared(advice)) clear(intent, advice);
    // Nobody is named and nobody can say more: there is nothing to ask about.
    if (isCleared(advice) || (advice === null && suspect === null)) return { choice: null, text: bare };
    const { text, level, form } =
      advice === null || advice.level === 'none' || advice.form === 'remind'
        ? ({ text: bare, level: 'caution', form: 'full' } as const)
        : { text: advice.text, level: advice.level, form: advice.form };
    view.dismissNotice();
    const { choice, tookMs } = await view.ask({ text, level, form, cause }, intent);
    ports.onClosed();
    worker.tell(intent, choice, tookMs);
    requests.remember(intent, choice);
    return { choice, text };
  }

  async function present(press: Press, advice: Advice | null, cause: Cause): Promise<void> {
    const { key, intent } = press;
    inFlight.add(key);
    try {
      const { choice, text } = await inTurn(() => question(intent, advice, cause));
      if (choice === 'cancel') return;
      if (choice === null) inFlight.delete(key);
      else ledger.arm(key);
      ports.onReplay(press);
      const settled = (await replay(press, sight, document)) === 'settled';
      if (!settled) view.notice('again', text);
      if (choice === null) return;
      ports.note(intent.action, settled ? 'settled' : 'unsettled');
      if (!settled) return;
      ledger.spend(key);
      ports.openers.went(press);
    } finally {
      // Whatever the page's own handlers throw, the next press is not swallowed for it.
      inFlight.delete(key);
    }
  }

  function clear(intent: Intent, advice: Advice | null): void {
    quiet.set(accountsOf(intent), clock() + CLEARED_MS);
    remind(advice);
  }

  function remind(advice: Advice | null): void {
    if (advice !== null && advice.level !== 'none' && advice.form === 'remind') {
      view.notice('remind', advice.text);
    }
  }

  return {
    present,
    question,
    inTurn,
    clear,
    remind,
    cleared: (intent) => (quiet.get(accountsOf(intent)) ?? 0) > clock(),
    settling: (key) => inFlight.has(key),
    forget: () => quiet.clear(),
  };
}
