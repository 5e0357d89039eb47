import { createHash } from 'node:crypto';
import type { Bytes } from '../../src/core/tuf/bytes.ts';
import type { Trusted } from '../../src/core/tuf/ports.ts';
import type { Take, UpdateStore } from '../../src/extension/check-repository.ts';
import type { Line } from '../../src/extension/fetch-door.ts';
import type { StoredBook, StoredList } from '../../src/extension/list-store.ts';
import type { TakenContent } from '../../src/extension/taken.ts';
import {
  LIST,
  publish,
  publishRoot,
  type SampleRepository,
  sampleRepository,
} from '../core/tuf/sample-repository.ts';
import { decode } from '../core/tuf/sample-signing.ts';

interface Answer {
  readonly status: number;
  readonly headers?: Record<string, string>;
}

/** Hosts in memory behind `fetch`, and what goes wrong on the way to them. */
export class Hosts {
  readonly requests: string[] = [];
  /** By URL; `redirect` is what fetch makes of one that it may not follow, `cut` breaks the body off midway. */
  readonly troubles = new Map<string, Answer | 'refused' | 'redirect' | 'cut'>();
  /** Which request of all from now on fails, from 0; null: none. */
  failing: number | null = null;
  sent = 0;
  readonly #files = new Map<string, ReadonlyMap<string, Bytes>>();

  /** A published repository at a host of this name. */
  add(name: string, changes: Partial<SampleRepository> = {}) {
    const repository = sampleRepository(changes);
    const first = publishRoot(repository);
    publish(repository);
    const url = this.serve(name, repository.files);
    return { repository, url, fingerprint: createHash('sha256').update(first).digest('hex') };
  }

  /** Files by their path below the address it answers with. */
  serve(name: string, files: ReadonlyMap<string, Bytes>): string {
    const url = `https://${name}.example.go.id/v1/`;
    this.#files.set(url, files);
    return url;
  }

  readonly line = (now: () => number): Line => ({
    now,
    signal: null,
    fetch: async (url, { redirect }) => {
      this.requests.push(url);
      const trouble = this.failing === 0 ? 'refused' : this.troubles.get(url);
      if (this.failing !== null) this.failing--;
      if (trouble === 'refused' || (trouble === 'redirect' && redirect === 'error'))
        throw new TypeError('fetch failed');
      if (typeof trouble === 'object')
        return new Response(null, { status: trouble.status, headers: trouble.headers ?? {} });
      const bytes = this.#file(url);
      if (bytes === undefined) return new Response('no such file', { status: 404 });
      this.sent += bytes.length;
      return new Response(trouble === 'cut' ? cutMidway(bytes) : bytes);
    },
  });

  #file(url: string): Bytes | undefined {
    const [base = ''] = /^https:\/\/[^/]+\/v1\//.exec(url) ?? [];
    return this.#files.get(base)?.get(url.slice(base.length));
  }
}

function cutMidway(bytes: Bytes): ReadableStream<Uint8Array> {
  let sent = false;
  return new ReadableStream({
    pull(control) {
      if (sent) return control.error(new TypeError('terminated'));
      sent = true;
      control.enqueue(bytes.slice(0, bytes.length >> 1));
    },
  });
}

/** A store in memory; what an update takes of a repository is the text of one target. */
export class MemoryLists implements UpdateStore {
  readonly pins = new Map<string, Bytes>();
  readonly roots = new Map<string, Bytes>();
  readonly trusted = new Map<string, Trusted>();
  readonly texts = new Map<string, StoredBook>();
  /** Stored by an update of long ago, as `lists` tells of them. */
  readonly heads: StoredList[] = [];
  commits = 0;
  full = false;

  repositories = async () => [
    ...new Set([...this.pins.keys(), ...this.heads.map(({ repository }) => repository)]),
  ];
  pinnedRoot = async (fingerprint: string) => this.pins.get(fingerprint) ?? null;
  pinRoot = async (fingerprint: string, root: Bytes) => void this.pins.set(fingerprint, root);

  room(fingerprint: string) {
    return {
      readRoot: async () => this.roots.get(fingerprint) ?? null,
      writeRoot: async (root: Bytes) => void this.roots.set(fingerprint, root),
      readTrusted: async () => this.trusted.get(fingerprint) ?? null,
      commit: async (trusted: Trusted, { books }: TakenContent) => {
        if (this.full) throw new Error('QuotaExceededError');
        this.commits++;
        this.trusted.set(fingerprint, trusted);
        for (const each of books) this.texts.set(fingerprint, each);
      },
    };
  }

  async drop(fingerprint: string) {
    for (const table of [this.pins, this.roots, this.trusted, this.texts]) table.delete(fingerprint);
    const kept = this.heads.filter(({ repository }) => repository !== fingerprint);
    this.heads.splice(0, this.heads.length, ...kept);
  }

  keepTo = async () => [];

  text(fingerprint: string): unknown {
    return this.texts.get(fingerprint)?.book;
  }

  /** Asks for the target only when another one is stored, as lists are taken. */
  readonly take: Take =
    ({ fingerprint, origin }) =>
    async ({ find, read }) => {
      const found = await find(LIST);
      const sha256 = found?.target.hashes['sha256'] ?? '';
      const none = { lists: [], renewed: [], refused: [], gone: [], goneBooks: [], refusals: [] };
      const nothing = { ...none, parts: null };
      if (found === null || this.texts.get(fingerprint)?.sha256 === sha256) return { ...nothing, books: [] };
      const book = decode(await read(found));
      return {
        ...nothing,
        books: [{ key: fingerprint, repository: fingerprint, origin, sha256, book, switchesOnly: false }],
      };
    };
}
