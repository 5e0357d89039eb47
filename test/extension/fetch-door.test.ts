// @vitest-environment node
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LoggedRequest } from '../../src/core/request-log.ts';
import { fetchIfThere } from '../../src/core/tuf/fetch-file.ts';
import { DoorError, type Line, openDoor, repositoryBase } from '../../src/extension/fetch-door.ts';

const BASE = 'https://daftar.example.go.id/v1/';
const WHERE = { clause: '5.4.1', role: 'timestamp', version: null };

let logged: LoggedRequest[];
const note = async (request: LoggedRequest) => {
  logged.push(request);
};
const at = (path: string) => `${BASE}${path}`;
const read = (door: ReturnType<typeof openDoor>, path: string, cap = 1_000_000) =>
  fetchIfThere(door, path, cap, WHERE);
/** What the door threw, out of the error of the reader. */
const thrown = async (reading: Promise<unknown>): Promise<DoorError> => {
  const error = await reading.then(
    () => expect.fail('it was read'),
    (reason: Error) => reason,
  );
  const cause = error instanceof DoorError ? error : error.cause;
  expect(cause).toBeInstanceOf(DoorError);
  return cause as DoorError;
};

beforeEach(() => {
  logged = [];
});

describe('through a real host', () => {
  let server: Server;
  let heard: IncomingMessage[];
  let answer: (response: ServerResponse) => void;
  /** The browser's fetch, with the name of the host resolved to this machine. */
  let line: Line;

  beforeEach(async () => {
    heard = [];
    server = createServer((request, response) => {
      heard.push(request);
      answer(response);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    const here = `http://127.0.0.1:${port}/`;
    line = {
      fetch: (url, request) => fetch(url.replace('https://daftar.example.go.id/', here), request),
      now: () => 5,
      signal: null,
    };
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });

  it('reads a file, counts it and logs it once', async () => {
    answer = (response) => response.end(Buffer.alloc(200_000, 'a'));
    const bytes = await read(openDoor(BASE, note, line), 'metadata/timestamp.json');
    expect(bytes?.length).toBe(200_000);
    expect(logged).toEqual([
      { at: 5, url: at('metadata/timestamp.json'), status: 200, fault: null, bytes: 200_000 },
    ]);
  });

  it('asks with GET, and nothing of the person goes along', async () => {
    answer = (response) => response.setHeader('Set-Cookie', 'id=1').end('{}');
    const spied = vi.fn(line.fetch);
    const door = openDoor(BASE, note, { ...line, fetch: spied });
    await read(door, 'metadata/timestamp.json');
    await read(door, 'metadata/timestamp.json');
    expect(heard.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET /v1/metadata/timestamp.json',
      'GET /v1/metadata/timestamp.json',
    ]);
    const { signal, ...request } = spied.mock.lastCall![1];
    expect(request).toEqual({
      method: 'GET',
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
    });
    expect(signal).toBeInstanceOf(AbortSignal);
  });

  it('reads an empty file', async () => {
    answer = (response) => response.end();
    expect(await read(openDoor(BASE, note, line), 'a')).toHaveLength(0);
    expect(logged).toMatchObject([{ status: 200, fault: null, bytes: 0 }]);
  });

  it.each([403, 404])('takes %d for absence', async (status) => {
    answer = (response) => response.writeHead(status).end('no such file');
    expect(await read(openDoor(BASE, note, line), '2.root.json')).toBeNull();
    expect(logged).toMatchObject([{ status, fault: null, bytes: 0 }]);
  });

  it.each([204, 206, 400, 410, 429, 500, 503])('throws %d with its Retry-After', async (status) => {
    answer = (response) => response.writeHead(status, { 'Retry-After': '90' }).end();
    const error = await thrown(read(openDoor(BASE, note, line), 'a'));
    expect(error).toMatchObject({ fault: 'status', status, retryAfter: '90' });
    expect(logged).toMatchObject([{ status, fault: 'status' }]);
  });

  it.each([301, 302, 307, 308])('follows no redirect: %d', async (status) => {
    answer = (response) => response.writeHead(status, { Location: '/elsewhere' }).end();
    const error = await thrown(read(openDoor(BASE, note, line), '2.root.json'));
    expect(error).toMatchObject({ fault: 'network', status: null });
    expect(heard.map(({ url }) => url)).toEqual(['/v1/2.root.json']);
    expect(logged).toMatchObject([{ status: null, fault: 'network' }]);
  });

  it('never takes a line that is down for absence', async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    const error = await thrown(read(openDoor(BASE, note, line), '2.root.json'));
    expect(error).toMatchObject({ fault: 'network', status: null, retryAfter: null });
    expect(logged).toMatchObject([{ url: at('2.root.json'), fault: 'network', bytes: 0 }]);
  });

  it('says of an answer that breaks off what came of it', async () => {
    answer = (response) => {
      response.writeHead(200, { 'Content-Length': '1000' }).write('a'.repeat(100), () => response.destroy());
    };
    const error = await thrown(read(openDoor(BASE, note, line), 'a'));
    expect(error).toMatchObject({ fault: 'network', status: 200 });
    expect(logged).toMatchObject([{ status: 200, fault: 'network', bytes: 100 }]);
  });

  it('hangs up on an endless answer at its cap (endless data attack)', async () => {
    let closed = false;
    answer = (response) => {
      response.on('close', () => {
        closed = true;
      });
      const send = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(16_384, ' ')));
        if (!response.destroyed) response.once('drain', send);
      };
      send();
    };
    await expect(read(openDoor(BASE, note, line), 'a', 50_000)).rejects.toMatchObject({
      fault: { name: 'too-long' },
    });
    await vi.waitFor(() => expect(closed).toBe(true));
    expect(logged).toMatchObject([{ status: 200, fault: 'stopped' }]);
    expect(logged[0]!.bytes).toBeGreaterThan(50_000);
  });

  it('ends with its signal, before an answer and in its midst', async () => {
    for (const begin of [() => undefined, (response: ServerResponse) => response.write('half')]) {
      const ending = new AbortController();
      answer = (response) => {
        begin(response);
        setTimeout(() => ending.abort(), 50);
      };
      const error = await thrown(read(openDoor(BASE, note, { ...line, signal: ending.signal }), 'a'));
      expect(error.fault).toBe('stopped');
    }
    expect(logged).toMatchObject([
      { status: null, fault: 'stopped' },
      { status: 200, fault: 'stopped', bytes: 4 },
    ]);
  });
});

