import { replace } from './disguise.ts';
import type { Line } from './line.ts';
import { attempt, isA, listen, promised, uncurry, whenSettled } from './primordials.ts';
import { isPost, NativeRequest, taken } from './sent.ts';

const cloneOf = uncurry(Request.prototype.clone);
const readText = uncurry(Request.prototype.text);
const Failure = TypeError;

/** Has `fetch` wait for the guard where it acts; `failure` is what the browser says of a failed network. */
export function holdFetch(line: Line, failure: string): void {
  replace(window, 'fetch', (native, self, args) => {
    const input = args[0] as Request;
    const init = args[1] as RequestInit | undefined;

    /** What the page waits for; undefined where nothing waits. */
    const hold = (): Promise<Response> | undefined => {
      const address = line.minds(input);
      if (!address || (self ?? window) !== window) return undefined;
      if (!isPost(init?.method ?? input.method) || (init?.signal ?? input.signal)?.aborted) return undefined;
      const body = init?.body ?? null;
      const text = body === null && isA(NativeRequest, input) ? null : taken(body).text;
      const { promise, resolve, reject } = promised<Response>();
      let request = input;
      const take = () => {
        // As the browser takes it: what the page changes from here on changes nothing.
        request = new NativeRequest(input, init);
        // Made now, it carries the page's own way here.
        const reason = new Failure(failure);
        const held = {
          over: false,
          // Not resolved with the promise: an abort is still to be told at once.
          send: () => whenSettled(native(window, [request]) as Promise<Response>, resolve, reject),
          fail: () => reject(reason),
        };
        listen(request.signal, 'abort', () => {
          held.over = true;
          reject(request.signal.reason);
        });
        return held;
      };
      return line.hold('fetch', address, text, () => readText(cloneOf(request)), take) ? promise : undefined;
    };

    return attempt(hold);
  });
}
