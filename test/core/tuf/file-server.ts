import type { Bytes } from '../../../src/core/tuf/bytes.ts';

/** What may happen to one file on its way. */
export type Trouble = 'refused' | 'cut-midway' | 'endless' | 'stalled' | { readonly status: number };

interface Answer {
  readonly status: number;
  readonly body: AsyncIterable<Uint8Array>;
}

const CHUNK = 16_384;

/** A static server in memory, with what goes wrong on a line; both clients ask it. */
export class FileServer {
  readonly files: ReadonlyMap<string, Bytes>;
  /** By path, `metadata/timestamp.json`. */
  readonly troubles = new Map<string, Trouble>();
  readonly requests: string[] = [];
  /** How many more requests get through, null for all. */
  left: number | null = null;
  /** Milliseconds either client waits for a whole answer. */
  patience = 10_000;
  /** Bytes that went out, however many were asked for. */
  sent = 0;

  constructor(files: ReadonlyMap<string, Bytes>) {
    this.files = files;
  }

  /** Throws when the line is cut before an answer. */
  answer(path: string): Answer {
    this.requests.push(path);
    if (this.left === 0) throw new Error('the line is cut');
    if (this.left !== null) this.left--;
    const trouble = this.troubles.get(path);
    if (trouble === 'refused') throw new Error('connection refused');
    const bytes = this.files.get(path);
    if (typeof trouble === 'object') return { status: trouble.status, body: this.#send([]) };
    if (trouble === 'endless') return { status: 200, body: this.#sendWithoutEnd() };
    if (bytes === undefined) return { status: 404, body: this.#send([]) };
    const half = bytes.subarray(0, bytes.length >> 1);
    if (trouble === 'cut-midway') return { status: 200, body: this.#send([half], 'cut') };
    if (trouble === 'stalled') return { status: 200, body: this.#send([half], 'stall') };
    return { status: 200, body: this.#send([half, bytes.subarray(half.length)]) };
  }

  async *#send(parts: readonly Uint8Array[], end?: 'cut' | 'stall'): AsyncGenerator<Uint8Array> {
    for (const part of parts) {
      this.sent += part.length;
      yield part;
    }
    if (end === 'cut') throw new Error('the line is cut');
    if (end === 'stall') await new Promise(() => undefined);
  }

  async *#sendWithoutEnd(): AsyncGenerator<Uint8Array> {
    while (true) {
      this.sent += CHUNK;
      yield new Uint8Array(CHUNK).fill(0x20);
    }
  }
}
