// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { WIPE_PARTS } from '../../src/core/settings-page.ts';
import { browser } from '../../src/extension/browser.ts';
import { writeChecks } from '../../src/extension/check-store.ts';
import { forgetHealth } from '../../src/extension/health-store.ts';
import { recordInJournal } from '../../src/extension/journal-record.ts';
import { readJournal, switchJournal } from '../../src/extension/journal-store.ts';
import { keepToday } from '../../src/extension/pledge-store.ts';
import { openQuietMemory } from '../../src/extension/quiet-memory.ts';
import { openRequestLog } from '../../src/extension/request-log.ts';
import { changeSettings } from '../../src/extension/settings-store.ts';
import { wipeAll } from '../../src/extension/wipe-all.ts';
import fake from '../fake-browser.ts';
import { entry, freshJournal, traces } from './journal-sample.ts';

const OWN = 'c0de'.repeat(16);
const OFFICE = '3f9a'.repeat(16);
const CHECK = {
  checkedAt: 5,
  outcome: 'current',
  fault: null,
  failures: 0,
  waitMs: 0,
  refusals: [],
  taken: null,
};

const lists = vi.hoisted(() => ({ stored: [] as string[], update: vi.fn() }));
vi.mock('../../src/extension/update.ts', () => ({ updateLists: lists.update }));
vi.mock('../../src/extension/update-desk.ts', () => ({
  updateDesk: () => ({
    locks: navigator.locks,
    store: async () => ({ repositories: async () => lists.stored }),
  }),
}));
vi.mock('../../src/extension/health-store.ts', { spy: true });

/** Everything a person can leave here. */
async function live(): Promise<void> {
  await changeSettings({ personnel: 'pns', language: 'en', mode: 'remind', region: '33.25' });
  await switchJournal(true);
  await recordInJournal(entry());
  await openQuietMemory('local').note(['like x:handle:uji_calon'], 22_000);
  await openQuietMemory('session').note(['like x:handle:uji_calon'], 22_000);
  await keepToday();
  await browser.storage.local.set({
    health: [],
    subscriptions: [{ url: 'https://a.example/', fingerprint: OWN, name: 'A' }],
    'lists-changed': 'x',
  });
  await browser.storage.session.set({ health: [] });
  await openRequestLog()({ at: 1, url: 'https://a.example/', status: 200, fault: null, bytes: 1 });
  lists.stored = [OWN];
}

beforeEach(() => {
  vi.clearAllMocks();
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  fake.reset();
  freshJournal();
  lists.stored = [];
  // What an update does of what nobody follows any more.
  lists.update.mockImplementation(async () => {
    lists.stored = lists.stored.filter((each) => each === OFFICE);
    await writeChecks(new Map());
  });
});

describe('"delete everything"', () => {
  it('leaves what a fresh installation has: nothing', async () => {
    const fresh = await traces();
    await live();
    expect(await traces()).not.toEqual(fresh);
    expect(await wipeAll()).toEqual([]);
    expect(await traces()).toEqual(fresh);
    expect((await readJournal()).entries).toEqual([]);
    expect(lists.update).toHaveBeenCalledWith(expect.anything(), { when: 'new' });
    expect(lists.stored).toEqual([]);
  });

  it('leaves what policy set, its checks, and the lists of its sources', async () => {
    const policy = {
      agencyName: 'Kota Contoh',
      repositories: [`https://b.example/ sha256:${OFFICE} national`],
    };
    await browser.storage.local.set({ policy });
    await live();
    lists.stored = [OWN, OFFICE];
    lists.update.mockImplementation(async () => {
      lists.stored = [OFFICE];
      await browser.storage.local.set({ checks: { [OFFICE]: CHECK } });
    });
    expect(await wipeAll()).toEqual([]);
    expect(lists.stored).toEqual([OFFICE]);
    const left = await browser.storage.local.get();
    expect(Object.keys(left).sort()).toEqual(['checks', 'lists-changed', 'policy']);
    expect(left['policy']).toEqual(policy);
  });

  it('deletes what cannot be read, too', async () => {
    const keys = ['settings', 'quiet', 'health', 'pledge', 'subscriptions', 'requests', 'checks'];
    await browser.storage.local.set(Object.fromEntries(keys.map((each) => [each, 'rusak'])));
    expect(await wipeAll()).toEqual([]);
    expect(await browser.storage.local.get()).toEqual({});
  });

  it('names what failed, and the rest goes all the same', async () => {
    await live();
    vi.mocked(forgetHealth).mockRejectedValueOnce(new Error('disk'));
    lists.update.mockRejectedValue(new Error('disk'));
    expect(await wipeAll()).toEqual(['sources', 'health']);
    const left = await browser.storage.local.get();
    expect(Object.keys(left).sort()).toEqual(['health', 'lists-changed']);
    expect((await readJournal()).entries).toEqual([]);
  });

  it('counts lists that are still stored as not deleted', async () => {
    await live();
    lists.update.mockResolvedValue([]);
    expect(await wipeAll()).toEqual(['sources']);
  });

  it('keeps that the person called this computer shared, and nothing else of theirs', async () => {
    await live();
    await changeSettings({ sharedComputer: true });
    expect(await wipeAll()).toEqual([]);
    const { 'lists-changed': _, ...left } = await browser.storage.local.get();
    expect(left).toEqual({ settings: { sharedComputer: true } });
  });

  it('waits for lists before it forgets what a press may write meanwhile', async () => {
    await live();
    const press = openQuietMemory('local');
    lists.update.mockImplementation(async () => {
      await press.note(['like x:handle:uji_calon'], 22_001);
      lists.stored = [];
    });
    expect(await wipeAll()).toEqual([]);
    expect(await browser.storage.local.get('quiet')).toEqual({});
  });

  it('ends with the settings, which say where the others lie', () => {
    expect(WIPE_PARTS.at(-1)).toBe('settings');
  });
});
