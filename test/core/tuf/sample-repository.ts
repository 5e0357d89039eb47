import { createHash } from 'node:crypto';
import type { Bytes } from '../../../src/core/tuf/bytes.ts';
import { ed25519Key, type SampleKey } from './sample-keys.ts';
import { encode, type Sign, type Signed, signWithModels } from './sample-signing.ts';

export interface Signers {
  keys: SampleKey[];
  threshold: number;
  /** Who really signs; all of `keys` when absent. */
  signing?: SampleKey[];
}

export interface Delegated extends Signers {
  name: string;
  paths?: string[];
  path_hash_prefixes?: string[];
  terminating: boolean;
  targets: Record<string, string>;
  /** A level below, in the same form. */
  delegated: Delegated[];
  version: number;
  expires: string;
}

export const TOP_LEVEL = ['root', 'timestamp', 'snapshot', 'targets'] as const;
export type TopLevel = (typeof TOP_LEVEL)[number];

/** A repository to be bent and published again; files by their path on the server. */
export interface SampleRepository {
  readonly files: Map<string, Bytes>;
  readonly roles: Record<TopLevel, Signers>;
  readonly versions: Record<TopLevel, number>;
  readonly expires: Record<TopLevel, string>;
  targets: Record<string, string>;
  delegated: Delegated[];
  consistent: boolean;
  /** Whether a file says length and hashes of the file below. */
  promises: boolean;
  sign: Sign;
  /** Last word on a role's signed part before it is signed. */
  bend: (role: string, signed: Signed) => void;
}

export const NOW = Date.parse('2026-11-21T03:00:00Z');
const DAY = 86_400_000;
/** A day so many days from the present of the tests, as metadata writes it. */
export const inDays = (days: number): string => `${new Date(NOW + days * DAY).toISOString().slice(0, 19)}Z`;

export const LIST = 'list.json';

/** Root 3-of-5, targets 2-of-3, online roles one key each, a region delegated: the shape of the real ones. */
export function sampleRepository(changes: Partial<SampleRepository> = {}): SampleRepository {
  const keys = (count: number): SampleKey[] => Array.from({ length: count }, () => ed25519Key());
  return {
    files: new Map(),
    roles: {
      root: { keys: keys(5), threshold: 3 },
      timestamp: { keys: keys(1), threshold: 1 },
      snapshot: { keys: keys(1), threshold: 1 },
      targets: { keys: keys(3), threshold: 2 },
    },
    versions: { root: 1, timestamp: 1, snapshot: 1, targets: 1 },
    expires: { root: inDays(365), timestamp: inDays(7), snapshot: inDays(7), targets: inDays(90) },
    targets: { [LIST]: 'national 1' },
    delegated: [delegatedRole('33.25', { 'accounts/33.25/list.json': 'region 1' })],
    consistent: true,
    promises: true,
    sign: signWithModels,
    bend: () => undefined,
    ...changes,
  };
}

export function delegatedRole(
  name: string,
  targets: Record<string, string>,
  rest: Partial<Delegated> = {},
): Delegated {
  const paths = rest.path_hash_prefixes ? {} : { paths: [`accounts/${name}/*`] };
  const common = { terminating: false, delegated: [], version: 1, expires: inDays(30), threshold: 1 };
  return { name, keys: [ed25519Key()], targets, ...common, ...paths, ...rest };
}

/** The root in force, under its version's name. */
export function publishRoot(repository: SampleRepository): Bytes {
  const { roles, consistent } = repository;
  const named = TOP_LEVEL.map((role): [string, Signed] => [role, trust(roles[role])]);
  const bytes = write(repository, 'root', {
    ...head(repository, 'root'),
    consistent_snapshot: consistent,
    keys: keysOf(Object.values(roles)),
    roles: Object.fromEntries(named),
  });
  repository.files.set(`metadata/${repository.versions.root}.root.json`, bytes);
  return bytes;
}

