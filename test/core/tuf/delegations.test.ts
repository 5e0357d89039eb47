import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { matchesPattern } from '../../../src/core/tuf/path-pattern.ts';
import { BothClients, setUpClients } from './both-clients.ts';
import { pollOurs } from './our-client.ts';
import { ed25519Key } from './sample-keys.ts';
import { type Delegated, delegatedRole, publishNext } from './sample-repository.ts';
import type { Signed } from './sample-signing.ts';

setUpClients();

const A = 'accounts/a/list.json';

async function delegating(...delegated: Delegated[]): Promise<BothClients> {
  return await BothClients.before({ delegated });
}

describe('a delegated role', () => {
  test('has no say outside its paths', async () => {
    const both = await delegating(
      delegatedRole('b', { [A]: 'by b', 'accounts/b/list.json': 'b', 'list.json': 'by b' }),
      delegatedRole('a', { [A]: 'by a' }),
    );
    await both.expectContent('by a', A);
    await both.expectContent('b', 'accounts/b/list.json');
    await both.expectContent('national 1');
    both.repository.delegated = [delegatedRole('b', { [A]: 'by b' }), delegatedRole('a', {})];
    for (const each of both.repository.delegated) each.version = 2;
    publishNext(both.repository);
    await both.expectContent(null, A);
  });

  test('has none below a role whose paths do not cover it either', async () => {
    const below = delegatedRole('below', { [A]: 'by below' }, { paths: ['accounts/*/*'] });
    const both = await delegating(delegatedRole('b', {}, { delegated: [below] }));
    await both.expectContent(null, A);
    both.repository.delegated = [delegatedRole('b', {}, { paths: ['accounts/*/*'], delegated: [below] })];
    publishNext(both.repository);
    both.repository.delegated[0]!.version = 2;
    publishNext(both.repository);
    await both.expectContent('by below', A);
  });

  test('is told by name: whoever found the target answers for it', async () => {
    const both = await delegating(delegatedRole('a', { [A]: 'by a' }));
    const { server, store, pinned } = both;
    const outcome = await pollOurs(server, store, pinned, A, async (repository) => {
      return `${(await repository.find(A))?.role} ${(await repository.find('list.json'))?.role}`;
    });
    expect(outcome).toMatchObject({ content: 'a targets' });
  });

  test('signed by a key of another role', async () => {
    const both = await delegating(delegatedRole('a', { [A]: 'by a' }), delegatedRole('b', {}));
    const [a, b] = both.repository.delegated;
    a!.signing = b!.keys;
    a!.version = 2;
    publishNext(both.repository);
    await both.expectFault({ name: 'unsigned', clause: '5.6.3', role: 'a', version: 2 }, A);
  });

  test('that the snapshot does not list', async () => {
    const both = await delegating(delegatedRole('a', { [A]: 'by a' }));
    both.repository.bend = (role, { meta }) => {
      if (role === 'snapshot') delete meta['a.json'];
    };
    publishNext(both.repository);
    await both.expectFault({ name: 'mismatch', clause: '5.6.1', role: 'a' }, A);
    await both.expectContent('national 1');
  });

  test('with a threshold of its own', async () => {
    const keys = [ed25519Key(), ed25519Key(), ed25519Key()];
    const both = await delegating(
      delegatedRole('a', { [A]: 'by a' }, { keys, threshold: 2, signing: keys.slice(1) }),
    );
    await both.expectContent('by a', A);
    Object.assign(both.repository.delegated[0]!, { version: 2, signing: keys.slice(2) });
    publishNext(both.repository);
    await both.expectFault({ name: 'unsigned', role: 'a' }, A);
  });

  test('whose key the delegator took away', async () => {
    const both = await delegating(delegatedRole('a', { [A]: 'by a' }));
    await both.expectContent('by a', A);
    const [a] = both.repository.delegated;
    Object.assign(a!, { signing: a!.keys, keys: [ed25519Key()] });
    publishNext(both.repository);
    await both.expectFault({ name: 'unsigned', role: 'a', version: 1 }, A);
  });
});

