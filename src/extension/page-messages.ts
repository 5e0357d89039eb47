import type { Runtime } from 'webextension-polyfill';

/**
 * The two calls that a content script makes, without the polyfill, which would be a tenth of every guard: both browsers
 * answer `sendMessage` with a promise (Chrome 137, Firefox 140), and both take a late answer through `respond`.
 */
type Listener = (
  message: unknown,
  sender: Runtime.MessageSender,
  respond: (answer: unknown) => void,
) => boolean;

interface Messages {
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
}

/** The extension's API; its `runtime` is gone in an orphaned tab: Chromium takes it from a copy that was replaced. */
export interface Api {
  readonly runtime?: Messages;
}

/**
 * Found once, before the page has an element: later, one of the page's with the id `browser` would be found under
 * that name, in the extension's world too (Chromium), and cut the guard from its worker.
 */
export function findApi(): Api {
  const found = globalThis as { readonly browser?: Api; readonly chrome?: Api };
  const isApi = (each: Api | undefined): each is Api => typeof each?.runtime?.sendMessage === 'function';
  return [found.chrome, found.browser].find(isApi) ?? {};
}

/** Hears what the worker says until the signal aborts; `undefined` is no answer. */
export function hearWorker(
  api: Api,
  hear: (message: unknown) => Promise<unknown> | undefined,
  signal: AbortSignal,
): void {
  const listener: Listener = (message, _sender, respond) => {
    const answer = hear(message);
    void answer?.then(respond);
    return answer !== undefined;
  };
  api.runtime?.onMessage.addListener(listener);
  signal.addEventListener('abort', () => api.runtime?.onMessage?.removeListener(listener), { once: true });
}
