// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LoggedRequest } from '../../src/core/request-log.ts';
import { fetchIfThere } from '../../src/core/tuf/fetch-file.ts';
import { type DoorError, type Line, openDoor } from '../../src/extension/fetch-door.ts';

let logged: LoggedRequest[];
const note = async (request: LoggedRequest) => {
  logged.push(request);
};
const read = (line: Line) =>
  fetchIfThere(openDoor('https://daftar.example.go.id/v1/', note, line), 'a', 64_000_000, {
    clause: '5.4.1',
    role: 'timestamp',
    version: null,
  });

beforeEach(() => {
  logged = [];
});

describe('a host that takes its time (slow retrieval attack)', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** As fetch does: an aborted signal breaks the wait for an answer, and the body after it. */
  function host(headersMs: number, chunk: number, everyMs: number, chunks = Number.POSITIVE_INFINITY): Line {
    const answer = (_: string, { signal }: RequestInit) =>
      new Promise<Response>((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
        const coming = setTimeout(() => resolve(new Response(body(signal!))), headersMs);
        signal?.addEventListener('abort', () => clearTimeout(coming));
      });
    const body = (signal: AbortSignal) =>
      new ReadableStream<Uint8Array>({
        start(control) {
          let left = chunks;
          signal.addEventListener('abort', () => {
            clearInterval(timer);
            control.error(signal.reason);
          });
          const timer = setInterval(() => {
            control.enqueue(new Uint8Array(chunk));
            if (--left > 0) return;
            clearInterval(timer);
            control.close();
          }, everyMs);
        },
      });
    return { fetch: answer, now: Date.now, signal: null };
  }

  /** How long until it gave up, in seconds, null when it did not. */
  async function patience(line: Line): Promise<number | null> {
    const begun = Date.now();
    const over = read(line).then(
      () => null,
      (error: { cause: DoorError }) => {
        expect(error.cause.fault).toBe('slow');
        return (Date.now() - begun) / 1_000;
      },
    );
    await vi.advanceTimersByTimeAsync(200_000);
    return over;
  }

  it.each([
    ['no answer', host(1_000_000, 1, 1), 25],
    ['an answer at the last moment, then a byte a second', host(24_000, 1, 1_000), 24 + 20],
    ['a body of which nothing comes', host(0, 1, 500_000), 20],
    ['just below the least rate', host(0, 990, 1_000), 20],
    ['above it, without an end', host(0, 1_100, 1_000), 120],
  ])('%s', async (name, line, seconds) => {
    const took = await patience(line);
    expect(took, name).toBeGreaterThanOrEqual(seconds);
    expect(took, name).toBeLessThan(seconds + 2);
    expect(logged).toMatchObject([{ fault: 'slow' }]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('gives a slow line that does come through its time', async () => {
    expect(await patience(host(20_000, 2_000, 1_000, 60))).toBeNull();
    expect(logged).toMatchObject([{ fault: null, bytes: 120_000 }]);
  });
});
