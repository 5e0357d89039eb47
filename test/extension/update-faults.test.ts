// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dueAt } from '../../src/core/poll.ts';
import type { Check } from '../../src/core/update-report.ts';
import { browser } from '../../src/extension/browser.ts';
import { readRequests } from '../../src/extension/request-log.ts';
import { updateLists } from '../../src/extension/update.ts';
import { LIST, NOW, publishNext, publishRoot } from '../core/tuf/sample-repository.ts';
import fake from '../fake-browser.ts';
import { type Added, CALM, checkOf, DAY, follow, HOUR, policyLine, updateBench } from './update-bench.ts';

let bench: ReturnType<typeof updateBench>;
let nation: Added;
let agency: Added;
const text = ({ fingerprint }: Added) => bench.store.text(fingerprint);

beforeEach(async () => {
  fake.reset();
  vi.restoreAllMocks();
  bench = updateBench();
  nation = bench.hosts.add('nasional');
  agency = bench.hosts.add('dinas', { targets: { [LIST]: 'agency 1' } });
  await follow(policyLine(nation), policyLine(agency, 'agency:Dinas Contoh'));
});

/** The nation's repository fails as it is said, and the agency's is taken all the same. */
async function expectFault(fault: object): Promise<Check> {
  await updateLists(bench.desk);
  expect(text(nation)).toBeUndefined();
  expect(text(agency)).toBe('agency 1');
  expect(await checkOf(agency)).toMatchObject({ outcome: 'current', fault: null });
  const check = await checkOf(nation);
  expect(check).toMatchObject({ outcome: 'failed', fault, failures: 1, taken: null });
  return check;
}

describe('one repository down, the other fine', () => {
  it('where nobody answers', async () => {
    bench.hosts.troubles.set(`${nation.url}metadata/1.root.json`, 'refused');
    await expectFault({ name: 'unreachable', attack: null, clause: '5.2' });
  });

  it('where the end of the root chain is not answered: that is no end', async () => {
    bench.hosts.troubles.set(`${nation.url}metadata/2.root.json`, 'refused');
    await expectFault({ name: 'unreachable', clause: '5.3.3' });
    bench.hosts.troubles.set(`${nation.url}metadata/2.root.json`, { status: 403 });
    bench.time.now += HOUR;
    await updateLists(bench.desk);
    expect(text(nation)).toBe('national 1');
  });

  it.each(['1.root.json', '2.root.json', 'timestamp.json'])('where %s is led elsewhere', async (file) => {
    bench.hosts.troubles.set(`${nation.url}metadata/${file}`, 'redirect');
    await expectFault({ name: 'unreachable' });
  });

  it('where the address holds no repository', async () => {
    bench.hosts.troubles.set(`${nation.url}metadata/1.root.json`, { status: 404 });
    await expectFault({ name: 'absent', clause: '5.2' });
  });

  it('where the first root is another one (arbitrary software attack): nothing is pinned', async () => {
    const other = bench.hosts.add('jahat');
    const { files } = nation.repository;
    files.set('metadata/1.root.json', other.repository.files.get('metadata/1.root.json')!);
    await expectFault({ name: 'wrong-root', attack: 'arbitrary-software', clause: '5.2', role: 'root' });
    expect(bench.store.pins.has(nation.fingerprint)).toBe(false);
  });

  it('where everything is forged but the first root', async () => {
    const forger = bench.hosts.add('jahat', { targets: { [LIST]: 'forged' } });
    for (const [path, bytes] of forger.repository.files) {
      if (path !== 'metadata/1.root.json') nation.repository.files.set(path, bytes);
    }
    await expectFault({ name: 'unsigned', attack: 'arbitrary-software', role: 'timestamp' });
  });

  it('where the store is full', async () => {
    const room = bench.store.room.bind(bench.store);
    vi.spyOn(bench.store, 'room').mockImplementation((fingerprint) => {
      const commit = async () => {
        throw new Error('QuotaExceededError');
      };
      return { ...room(fingerprint), ...(fingerprint === nation.fingerprint ? { commit } : {}) };
    });
    await expectFault({ name: 'storage' });
  });

  it('where what it lists breaks our own code: it is told with its trace', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    const bug = new RangeError('a bug');
    bench.desk = {
      ...bench.desk,
      take: (config) => async (repository) => {
        if (config.fingerprint === nation.fingerprint) throw bug;
        return bench.store.take(config)(repository);
      },
    };
    await expectFault({ name: 'storage' });
    expect(warned).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(nation.fingerprint), bug);
  });
});

