import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Updater } from 'tuf-js';
import type { Bytes } from '../../../src/core/tuf/bytes.ts';
import type { FileServer } from './file-server.ts';

export type TheirVerdict =
  | { readonly kind: 'accepted'; readonly content: string | null }
  | { readonly kind: 'refused'; readonly error: unknown };

/** tuf-js, the independent client, with its own folder, over the same files on a loopback port. */
export class TheirClient {
  readonly #files: FileServer;
  readonly #folder: string;
  readonly #server: Server;
  private constructor(files: FileServer, folder: string, server: Server) {
    this.#files = files;
    this.#folder = folder;
    this.#server = server;
  }

  static async open(files: FileServer, pinned: Bytes): Promise<TheirClient> {
    const folder = await mkdtemp(join(tmpdir(), 'tuf-'));
    await writeFile(join(folder, 'root.json'), pinned);
    const server = createServer(async (request, response) => {
      try {
        const { status, body } = files.answer(decodeURIComponent(request.url ?? '').slice(1));
        response.writeHead(status);
        await pipeline(Readable.from(body), response);
      } catch (cut) {
        response.destroy(cut instanceof Error ? cut : undefined);
      }
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return new TheirClient(files, folder, server);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await rm(this.#folder, { recursive: true });
  }

  async poll(path: string): Promise<TheirVerdict> {
    const { port } = this.#server.address() as AddressInfo;
    try {
      const updater = new Updater({
        metadataDir: this.#folder,
        targetDir: this.#folder,
        metadataBaseUrl: `http://127.0.0.1:${port}/metadata`,
        targetBaseUrl: `http://127.0.0.1:${port}/targets`,
        config: { fetchRetry: 0, fetchTimeout: this.#files.patience },
      });
      await updater.refresh();
      const target = await updater.getTargetInfo(path);
      if (!target) return { kind: 'accepted', content: null };
      const file = await updater.downloadTarget(target, join(this.#folder, 'target'));
      return { kind: 'accepted', content: await readFile(file, 'utf8') };
    } catch (error) {
      return { kind: 'refused', error };
    }
  }
}
