import { type AccountIndex, decodeIndex, openIndex } from '../core/account-index.ts';
import type { Clock } from '../core/clock.ts';
import type { Intent } from '../core/intent.ts';
import {
  type Advice,
  type Answered,
  type BareWords,
  type GuardSettings,
  type InterstitialText,
  PROTOCOL,
  type Question,
  type StartAnswer,
} from '../core/messages.ts';
import type { Action } from '../core/vocabulary.ts';
import type { Platform } from '../platforms/platform.ts';
import { elsewhere } from './elsewhere.ts';
import { createHold } from './hold.ts';
import { listen } from './listen.ts';
import type { openNet } from './net.ts';
import { rememberOpeners } from './openers.ts';
import { openLedger } from './pass.ts';
import type { BareText, GuardState, Note, View, Worker } from './ports.ts';
import { openRequestPasses } from './request-pass.ts';
import { takeOver } from './take-over.ts';

/** The worker as the guard's start sees it. */
export interface GuardWorker extends Worker {
  /** Asks where a child frame's question can be seen whole; null when no worker answers. */
  askElsewhere(intent: Intent): Promise<Answered | null>;
  /** Null when no worker answers; the embedded index and the defaults then serve. */
  start(): Promise<StartAnswer | null>;
  readonly note: Note;
  /** Hears of a newer index and of changed settings until the signal aborts. */
  hear(news: News, signal: AbortSignal): void;
}

export interface News {
  readonly onIndex: (index: string) => void;
  readonly onSettings: (settings: GuardSettings) => void;
  /** A child frame's question, for this top frame to ask; null where it cannot. */
  readonly onAsk: (question: Question) => Promise<Answered | null>;
}

export interface GuardPorts {
  readonly platform: Platform;
  readonly window: Window;
  /** Base64 of the index made at build time: there is never a moment without one. */
  readonly embedded: string;
  readonly worker: GuardWorker;
  /** Null where the platform sends no request that could be held. */
  readonly openNet: typeof openNet | null;
  readonly view: (signal: AbortSignal) => View;
  readonly clock: Clock;
  /** Its own words, until the worker has sent those of the person's language. */
  readonly bareWords: BareWords;
  readonly bareText: (
    words: BareWords,
    action: Action,
    account: string,
    platform: string,
  ) => InterstitialText;
}

/** Guards one page of one platform, from before its first script until a newer copy takes over. */
export function startGuard(ports: GuardPorts): void {
  const { platform, window, worker } = ports;
  const life = new AbortController();
  let current = ports.embedded;
  let index: AccountIndex | null = null;
  const renew = (text: string): void => {
    current = text;
    index = null;
    // Whom the last lists cleared, these may name.
    hold.forget();
  };
  // Most child frames are never pressed in: their memory stays empty until one is.
  const indexNow = (): AccountIndex => {
    index ??= openIndex(decodeIndex(current));
    return index;
  };
  if (window.top === window) indexNow();
  const state: GuardState = { mode: 'confirm', drafts: true };
  let bare = ports.bareWords;
  const here = ports.view(life.signal);
  const view = window.top === window ? here : elsewhere(here, worker.askElsewhere);
  const bareText: BareText = (action, account) => ports.bareText(bare, action, account, platform.name);
  const openers = rememberOpeners(platform.composerPath);
  const { clock } = ports;
  const requests = openRequestPasses(clock);
  const shared = {
    window,
    index: indexNow,
    worker: { ...worker, ask },
    view,
    requests,
    note: worker.note,
    clock,
  };
  const hold = createHold({
    ...shared,
    platform,
    ledger: openLedger(clock),
    openers,
    state,
    bareText,
  });
  listen(window, hold, life.signal);
  ports.openNet?.({ ...shared, ...hold }, life.signal);
  const settle = (settings: GuardSettings): void => {
    const { mode, drafts } = settings;
    bare = settings.bare;
    Object.assign(state, { mode, drafts });
    hold.forget();
  };
  const onAsk = async (question: Question): Promise<Answered | null> => {
    if (window.top !== window || view.open) return null;
    // The press that asks was made in another frame: its release is never heard here.
    const { choice, tookMs } = await hold.dialogue.inTurn(() =>
      view.ask({ ...question, cause: 'bare-click' }, null),
    );
    return { v: PROTOCOL, choice, tookMs };
  };
  worker.hear({ onIndex: renew, onSettings: settle, onAsk }, life.signal);

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