describe('a host that asks to be left alone', () => {
  it.each([
    ['seconds', '10800', 3 * HOUR],
    ['a date', new Date(NOW + 5 * HOUR).toUTCString(), 5 * HOUR],
    ['a year', '31536000', DAY],
    ['nonsense', 'besok', 0],
  ])('%s', async (_, header, waitMs) => {
    bench.hosts.troubles.set(`${nation.url}metadata/timestamp.json`, {
      status: 503,
      headers: { 'Retry-After': header },
    });
    const check = await expectFault({ name: 'unreachable', clause: '5.4.1' });
    expect(check.waitMs).toBe(waitMs);
    bench.hosts.troubles.clear();
    bench.hosts.requests.length = 0;
    bench.time.now = Math.max(dueAt(nation.fingerprint, check, CALM), NOW + waitMs) - 1;
    await updateLists(bench.desk, { only: nation.fingerprint });
    expect(bench.hosts.requests).toEqual([]);
    bench.time.now++;
    await updateLists(bench.desk, { only: nation.fingerprint });
    expect(text(nation)).toBe('national 1');
    expect((await checkOf(nation)).waitMs).toBe(0);
  });

  it('waits twice as long after each failure, up to six hours', async () => {
    bench.hosts.troubles.set(`${nation.url}metadata/timestamp.json`, { status: 500 });
    const waits: number[] = [];
    for (let at = 0; at < 8; at++) {
      await updateLists(bench.desk, { only: nation.fingerprint });
      const check = await checkOf(nation);
      expect(check.failures).toBe(at + 1);
      const due = dueAt(nation.fingerprint, check, CALM);
      waits.push((due - bench.time.now) / HOUR);
      bench.time.now = due;
    }
    for (const [at, wait] of waits.entries()) {
      const longest = Math.min(0.25 * 2 ** at, 6);
      expect(wait).toBeGreaterThanOrEqual(longest * 0.6);
      expect(wait).toBeLessThanOrEqual(longest);
    }
    expect((await readRequests()).requests.filter(({ status }) => status === 500)).toHaveLength(8);
  });
});

describe('metadata that has expired', () => {
  it('is a state and no failure: the last good list stays, and the schedule goes on', async () => {
    await updateLists(bench.desk);
    const { taken } = await checkOf(nation);
    bench.time.now = NOW + 8 * DAY;
    await updateLists(bench.desk);
    const check = await checkOf(nation);
    expect(check).toMatchObject({
      outcome: 'expired',
      fault: { name: 'expired', attack: 'freeze', role: 'timestamp' },
      failures: 0,
      taken,
    });
    expect(text(nation)).toBe('national 1');
    publishRoot(nation.repository);
    nation.repository.expires.timestamp = nation.repository.expires.snapshot = '2026-12-31T00:00:00Z';
    publishNext(nation.repository, { [LIST]: 'national 2' });
    bench.time.now += 8 * HOUR;
    await updateLists(bench.desk);
    expect(text(nation)).toBe('national 2');
  });

  it.each([730, -730])(
    'a clock %d days off and right again: never stuck, never without the list',
    async (days) => {
      await updateLists(bench.desk);
      bench.time.now = NOW + days * DAY;
      await updateLists(bench.desk);
      await updateLists(bench.desk, { when: 'now' });
      expect(text(nation)).toBe('national 1');
      publishNext(nation.repository, { [LIST]: 'national 2' });
      bench.time.now = NOW + DAY;
      await updateLists(bench.desk);
      expect(text(nation)).toBe('national 2');
      expect(await checkOf(nation)).toMatchObject({
        checkedAt: bench.time.now,
        outcome: 'current',
        failures: 0,
      });
    },
  );
});

describe('what lies in storage', () => {
  it.each([
    ['checks', 'x'],
    ['checks', { [`${'ab'.repeat(32)}`]: { checkedAt: 'kemarin' } }],
    ['requests', { at: 1 }],
    ['subscriptions', 'x'],
  ])('garbage for %s stops no update: %j', async (key, garbage) => {
    await browser.storage.local.set({ [key]: garbage });
    await updateLists(bench.desk);
    expect(text(nation)).toBe('national 1');
  });

  it('a store that cannot be opened is told of each, and the next run tries again', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const refused = { ...bench.desk, store: () => Promise.reject(new Error('InvalidStateError')) };
    await updateLists(refused);
    expect(await checkOf(nation)).toMatchObject({ outcome: 'failed', fault: { name: 'storage' } });
    expect(bench.hosts.requests).toEqual([]);
    bench.time.now += HOUR;
    await updateLists(bench.desk);
    expect(text(nation)).toBe('national 1');
  });

  it('an address that is not https is never asked', async () => {
    const { url, fingerprint } = nation;
    const plain = `${url.replace('https', 'http')} sha256:${fingerprint} national`;
    const query = `${url}?siapa=1 sha256:${fingerprint} national`;
    await browser.storage.local.set({ policy: { repositories: [plain, query] } });
    await updateLists(bench.desk);
    expect(bench.hosts.requests).toEqual([]);
  });
});
