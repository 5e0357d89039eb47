import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from '../../src/extension/browser.ts';
import { countQuietMemory, forgetQuietMemory, openQuietMemory } from '../../src/extension/quiet-memory.ts';
import fake from '../fake-browser.ts';

beforeEach(() => fake.reset());
const SUBJECT = 'like x:handle:uji_calon';
const TODAY = 22_000;
const stored = async (place: 'local' | 'session' = 'local') =>
  (await browser.storage[place].get('quiet'))['quiet'] as
    | { key: string; days: Record<string, number> }
    | undefined;

describe('the quiet memory', () => {
  it('holds a keyed hash and a day, nothing that names anyone', async () => {
    await openQuietMemory('local').note([SUBJECT], TODAY);
    const kept = await stored();
    expect(Object.keys(kept ?? {}).sort()).toEqual(['days', 'key']);
    expect(Object.entries(kept?.days ?? {})).toEqual([[expect.stringMatching(/^[0-9a-f]{32}$/), TODAY]]);
    expect(JSON.stringify(kept)).not.toMatch(/uji|like|handle/);
  });

  it('hashes differently in every installation', async () => {
    await openQuietMemory('local').note([SUBJECT], TODAY);
    const first = Object.keys((await stored())?.days ?? {});
    fake.reset();
    await openQuietMemory('local').note([SUBJECT], TODAY);
    expect(Object.keys((await stored())?.days ?? {})).not.toEqual(first);
  });

  it('counts whole days since, by subject', async () => {
    const memory = openQuietMemory('local');
    expect(await memory.daysSince([SUBJECT], TODAY)).toEqual([null]);
    await memory.note([SUBJECT], TODAY);
    expect(await memory.daysSince([SUBJECT, 'share x:handle:uji_calon'], TODAY + 3)).toEqual([3, null]);
    await memory.note([SUBJECT], TODAY + 5);
    expect(await memory.daysSince([SUBJECT], TODAY + 5)).toEqual([0]);
  });

  it('drops what is thirty days old at the next note', async () => {
    const memory = openQuietMemory('local');
    await memory.note(['old'], TODAY - 30);
    await memory.note(['recent'], TODAY - 29);
    await memory.note(['now'], TODAY);
    expect(Object.values((await stored())?.days ?? {}).sort()).toEqual([TODAY - 29, TODAY]);
  });

  it('believes no day that a clock set back has left in the future', async () => {
    const memory = openQuietMemory('local');
    await memory.note(['future'], TODAY + 400);
    expect(await memory.daysSince(['future'], TODAY)).toEqual([null]);
    await memory.note(['now'], TODAY);
    expect(Object.values((await stored())?.days ?? {})).toEqual([TODAY]);
  });

  it('keeps session and local apart, and wipes both with their keys', async () => {
    await openQuietMemory('session').note([SUBJECT], TODAY);
    expect(await stored('local')).toBeUndefined();
    expect(await openQuietMemory('local').daysSince([SUBJECT], TODAY)).toEqual([null]);
    expect(await openQuietMemory('session').daysSince([SUBJECT], TODAY)).toEqual([0]);
    await openQuietMemory('local').note([SUBJECT], TODAY);
    await forgetQuietMemory();
    expect([await stored('local'), await stored('session')]).toEqual([undefined, undefined]);
  });

  it('stays forgotten under a note that had read before', async () => {
    const memory = openQuietMemory('local');
    await memory.note(['before'], TODAY);
    await Promise.all([memory.note(['during'], TODAY), forgetQuietMemory()]);
    expect(await stored()).toBeUndefined();
    await Promise.all([memory.note(['one'], TODAY), memory.note(['other'], TODAY)]);
    expect(await memory.daysSince(['before', 'one', 'other'], TODAY)).toEqual([null, 0, 0]);
  });

  it('of a computer that came to be shared does not outlive the session', async () => {
    await openQuietMemory('local').note([SUBJECT], TODAY);
    await openQuietMemory('session').note(['like x:handle:lain'], TODAY);
    expect(await stored('local')).toBeUndefined();
    expect(Object.keys((await stored('session'))?.days ?? {})).toHaveLength(1);
  });

  it.each(['local', 'session'] as const)(
    'is counted, %s, as far as it still shortens anything',
    async (place) => {
      expect(await countQuietMemory(place, TODAY)).toEqual({ remembered: 0, since: null });
      const memory = openQuietMemory(place);
      await memory.note(['a', 'b'], TODAY - 20);
      await memory.note(['c'], TODAY);
      expect(await countQuietMemory(place, TODAY)).toEqual({ remembered: 3, since: TODAY - 20 });
      // Thirty days old, and ahead of a clock that was set back: neither is believed.
      expect(await countQuietMemory(place, TODAY + 10)).toEqual({ remembered: 1, since: TODAY });
      expect(await countQuietMemory(place, TODAY - 1)).toEqual({ remembered: 2, since: TODAY - 20 });
      await browser.storage[place].set({ quiet: 'rusak' });
      expect(await countQuietMemory(place, TODAY)).toEqual({ remembered: 0, since: null });
    },
  );

  it.each([
    null,
    'x',
    { key: 'zz', days: {} },
    { key: '0'.repeat(64), days: { '@uji_calon': 1 } },
    { key: '0'.repeat(64), days: {}, note: 1 },
  ])('begins anew over %j', async (garbage) => {
    await browser.storage.local.set({ quiet: garbage });
    expect(await openQuietMemory('local').daysSince([SUBJECT], TODAY)).toEqual([null]);
    await openQuietMemory('local').note([SUBJECT], TODAY);
    expect(await openQuietMemory('local').daysSince([SUBJECT], TODAY)).toEqual([0]);
  });
});
