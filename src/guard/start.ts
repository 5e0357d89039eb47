import { type AccountIndex, decodeIndex, openIndex } from '../core/account-index.ts';
import type { Clock } from '../core/clock.ts';
import type { Intent } from '../core/intent.ts';
import type { Advice, InterstitialText, StartAnswer } from '../core/messages.ts';
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
  /** Hears of a newer index and of changed settings until the signal aborts. */
  hear(news: News, signal: AbortSignal): void;
}

export interface News {
  readonly onIndex: (index: string) => void;
  readonly onSettings: (settings: GuardState) => void;
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
    worker: { ...worker, ask },
    view,
    ledger: openLedger(ports.clock),
    openers: rememberOpeners(platform.composerPath),
    clock: ports.clock,
    state,
    bareText,
  });
  listen(window, hold, life.signal);
  const settle = ({ language, mode }: GuardState): void => {
    Object.assign(state, { language, mode });
    hold.forget();
  };
  worker.hear({ onIndex: renew, onSettings: settle }, life.signal);

  let met = false;
  async function meet(): Promise<void> {
    const answer = await worker.start();
    if (answer === null || met) return;
    met = true;
    settle(answer);
    if (answer.index !== null) renew(answer.index);
    takeOver(window.document, answer.channel, life);
  }
  /** A worker that was not there at the start is met at the first press it answers. */
  async function ask(intent: Intent): Promise<Advice | null> {
    const advice = await worker.ask(intent);
    if (advice !== null && !met) void meet();
    return advice;
  }
  void meet();
}