/** Everything below the root, `timestamp.json` last. */
export function publish(repository: SampleRepository): void {
  const listed: Signed = {};
  const writeTargets = (
    role: string,
    version: number,
    signed: Signed,
    at: Delegated[],
    signers: Signers,
  ): void => {
    const delegations = at.length > 0 ? { delegations: delegationsOf(at) } : {};
    const bytes = write(repository, role, { ...signed, ...delegations }, signers);
    put(repository, `${role}.json`, version, bytes);
    listed[`${role}.json`] = promise(repository, version, bytes);
    for (const each of at) {
      const below = {
        _type: 'targets',
        spec_version: '1.0.31',
        version: each.version,
        expires: each.expires,
      };
      const targets = putTargets(repository, each.targets);
      writeTargets(each.name, each.version, { ...below, targets }, each.delegated, each);
    }
  };
  const { versions, roles, delegated } = repository;
  const top = { ...head(repository, 'targets'), targets: putTargets(repository, repository.targets) };
  writeTargets('targets', versions.targets, top, delegated, roles.targets);
  const snapshot = write(repository, 'snapshot', { ...head(repository, 'snapshot'), meta: listed });
  put(repository, 'snapshot.json', versions.snapshot, snapshot);
  const meta = { 'snapshot.json': promise(repository, versions.snapshot, snapshot) };
  const timestamp = write(repository, 'timestamp', { ...head(repository, 'timestamp'), meta });
  repository.files.set('metadata/timestamp.json', timestamp);
}

/** The next version of everything below the root. */
export function publishNext(
  repository: SampleRepository,
  targets: Record<string, string> = repository.targets,
): void {
  repository.targets = targets;
  for (const role of ['timestamp', 'snapshot', 'targets'] as const) repository.versions[role]++;
  publish(repository);
}

function write(repository: SampleRepository, role: string, signed: Signed, signers?: Signers): Bytes {
  repository.bend(role, signed);
  const { keys, signing = keys } = signers ?? repository.roles[role as TopLevel];
  return repository.sign(signed, signing);
}

function head({ versions, expires }: SampleRepository, role: TopLevel): Signed {
  return { _type: role, spec_version: '1.0.31', version: versions[role], expires: expires[role] };
}

function put({ files, consistent }: SampleRepository, name: string, version: number, bytes: Bytes): void {
  files.set(`metadata/${consistent ? `${version}.` : ''}${name}`, bytes);
}

function putTargets({ files, consistent }: SampleRepository, contents: Record<string, string>): Signed {
  const named = Object.entries(contents).map(([path, text]): [string, Signed] => {
    const bytes = encode(text);
    const at = path.lastIndexOf('/') + 1;
    const prefix = consistent ? `${sha256(bytes)}.` : '';
    files.set(`targets/${path.slice(0, at)}${prefix}${path.slice(at)}`, bytes);
    return [path, { length: bytes.length, hashes: { sha256: sha256(bytes) } }];
  });
  return Object.fromEntries(named);
}

function delegationsOf(delegated: readonly Delegated[]): Signed {
  const roles = delegated.map(({ name, terminating, paths, path_hash_prefixes, ...signers }) => ({
    name,
    terminating,
    ...trust(signers),
    ...(path_hash_prefixes ? { path_hash_prefixes } : { paths }),
  }));
  return { keys: keysOf(delegated), roles };
}

function trust({ keys, threshold }: Signers): Signed {
  return { keyids: keys.map(({ id }) => id), threshold };
}

function keysOf(signers: readonly Signers[]): Signed {
  return Object.fromEntries(signers.flatMap(({ keys }) => keys.map(({ id, key }) => [id, key])));
}

function promise({ promises }: SampleRepository, version: number, bytes: Bytes): Signed {
  return promises ? { version, length: bytes.length, hashes: { sha256: sha256(bytes) } } : { version };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
