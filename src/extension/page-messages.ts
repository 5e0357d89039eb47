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

/** Undefined in an orphaned tab: Chromium takes the API from a copy that was replaced. */
function messages(): Messages | undefined {
  const found = globalThis as {
    readonly browser?: { readonly runtime?: Messages };
    readonly chrome?: { readonly runtime?: Messages };
  };
  return (found.browser ?? found.chrome)?.runtime;
}

/** Rejects where no worker is there to answer. */
export async function sendToWorker(message: unknown): Promise<unknown> {
  const runtime = messages();
  if (runtime === undefined) throw new Error('the extension API is gone');
  return runtime.sendMessage(message);
}

/** Hears what the worker says until the signal aborts; `undefined` is no answer. */
export function hearWorker(
  hear: (message: unknown) => Promise<unknown> | undefined,
  signal: AbortSignal,
): void {
  const listener: Listener = (message, _sender, respond) => {
    const answer = hear(message);
    void answer?.then(respond);
    return answer !== undefined;
  };
  messages()?.onMessage.addListener(listener);
  signal.addEventListener('abort', () => messages()?.onMessage?.removeListener(listener), { once: true });
}
