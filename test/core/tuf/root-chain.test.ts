import { describe, expect, test } from 'vitest';
import { BothClients, setUpClients } from './both-clients.ts';
import { MemoryStore, pollOurs } from './our-client.ts';
import { ed25519Key, type SampleKey } from './sample-keys.ts';
import { LIST, publish, publishNext, publishRoot, type TopLevel } from './sample-repository.ts';

setUpClients();

/** New keys for a role in the next root, signed as a publisher who still has the old ones would. */
function rotate({ repository }: BothClients, role: TopLevel, keys: SampleKey[], signing?: SampleKey[]): void {
  const { roles, versions } = repository;
  const old = roles.root.keys;
  roles[role].keys = keys;
  versions.root++;
  roles.root.signing = signing ?? [...new Set([...old, ...roles.root.keys])];
  publishRoot(repository);
  delete roles.root.signing;
}

const keys = (count: number): SampleKey[] => Array.from({ length: count }, () => ed25519Key());

describe('the end of the root chain', () => {
  test.each([403, 404])('is a %d', async (status) => {
    const both = await BothClients.before();
    both.server.troubles.set('metadata/2.root.json', { status });
    await both.expectContent('national 1');
  });

  test.each([
    ['a connection refused', 'refused'],
    ['an answer cut midway', 'cut-midway'],
    ['a server error', { status: 500 }],
    ['too many requests', { status: 429 }],
    ['a page in the way', { status: 511 }],
  ] as const)('is not %s', async (_, trouble) => {
    const both = await BothClients.before();
    publishRoot(Object.assign(both.repository, { versions: { ...both.repository.versions, root: 2 } }));
    both.server.troubles.set('metadata/2.root.json', trouble);
    await both.expectFault({ name: 'unreachable', clause: '5.3.3', role: 'root', version: 2 });
  });
});

describe('a new root', () => {
  test('needs the old threshold and the new', async () => {
    const both = await BothClients.before();
    const old = both.repository.roles.root.keys;
    const next = keys(5);
    rotate(both, 'root', next, next);
    await both.expectFault({ name: 'unsigned', clause: '5.3.4', role: 'root', version: 2 });
    both.repository.versions.root--;
    rotate(both, 'root', next, old);
    await both.expectFault({ name: 'unsigned', clause: '5.3.4' });
    both.repository.versions.root--;
    rotate(both, 'root', next, [...old.slice(0, 2), ...next]);
    await both.expectFault({ name: 'unsigned', clause: '5.3.4' });
    both.repository.versions.root--;
    rotate(both, 'root', next, [...old.slice(0, 3), ...next.slice(0, 3)]);
    await both.expectContent('national 1');
    expect(both.store.rootWrites).toBe(1);
  });

  test.each([1, 3])('has the next version, not %d in its place (rollback)', async (version) => {
    const both = await BothClients.before();
    both.repository.bend = (role, signed) => {
      if (role === 'root') signed['version'] = version;
    };
    both.repository.versions.root = 2;
    publishRoot(both.repository);
    await both.expectFault({
      name: 'rolled-back',
      attack: 'rollback',
      clause: '5.3.5',
      role: 'root',
      version: 2,
    });
  });

  test('two of five root keys lost: the other three go on', async () => {
    const both = await BothClients.before();
    const kept = both.repository.roles.root.keys.slice(2);
    rotate(both, 'root', [...kept, ...keys(2)], kept);
    publishNext(both.repository, { [LIST]: 'national 2' });
    await both.expectContent('national 2');
  });

  test('three lost: only a root from outside helps, pinned anew', async () => {
    const both = await BothClients.before();
    await both.expectContent('national 1');
    const kept = both.repository.roles.root.keys.slice(3);
    const next = [...kept, ...keys(3)];
    rotate(both, 'root', next, next);
    await both.expectFault({ name: 'unsigned', clause: '5.3.4' });
    const newRoot = both.repository.files.get('metadata/2.root.json')!;
    const outcome = await pollOurs(both.server, both.store, newRoot, LIST);
    expect(outcome).toMatchObject({ kind: 'current', content: 'national 1' });
  });

  test('may be many: each is kept as it is verified, and the rest follow at the next update', async () => {
    const both = await BothClients.before();
    for (let version = 2; version <= 40; version++) rotate(both, 'timestamp', keys(1));
    publishNext(both.repository, { [LIST]: 'national 2' });
    expect(await both.pollOurs()).toMatchObject({ fault: { name: 'unsigned', clause: '5.4.2' } });
    expect(both.store.rootWrites).toBe(32);
    await both.expectContent('national 2');
    expect(both.store.rootWrites).toBe(39);
  });

  test('the store may have lost: the pinned root leads there again', async () => {
    const both = await BothClients.before();
    rotate(both, 'targets', keys(3));
    publishNext(both.repository, { [LIST]: 'national 2' });
    await both.expectContent('national 2');
    both.store.root = new TextEncoder().encode('{"signed":');
    expect(await both.pollOurs()).toEqual({ content: 'national 2' });
  });

  test('pinned by a newer release is taken before an older stored one', async () => {
    const both = await BothClients.before();
    await both.expectContent('national 1');
    rotate(both, 'timestamp', keys(1));
    const pinned = both.repository.files.get('metadata/2.root.json')!;
    publishNext(both.repository, { [LIST]: 'national 2' });
    both.server.requests.length = 0;
    expect(await pollOurs(both.server, both.store, pinned, LIST)).toMatchObject({ content: 'national 2' });
    expect(both.server.requests[0]).toBe('metadata/3.root.json');
  });

  test('that is pinned must be signed as it asks itself', async () => {
    const both = await BothClients.before();
    both.repository.roles.root.signing = both.repository.roles.root.keys.slice(0, 2);
    const pinned = publishRoot(both.repository);
    const outcome = await pollOurs(both.server, new MemoryStore(), pinned, LIST);
    expect(outcome).toMatchObject({
      kind: 'failed',
      fault: { name: 'unsigned', clause: '5.2', role: 'root' },
    });
  });
});

