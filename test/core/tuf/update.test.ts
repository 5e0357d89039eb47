import { describe, expect, test, vi } from 'vitest';
import { BothClients, setUpClients } from './both-clients.ts';
import { delegatedRole, inDays, LIST, NOW, publish, publishNext, publishRoot } from './sample-repository.ts';
import { signByHand } from './sample-signing.ts';

setUpClients();

const REGION = 'accounts/33.25/list.json';

describe('a repository built with @tufjs/models', () => {
  test.each([
    { consistent: true, promises: true },
    { consistent: true, promises: false },
    { consistent: false, promises: true },
  ])('is taken whole: %o', async (shape) => {
    const both = await BothClients.before(shape);
    await both.expectContent('national 1');
    await both.expectContent('region 1', REGION);
    await both.expectContent(null, 'no-such-target.json');
    publishNext(both.repository, { [LIST]: 'national 2' });
    await both.expectContent('national 2');
    expect(both.store.content).toBe('national 2');
  });

  test('a poll with nothing new asks for the next root and the timestamp, no more', async () => {
    const both = await BothClients.before();
    await both.pollOurs();
    both.server.requests.length = 0;
    expect(await both.pollOurs('nothing.json')).toEqual({ content: null });
    expect(both.server.requests).toEqual(['metadata/2.root.json', 'metadata/timestamp.json']);
  });

  test('what the models make and what is signed by hand are the same to both', async () => {
    const both = await BothClients.before({ sign: signByHand });
    await both.expectContent('national 1');
  });

  test('says until when it is in force: the earliest expiry of what all rests on, however early a delegated role’s is', async () => {
    const both = await BothClients.before();
    both.repository.delegated = [delegatedRole('33.25', { [REGION]: 'region 1' }, { expires: inDays(2) })];
    publishNext(both.repository);
    await both.pollOurs();
    expect(both.store.trusted?.validUntil).toBe(Date.parse(inDays(7)));
    await both.pollOurs(REGION);
    expect(both.store.trusted?.validUntil).toBe(Date.parse(inDays(7)));
    expect([...(both.store.trusted?.targets.keys() ?? [])]).toEqual(['targets', '33.25']);
  });
});

describe('each role expired (freeze attack)', () => {
  test.each([
    ['root', '5.3.10'],
    ['timestamp', '5.4.4'],
    ['snapshot', '5.5.6'],
    ['targets', '5.6.5'],
  ] as const)('%s', async (role, clause) => {
    const both = await BothClients.before();
    await both.expectContent('national 1');
    both.repository.expires[role] = inDays(-1);
    both.repository.versions.root++;
    publishRoot(both.repository);
    publishNext(both.repository, { [LIST]: 'national 2' });
    await both.expectFault({ name: 'expired', attack: 'freeze', clause, role });
    expect(both.store.content).toBe('national 1');
  });

  test('a delegated role: its own targets are not taken, the national ones are', async () => {
    const both = await BothClients.before();
    const [region] = both.repository.delegated;
    Object.assign(region!, { expires: inDays(-1), version: 2, targets: { [REGION]: 'region 2' } });
    publishNext(both.repository, { [LIST]: 'national 2' });
    await both.expectFault({ name: 'expired', clause: '5.6.5', role: '33.25' }, REGION);
    await both.expectContent('national 2');
  });

  test('exactly at its expiry metadata is no longer in force', async () => {
    const both = await BothClients.before();
    both.repository.expires.timestamp = inDays(0);
    publish(both.repository);
    await both.expectFault({ name: 'expired', clause: '5.4.4' });
    vi.setSystemTime(NOW - 1000);
    await both.expectContent('national 1');
  });

  test('the same timestamp served until it expires is a freeze, not "nothing new"', async () => {
    const both = await BothClients.before();
    await both.expectContent('national 1');
    vi.setSystemTime(NOW + 8 * 86_400_000);
    await both.expectFault({ name: 'expired', clause: '5.4.4', role: 'timestamp', version: 1 });
  });

  test('nor is it longer in force because the same version comes with a later expiry', async () => {
    const both = await BothClients.before();
    await both.expectContent('national 1');
    both.repository.expires.timestamp = inDays(30);
    both.repository.expires.snapshot = inDays(30);
    publish(both.repository);
    vi.setSystemTime(NOW + 8 * 86_400_000);
    await both.expectFault({ name: 'expired', clause: '5.4.4', role: 'timestamp', version: 1 });
    both.repository.versions.timestamp++;
    both.repository.versions.snapshot++;
    publish(both.repository);
    await both.expectContent('national 1');
  });
});

describe('a clock that is wrong', () => {
  const twoYears = 2 * 365 * 86_400_000;

  test('two years ahead takes nothing and loses nothing; set right, it goes on', async () => {
    const both = await BothClients.before();
    await both.expectContent('national 1');
    publishNext(both.repository, { [LIST]: 'national 2' });
    vi.setSystemTime(NOW + twoYears);
    await both.expectFault({ name: 'expired', clause: '5.3.10' });
    expect(both.store.content).toBe('national 1');
    vi.setSystemTime(NOW);
    await both.expectContent('national 2');
  });

  test('two years behind still refuses what goes back', async () => {
    const both = await BothClients.before();
    vi.setSystemTime(NOW - twoYears);
    await both.expectContent('national 1');
    both.repository.versions.timestamp = 2;
    publish(both.repository);
    await both.expectContent('national 1');
    both.repository.versions.timestamp = 1;
    publish(both.repository);
    await both.expectFault({ name: 'rolled-back', clause: '5.4.3.1' });
  });

  test('is read once: an update that takes long is judged by its start', async () => {
    const both = await BothClients.before();
    const answer = both.server.answer.bind(both.server);
    both.server.answer = (path) => {
      if (path.endsWith('timestamp.json')) vi.setSystemTime(NOW + 8 * 86_400_000);
      return answer(path);
    };
    expect(await both.pollOurs()).toEqual({ content: 'national 1' });
  });
});
