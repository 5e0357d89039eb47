// @vitest-environment node
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { serveParent } from '../../src/extension/door-frame.ts';
import { browserLine } from '../../src/extension/fetch-door.ts';
import { fetchInFrame } from '../../src/extension/frame-line.ts';

/** A frame of a document that stands for Firefox's: its window does what door.html does, as soon as it is loaded. */
class FakeFrame extends EventTarget {
  readonly attributes: Record<string, string> = {};
  hidden = false;
  src = '';
  readonly contentWindow = Object.assign(new EventTarget(), {
    parent: globalThis,
    postMessage: (data: unknown, _origin: string, ports: readonly MessagePort[]) => this.say(data, ports),
  });

  constructor() {
    super();
    serveParent(this.contentWindow as unknown as Window);
  }

  say(data: unknown, ports: readonly MessagePort[], source: unknown = globalThis): void {
    this.contentWindow.dispatchEvent(Object.assign(new Event('message'), { data, ports, source }));
  }

  setAttribute(name: string, value: string): void {
    this.attributes[name] = value;
  }

  remove(): void {
    frames.delete(this);
  }
}

/** In the document now. */
let frames: Set<FakeFrame>;
let server: Server;
let here: string;
let answer: (response: ServerResponse) => void;
const asked = vi.spyOn(globalThis, 'fetch');
const REQUEST = { method: 'GET', cache: 'no-store', credentials: 'omit' } as const;

beforeEach(async () => {
  frames = new Set();
  asked.mockClear();
  vi.stubGlobal('document', {
    createElement: () => new FakeFrame(),
    documentElement: {
      append: (frame: FakeFrame) => {
        frames.add(frame);
        setTimeout(() => frame.dispatchEvent(new Event('load')));
      },
    },
  });
  server = createServer((_, response) => answer(response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  here = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterEach(async () => {
  vi.unstubAllGlobals();
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

describe('a request by a frame of its own', () => {
  it('is made in a sandbox without our origin, as the door would make it, and the frame goes after it', async () => {
    answer = (response) => response.end(Buffer.alloc(300_000, 'a'));
    const response = await fetchInFrame(here, { ...REQUEST, signal: new AbortController().signal });
    const [frame] = frames;
    expect(frame).toMatchObject({
      attributes: { sandbox: 'allow-scripts' },
      src: '/door.html',
      hidden: true,
    });
    expect(asked).toHaveBeenCalledExactlyOnceWith(here, REQUEST);
    expect((await response.bytes()).length).toBe(300_000);
    expect(frames.size).toBe(0);
  });

  it('reads an empty file', async () => {
    answer = (response) => response.end();
    expect(await (await fetchInFrame(here, REQUEST)).bytes()).toHaveLength(0);
  });

  it.each([204, 304, 404, 503])('gives %d without a body, with its Retry-After', async (status) => {
    answer = (response) => response.writeHead(status, { 'Retry-After': '90' }).end();
    const response = await fetchInFrame(here, REQUEST);
    expect([response.status, response.headers.get('Retry-After')]).toEqual([status, '90']);
    expect(frames.size).toBe(0);
  });

  it('rejects as fetch does where nobody answers', async () => {
    answer = (response) => response.destroy();
    await expect(fetchInFrame(here, REQUEST)).rejects.toThrow(TypeError);
    expect(frames.size).toBe(0);
  });

  it('breaks off where the answer does', async () => {
    answer = (response) => {
      response.writeHead(200, { 'Content-Length': '1000' }).write('a', () => response.destroy());
    };
    const response = await fetchInFrame(here, REQUEST);
    await expect(response.bytes()).rejects.toThrow(TypeError);
    expect(frames.size).toBe(0);
  });

  it('fetches no more than is read (endless data attack), and leaves with the reader', async () => {
    let sent = 0;
    answer = (response) => {
      const send = (): void => {
        while (!response.destroyed && sent < 1e9) {
          sent += 16_384;
          if (!response.write(Buffer.alloc(16_384))) break;
        }
        if (!response.destroyed) response.once('drain', send);
      };
      send();
    };
    const reader = (await fetchInFrame(here, REQUEST)).body!.getReader();
    expect((await reader.read()).value?.length).toBeGreaterThan(0);
    await new Promise((later) => setTimeout(later, 300));
    expect(sent).toBeLessThan(50_000_000);
    await reader.cancel();
    expect(frames.size).toBe(0);
  });

  it('ends with its signal: before it begins, before an answer and in its midst', async () => {
    const over = AbortSignal.abort('over');
    await expect(fetchInFrame(here, { ...REQUEST, signal: over })).rejects.toBe('over');
    expect([frames.size, asked.mock.calls]).toEqual([0, []]);

    const ending = new AbortController();
    answer = () => setTimeout(() => ending.abort('late'), 30);
    await expect(fetchInFrame(here, { ...REQUEST, signal: ending.signal })).rejects.toBe('late');

    const midst = new AbortController();
    answer = (response) => response.write('half');
    const response = await fetchInFrame(here, { ...REQUEST, signal: midst.signal });
    setTimeout(() => midst.abort('enough'), 30);
    await expect(response.bytes()).rejects.toBe('enough');
    expect(frames.size).toBe(0);
  });

  it('is asked for by the page around the frame alone', async () => {
    const frame = new FakeFrame();
    const { port2 } = new MessageChannel();
    frame.say({ url: here, request: {} }, [port2], {});
    frame.say({ url: here, request: {} }, []);
    expect(asked).not.toHaveBeenCalled();
    port2.close();
  });
});

it.each([
  ['moz-extension:', true],
  ['chrome-extension:', false],
])('pages of %s ask by frames: %s', async (protocol, byFrame) => {
  vi.stubGlobal('location', { protocol });
  answer = (response) => response.end();
  const response = await browserLine().fetch(here, REQUEST);
  expect(frames.size).toBe(byFrame ? 1 : 0);
  await response.bytes();
});