describe('fast-forward', () => {
  /** The online keys are stolen: everything they sign is lifted as far as a number goes. */
  async function attacked(): Promise<BothClients> {
    const both = await BothClients.before();
    Object.assign(both.repository.versions, { timestamp: 2 ** 40, snapshot: 2 ** 40 });
    publish(both.repository);
    await both.expectContent('national 1');
    Object.assign(both.repository.versions, { timestamp: 2, snapshot: 2, targets: 2 });
    both.repository.targets = { [LIST]: 'national 2' };
    return both;
  }

  test('holds as long as the keys stay', async () => {
    const both = await attacked();
    publish(both.repository);
    await both.expectFault({ name: 'rolled-back', clause: '5.4.3.1' });
  });

  test('is recovered from when both roles get new keys', async () => {
    const both = await attacked();
    rotate(both, 'timestamp', keys(1));
    rotate(both, 'snapshot', keys(1));
    publish(both.repository);
    await both.expectContent('national 2');
  });

  // Clause 5.3.11 says "and / or"; tuf-js keeps a timestamp that still verifies, and stays stuck.
  test('is recovered from when the snapshot alone gets a new key', async () => {
    const both = await attacked();
    rotate(both, 'snapshot', keys(1));
    both.repository.versions.timestamp = 2 ** 40 + 1;
    publish(both.repository);
    expect(await both.pollOurs()).toEqual({ content: 'national 2' });
    expect(await both.pollTheirs()).toMatchObject({ kind: 'refused' });
  });

  test('is recovered from after a cut right behind the new root', async () => {
    const both = await attacked();
    rotate(both, 'timestamp', keys(1));
    rotate(both, 'snapshot', keys(1));
    publish(both.repository);
    both.server.left = 2;
    await both.expectFault({ name: 'unreachable', clause: '5.3.3', version: 4 });
    expect(both.store.rootWrites).toBe(2);
    both.server.left = null;
    await both.expectContent('national 2');
  });

  test('a key that is only added forgets nothing', async () => {
    const both = await attacked();
    const { timestamp } = both.repository.roles;
    rotate(both, 'timestamp', [...timestamp.keys, ...keys(1)]);
    publish(both.repository);
    await both.expectFault({ name: 'rolled-back', clause: '5.4.3.1' });
  });
});
