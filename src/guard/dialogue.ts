import type { AccountIndex } from '../core/account-index.ts';
import type { Clock } from '../core/clock.ts';
import type { Intent, PassKey } from '../core/intent.ts';
import type { Advice } from '../core/messages.ts';
import { accountsOf, type Sight } from './aim.ts';
import { suspectOf } from './concern.ts';
import type { Openers } from './openers.ts';
import type { PassLedger } from './pass.ts';
import type { BareText, Cause, Note, View, Worker } from './ports.ts';
import { isCleared, type Press } from './press.ts';
import { type Outcome, replay } from './replay.ts';

/** How long an account the worker cleared is left alone before it is asked about again. */
const CLEARED_MS = 600_000;

export interface DialoguePorts {
  readonly window: Window;
  readonly worker: Worker;
  readonly view: View;
  readonly ledger: PassLedger;
  readonly openers: Openers;
  readonly clock: Clock;
  readonly bareText: BareText;
  readonly sight: Sight;
  readonly note: Note;
  readonly index: () => AccountIndex;
  readonly onClosed: () => void;
}

/** From a held press to its end: the advice shown, the choice kept, the confirmed press passed on. */
export interface Dialogue {
  present(press: Press, advice: Advice | null, cause: Cause): Promise<void>;
  /** The worker cleared this press: it is left alone for a while. */
  clear(press: Press, advice: Advice | null): void;
  cleared(intent: Intent): boolean;
  /** Shows a notice where only a reminder is wanted. */
  remind(advice: Advice | null): void;
  /** Whether the site is still taking a confirmed press. */
  settling(key: PassKey): boolean;
  forget(): void;
}

export function openDialogue(ports: DialoguePorts): Dialogue {
  const { worker, view, ledger, clock, bareText, sight, onClosed } = ports;
  const { document } = ports.window;
  const inFlight = new Set<PassKey>();
  const quiet = new Map<string, number>();

  async function present(press: Press, advice: Advice | null, cause: Cause): Promise<void> {
    const suspect = suspectOf(press.intent, ports.index());
    // Nobody is named and nobody can say more: there is nothing to ask about.
    if (isCleared(advice) || (advice === null && suspect === null)) {
      // Silence is no clearance: the next such press is asked about again.
      if (advice !== null) clear(press, advice);
      const outcome = await replay(press, sight, document);
      if (outcome !== 'settled') view.notice('again', bareText(press.intent.action, suspect ?? ''));
      return;
    }
    const spoken =
      advice === null || advice.level === 'none' || advice.form === 'remind'
        ? ({
            text: bareText(press.intent.action, suspect ?? ''),
            level: 'caution',
            form: 'full',
          } as const)
        : { text: advice.text, level: advice.level, form: advice.form };
    view.dismissNotice();
    const { choice, tookMs } = await view.ask({ ...spoken, cause }, press.intent);
    onClosed();
    worker.tell(press.intent, choice, tookMs);
    if (choice === 'cancel') return ledger.refuse(press.key);
    ledger.arm(press.key);
    const outcome = await replayed(press);
    ports.note(press.intent.action, outcome === 'settled' ? 'settled' : 'unsettled');
    if (outcome === 'settled') {
      ledger.spend(press.key);
      ports.openers.went(press);
    } else view.notice('again', spoken.text);
  }

  async function replayed(press: Press): Promise<Outcome> {
    inFlight.add(press.key);
    try {
      return await replay(press, sight, document);
    } finally {
      // Whatever the page's own handlers throw, the next press is not swallowed for it.
      inFlight.delete(press.key);
    }
  }

  function clear(press: Press, advice: Advice | null): void {
    quiet.set(accountsOf(press.intent), clock() + CLEARED_MS);
    remind(advice);
  }

  function remind(advice: Advice | null): void {
    if (advice !== null && advice.level !== 'none' && advice.form === 'remind') {
      view.notice('remind', advice.text);
    }
  }

  return {
    present,
    clear,
    remind,
    cleared: (intent) => (quiet.get(accountsOf(intent)) ?? 0) > clock(),
    settling: (key) => inFlight.has(key),
    forget: () => quiet.clear(),
  };
}
