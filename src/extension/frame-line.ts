import type { FrameAnswer, FrameAsk } from './door-frame.ts';

/**
 * Firefox alone: a request from its extension pages says `Origin: moz-extension://<a number of this installation>`, by
 * which a host would know a person again. From a sandboxed frame it says `null`. A Chromium's is the extension's own id,
 * the same for all, and its worker has no document to put a frame into.
 */
export function isToldApart(): boolean {
  return globalThis.location?.protocol === 'moz-extension:' && 'document' in globalThis;
}

/**
 * `fetch` by a frame of its own (door-frame.ts), which lives as long as the request. Rejects as fetch does: with a
 * TypeError, or with its signal's reason. The body only of an answer of 200.
 */
export function fetchInFrame(url: string, { signal, ...request }: RequestInit): Promise<Response> {
  const { port1: port, port2 } = new MessageChannel();
  const frame = document.createElement('iframe');
  frame.hidden = true;
  // No `allow-same-origin`: with it the frame would have our origin, and so the number.
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.src = '/door.html';

  return new Promise((resolve, reject) => {
    let body: ReadableStreamDefaultController<Uint8Array> | null = null;
    const end = (): void => {
      port.close();
      frame.remove();
      signal?.removeEventListener('abort', aborted);
    };
    const fail = (reason: unknown): void => {
      end();
      reject(reason);
      body?.error(reason);
    };
    const aborted = (): void => fail(signal?.reason);
    if (signal?.aborted === true) return aborted();
    signal?.addEventListener('abort', aborted);

    /** Nobody but the frame has the other end of the port. */
    port.onmessage = ({ data }: MessageEvent<FrameAnswer>) => {
      switch (data.kind) {
        case 'head': {
          const { status, retryAfter } = data;
          const init = { status, headers: retryAfter === null ? {} : { 'Retry-After': retryAfter } };
          if (status !== 200) {
            end();
            return resolve(new Response(null, init));
          }
          return resolve(new Response(bodyOf(), init));
        }
        case 'chunk':
          return body?.enqueue(data.bytes);
        case 'end':
          end();
          return body?.close();
        case 'failed':
          return fail(new TypeError(data.why));
      }
    };
    frame.addEventListener(
      'load',
      () => {
        const ask: FrameAsk = { url, request };
        // Its origin is opaque, so that none can be named: it is our own frame, and it gets no secret.
        frame.contentWindow?.postMessage(ask, '*', [port2]);
      },
      { once: true },
    );
    document.documentElement.append(frame);

    function bodyOf(): ReadableStream<Uint8Array> {
      return new ReadableStream(
        {
          start(control) {
            body = control;
          },
          pull: () => port.postMessage(null),
          cancel: end,
        },
        // Asked for only when it is read.
        { highWaterMark: 0 },
      );
    }
  });
}
