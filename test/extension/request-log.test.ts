// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import { type LoggedRequest, REQUESTS_KEPT } from '../../src/core/request-log.ts';
import { browser } from '../../src/extension/browser.ts';
import { forgetRequests, openRequestLog, readRequests } from '../../src/extension/request-log.ts';
import fake from '../fake-browser.ts';
import { oneAfterAnother } from './web-locks.ts';

const request = (at: number, rest: Partial<LoggedRequest> = {}): LoggedRequest => ({
  ...{
    at,
    url: 'https://daftar.example.go.id/v1/metadata/timestamp.json',
    status: 200,
    fault: null,
    bytes: 900,
  },
  ...rest,
});

beforeEach(() => fake.reset());

describe('the log of requests', () => {
  it('begins empty and not broken', async () => {
    expect(await readRequests()).toEqual({ requests: [], broken: false });
  });

  it('keeps the newest 500, newest first', async () => {
    const note = openRequestLog(oneAfterAnother());
    for (let at = 1; at <= REQUESTS_KEPT + 3; at++) await note(request(at));
    const { requests } = await readRequests();
    expect([requests.length, requests[0]?.at, requests.at(-1)?.at]).toEqual([500, 503, 4]);
  });

  it('is forgotten whole, after whatever is being written', async () => {
    const locks = oneAfterAnother();
    const noted = openRequestLog(locks)(request(1));
    await Promise.all([noted, forgetRequests(locks)]);
    expect(await browser.storage.local.get()).toEqual({});
  });

  it('loses none of many that end at once, from a page and the worker', async () => {
    const locks = oneAfterAnother();
    const [worker, page] = [openRequestLog(locks), openRequestLog(locks)];
    await Promise.all(Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? worker : page)(request(at))));
    const { requests } = await readRequests();
    expect(new Set(requests.map(({ at }) => at)).size).toBe(40);
  });

  it('cuts an address that is too long to keep, and loses nothing by it', async () => {
    const note = openRequestLog(oneAfterAnother());
    const url = `https://daftar.example.go.id/v1/targets/${'a'.repeat(9_000)}`;
    await note(request(1, { url }));
    await note(request(2));
    const { requests, broken } = await readRequests();
    expect(requests.map(({ at }) => at)).toEqual([2, 1]);
    expect(requests[1]?.url).toBe(`${url.slice(0, 3_999)}…`);
    expect(broken).toBe(false);
  });

  it('keeps what can be read beside what cannot', async () => {
    const long = request(2, { url: 'a'.repeat(4_001) });
    await browser.storage.local.set({ requests: [request(3), long, null, request(1)] });
    expect(await readRequests()).toEqual({ requests: [request(3), request(1)], broken: true });
    await openRequestLog(oneAfterAnother())(request(4));
    expect(await readRequests()).toEqual({ requests: [4, 3, 1].map((at) => request(at)), broken: false });
  });

  it.each(['x', {}, [{ at: 1 }], [{ ...request(1), who: 'saya' }], [{ ...request(1), fault: 'other' }]])(
    'says of garbage that it is broken, and starts again: %j',
    async (garbage) => {
      await browser.storage.local.set({ requests: garbage });
      expect(await readRequests()).toEqual({ requests: [], broken: true });
      await openRequestLog(oneAfterAnother())(request(7, { status: null, fault: 'network', bytes: 0 }));
      expect(await readRequests()).toMatchObject({ requests: [{ at: 7 }], broken: false });
    },
  );
});
