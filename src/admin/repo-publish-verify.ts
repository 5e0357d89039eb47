import type { Origin } from '../core/list.ts';
import { listPath } from '../core/repository.ts';
import type { Bytes } from '../core/tuf/bytes.ts';
import type { Found } from '../core/tuf/find-target.ts';
import type { FetchFile, Store, Trusted } from '../core/tuf/ports.ts';
import { type Outcome, type Repository, update } from '../core/tuf/update.ts';
import { decodeList } from '../core/wire/list-file.ts';
import { WireError } from '../core/wire/wire-error.ts';
import { hexOf, unpacked } from './repo-targets.ts';

/** A file of a repository by its path below the base, `metadata/1.root.json`; null when there is none. */
export type ReadFile = (path: string) => Bytes | null;

/** A client's memory between two updates. */
export class ClientMemory implements Store<null> {
  #root: Bytes | null = null;
  #trusted: Trusted | null = null;

  async readRoot(): Promise<Bytes | null> {
    return this.#root;
  }

  async writeRoot(root: Bytes): Promise<void> {
    this.#root = root;
  }

  async readTrusted(): Promise<Trusted | null> {
    return this.#trusted;
  }

  async commit(trusted: Trusted): Promise<void> {
    this.#trusted = trusted;
  }
}

/**
 * What the extension's own client makes of a repository: every target of every list, the list unpacked and read.
 * `origins`: whose lists; those the repository has none of are passed over. Null when all of it is taken, else why not.
 */
export async function clientRefusal(
  read: ReadFile,
  origins: readonly Origin[],
  now: number,
  memory: ClientMemory = new ClientMemory(),
): Promise<string | null> {
  const pinned = read('metadata/1.root.json');
  if (pinned === null) return 'metadata/1.root.json tidak ada';
  const ports = {
    fetchMetadata: fetchFrom(read, 'metadata'),
    fetchTarget: fetchFrom(read, 'targets'),
    subtle: globalThis.crypto.subtle,
    store: memory,
    clock: () => now,
  };
  try {
    return refusalOf(await update(ports, pinned, (repository) => readLists(repository, origins)));
  } catch (error) {
    // What `take` throws by itself is the list's.
    if (error instanceof WireError) return error.message;
    throw error;
  }
}

async function readLists(repository: Repository, origins: readonly Origin[]): Promise<null> {
  for (const origin of origins) {
    const found = await repository.find(listPath(origin));
    if (found !== null) await requireList(found, await repository.read(found));
  }
  return null;
}

/** Throws a WireError unless a packed list is the one its metadata names, and can be read. */
export async function requireList({ path, target }: Found, packed: Bytes): Promise<void> {
  const file = await unpacked(packed);
  if (hexOf(file) !== target.custom?.['sha256'])
    throw new WireError('result', `${path} unpacks to another file than its metadata says`);
  decodeList(file);
}

/** In words: which role, which clause of the specification. */
export function refusalOf(outcome: Outcome<null>): string | null {
  if (outcome.kind === 'current') return null;
  const { name, role, version, clause } = outcome.fault;
  return `${role} versi ${version ?? '?'}: ${FAULT_WORDS[name]} (TUF § ${clause})`;
}

const FAULT_WORDS: Readonly<Record<Exclude<Outcome<null>, { kind: 'current' }>['fault']['name'], string>> = {
  unreachable: 'tidak dapat diambil',
  absent: 'berkasnya tidak ada',
  'too-long': 'lebih panjang daripada seharusnya',
  malformed: 'bentuknya bukan metadata TUF',
  unsigned: 'tanda tangan yang sah kurang',
  'rolled-back': 'versinya mundur',
  expired: 'sudah kedaluwarsa',
  mismatch: 'bukan berkas yang disebut metadata di atasnya',
  'wrong-target': 'isi berkas bukan yang ditandatangani',
  storage: 'tidak dapat disimpan',
};

function fetchFrom(read: ReadFile, folder: string): FetchFile {
  return async (path) => {
    const bytes = read(`${folder}/${path}`);
    return bytes === null ? { kind: 'absent' } : { kind: 'found', body: whole(bytes) };
  };
}

async function* whole(bytes: Bytes): AsyncGenerator<Uint8Array> {
  yield bytes;
}
