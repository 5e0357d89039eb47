// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../src/extension/browser.ts';
import { readChecks } from '../../src/extension/check-store.ts';
import { readRequests } from '../../src/extension/request-log.ts';
import { updateLists, type Wanted } from '../../src/extension/update.ts';
import { LIST, NOW, publishNext, publishRoot } from '../core/tuf/sample-repository.ts';
import fake from '../fake-browser.ts';
import { type Added, checkOf, DAY, follow, HOUR, MINUTE, policyLine, updateBench } from './update-bench.ts';

let bench: ReturnType<typeof updateBench>;
const poll = (wanted?: Wanted) => updateLists(bench.desk, wanted);
const told = async () => (await browser.storage.local.get('lists-changed'))['lists-changed'];
const text = ({ fingerprint }: Added) => bench.store.text(fingerprint);

beforeEach(() => {
  fake.reset();
  vi.restoreAllMocks();
  bench = updateBench();
});

describe('an update', () => {
  it('pins the root by its fingerprint, takes the list, reports it and tells', async () => {
    const nation = bench.hosts.add('nasional');
    await follow(policyLine(nation));
    expect(await poll()).toEqual([nation.fingerprint]);
    expect(text(nation)).toBe('national 1');
    expect(await checkOf(nation)).toEqual({
      checkedAt: NOW,
      failures: 0,
      waitMs: 0,
      outcome: 'current',
      fault: null,
      taken: { at: NOW, validUntil: NOW + 7 * DAY },
      refusals: [],
    });
    expect(await told()).toEqual(expect.any(String));
  });

  it('logs every request it made, newest first', async () => {
    await follow(policyLine(bench.hosts.add('nasional')));
    await poll();
    const { requests } = await readRequests();
    expect(requests.map(({ url }) => url)).toEqual(bench.hosts.requests.toReversed());
    expect(requests.map(({ status }) => status)).toEqual([200, 200, 200, 200, 404, 200]);
    expect(requests.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(bench.hosts.sent);
  });

  it('with nothing new makes two small requests and tells nobody', async () => {
    const nation = bench.hosts.add('nasional');
    await follow(policyLine(nation));
    await poll();
    const before = { told: await told(), sent: bench.hosts.sent };
    bench.hosts.requests.length = 0;
    bench.time.now += 8 * HOUR;
    await poll();
    expect(bench.hosts.requests).toEqual([
      `${nation.url}metadata/2.root.json`,
      `${nation.url}metadata/timestamp.json`,
    ]);
    expect(bench.hosts.sent - before.sent).toBeLessThan(2_000);
    expect(await told()).toBe(before.told);
    expect((await checkOf(nation)).taken?.at).toBe(bench.time.now);
  });

  it('tells when a list is as it was but holds longer', async () => {
    const nation = bench.hosts.add('nasional');
    await follow(policyLine(nation));
    await poll();
    const before = await told();
    nation.repository.expires.timestamp = nation.repository.expires.snapshot = '2026-12-01T00:00:00Z';
    publishNext(nation.repository);
    bench.time.now += 8 * HOUR;
    await poll();
    expect(await told()).not.toBe(before);
  });

  it('is due again after its time, and not before', async () => {
    await follow(policyLine(bench.hosts.add('nasional')));
    await poll();
    bench.time.now += 4 * HOUR;
    expect(await poll()).toEqual([]);
    bench.time.now += 4 * HOUR;
    expect(await poll()).toHaveLength(1);
    bench.time.now -= 730 * DAY;
    expect(await poll()).toHaveLength(1);
  });

  it('of one alone leaves the others; of new ones those that were checked', async () => {
    const [nation, agency] = [bench.hosts.add('nasional'), bench.hosts.add('dinas')];
    await follow(policyLine(nation), policyLine(agency, 'agency:Dinas Contoh'));
    expect(await poll({ only: agency.fingerprint })).toEqual([agency.fingerprint]);
    bench.time.now += DAY;
    expect(await poll({ when: 'new' })).toEqual([nation.fingerprint]);
  });

  it('on demand asks a host once a minute at most, however many press at once', async () => {
    await follow(policyLine(bench.hosts.add('nasional')));
    const both = await Promise.all([poll({ when: 'now' }), poll({ when: 'now' })]);
    expect(both.flat()).toHaveLength(1);
    bench.time.now += MINUTE - 1;
    expect(await poll({ when: 'now' })).toEqual([]);
    bench.time.now += 1;
    expect(await poll({ when: 'now' })).toHaveLength(1);
  });

  it('never asks for a repository whose files come by hand', async () => {
    const { fingerprint } = bench.hosts.add('nasional');
    await follow(`- sha256:${fingerprint} national`);
    expect(await poll({ when: 'now' })).toEqual([]);
    expect(bench.hosts.requests).toEqual([]);
  });
});

describe('a repository that is no longer followed', () => {
  it('is dropped with all that came from it, and it is told', async () => {
    const [nation, agency] = [bench.hosts.add('nasional'), bench.hosts.add('dinas')];
    await follow(policyLine(nation), policyLine(agency, 'agency:Dinas Contoh'));
    await poll();
    const before = await told();
    await follow(policyLine(nation));
    await poll();
    expect([text(nation), text(agency)]).toEqual(['national 1', undefined]);
    expect(bench.store.pins.has(agency.fingerprint)).toBe(false);
    expect([...(await readChecks()).keys()]).toEqual([nation.fingerprint]);
    expect(await told()).not.toBe(before);
  });

  it('also when nothing was ever taken from it', async () => {
    const agency = bench.hosts.add('dinas');
    await follow(policyLine(agency, 'agency:Dinas Contoh'));
    bench.hosts.troubles.set(`${agency.url}metadata/timestamp.json`, 'refused');
    await poll();
    expect(bench.store.pins.has(agency.fingerprint)).toBe(true);
    await follow();
    await poll();
    expect(bench.store.pins.has(agency.fingerprint)).toBe(false);
    expect((await readChecks()).size).toBe(0);
  });

  it('but not while nobody can read what a person follows', async () => {
    bench.store.heads.push({ repository: 'ab'.repeat(32) } as (typeof bench.store.heads)[number]);
    await browser.storage.local.set({ subscriptions: 'rusak' });
    await poll();
    expect(bench.store.heads).toHaveLength(1);
    await browser.storage.local.remove('subscriptions');
    await poll();
    expect(bench.store.heads).toEqual([]);
  });

  it('also when nothing remembers that it was ever checked', async () => {
    const gone = { repository: 'ab'.repeat(32) } as (typeof bench.store.heads)[number];
    bench.store.heads.push(gone);
    await poll();
    expect(bench.store.heads).toEqual([]);
  });
});

describe('a worker that works long', () => {
  it('calls the browser every 20 s, and no longer than it works', async () => {
    vi.useFakeTimers();
    const called = vi.spyOn(browser.runtime, 'getPlatformInfo').mockResolvedValue({} as never);
    const working = updateLists({ ...bench.desk, facts: () => new Promise(() => undefined) });
    await vi.advanceTimersByTimeAsync(65_000);
    expect(called).toHaveBeenCalledTimes(3);
    vi.clearAllTimers();
    vi.useRealTimers();
    void working;
  });
});

describe('a line that is cut', () => {
  /** Requests of the first update, root pinned and target read, and of the next one with a new root and a new list. */
  const [FIRST, NEXT] = [6, 6];

  it.each(Array.from({ length: FIRST }, (_, at) => at))('at request %d of the first update', async (at) => {
    const nation = bench.hosts.add('nasional');
    await follow(policyLine(nation));
    bench.hosts.failing = at;
    await poll();
    expect(text(nation)).toBeUndefined();
    expect(await checkOf(nation)).toMatchObject({
      outcome: 'failed',
      failures: 1,
      fault: { name: 'unreachable', attack: null },
      taken: null,
    });
    expect(await told()).toBeUndefined();
    bench.time.now += 15 * MINUTE;
    await poll();
    expect(text(nation)).toBe('national 1');
    expect(await checkOf(nation)).toMatchObject({ outcome: 'current', failures: 0, fault: null });
  });

  it.each(Array.from({ length: NEXT }, (_, at) => at))('at request %d of a later one', async (at) => {
    const nation = bench.hosts.add('nasional');
    await follow(policyLine(nation));
    await poll();
    nation.repository.versions.root++;
    publishRoot(nation.repository);
    publishNext(nation.repository, { [LIST]: 'national 2' });
    const [validUntil, before] = [(await checkOf(nation)).taken?.validUntil, await told()];
    bench.time.now += 8 * HOUR;
    bench.hosts.failing = at;
    await poll();
    expect(text(nation)).toBe('national 1');
    expect(await checkOf(nation)).toMatchObject({ outcome: 'failed', taken: { at: NOW, validUntil } });
    expect(await told()).toBe(before);
    bench.time.now += 15 * MINUTE;
    await poll();
    expect(text(nation)).toBe('national 2');
    expect(await told()).not.toBe(before);
  });

  it('midway through the list', async () => {
    const nation = bench.hosts.add('nasional');
    await follow(policyLine(nation));
    const target = [...nation.repository.files.keys()].find((each) => each.startsWith('targets/'));
    bench.hosts.troubles.set(`${nation.url}${target}`, 'cut');
    await poll();
    expect(await checkOf(nation)).toMatchObject({ fault: { name: 'unreachable', clause: '5.7.3' } });
  });
});
