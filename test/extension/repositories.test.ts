// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import type { LoggedRequest } from '../../src/core/request-log.ts';
import { browser } from '../../src/extension/browser.ts';
import {
  followed,
  inspect,
  isAllKnown,
  readSubscriptions,
  subscribe,
  unsubscribe,
} from '../../src/extension/repositories.ts';
import { inDays, NOW } from '../core/tuf/sample-repository.ts';
import fake from '../fake-browser.ts';
import { Hosts } from './list-hosts.ts';
import { oneAfterAnother } from './web-locks.ts';

const locks = oneAfterAnother();
const subscription = (digit: string, name = 'Panwas') => ({
  url: `https://${digit}.example.org/`,
  fingerprint: digit.repeat(64),
  name,
});
const policyLine = (digit: string, scope: string) =>
  `https://p.example.go.id/ sha256:${digit.repeat(64)} ${scope}`;

let hosts: Hosts;
let logged: LoggedRequest[];
const look = (address: string) =>
  inspect(
    address,
    async (request) => {
      logged.push(request);
    },
    hosts.line(() => NOW),
  );

beforeEach(() => {
  fake.reset();
  hosts = new Hosts();
  logged = [];
});

describe('what is followed', () => {
  it('is nothing at first: a release trusts nobody by itself', async () => {
    expect(await followed()).toEqual([]);
  });

  it("is policy's first, then the person's, who can only add", async () => {
    await subscribe(subscription('a'), locks);
    await browser.storage.local.set({
      policy: { repositories: [policyLine('b', 'national'), policyLine('c', 'agency:Dinas Contoh')] },
    });
    expect((await followed()).map(({ fingerprint, origin, by }) => [fingerprint[0], origin, by])).toEqual([
      ['b', { scope: 'national' }, 'policy'],
      ['c', { scope: 'agency', name: 'Dinas Contoh' }, 'policy'],
      ['a', { scope: 'subscription', name: 'Panwas' }, 'person'],
    ]);
  });

  it('has one fingerprint once, under the authority policy gives it', async () => {
    await subscribe(subscription('a'), locks);
    await browser.storage.local.set({ policy: { repositories: [policyLine('a', 'national')] } });
    expect(await followed()).toMatchObject([{ origin: { scope: 'national' }, by: 'policy' }]);
    await browser.storage.local.set({ policy: {} });
    expect(await followed()).toMatchObject([{ origin: { scope: 'subscription' }, by: 'person' }]);
  });

  it.each([
    'x',
    {},
    [null],
    [{ url: 'https://a.example/', fingerprint: 'a'.repeat(64) }],
    [{ ...subscription('a'), url: 'http://a.example.org/' }],
    [{ ...subscription('a'), url: 'https://a.example.org/?siapa=1' }],
    [{ ...subscription('a'), scope: 'national' }],
  ])('is only what policy says where storage holds garbage, and that is said: %j', async (garbage) => {
    await browser.storage.local.set({
      subscriptions: garbage,
      policy: { repositories: [policyLine('b', 'national')] },
    });
    expect(await readSubscriptions()).toEqual({ subscriptions: [], broken: true });
    expect([(await followed()).length, await isAllKnown()]).toEqual([1, false]);
  });

  it.each([
    ['none', [null, { ...subscription('b'), url: 'http://b.example.org/' }]],
    ['one twice', [subscription('a', 'Lain')]],
    ['too many', Array.from({ length: 12 }, (_, at) => subscription((at + 1).toString(16)))],
  ])('is what can be read among what cannot, until the person changes it: %s', async (_, garbage) => {
    await browser.storage.local.set({ subscriptions: [subscription('a'), ...garbage] });
    const { subscriptions, broken } = await readSubscriptions();
    expect([subscriptions[0], broken, await isAllKnown()]).toEqual([subscription('a'), true, false]);
    expect(subscriptions.length).toBeLessThanOrEqual(10);
    await unsubscribe(subscription('c').fingerprint, locks);
    expect(await isAllKnown()).toBe(true);
    expect((await followed())[0]).toMatchObject({ fingerprint: subscription('a').fingerprint });
  });
});

describe('looking at a repository', () => {
  it('tells its fingerprint and who signs, and stores nothing', async () => {
    const { url, fingerprint } = hosts.add('panwas');
    for (const address of [url, url.slice(0, -1), ` ${url} `]) {
      expect(await look(address)).toEqual({
        kind: 'found',
        url,
        fingerprint,
        root: { threshold: 3, keys: 5 },
        targets: { threshold: 2, keys: 3 },
        expires: Date.parse(inDays(365)),
      });
    }
    expect(logged).toHaveLength(3);
    expect(await browser.storage.local.get()).toEqual({});
  });

  it.each([
    '',
    'panwas',
    'http://panwas.example.go.id/v1/',
    'https://a@b.example/',
    'https://b.example/?x=1',
  ])('asks nobody for an address that cannot be one: %s', async (address) => {
    expect(await look(address)).toEqual({ kind: 'refused', why: 'bad-url' });
    expect(hosts.requests).toEqual([]);
  });

  it('says why there is none', async () => {
    const { url, repository } = hosts.add('panwas');
    const root = `${url}metadata/1.root.json`;
    const bytes = repository.files.get('metadata/1.root.json')!;
    const give = (text: string) =>
      repository.files.set('metadata/1.root.json', new TextEncoder().encode(text));

    hosts.troubles.set(root, 'refused');
    expect(await look(url)).toEqual({ kind: 'refused', why: 'unreachable' });
    hosts.troubles.set(root, { status: 404 });
    expect(await look(url)).toEqual({ kind: 'refused', why: 'absent' });
    hosts.troubles.clear();
    give('<!doctype html>');
    expect(await look(url)).toEqual({ kind: 'refused', why: 'malformed' });
    give(' '.repeat(512_001));
    expect(await look(url)).toEqual({ kind: 'refused', why: 'too-long' });
    give(new TextDecoder().decode(bytes).replace('"threshold":2', '"threshold":1'));
    expect(await look(url)).toEqual({ kind: 'refused', why: 'unsigned' });
  });
});

describe('subscribing', () => {
  it('refuses what policy gives already, and twice the same', async () => {
    await browser.storage.local.set({ policy: { repositories: [policyLine('a', 'national')] } });
    expect(await subscribe(subscription('a'), locks)).toBe('already-followed');
    expect(await subscribe(subscription('b'), locks)).toBe('subscribed');
    expect(await subscribe({ ...subscription('b'), name: 'Lain' }, locks)).toBe('already-followed');
    expect((await readSubscriptions()).subscriptions).toEqual([subscription('b')]);
  });

  it('ends at ten, however many are pressed at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, at) => subscribe(subscription(at.toString(16)), locks)),
    );
    expect(answers.filter((each) => each === 'subscribed')).toHaveLength(10);
    expect(answers.filter((each) => each === 'too-many')).toHaveLength(2);
  });

  it.each([
    { name: '  ' },
    { name: 'x'.repeat(81) },
    { url: 'http://b.example.org/' },
    { fingerprint: 'B'.repeat(64) },
  ])('takes nothing that was never shown: %j', async (wrong) => {
    await expect(subscribe({ ...subscription('b'), ...wrong }, locks)).rejects.toThrow();
    expect(await followed()).toEqual([]);
  });

  it('ends with unsubscribing', async () => {
    await subscribe(subscription('a'), locks);
    await subscribe(subscription('b'), locks);
    await unsubscribe('a'.repeat(64), locks);
    expect((await followed()).map(({ fingerprint }) => fingerprint[0])).toEqual(['b']);
  });
});
