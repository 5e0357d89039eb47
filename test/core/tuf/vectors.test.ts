import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../src/core/tuf/canonical-json.ts';
import { derToRaw } from '../../../src/core/tuf/ecdsa-signature.ts';
import { BothClients, setUpClients } from './both-clients.ts';
import { ecdsaKey, ed25519Key } from './sample-keys.ts';
import { delegatedRole, LIST, publishNext, publishRoot } from './sample-repository.ts';
import { decode, encode, type Signed, signByHand } from './sample-signing.ts';

setUpClients();

describe('ECDSA P-256', () => {
  test.each(['ecdsa', 'ecdsa-sha2-nistp256'])('signs every role, keytype %s', async (keytype) => {
    const signers = (count: number, threshold: number) => ({
      keys: Array.from({ length: count }, () => ecdsaKey(keytype)),
      threshold,
    });
    const roles = {
      root: signers(5, 3),
      timestamp: signers(1, 1),
      snapshot: signers(1, 1),
      targets: { keys: [ecdsaKey(keytype), ed25519Key(), ecdsaKey(keytype)], threshold: 3 },
    };
    const both = await BothClients.before({ roles });
    await both.expectContent('national 1');
    for (let version = 2; version < 12; version++)
      publishNext(both.repository, { [LIST]: `national ${version}` });
    await both.expectContent('national 11');
    roles.targets.keys[0] = { ...roles.targets.keys[0]!, sign: () => ecdsaKey().sign(encode('x')) };
    publishNext(both.repository);
    await both.expectFault({ name: 'unsigned', clause: '5.6.3' });
  });

  test('a signature that is r‖s already, or padded, or longer than it says, is none', async () => {
    const key = ecdsaKey();
    for (const bend of [
      (der: Uint8Array) => derToRaw(der)!,
      (der: Uint8Array) => Uint8Array.of(...der, 0),
      (der: Uint8Array) => Uint8Array.of(0x30, der[1]! + 1, ...der.subarray(2), 0),
      (der: Uint8Array) => Uint8Array.of(0x30, der[1]! + 1, 0x02, der[3]! + 1, 0, ...der.subarray(4)),
      (der: Uint8Array) => der.subarray(0, -1),
    ]) {
      const both = await BothClients.before();
      const sign = (message: Uint8Array): string =>
        Buffer.from(bend(Buffer.from(key.sign(message), 'hex'))).toString('hex');
      both.repository.versions.root++;
      both.repository.roles.timestamp.keys = [key];
      publishRoot(both.repository);
      both.repository.roles.timestamp.signing = [{ ...key, sign }];
      publishNext(both.repository);
      await both.expectFault({ name: 'unsigned', clause: '5.4.2' });
    }
  });
});

describe('keys that we do not know', () => {
  test('sit beside those we do, and count for nothing', async () => {
    const both = await BothClients.before();
    const { targets } = both.repository.roles;
    const rsa = {
      ...ed25519Key(),
      id: 'rsa',
      key: { keytype: 'rsa', scheme: 'rsa-new', keyval: { public: 'x' } },
    };
    const broken = { ...ed25519Key(), id: 'broken' };
    Object.assign(broken.key.keyval, { public: 'ab'.repeat(31) });
    targets.keys.push(rsa, broken);
    both.repository.versions.root++;
    publishRoot(both.repository);
    targets.signing = targets.keys.slice(1);
    publishNext(both.repository, { [LIST]: 'national 2' });
    await both.expectContent('national 2');
    targets.signing = [targets.keys[0]!, rsa, broken];
    publishNext(both.repository);
    await both.expectFault({ name: 'unsigned', clause: '5.6.3' });
  });

  test('a key id that every object has by birth names no key', async () => {
    const both = await BothClients.before({ sign: signByHand });
    both.repository.versions.root++;
    both.repository.bend = (role, { roles }) => {
      if (role === 'root') roles.timestamp.keyids = ['constructor', 'toString'];
    };
    publishRoot(both.repository);
    both.repository.roles.timestamp.signing = [{ ...ed25519Key(), id: 'constructor' }];
    publishNext(both.repository);
    await both.expectFault({ name: 'unsigned', clause: '5.4.2' });
    await both.expectFault({ name: 'unsigned' }, 'constructor');
  });
});

