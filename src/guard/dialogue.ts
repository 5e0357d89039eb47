import type { Clock } from '../core/clock.ts';
import type { Intent, PassKey, Target } from '../core/intent.ts';
import type { Advice, InterstitialText } from '../core/messages.ts';
import type { Platform } from '../platforms/platform.ts';
import type { Surroundings } from '../platforms/reader.ts';
import { accountsOf } from './aim.ts';
import type { PassLedger } from './pass.ts';
import type { Cause, View, Worker } from './ports.ts';
import { isCleared, type Press } from './press.ts';
import { type Outcome, replay } from './replay.ts';

/** How long an account the worker cleared is left alone before it is asked about again. */
const CLEARED_MS = 600_000;

export interface DialoguePorts {
  readonly platform: Platform;
  readonly window: Window;
  readonly worker: Worker;
  readonly view: View;
  readonly ledger: PassLedger;
  readonly clock: Clock;
  readonly bareText: (intent: Intent) => InterstitialText;
  readonly around: Surroundings;
  /** The targets whose fingerprints are in the index. */
  readonly hitsOf: (intent: Intent) => readonly Target[];
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
  const { platform, worker, view, ledger, clock, bareText, around, hitsOf, onClosed } = ports;
  const { document } = ports.window;
  const inFlight = new Set<PassKey>();
  const quiet = new Map<string, number>();

  async function present(press: Press, advice: Advice | null, cause: Cause): Promise<void> {
    const hits = hitsOf(press.intent);
    // Nobody is named and nobody can say more: there is nothing to ask about.
    if (isCleared(advice) || (advice === null && hits.length === 0)) {
      clear(press, advice);
      const outcome = await replay(press, platform, document, around);
      if (outcome !== 'settled') view.notice('again', bareText(press.intent));
      return;
    }
    const spoken =
      advice === null || advice.level === 'none' || advice.form === 'remind'
        ? ({
            text: bareText({ ...press.intent, targets: hits }),
            level: 'caution',
            form: 'full',
          } as const)
        : { text: advice.text, level: advice.level, form: advice.form };
    view.dismissNotice();
    const { choice, tookMs } = await view.ask({ ...spoken, cause });
    onClosed();
    worker.tell(press.intent, choice, tookMs);
    if (choice === 'cancel') return ledger.refuse(press.key);
    ledger.arm(press.key);
    const outcome = await replayed(press);
    if (outcome === 'settled') ledger.spend(press.key);
    else view.notice('again', spoken.text);
  }

  async function replayed(press: Press): Promise<Outcome> {
    inFlight.add(press.key);
    const outcome = await replay(press, platform, document, around);
    inFlight.delete(press.key);
    return outcome;
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
