import type { Bytes } from '../../../src/core/tuf/bytes.ts';
import type { FetchFile, Store, Trusted } from '../../../src/core/tuf/ports.ts';
import { type Outcome, type Repository, update } from '../../../src/core/tuf/update.ts';
import type { FileServer } from './file-server.ts';
import { decode } from './sample-signing.ts';

/** A store in memory that can be full; what is written is copied as a database would. */
export class MemoryStore implements Store<string | null> {
  root: Bytes | null = null;
  trusted: Trusted | null = null;
  content: string | null = null;
  rootWrites = 0;
  full: 'root' | 'commit' | null = null;

  async readRoot(): Promise<Bytes | null> {
    return this.root;
  }

  async writeRoot(root: Bytes): Promise<void> {
    if (this.full === 'root') throw new Error('QuotaExceededError');
    this.rootWrites++;
    this.root = structuredClone(root);
  }

  async readTrusted(): Promise<Trusted | null> {
    return this.trusted;
  }

  async commit(trusted: Trusted, content: string | null): Promise<void> {
    if (this.full === 'commit') throw new Error('QuotaExceededError');
    this.trusted = structuredClone(trusted);
    this.content = content;
  }
}

/** The client under test over the server in memory, asking for one target. */
export function pollOurs(
  server: FileServer,
  store: MemoryStore,
  pinned: Bytes,
  path: string,
  take = (repository: Repository) => readText(repository, path),
): Promise<Outcome<string | null>> {
  const ports = {
    fetchMetadata: fetchFrom(server, 'metadata'),
    fetchTarget: fetchFrom(server, 'targets'),
    subtle: globalThis.crypto.subtle,
    store,
    clock: () => Date.now(),
  };
  return update(ports, pinned, take);
}

export async function readText(repository: Repository, path: string): Promise<string | null> {
  const found = await repository.find(path);
  return found && decode(await repository.read(found));
}

/** The port as it is meant: 403 and 404 are absence, any other status throws, and so does an answer that takes too long. */
function fetchFrom(server: FileServer, folder: string): FetchFile {
  return async (path) => {
    const { status, body } = server.answer(`${folder}/${path}`);
    if (status === 403 || status === 404) return { kind: 'absent' };
    if (status !== 200) throw new Error(`status ${status}`);
    return { kind: 'found', body: inTime(body, server.patience) };
  };
}

async function* inTime(body: AsyncIterable<Uint8Array>, patience: number): AsyncGenerator<Uint8Array> {
  const late = new Promise<never>((_, reject) => {
    AbortSignal.timeout(patience).addEventListener('abort', () => reject(new Error('too slow')));
  });
  late.catch((reason: Error) => reason);
  const chunks = body[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await Promise.race([chunks.next(), late]);
      if (next.done) return;
      yield next.value;
    }
  } finally {
    // Not awaited: a stalled stream never says that it is closed.
    void chunks.return?.();
  }
}
