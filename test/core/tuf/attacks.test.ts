import { describe, expect, test } from 'vitest';
import { BothClients, setUpClients } from './both-clients.ts';
import { pollOurs } from './our-client.ts';
import { asPem, ed25519Key, underId } from './sample-keys.ts';
import { inDays, LIST, publish, publishNext, publishRoot, TOP_LEVEL } from './sample-repository.ts';
import { encode, signByHand } from './sample-signing.ts';

setUpClients();

describe('arbitrary software', () => {
  test.each([
    ['timestamp', '5.4.2'],
    ['snapshot', '5.5.3'],
    ['targets', '5.6.3'],
  ] as const)('%s signed by a key that nobody trusts', async (role, clause) => {
    const both = await BothClients.before();
    await both.expectContent('national 1');
    both.repository.roles[role].signing = [ed25519Key(), ed25519Key(), ed25519Key()];
    publishNext(both.repository, { [LIST]: 'forged' });
    await both.expectFault({ name: 'unsigned', attack: 'arbitrary-software', clause, role, version: 2 });
  });

  test('forged targets fail an update that looks for nothing', async () => {
    const { repository, server, store, pinned } = await BothClients.before();
    repository.roles.targets.signing = [ed25519Key(), ed25519Key()];
    publishNext(repository);
    const outcome = await pollOurs(server, store, pinned, LIST, async () => 'nothing');
    expect(outcome).toMatchObject({ kind: 'failed', fault: { name: 'unsigned', clause: '5.6.3' } });
  });

  test('a stranger who signs under the trusted key ids', async () => {
    const both = await BothClients.before();
    const { targets } = both.repository.roles;
    targets.signing = targets.keys.map(({ id }) => underId(ed25519Key(), id));
    publishNext(both.repository, { [LIST]: 'forged' });
    await both.expectFault({ name: 'unsigned', clause: '5.6.3' });
  });

  test('a signature made for another file', async () => {
    const both = await BothClients.before();
    const [key] = both.repository.roles.timestamp.keys;
    both.repository.roles.timestamp.signing = [{ ...key!, sign: () => key!.sign(encode('another')) }];
    publishNext(both.repository);
    await both.expectFault({ name: 'unsigned', clause: '5.4.2' });
  });

  test('a target file that was exchanged, of the same length', async () => {
    const both = await BothClients.before();
    const path = [...both.repository.files.keys()].find((each) => each.endsWith(`.${LIST}`))!;
    both.repository.files.set(path, encode('national 9'));
    await both.expectFault({ name: 'wrong-target', attack: 'arbitrary-software', clause: '5.7.3' });
    both.repository.files.set(path, encode('national'));
    await both.expectFault({ name: 'wrong-target', clause: '5.7.3' });
  });

  test('a file of one role served as another', async () => {
    const both = await BothClients.before();
    const { roles, files } = both.repository;
    roles.snapshot.keys = roles.timestamp.keys;
    both.repository.versions.root++;
    publishRoot(both.repository);
    publish(both.repository);
    files.set('metadata/timestamp.json', files.get('metadata/1.snapshot.json')!);
    await both.expectFault({ name: 'malformed', clause: '4.6', role: 'timestamp' });
  });
});

describe('rollback', () => {
  test('of the timestamp', async () => {
    const both = await BothClients.before();
    const old = both.repository.files.get('metadata/timestamp.json')!;
    publishNext(both.repository, { [LIST]: 'national 2' });
    await both.expectContent('national 2');
    both.repository.files.set('metadata/timestamp.json', old);
    await both.expectFault({ name: 'rolled-back', attack: 'rollback', clause: '5.4.3.1', version: 1 });
  });

  test('of the snapshot that a newer timestamp names', async () => {
    const both = await BothClients.before();
    publishNext(both.repository);
    await both.expectContent('national 1');
    both.repository.versions.timestamp++;
    both.repository.versions.snapshot--;
    publish(both.repository);
    await both.expectFault({ name: 'rolled-back', clause: '5.4.3.2', role: 'timestamp' });
  });

  test('of the targets that a newer snapshot names', async () => {
    const both = await BothClients.before();
    publishNext(both.repository, { [LIST]: 'national 2' });
    await both.expectContent('national 2');
    publishNext(both.repository, { [LIST]: 'national 1' });
    both.repository.versions.targets = 1;
    publish(both.repository);
    await both.expectFault({ name: 'rolled-back', clause: '5.5.5', role: 'targets', version: 1 });
  });

  test('of a delegated role, and by dropping it', async () => {
    const both = await BothClients.before();
    const [region] = both.repository.delegated;
    region!.version = 2;
    publishNext(both.repository);
    await both.expectContent('national 1');
    region!.version = 1;
    publishNext(both.repository);
    await both.expectFault({ name: 'rolled-back', clause: '5.5.5', role: '33.25', version: 1 });
    both.repository.delegated = [];
    publishNext(both.repository);
    await both.expectFault({ name: 'rolled-back', clause: '5.5.5', role: '33.25', version: null });
  });
});