describe('addresses', () => {
  const never: Line = { fetch: () => expect.fail('it was asked'), now: () => 5, signal: null };

  it.each([
    'http://daftar.example.go.id/v1/',
    'https://daftar.example.go.id/v1',
    'https://daftar.example.go.id/v1/?a=1',
    'https://daftar.example.go.id/v1/?',
    'https://daftar.example.go.id/v1/#a',
    'https://nama@daftar.example.go.id/v1/',
    'https://:sandi@daftar.example.go.id/v1/',
    'file:///srv/v1/',
    'daftar.example.go.id/v1/',
    '',
  ])('opens no door to %s', (base) => {
    expect(repositoryBase(base)).toBeNull();
    expect(() => openDoor(base, note, never)).toThrow(expect.objectContaining({ fault: 'address' }));
  });

  it.each([
    'a?who=1',
    'a?',
    'a#b',
    '../v2/a',
    '..',
    '/v2/a',
    '//jahat.example/a',
    '\\\\jahat.example\\a',
    'https://jahat.example/a',
    'data:,x',
    'https://daftar.example.go.id:8443/v1/a',
    '%2e%2e/v2/a',
  ])('asks for nothing outside the base: %s', async (path) => {
    expect(await thrown(read(openDoor(BASE, note, never), path))).toMatchObject({ fault: 'address' });
    expect(logged).toEqual([]);
  });

  it('writes a base in its one form', () => {
    expect(repositoryBase('https://DAFTAR.example.go.id:443/a/../v1/')).toBe(BASE);
  });
});
