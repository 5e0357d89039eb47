import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { certificate } from './certificate.ts';
import { echo } from './echo.ts';
import type { Mutation } from './mutation.ts';
import { mutationOf } from './mutations.ts';
import { pageOf } from './pages.ts';
import { parseSwitches } from './switches.ts';

/** One request that would have changed something on the real site. */
export interface SiteRequest extends Mutation {
  readonly host: string;
  readonly path: string;
  /** Milliseconds since the epoch. */
  readonly time: number;
}

/** Any request that reached the server: every host resolves to it, so what an extension fetches stands here too. */
export interface Hit {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly body: string;
  /** The Origin header: `chrome-extension://…` tells the extension's own requests from the browser's. */
  readonly origin: string | null;
}

export interface Site {
  /** Port on 127.0.0.1; the browsers map every host to it. */
  readonly port: number;
  /** Mutations in order of arrival; tests may empty it with `splice(0)`. */
  readonly requests: SiteRequest[];
  readonly hits: Hit[];
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };
const SHARED = new URL('./assets/', import.meta.url);
const FIXTURES = new URL('../fixtures/platforms/', import.meta.url);

/** `/site-assets/log.js` is shared; `/site-assets/x/site.js` belongs to a replica. Null when there is no such file. */
async function asset(path: string): Promise<{ readonly type: string; readonly bytes: Buffer } | null> {
  const name = path.match(/^\/site-assets\/((?:\w+\/)?\w+\.(js|css))$/);
  if (name === null) return null;
  const [, file = '', ending = ''] = name;
  const bytes = await readFile(new URL(file, file.includes('/') ? FIXTURES : SHARED));
  return { type: TYPES[ending] ?? 'text/plain', bytes };
}

const strictPolicy = (): string =>
  [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${randomBytes(12).toString('base64')}'`,
    "require-trusted-types-for 'script'",
    "object-src 'none'",
    "base-uri 'none'",
  ].join('; ');

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * Serves the replicas over HTTPS, chosen by Host. The query switches what a page does, combinable: `lang=id|en`
 * `posts=N` `csp=strict` `hydrate=MS|never` (server); `trap=1|modal` `modal=late` `removehost=N` `untrusted=ignore`
 * `rerender=1|down` `menublur=1` `menuform=button` `reply=inline` `flip=MS` `forge=1` `documentopen=1` `via=xhr|fetch`
 * `retry=MS` (behaviour.js, site.js).
 * `gema` on any path: no page, but what the server saw of the request (echo.ts).
 */
export async function startSite(): Promise<Site> {
  const requests: SiteRequest[] = [];
  const hits: Hit[] = [];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const url = new URL(request.url ?? '/', `https://${host}`);
    const method = request.method ?? 'GET';
    const body = await bodyOf(request);
    hits.push({
      method,
      host,
      path: url.pathname + url.search,
      body,
      origin: request.headers.origin ?? null,
    });
    if (url.searchParams.has('gema')) return echo(request, response, url, body);
    if (method !== 'GET') {
      const friendlyName = request.headers['x-fb-friendly-name'];
      const mutation = mutationOf(
        host,
        url.pathname,
        typeof friendlyName === 'string' ? friendlyName : null,
        body,
      );
      if (mutation !== null) requests.push({ ...mutation, host, path: url.pathname, time: Date.now() });
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{},"status":"ok"}');
      return;
    }
    if (url.pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const file = await asset(url.pathname);
    if (file !== null) {
      response.writeHead(200, { 'content-type': file.type }).end(file.bytes);
      return;
    }
    const switches = parseSwitches(url.searchParams);
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...(switches.strictCsp ? { 'content-security-policy': strictPolicy() } : {}),
    });
    response.end(pageOf(url, switches));
  }

  const server = createServer(await certificate(), (request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    hits,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
