// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dueAt } from '../../src/core/poll.ts';
import type { Refusal } from '../../src/core/take.ts';
import { REPOSITORY_MS, updateLists } from '../../src/extension/update.ts';
import fake from '../fake-browser.ts';
import { CALM, checkOf, DAY, follow, MINUTE, policyLine, updateBench } from './update-bench.ts';

let bench: ReturnType<typeof updateBench>;

beforeEach(() => {
  fake.reset();
  vi.restoreAllMocks();
  bench = updateBench();
});

describe('one slow repository starves no other', () => {
  it('has its time, and then the next one is asked', async () => {
    const [slow, quick] = [bench.hosts.add('nasional'), bench.hosts.add('dinas')];
    await follow(policyLine(slow), policyLine(quick, 'agency:Dinas Contoh'));
    const limits: AbortController[] = [];
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
      limits.push(new AbortController());
      return limits.at(-1)!.signal;
    });
    const { fetch } = bench.desk.line;
    const line = {
      ...bench.desk.line,
      fetch: async (url: string, request: RequestInit) => {
        if (url !== `${slow.url}metadata/timestamp.json`) return fetch(url, request);
        setTimeout(() => limits.at(-1)?.abort(), 20);
        return new Promise<never>((_, reject) =>
          request.signal?.addEventListener('abort', () => reject(request.signal?.reason)),
        );
      },
    };
    await updateLists({ ...bench.desk, line });
    expect(await checkOf(slow)).toMatchObject({ outcome: 'failed', fault: { name: 'unreachable' } });
    expect(bench.store.text(quick.fingerprint)).toBe('national 1');
    expect(timeout.mock.calls).toEqual([[REPOSITORY_MS], [REPOSITORY_MS]]);
  });

  it('whoever waits longest is asked first, and who was never asked before all', async () => {
    const [one, two, three] = ['satu', 'dua', 'tiga'].map((name) => bench.hosts.add(name));
    const lines = [one!, two!, three!].map((each, at) => policyLine(each, `agency:Dinas ${at}`));
    await follow(lines[0]!, lines[1]!);
    await updateLists(bench.desk, { only: two!.fingerprint });
    bench.time.now += MINUTE;
    await updateLists(bench.desk, { only: one!.fingerprint });
    await follow(...lines);
    bench.time.now += DAY;
    expect(await updateLists(bench.desk)).toEqual([three, two, one].map((each) => each!.fingerprint));
  });
});

describe('a region’s list in the nation’s repository', () => {
  /** All is taken but this. */
  const refusing = (fault: Refusal['fault']): typeof bench.desk => ({
    ...bench.desk,
    take: (config) => async (repository) => {
      const refusals: Refusal[] = [
        { origin: { scope: 'region', code: '33.25' }, reason: 'unreadable', fault },
      ];
      return { ...(await bench.store.take(config)(repository)), refusals };
    },
  });
  const waits = async (desk: typeof bench.desk, times: number): Promise<readonly number[]> => {
    const nation = bench.hosts.add('nasional');
    await follow(policyLine(nation));
    const all: number[] = [];
    for (let at = 0; at < times; at++) {
      await updateLists(desk);
      const check = await checkOf(nation);
      expect(check).toMatchObject({ outcome: 'current', fault: null, refusals: [{ reason: 'unreadable' }] });
      const due = dueAt(nation.fingerprint, check, CALM);
      all.push((due - bench.time.now) / MINUTE);
      bench.time.now = due;
    }
    expect(bench.store.text(nation.fingerprint)).toBe('national 1');
    return all;
  };

  it('is asked for again soon where it could not be fetched, and the others no later than ever', async () => {
    const [first = 0, ...later] = await waits(refusing('unreachable'), 5);
    expect(first).toBeLessThanOrEqual(15);
    for (const wait of later) {
      expect(wait).toBeGreaterThan(15);
      expect(wait).toBeLessThanOrEqual(30);
    }
  });

  it('is asked for as ever where it is bad', async () => {
    const [wait = 0] = await waits(refusing('wrong-target'), 1);
    expect(wait).toBeGreaterThan(4 * 60);
  });
});
