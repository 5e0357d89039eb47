import type { IncomingMessage, ServerResponse } from 'node:http';

/** Longer bodies are told by their length and their beginning. */
const SHOWN = 300;

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Boundaries are drawn by lot; everything else of a body is the page's own. */
const steady = (text: string): string =>
  text
    .replaceAll(/-+(?:WebKit|gecko)FormBoundary\w+/gi, 'BATAS')
    .replaceAll(/boundary=-*\w+/g, 'boundary=BATAS');

function seen(request: IncomingMessage, url: URL, body: string): string {
  const own = Object.entries(request.headers).filter(([name]) => /^(?:x-|authorization|accept$)/.test(name));
  const { 'content-type': type, referer, origin, cookie } = request.headers;
  const text = steady(body);
  return JSON.stringify({
    method: request.method,
    path: url.pathname,
    type: type === undefined ? null : steady(type),
    referer: referer ?? null,
    origin: origin ?? null,
    cookie: /\bgema=\w+/.exec(cookie ?? '')?.[0] ?? null,
    own: Object.fromEntries(own),
    length: text.length,
    body: text.slice(0, SHOWN),
  });
}

/**
 * Tells a request what the server saw of it. The query says how: `wait=MS` `status=N` `to=URL` (redirect) `type=MIME`
 * `text=BODY` `pieces=N` `gap=MS` `cut=1` (the connection breaks after the first piece) `cors=ORIGIN` `set=Name:value`.
 */
export async function echo(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  body: string,
): Promise<void> {
  const ask = url.searchParams;
  await pause(Number(ask.get('wait') ?? 0));
  const to = ask.get('to');
  const cors = ask.get('cors');
  response.statusCode = Number(ask.get('status') ?? (to === null ? 200 : 302));
  response.setHeader('content-type', ask.get('type') ?? 'application/json');
  response.setHeader('cache-control', 'no-store');
  if (to !== null) response.setHeader('location', to);
  if (cors !== null) {
    response.setHeader('access-control-allow-origin', cors);
    response.setHeader('access-control-allow-headers', 'x-uji');
    if (cors !== '*') response.setHeader('access-control-allow-credentials', 'true');
  }
  for (const each of ask.getAll('set')) response.appendHeader(...(each.split(':', 2) as [string, string]));
  const pieces = Number(ask.get('pieces') ?? 0);
  if (pieces === 0) {
    const empty = request.method === 'HEAD' || /^(?:204|304)$/.test(String(response.statusCode));
    response.end(empty ? undefined : (ask.get('text') ?? seen(request, url, body)));
    return;
  }
  for (let piece = 0; piece < pieces; piece += 1) {
    response.write(`potong ${piece};`);
    await pause(Number(ask.get('gap') ?? 0));
    if (ask.has('cut')) return void response.destroy();
  }
  response.end();
}
