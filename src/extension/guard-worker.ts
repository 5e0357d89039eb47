import type { Noted } from '../core/health.ts';
import type { Intent } from '../core/intent.ts';
import {
  type Advice,
  type Answered,
  type Blocked,
  type GuardSettings,
  PROTOCOL,
  type Question,
  type StartAnswer,
  type ToGuard,
  type ToWorker,
} from '../core/messages.ts';
import type { Action, Choice, PlatformId } from '../core/vocabulary.ts';
import { type Api, findApi, hearWorker } from './page-messages.ts';

/** What the worker tells a guard unasked. */
interface News {
  readonly onIndex: (index: string) => void;
  readonly onSettings: (settings: GuardSettings) => void;
  /** A child frame's question, for the top frame. */
  readonly onAsk: (question: Question) => Promise<Answered | null>;
}

/** The worker as a content script reaches it. */
export function connectWorker(platform: PlatformId) {
  const api = findApi();
  return {
    start: () => send<StartAnswer>(api, { v: PROTOCOL, type: 'start', platform }),
    ask: (intent: Intent) => send<Advice>(api, { v: PROTOCOL, type: 'resolve', intent }),
    askElsewhere: (intent: Intent) => send<Answered>(api, { v: PROTOCOL, type: 'ask', intent }),
    note: (action: Action, what: Noted) =>
      void send(api, { v: PROTOCOL, type: 'noted', platform, action, what }),
    block: async (address: string, is: 'shut' | 'open') =>
      (await send<Blocked>(api, { v: PROTOCOL, type: 'block', platform, address, is }))?.done === true,
    read: (rule: string) => void send(api, { v: PROTOCOL, type: 'read', platform, rule }),
    tell(intent: Intent, choice: Choice, tookMs: number): void {
      void send(api, { v: PROTOCOL, type: 'chosen', intent, choice, tookMs });
    },
    hear(news: News, signal: AbortSignal): void {
      const hear = (message: unknown): Promise<unknown> | undefined => {
        if (!isOurs<ToGuard>(message)) return undefined;
        if (message.type === 'ask') return news.onAsk(message.question);
        if (message.type === 'index' && message.platform === platform) news.onIndex(message.index);
        if (message.type === 'settings') news.onSettings(message);
        return Promise.resolve(true);
      };
      hearWorker(api, hear, signal);
    },
  };
}

/** Null when no worker of this version answers: an orphaned tab, a crash, another protocol. */
export async function send<Answer extends { readonly v: typeof PROTOCOL }>(
  api: Api,
  message: ToWorker,
): Promise<Answer | null> {
  try {
    const answer: unknown = await api.runtime?.sendMessage(message);
    return isOurs<Answer>(answer) ? answer : null;
  } catch (reason) {
    // After an update Chromium takes the API from the old copy: that is what null says.
    console.debug('Jempol Netral: no worker', reason);
    return null;
  }
}

function isOurs<Message extends { readonly v: typeof PROTOCOL }>(message: unknown): message is Message {
  return typeof message === 'object' && message !== null && 'v' in message && message.v === PROTOCOL;
}
