// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isStale } from '../../src/core/held-list.ts';
import type { Intent } from '../../src/core/intent.ts';
import { initialSettings } from '../../src/core/settings.ts';
import { knowledge } from '../../src/extension/knowledge.ts';
import { resolve } from '../../src/extension/resolve.ts';
import { updateLists } from '../../src/extension/update.ts';
import { updateDesk } from '../../src/extension/update-desk.ts';
import { NOW } from '../core/tuf/sample-repository.ts';
import fake from '../fake-browser.ts';
import { Hosts } from './list-hosts.ts';
import { ListRepository, NATION } from './list-repository.ts';
import { national } from './sample-lists.ts';
import { checkOf, DAY, follow, policyLine } from './update-bench.ts';

vi.mock('../../src/extension/embedded.ts', async () => {
  const { packaged } = await import('./list-repository.ts');
  return { embedded: packaged };
});

let repository: ListRepository;

beforeEach(async () => {
  fake.reset();
  globalThis.indexedDB = new IDBFactory();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  const hosts = new Hosts();
  vi.stubGlobal('fetch', (at: string, request: RequestInit) => hosts.line(Date.now).fetch(at, request));
  repository = new ListRepository();
  await repository.list(NATION, national(4));
  repository.publish();
  const url = hosts.serve('nasional', repository.sample.files);
  await follow(policyLine({ url, fingerprint: repository.config.fingerprint }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What is said to somebody who likes a post of an account that the stored list alone names. */
async function pressed() {
  const ref = { platform: 'x', handle: 'partaibaru', id: null } as const;
  const targets: Intent['targets'] = [{ relation: 'author', ref }];
  const intent: Intent = { platform: 'x', action: 'like', targets, item: '1', draft: null };
  const known = await knowledge();
  const desk = { knowledge: known, settings: initialSettings, clock: Date.now, memory: null };
  const advice = await resolve(intent, desk);
  if (advice.level === 'none') throw new Error('nobody warned');
  const { level, text } = advice;
  return { level, stale: text.remarks.filter((each) => each.includes('menurut daftar per')), known };
}

describe('a list whose repository publishes no more', () => {
  it('warns 200 days on as on the first day, and says of when it is', async () => {
    await updateLists(updateDesk());
    const first = await pressed();
    expect(first.stale).toEqual([]);
    vi.setSystemTime(NOW + 200 * DAY);
    await updateLists(updateDesk());
    expect(await checkOf(repository.config)).toMatchObject({ outcome: 'expired', failures: 0 });
    const { known, level, stale } = await pressed();
    expect(level).toBe(first.level);
    expect(stale).toEqual([expect.stringContaining('menurut daftar per 20 November 2026')]);
    expect(known.lists.map((held) => [held.info.version, isStale(held, Date.now())])).toEqual([[4, true]]);
    expect(known.storeBroken).toBe(false);
  });
});
