import { type AccountIndex, decodeIndex, openIndex } from '../core/account-index.ts';
import type { Clock } from '../core/clock.ts';
import type { Intent } from '../core/intent.ts';
import type { InterstitialText, StartAnswer } from '../core/messages.ts';
import type { Action, Language } from '../core/vocabulary.ts';
import type { Platform } from '../platforms/platform.ts';
import { createHold } from './hold.ts';
import { listen } from './listen.ts';
import { rememberOpeners } from './openers.ts';
import { openLedger } from './pass.ts';
import type { GuardState, View, Worker } from './ports.ts';
import { takeOver } from './take-over.ts';

/** The worker as the guard's start sees it. */
export interface GuardWorker extends Worker {
  /** Null when no worker answers; the embedded index and the defaults then serve. */
  start(): Promise<StartAnswer | null>;
  /** Hears of a newer index until the signal aborts. */
  onIndex(renew: (index: string) => void, signal: AbortSignal): void;
}

export interface GuardPorts {
  readonly platform: Platform;
  readonly window: Window;
  /** Base64 of the index made at build time: there is never a moment without one. */
  readonly embedded: string;
  readonly worker: GuardWorker;
  readonly view: (signal: AbortSignal) => View;
  readonly clock: Clock;
  readonly bareText: (
    language: Language,
    action: Action,
    account: string,
    platform: string,
  ) => InterstitialText;
}

/** Guards one page of one platform, from before its first script until a newer copy takes over. */
export function startGuard(ports: GuardPorts): void {
  const { platform, window, worker } = ports;
  const life = new AbortController();
  let index: AccountIndex = openIndex(decodeIndex(ports.embedded));
  const renew = (text: string): void => {
    index = openIndex(decodeIndex(text));
  };
  const state: GuardState = { language: 'id', mode: 'confirm' };
  const view = ports.view(life.signal);
  const bareText = ({ action, targets: [first] }: Intent): InterstitialText => {
    const { handle, id } = first?.ref ?? { handle: null, id: null };
    return ports.bareText(state.language, action, handle === null ? (id ?? '') : `@${handle}`, platform.name);
  };
  const hold = createHold({
    platform,
    window,
    index: () => index,
    worker,
    view,
    ledger: openLedger(ports.clock),
    openers: rememberOpeners(platform.composerPath),
    clock: ports.clock,
    state,
    bareText,
  });
  listen(window, hold, life.signal);
  worker.onIndex(renew, life.signal);
  void worker.start().then((answer) => {
    if (answer === null) return;
    state.language = answer.language;
    state.mode = answer.mode;
    if (answer.index !== null) renew(answer.index);
    takeOver(window.document, answer.channel, life);
  });
}
