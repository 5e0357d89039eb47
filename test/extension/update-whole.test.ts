// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openIndex } from '../../src/core/account-index.ts';
import { openListStore } from '../../src/extension/list-store.ts';
import { readReports } from '../../src/extension/poll-facts.ts';
import { readRequests } from '../../src/extension/request-log.ts';
import { changeSettings } from '../../src/extension/settings-store.ts';
import { updateLists } from '../../src/extension/update.ts';
import { checkNow, updateDesk } from '../../src/extension/update-desk.ts';
import { NOW } from '../core/tuf/sample-repository.ts';
import fake from '../fake-browser.ts';
import { Hosts } from './list-hosts.ts';
import { BATANG, ListRepository, NATION, poll } from './list-repository.ts';
import { national, regional } from './sample-lists.ts';
import { checkOf, follow, HOUR, policyLine } from './update-bench.ts';

vi.mock('../../src/extension/embedded.ts', async () => {
  const { packaged } = await import('./list-repository.ts');
  return { embedded: packaged };
});
vi.mock('../../src/extension/knowledge.ts', async () => {
  const { embeddedKnowledge } = await import('./rules.ts');
  return { knowledge: async () => embeddedKnowledge() };
});

let hosts: Hosts;
let repository: ListRepository;
let url: string;

/** The nation's list 4 and Batang's, published and followed by a person of Batang. */
beforeEach(async () => {
  fake.reset();
  globalThis.indexedDB = new IDBFactory();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  hosts = new Hosts();
  vi.stubGlobal('fetch', (at: string, request: RequestInit) => hosts.line(Date.now).fetch(at, request));
  repository = new ListRepository();
  await repository.list(NATION, national(4));
  await repository.list(BATANG, regional(1));
  repository.publish();
  url = hosts.serve('nasional', repository.sample.files);
  await follow(policyLine({ url, fingerprint: repository.config.fingerprint }));
  await changeSettings({ region: '33.25' });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const isListed = async (key: string) => {
  const part = await (await openListStore()).part('x');
  return part !== null && openIndex(part).has(key);
};

describe('as this browser does it', () => {
  it('takes the lists of the nation and of the region, into the index of the pages', async () => {
    expect(await isListed('x:handle:partaibaru')).toBe(false);
    await updateLists(updateDesk());
    expect(await checkOf(repository.config)).toMatchObject({ outcome: 'current', refusals: [] });
    expect(await isListed('x:handle:partaibaru')).toBe(true);
    expect(await isListed('x:handle:waticontoh')).toBe(true);
  });

  it('a poll with nothing new is two small requests', async () => {
    await updateLists(updateDesk());
    const before = hosts.sent;
    hosts.requests.length = 0;
    vi.setSystemTime(NOW + 8 * HOUR);
    await updateLists(updateDesk());
    expect(hosts.requests).toEqual([`${url}metadata/2.root.json`, `${url}metadata/timestamp.json`]);
    const bytes = hosts.sent - before;
    console.log(`poll with nothing new: ${hosts.requests.length} requests, ${bytes} B of bodies`);
    expect(bytes).toBeLessThan(1_000);
    expect((await readRequests()).requests.slice(0, 2).map((each) => each.status)).toEqual([200, 404]);
    expect(await checkOf(repository.config)).toMatchObject({ checkedAt: NOW + 8 * HOUR, outcome: 'current' });
  });

  it('a new version of one list asks for what changed and nothing else', async () => {
    await updateLists(updateDesk());
    await repository.list(NATION, national(5, ['PartaiBaru', 'PartaiLagi']), { from: [national(4)] });
    repository.publish();
    hosts.requests.length = 0;
    vi.setSystemTime(NOW + 8 * HOUR);
    await updateLists(updateDesk());
    expect(await isListed('x:handle:partailagi')).toBe(true);
    expect(hosts.requests.filter((each) => each.includes('/targets/'))).toEqual([
      expect.stringMatching(/accounts\/national\/[0-9a-f]{64}\.from-[0-9a-f]{16}\.jnd$/),
    ]);
  });

  it('reports each repository with its next check, and the button asks once a minute', async () => {
    expect(await readReports()).toMatchObject([{ config: { url }, last: null, dueAt: null }]);
    expect(await checkNow()).toBe('checked');
    expect(await checkNow()).toBe('too-soon');
    const [report] = await readReports();
    expect(report).toMatchObject({ last: { outcome: 'current', taken: { at: NOW } } });
    expect(report!.dueAt).toBeGreaterThanOrEqual(NOW + 4.5 * HOUR);
    expect(report!.dueAt).toBeLessThanOrEqual(NOW + 7.5 * HOUR);
  });

  it("refuses a nation's list below the version policy asks for", async () => {
    const { storage } = fake;
    const { policy } = (await storage.local.get('policy')) as { policy: object };
    await storage.local.set({ policy: { ...policy, minListVersion: 5 } });
    await updateLists(updateDesk());
    expect((await checkOf(repository.config)).refusals).toEqual([
      { origin: NATION, reason: 'floor', fault: null },
    ]);
    expect(await isListed('x:handle:partaibaru')).toBe(false);
  });
});

describe('a repository that is no longer followed', () => {
  it('is dropped even when its list is older than the package’s and nothing remembers a check', async () => {
    const other = new ListRepository();
    await other.list(NATION, national(2));
    other.publish();
    const store = await openListStore();
    await poll(other, store, { floor: 0 });
    const { fingerprint } = other.config;
    expect([await store.lists(), (await store.held(fingerprint)).lists.length]).toEqual([[], 1]);
    await updateLists(updateDesk());
    expect((await store.held(fingerprint)).lists).toEqual([]);
    expect(await store.repositories()).toEqual([repository.config.fingerprint]);
  });
});

describe('the schedule in an election', () => {
  it.each([
    ['99.01', true],
    ['99', true],
    [null, true],
    ['33.25', false],
  ])('a person of %s', async (region, hourly) => {
    // The invented election of the test edition is Contoh's (99.01), in its campaign.
    await fake.storage.local.set({ testClock: '2031-03-01T09:00' });
    await changeSettings({ region });
    await checkNow();
    const [report] = await readReports();
    expect(report!.dueAt! - NOW <= HOUR).toBe(hourly);
  });
});