describe('mix and match', () => {
  test.each([
    ['snapshot', '5.5.2', '5.5.4'],
    ['targets', '5.6.2', '5.6.4'],
  ] as const)('an older %s than the one that was promised', async (role, byHash, byVersion) => {
    for (const promises of [true, false]) {
      const both = await BothClients.before({ promises });
      const { files } = both.repository;
      publishNext(both.repository, { [LIST]: 'national 2' });
      files.set(`metadata/2.${role}.json`, files.get(`metadata/1.${role}.json`)!);
      const clause = promises ? byHash : byVersion;
      await both.expectFault({ name: 'mismatch', attack: 'mix-and-match', clause, role, version: 2 });
    }
  });

  test('two files of one version, both rightly signed', async () => {
    const both = await BothClients.before();
    await both.expectContent('national 1');
    const { files } = both.repository;
    const before = files.get('metadata/1.targets.json')!;
    both.repository.versions.timestamp++;
    both.repository.versions.snapshot++;
    both.repository.targets = { [LIST]: 'national 2' };
    publish(both.repository);
    files.set('metadata/1.targets.json', before);
    await both.expectFault({ name: 'mismatch', clause: '5.6.2', role: 'targets' });
  });

  test('a hash that cannot be computed is no promise kept', async () => {
    const both = await BothClients.before({ sign: signByHand });
    both.repository.bend = (role, signed) => {
      if (role === 'timestamp') signed['meta']['snapshot.json'].hashes['md4'] = '00';
    };
    publishNext(both.repository);
    await both.expectFault({ name: 'mismatch', clause: '5.5.2' });
  });
});

describe('thresholds', () => {
  test('one signature short', async () => {
    const both = await BothClients.before();
    const { targets } = both.repository.roles;
    targets.signing = targets.keys.slice(0, 1);
    publishNext(both.repository);
    await both.expectFault({ name: 'unsigned', clause: '5.6.3' });
    targets.signing = targets.keys.slice(1);
    publishNext(both.repository);
    await both.expectContent('national 1');
  });

  test.each(TOP_LEVEL)('a threshold of none for %s', async (role) => {
    const both = await BothClients.before({ sign: signByHand });
    both.repository.versions.root++;
    both.repository.bend = (of, signed) => {
      if (of === 'root') signed['roles'][role].threshold = 0;
    };
    publishRoot(both.repository);
    await both.expectFault({ name: 'malformed', clause: '4.3', role: 'root' });
  });

  test('one key that signs twice under one id', async () => {
    const both = await BothClients.before({ sign: signByHand });
    const { targets } = both.repository.roles;
    targets.signing = [targets.keys[0]!, targets.keys[0]!];
    publishNext(both.repository);
    await both.expectFault({ name: 'malformed', clause: '4.2', role: 'targets' });
  });

  test('one id that a role names twice', async () => {
    const both = await BothClients.before({ sign: signByHand });
    both.repository.versions.root++;
    both.repository.bend = (of, { roles }) => {
      if (of === 'root') roles.targets.keyids = [roles.targets.keyids[0], roles.targets.keyids[0]];
    };
    publishRoot(both.repository);
    await both.expectFault({ name: 'malformed', clause: '4.3' });
  });

  test.each([
    ['under two ids', (key: ReturnType<typeof ed25519Key>) => underId(key, 'kunci-kedua')],
    ['as hex and as PEM', asPem],
    [
      'in lower and upper case',
      (key: ReturnType<typeof ed25519Key>) => {
        const keyval = { public: key.key.keyval.public.toUpperCase() };
        return underId({ ...key, key: { ...key.key, keyval } }, 'KUNCI');
      },
    ],
  ])('one key %s counts once, where tuf-js counts two', async (_, again) => {
    const both = await BothClients.before();
    await both.expectContent('national 1');
    const { targets } = both.repository.roles;
    targets.keys = [targets.keys[0]!, again(targets.keys[0]!), targets.keys[2]!];
    targets.signing = targets.keys.slice(0, 2);
    both.repository.versions.root++;
    publishRoot(both.repository);
    publishNext(both.repository, { [LIST]: 'by one person' });
    expect(await both.pollTheirs()).toEqual({ kind: 'accepted', content: 'by one person' });
    expect(await both.pollOurs()).toMatchObject({ fault: { name: 'unsigned', clause: '5.6.3' } });
    targets.signing = targets.keys;
    both.repository.expires.targets = inDays(91);
    publishNext(both.repository, { [LIST]: 'by two' });
    await both.expectContent('by two');
  });
});