describe('the search', () => {
  const wide = { paths: ['accounts/a/*'] };

  test('asks in the order of appearance, depth first', async () => {
    const deep = delegatedRole('deep', { [A]: 'deep' }, wide);
    const both = await delegating(
      delegatedRole('first', {}, { ...wide, delegated: [deep] }),
      delegatedRole('second', { [A]: 'second' }, wide),
    );
    await both.expectContent('deep', A);
  });

  test('stops behind a terminating delegation', async () => {
    const second = delegatedRole('second', { [A]: 'second' }, wide);
    const both = await delegating(delegatedRole('first', {}, wide), second);
    await both.expectContent('second', A);
    both.repository.delegated[0]!.terminating = true;
    publishNext(both.repository);
    await both.expectContent(null, A);
    const deep = delegatedRole('deep', {}, { ...wide, terminating: true });
    both.repository.delegated = [
      delegatedRole('first', {}, { ...wide, version: 2, delegated: [deep] }),
      second,
    ];
    publishNext(both.repository);
    await both.expectContent(null, A);
  });

  test('a terminating delegation elsewhere ends nothing', async () => {
    const both = await delegating(
      delegatedRole('first', {}, { paths: ['accounts/b/*'], terminating: true }),
      delegatedRole('second', { [A]: 'second' }, wide),
    );
    await both.expectContent('second', A);
  });

  test('goes round no circle', async () => {
    const second = delegatedRole('second', {}, wide);
    const first = delegatedRole('first', {}, { ...wide, delegated: [second] });
    const bend = (role: string, signed: Signed): void => {
      const [signer] = first.keys;
      const back = { name: 'first', keyids: [signer!.id], threshold: 1, terminating: false, ...wide };
      if (role === 'second') signed['delegations'] = { keys: { [signer!.id]: signer!.key }, roles: [back] };
    };
    const both = await BothClients.before({ delegated: [first], bend });
    await both.expectContent(null, A);
    expect(both.server.requests.filter((each) => each.endsWith('/1.second.json')).length).toBe(2);
  });

  test('one role delegated twice must satisfy either delegator', async () => {
    const shared = delegatedRole('shared', {}, wide);
    const stranger = { ...shared, keys: [ed25519Key()], signing: shared.keys };
    const both = await delegating(
      { ...shared, paths: ['accounts/b/*'] },
      delegatedRole('second', {}, { ...wide, delegated: [stranger] }),
    );
    await both.expectFault({ name: 'unsigned', role: 'shared' }, A);
    await both.expectContent(null, 'accounts/b/list.json');
    const { server, store, pinned } = both;
    const outcome = await pollOurs(server, store, pinned, A, async ({ find }) => {
      await find('accounts/b/list.json');
      return (await find(A))?.role ?? null;
    });
    expect(outcome).toMatchObject({ fault: { name: 'unsigned', role: 'shared' } });
  });

  test('asks no more roles than its limit', async () => {
    const roles = Array.from({ length: 40 }, (_, at) => delegatedRole(`role-${at}`, {}, wide));
    roles[39]!.targets = { [A]: 'too far' };
    const both = await delegating(...roles);
    await both.expectContent(null, A);
    roles[31]!.targets = { [A]: 'the last' };
    roles[31]!.version = 2;
    publishNext(both.repository);
    await both.expectContent('the last', A);
  });

  test('by hash prefixes', async () => {
    const hash = createHash('sha256').update(A).digest('hex');
    const role = (name: string, prefix: string) =>
      delegatedRole(name, { [A]: name }, { path_hash_prefixes: [prefix] });
    const other = hash.startsWith('0') ? '1' : '0';
    const both = await delegating(role('other', other), role('right', hash.slice(0, 3)));
    await both.expectContent('right', A);
  });
});

test.each([
  // The examples of § 4.5 first.
  ['targets/*.tgz', 'targets/foo.tgz', true],
  ['targets/*.tgz', 'targets/foo.txt', false],
  ['foo-version-?.tgz', 'foo-version-2.tgz', true],
  ['foo-version-?.tgz', 'foo-version-alpha.tgz', false],
  ['*.tgz', 'foo.tgz', true],
  ['*.tgz', 'targets/foo.tgz', false],
  ['foo.tgz', 'foo.tgz', true],
  ['accounts/*/*', 'accounts/33.25/list.json', true],
  ['accounts/*', 'accounts/33.25/list.json', false],
  ['accounts/33.25/*', 'accounts/33x25/list.json', false],
  ['accounts/*', 'accounts/.hidden', false],
  ['accounts/.*', 'accounts/.hidden', true],
  ['accounts/*', 'accounts/', false],
  ['a*b*c', 'axxbxxbc', true],
  ['a*b*c', 'axxbxxb', false],
  ['**', 'anything', true],
  ['?', '', false],
  ['accounts/*/../list.json', 'accounts/a/../list.json', true],
])('pattern %s on %s: %s, and tuf-js says the same', async (pattern, path, matches) => {
  expect(matchesPattern(path, pattern)).toBe(matches);
  const both = await delegating(delegatedRole('a', {}, { paths: [pattern] }));
  // A role without its file is only missed by who asks for it.
  both.server.troubles.set('metadata/1.a.json', { status: 404 });
  const verdict = await both.poll(path);
  expect('fault' in verdict).toBe(matches);
});

test('a pattern that would take long is done at once', () => {
  const started = performance.now();
  expect(matchesPattern('a'.repeat(2_000), `${'*a'.repeat(1_000)}b`)).toBe(false);
  expect(performance.now() - started).toBeLessThan(1_000);
});
