import { readFile } from 'node:fs/promises';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { certificate } from '../site/certificate.ts';

/** One request as it arrived, with all in it that could say something about somebody. */
export interface Asked {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly origin: string | null;
  readonly body: string;
  /** Headers that a list file needs none of, by name. */
  readonly telling: readonly string[];
  /** Every header as it arrived. */
  readonly headers: IncomingHttpHeaders;
}

type Bend = (path: string, bytes: Buffer) => Buffer;
const straight: Bend = (_path, bytes) => bytes;

const TELLING = ['cookie', 'authorization', 'referer', 'content-type', 'content-length'];

/** A list's host over TLS on loopback, as the test wants it: honest, or between the publisher and the browser. */
export class ListHost {
  readonly url: string;
  readonly log: Asked[] = [];
  #folder = '';
  /** What becomes of a file on its way. */
  #bend: Bend = straight;
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
    this.url = `https://localhost:${(server.address() as AddressInfo).port}/`;
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      this.#answer(request, response).catch((error: unknown) => {
        console.error(error);
        response.writeHead(500).end();
      });
    });
  }

  static async start(): Promise<ListHost> {
    const server = createServer(await certificate());
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return new ListHost(server);
  }

  /** Serves this folder, each file as it lies there unless it is bent. */
  serve(folder: string, bend: Bend = straight): void {
    this.#folder = folder;
    this.#bend = bend;
  }

  close(): Promise<void> {
    return new Promise((done) => {
      this.#server.close(() => done());
      this.#server.closeAllConnections();
    });
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/';
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    this.log.push({
      method: request.method ?? '',
      path,
      origin: request.headers.origin ?? null,
      body: Buffer.concat(chunks).toString('utf8'),
      telling: TELLING.filter((name) => name in request.headers),
      headers: request.headers,
    });
    const headers = {
      'content-type': 'application/json',
      // A host that would like to know who asks: credentials are welcome, and this comes back with them.
      'access-control-allow-origin': request.headers.origin ?? '*',
      'access-control-allow-credentials': 'true',
      'set-cookie': 'jejak=1; Path=/; Secure; SameSite=None',
    };
    const inside = normalize(new URL(path, this.url).pathname);
    const bytes = await readFile(join(this.#folder, inside)).catch(() => null);
    if (bytes === null) response.writeHead(404, headers).end();
    else response.writeHead(200, headers).end(this.#bend(inside, bytes));
  }
}
