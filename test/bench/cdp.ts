import type { CDPSession } from 'playwright-core';

/** A session of the DevTools protocol, typed as Playwright's but with nothing of Playwright in between. */
export interface Session {
  readonly send: CDPSession['send'];
  /** Hears one kind of event here until the returned function is called. */
  on<Params>(method: string, hear: (params: Params) => void): () => void;
}

export interface Connection extends Session {
  /** A session of one target (tab, worker). */
  attach(targetId: string): Promise<Session>;
  close(): void;
}

interface Incoming {
  readonly id?: number;
  readonly sessionId?: string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Waiting {
  readonly method: string;
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/** Scrolling a whole timeline is one question; nothing takes longer. */
const ANSWER_WITHIN_MS = 120_000;

/**
 * Connects to a browser's DevTools socket. The usual drivers attach to every worker and hold its start until they
 * have answered, which a cold start would pay for; here a worker nobody asked about is left alone.
 */
export async function connect(address: string): Promise<Connection> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, Set<(params: unknown) => void>>();
  let lastId = 0;

  const hear = (incoming: Incoming): void => {
    if (incoming.id === undefined) {
      const name = `${incoming.sessionId ?? ''} ${incoming.method ?? ''}`;
      for (const listener of listeners.get(name) ?? []) listener(incoming.params);
      return;
    }
    const asked = waiting.get(incoming.id);
    waiting.delete(incoming.id);
    if (incoming.error === undefined) asked?.resolve(incoming.result);
    else asked?.reject(new Error(`${asked.method}: ${incoming.error.message}`));
  };
  socket.addEventListener('message', ({ data }) => hear(JSON.parse(String(data)) as Incoming));
  socket.addEventListener('close', () => {
    for (const { method, reject } of waiting.values()) reject(new Error(`${method}: the browser has gone`));
    waiting.clear();
  });
  await new Promise<void>((open, fail) => {
    socket.addEventListener('open', () => open(), { once: true });
    socket.addEventListener('error', () => fail(new Error(`no DevTools at ${address}`)), { once: true });
  });

  function session(sessionId: string | null): Session {
    const ask = (method: string, params: object = {}): Promise<unknown> =>
      new Promise((resolve, reject) => {
        lastId += 1;
        const id = lastId;
        waiting.set(id, { method, resolve, reject });
        // A frame or a load that never comes must end the bench with a name, not hang it.
        const late = setTimeout(() => {
          if (waiting.delete(id)) reject(new Error(`${method}: no answer in ${ANSWER_WITHIN_MS / 1000} s`));
        }, ANSWER_WITHIN_MS);
        late.unref();
        socket.send(JSON.stringify({ id, method, params, ...(sessionId === null ? {} : { sessionId }) }));
      });
    return {
      send: ask as CDPSession['send'],
      on<Params>(method: string, listener: (params: Params) => void) {
        const name = `${sessionId ?? ''} ${method}`;
        const all = listeners.get(name) ?? new Set();
        const plain = listener as (params: unknown) => void;
        listeners.set(name, all.add(plain));
        return () => void all.delete(plain);
      },
    };
  }
  const root = session(null);
  return {
    ...root,
    async attach(targetId) {
      const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: true });
      return session(sessionId);
    },
    close: () => socket.close(),
  };
}
