import { createHash } from 'node:crypto';
import type { AccountList, Origin } from '../../src/core/list.ts';
import { bookPath, deltaPath, listPath, type RepositoryConfig } from '../../src/core/repository.ts';
import type { RulesData } from '../../src/core/rulebook.ts';
import type { Bytes } from '../../src/core/tuf/bytes.ts';
import type { FetchFile } from '../../src/core/tuf/ports.ts';
import { type Outcome, update } from '../../src/core/tuf/update.ts';
import { deltaOf } from '../../src/core/wire/delta.ts';
import { encodeList } from '../../src/core/wire/list-file.ts';
import { through } from '../../src/core/wire/packed.ts';
import type { ListStore } from '../../src/extension/list-store.ts';
import { takeLists } from '../../src/extension/take-lists.ts';
import type { TakenContent } from '../../src/extension/taken.ts';
import { realRules } from '../core/sample-book.ts';
import { list as sample } from '../core/sample-contest.ts';
import { FileServer } from '../core/tuf/file-server.ts';
import {
  delegatedRole,
  NOW,
  publishNext,
  publishRoot,
  type SampleRepository,
  sampleRepository,
} from '../core/tuf/sample-repository.ts';
import { encode } from '../core/tuf/sample-signing.ts';

export const NATION: Origin = { scope: 'national' };
export const BATANG: Origin = { scope: 'region', code: '33.25' };
export const AGENCY: Origin = { scope: 'agency', name: 'BKPSDM Contoh' };
export const CLUB: Origin = { scope: 'subscription', name: 'Langganan Contoh' };

/** What the package was built with: this list over the real law. */
export const embedded: AccountList = sample;
export const packaged: RulesData = { ...realRules(), list: embedded };

export const sha256 = async (bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(createHash('sha256').update(bytes).digest());
export const hex = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
export const pack = (bytes: Bytes): Promise<Bytes> =>
  through(bytes, new CompressionStream('deflate-raw'), 2 ** 30);

interface Put {
  /** Signed by this role instead of the one that should. */
  readonly role?: string;
  /** Says this of the file instead of what is true. */
  readonly custom?: object;
  /** Lists that a delta leads from. */
  readonly from?: readonly AccountList[];
}

/** A repository of lists as the command line tool publishes them, on a server in memory. */
export class ListRepository {
  readonly sample: SampleRepository;
  readonly server: FileServer;
  readonly root: Bytes;
  readonly config: RepositoryConfig;
  readonly #targets = new Map<string, Map<string, object>>();

  constructor(origin: Origin = NATION, codes: readonly string[] = ['33.25', '33']) {
    const region = (code: string) =>
      delegatedRole(`region-${code}`, {}, { paths: [`accounts/${code}/*`], terminating: true });
    this.sample = sampleRepository({ targets: {}, delegated: codes.map(region) });
    this.sample.bend = (role, signed) => {
      if ('targets' in signed) Object.assign(signed['targets'], Object.fromEntries(this.#of(role)));
    };
    this.root = publishRoot(this.sample);
    this.server = new FileServer(this.sample.files);
    const by = origin.scope === 'subscription' ? 'person' : 'policy';
    this.config = { fingerprint: hex(this.root), url: 'https://daftar.example/', origin, by };
  }

  async list(origin: Origin, list: AccountList, { from = [], custom, role }: Put = {}): Promise<void> {
    const signer = role ?? this.#signer(origin);
    const file = encodeList(list);
    this.put(signer, listPath(origin), await pack(file), custom ?? { sha256: hex(file) });
    for (const each of from) {
      const base = encodeList(each);
      this.put(signer, deltaPath(origin, hex(base)), await pack(await deltaOf(base, file, sha256)));
    }
  }

  book(origin: Origin, book: unknown, role = this.#signer(origin)): void {
    this.put(role, bookPath(origin), encode(typeof book === 'string' ? book : JSON.stringify(book)));
  }

  put(role: string, path: string, bytes: Bytes, custom: object | null = null): void {
    const target = { length: bytes.length, hashes: { sha256: hex(bytes) } };
    this.#of(role).set(path, custom === null ? target : { ...target, custom });
    this.sample.files.set(`targets/${this.fileOf(path, bytes)}`, bytes);
  }

  /** With consistent snapshots a file's name begins with its hash. */
  fileOf(path: string, bytes: Bytes): string {
    return path.replace(/([^/]+)$/, `${hex(bytes)}.$1`);
  }

  remove(role: string, path: string): void {
    this.#of(role).delete(path);
  }

  publish(): void {
    for (const each of this.sample.delegated) each.version++;
    publishNext(this.sample);
    this.server.requests.length = 0;
  }

  /** The targets asked for since the last publishing, without the hash before the name. */
  get fetched(): readonly string[] {
    return this.server.requests.flatMap(
      (each) => /^targets\/(.*\/)[0-9a-f]{64}\.(.*)$/.exec(each)?.slice(1).join('') ?? [],
    );
  }

  get files(): { readonly fetchMetadata: FetchFile; readonly fetchTarget: FetchFile } {
    const below =
      (folder: string): FetchFile =>
      async (path) => {
        const { status, body } = this.server.answer(`${folder}/${path}`);
        return status === 404 ? { kind: 'absent' } : { kind: 'found', body };
      };
    return { fetchMetadata: below('metadata'), fetchTarget: below('targets') };
  }

  #of(role: string): Map<string, object> {
    const targets = this.#targets.get(role) ?? new Map<string, object>();
    this.#targets.set(role, targets);
    return targets;
  }

  #signer(origin: Origin): string {
    const isDelegated = origin.scope === 'region' && this.config.origin.scope === 'national';
    return isDelegated ? `region-${origin.code}` : 'targets';
  }
}

export interface Asked {
  readonly regions?: readonly string[];
  readonly floor?: number;
  readonly config?: RepositoryConfig;
  /** What the package holds. */
  readonly own?: RulesData;
}

/** One update of a browser. */
export function poll(
  repository: ListRepository,
  store: ListStore,
  {
    regions = ['33.25', '33'],
    floor = embedded.info.version,
    config = repository.config,
    own = packaged,
  }: Asked = {},
): Promise<Outcome<TakenContent>> {
  const take = takeLists({ config, regions, embedded: own, floor, store, sha256 });
  const room = store.room(config.fingerprint);
  const ports = { ...repository.files, subtle: crypto.subtle, store: room, clock: () => NOW };
  return update(ports, repository.root, take);
}

/** What an update refused, short. */
export async function refusals(outcome: Promise<Outcome<TakenContent>>): Promise<readonly string[]> {
  const came = await outcome;
  if (came.kind !== 'current') throw new Error(`${came.kind}: ${JSON.stringify(came.fault)}`);
  return came.content.refusals.map(({ origin, reason, fault }) =>
    [Object.values(origin).join(':'), reason, ...(fault === null ? [] : [fault])].join(' '),
  );
}