describe('what is signed is what was received', () => {
  test('fields that nobody knows yet', async () => {
    const both = await BothClients.before({ sign: signByHand });
    both.repository.bend = (role, signed) => {
      signed['x-kelak'] = { b: [1, null, true], a: 'kutip " dan \\ dan\nbaris, é, 😀' };
      if (role === 'root')
        for (const key of Object.values(signed['keys']))
          Object.assign(key as object, { 'x-tempat': 'brankas' });
      if (role === 'targets') Object.assign(signed['targets'][LIST], { custom: { format: 1 }, 'x-lain': -5 });
    };
    both.repository.versions.root++;
    publishRoot(both.repository);
    publishNext(both.repository, { [LIST]: 'national 2' });
    await both.expectContent('national 2');
    await both.expectContent('region 1', 'accounts/33.25/list.json');
  });

  test.each([
    ['added', (text: string) => text.replace('"_type": "timestamp"', '"_type": "timestamp", "x": 1')],
    ['changed', (text: string) => text.replace('"x-kelak": 1', '"x-kelak": 2')],
    ['taken away', (text: string) => text.replace('"x-kelak": 1,', '').replace(',\n  "x-kelak": 1', '')],
  ])('such a field %s after signing', async (_, bend) => {
    const both = await BothClients.before({ sign: signByHand });
    both.repository.bend = (__, signed) => Object.assign(signed, { 'x-kelak': 1 });
    publishNext(both.repository);
    const { files } = both.repository;
    const text = decode(files.get('metadata/timestamp.json')!);
    expect(bend(text)).not.toBe(text);
    files.set('metadata/timestamp.json', encode(bend(text)));
    await both.expectFault({ name: 'unsigned', clause: '5.4.2', role: 'timestamp', version: 2 });
  });

  test('beside the signed part anything may stand', async () => {
    const both = await BothClients.before({ sign: signByHand });
    const { files } = both.repository;
    const file = JSON.parse(decode(files.get('metadata/timestamp.json')!));
    const signatures = [...file.signatures, { keyid: 'x', sig: 'not hex' }, { keyid: 'y', sig: '' }];
    files.set('metadata/timestamp.json', encode(JSON.stringify({ 'x-lain': 1.5, ...file, signatures })));
    await both.expectContent('national 1');
  });
});

test.each<[string, (signed: Signed) => object, string]>([
  ['another major version of the specification', () => ({ spec_version: '2.0.0' }), 'targets'],
  ['a version that is no number', () => ({ version: '2' }), 'targets'],
  ['no expiry', () => ({ expires: undefined }), 'snapshot'],
  ['an expiry that is no time', () => ({ expires: 'kelak' }), 'timestamp'],
  ['a snapshot that is not named', () => ({ meta: {} }), 'timestamp'],
  ['a target without a length', () => ({ targets: { [LIST]: { hashes: { sha256: '00' } } } }), 'targets'],
  [
    'two delegated roles of one name',
    ({ delegations: { roles, keys } }) => ({ delegations: { keys, roles: [roles[0], roles[0]] } }),
    'targets',
  ],
  [
    'a delegated role that calls itself root',
    ({ delegations: { roles, keys } }) => ({
      delegations: { keys, roles: [{ ...roles[0], name: 'root' }] },
    }),
    'targets',
  ],
  [
    'paths of both kinds',
    ({ delegations: { roles, keys } }) => ({
      delegations: { keys, roles: [{ ...roles[0], path_hash_prefixes: ['0'] }] },
    }),
    'targets',
  ],
])('%s', async (_, change, role) => {
  const both = await BothClients.before({ sign: signByHand, delegated: [delegatedRole('33.25', {})] });
  both.repository.bend = (of, signed) => {
    if (of === role) Object.assign(signed, change(signed));
    for (const [name, value] of Object.entries(signed)) if (value === undefined) delete signed[name];
  };
  publishNext(both.repository);
  await both.expectFault({ name: 'malformed', role });
});

describe('canonical JSON', () => {
  test.each([
    [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
    ['a "b" \\ \n\t é', '"a \\"b\\" \\\\ \n\t é"'],
    [{ Z: 0, a: -0, '10': 2, '9': 1 }, '{"10":2,"9":1,"Z":0,"a":0}'],
    [[], '[]'],
    [JSON.parse('{"__proto__":{"x":1}}'), '{"__proto__":{"x":1}}'],
  ])('%j', (value, form) => {
    expect(canonicalJson(value)).toBe(form);
  });

  test.each([
    [1.5],
    [2 ** 53],
    [Number.NaN],
    [undefined],
    [JSON.parse(`${'['.repeat(70)}${']'.repeat(70)}`)],
  ])('there is none of %j', (value) => {
    expect(() => canonicalJson(value)).toThrow(RangeError);
  });
});
