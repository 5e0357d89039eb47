import type { Intent } from '../core/intent.ts';
import { type Advice, PROTOCOL, type StartAnswer, type ToGuard, type ToWorker } from '../core/messages.ts';
import type { Choice, Language, Mode, PlatformId } from '../core/vocabulary.ts';
import { browser } from './browser.ts';

/** What the worker tells a guard unasked. */
interface News {
  readonly onIndex: (index: string) => void;
  readonly onSettings: (settings: { readonly language: Language; readonly mode: Mode }) => void;
}

/** The worker as a content script reaches it. */
export function connectWorker(platform: PlatformId) {
  return {
    start: () => send<StartAnswer>({ v: PROTOCOL, type: 'start', platform }),
    ask: (intent: Intent) => send<Advice>({ v: PROTOCOL, type: 'resolve', intent }),
    tell(intent: Intent, choice: Choice, tookMs: number): void {
      void send({ v: PROTOCOL, type: 'chosen', intent, choice, tookMs });
    },
    hear(news: News, signal: AbortSignal): void {
      const hear = (message: unknown): Promise<unknown> | undefined => {
        if (!isOurs<ToGuard>(message)) return undefined;
        if (message.type === 'index') news.onIndex(message.index);
        if (message.type === 'settings') news.onSettings(message);
        return Promise.resolve(true);
      };
      browser.runtime.onMessage.addListener(hear);
      signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(hear), {
        once: true,
      });
    },
  };
}

/** Null when no worker of this version answers: an orphaned tab, a crash, another protocol. */
async function send<Answer extends { readonly v: typeof PROTOCOL }>(
  message: ToWorker,
): Promise<Answer | null> {
  try {
    const answer: unknown = await browser.runtime.sendMessage(message);
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
