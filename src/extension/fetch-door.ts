import type { LoggedRequest, RequestFault } from '../core/request-log.ts';
import type { Fetched, FetchFile } from '../core/tuf/ports.ts';
import { fetchInFrame, isToldApart } from './frame-line.ts';
import type { NoteRequest } from './request-log.ts';

/** To the first byte of an answer; Chromium ends a worker whose fetch has none after 30 s. */
const HEADERS_MS = 25_000;
const BODY_MS = 120_000;
/** Bytes a millisecond that a body has to have come at, on average, once it took `GRACE_MS` (slow retrieval attack). */
const LEAST_RATE = 1;
const GRACE_MS = 20_000;
const WATCH_MS = 1_000;

/** Nothing about the person goes along, and nothing leads elsewhere (design.md, promise 2). */
const REQUEST = {
  method: 'GET',
  // Not `no-cache`, which sends the host's own ETag back to it: a cookie by another name.
  cache: 'no-store',
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  redirect: 'error',
} as const satisfies RequestInit;

/** What a door needs from outside. */
export interface Line {
  readonly fetch: (url: string, request: RequestInit) => Promise<Response>;
  /** Milliseconds since the epoch, for the log. */
  readonly now: () => number;
  /** Ends every request of the door. */
  readonly signal: AbortSignal | null;
}

/** Why there is no file. `address`: not below the base, or not an address this door asks; nothing was requested then. */
export class DoorError extends Error {
  override readonly name = 'DoorError';
  readonly fault: RequestFault | 'address';
  /** HTTP status, null when no answer came. */
  readonly status: number | null;
  /** `Retry-After` as received, null without one. A host has to expose it to other origins. */
  readonly retryAfter: string | null;

  constructor(
    fault: RequestFault | 'address',
    url: string,
    { status = null, retryAfter = null, cause }: Partial<Pick<DoorError, 'status' | 'retryAfter' | 'cause'>>,
  ) {
    super(`${fault}: ${url}${status === null ? '' : ` (${status})`}`, { cause });
    this.fault = fault;
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** Fetches as this extension's only way out. `base`: an https address that ends in `/`; throws a DoorError otherwise. */
export function openDoor(base: string, note: NoteRequest, line: Line = browserLine()): FetchFile {
  const root = baseOf(base);
  return (path) => ask(addressBelow(root, path), note, line);
}

/** The browser's own. */
export function browserLine(signal: AbortSignal | null = null): Line {
  const send: Line['fetch'] = isToldApart() ? fetchInFrame : (url, request) => fetch(url, request);
  return { fetch: send, now: Date.now, signal };
}

/** The base in its one form, null when it is none: https, no credentials, no query, no fragment, a folder. */
export function repositoryBase(text: string): string | null {
  const url = URL.parse(text);
  if (url === null || url.protocol !== 'https:' || url.username !== '' || url.password !== '') return null;
  return /[?#]/.test(url.href) || !url.pathname.endsWith('/') ? null : url.href;
}

function baseOf(base: string): string {
  const root = repositoryBase(base);
  if (root === null) throw new DoorError('address', base, {});
  return root;
}

function addressBelow(root: string, path: string): string {
  const url = URL.parse(path, root);
  // Also for `//elsewhere`, `https://elsewhere` and `../..`: metadata names paths, and never a place to send to.
  if (url === null || !url.href.startsWith(root) || /[?#]/.test(url.href))
    throw new DoorError('address', `${root}${path}`, {});
  return url.href;
}

async function ask(url: string, note: NoteRequest, { fetch, now, signal }: Line): Promise<Fetched> {
  const slow = new AbortController();
  const request = {
    ...REQUEST,
    signal: signal === null ? slow.signal : AbortSignal.any([slow.signal, signal]),
  };
  const broken = (): RequestFault =>
    slow.signal.aborted ? 'slow' : signal?.aborted === true ? 'stopped' : 'network';
  const end = (rest: Pick<LoggedRequest, 'status' | 'fault' | 'bytes'>) => note({ at: now(), url, ...rest });

  const response = await answer();
  const { status, body } = response;
  if (status === 200) return { kind: 'found', body: read(body ?? []) };
  await body?.cancel();
  const isAbsent = status === 403 || status === 404;
  await end({ status, fault: isAbsent ? null : 'status', bytes: 0 });
  if (isAbsent) return { kind: 'absent' };
  throw new DoorError('status', url, { status, retryAfter: response.headers.get('Retry-After') });

  async function answer(): Promise<Response> {
    const late = setTimeout(() => slow.abort(), HEADERS_MS);
    try {
      return await fetch(url, request);
    } catch (cause) {
      await end({ status: null, fault: broken(), bytes: 0 });
      throw new DoorError(broken(), url, { cause });
    } finally {
      clearTimeout(late);
    }
  }

  async function* read(stream: ReadableStream<Uint8Array> | readonly never[]): AsyncGenerator<Uint8Array> {
    let bytes = 0;
    const begun = performance.now();
    const watch = setInterval(() => {
      const took = performance.now() - begun;
      if (took >= BODY_MS || (took >= GRACE_MS && bytes < took * LEAST_RATE)) slow.abort();
    }, WATCH_MS);
    // Unless it comes to its end or breaks, the reader has left.
    let fault: RequestFault | null = 'stopped';
    try {
      for await (const chunk of stream) {
        bytes += chunk.length;
        yield chunk;
      }
      fault = null;
    } catch (cause) {
      fault = broken();
      throw new DoorError(fault, url, { status, cause });
    } finally {
      clearInterval(watch);
      await end({ status, fault, bytes });
    }
  }
}
