import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openIndex } from '../../../src/core/account-index.ts';
import { buildIndex, LARGEST_SORTED } from '../../../src/core/account-index-build.ts';
import { FIRST_LANE, fingerprint } from '../../../src/core/fingerprint.ts';
import type { AccountList } from '../../../src/core/list.ts';
import { type ListLookup, openList } from '../../../src/core/match.ts';
import { PLATFORMS } from '../../../src/core/vocabulary.ts';
import { openExcerpts } from '../../../src/core/wire/excerpt.ts';
import { framesOf } from '../../../src/core/wire/frame.ts';
import { startParts } from '../../../src/core/wire/index-parts.ts';
import { decodeList, encodeList } from '../../../src/core/wire/list-file.ts';
import { indexList } from '../../../src/core/wire/list-index.ts';
import { heldKeys } from '../../../src/core/wire/row-keys.ts';
import { anyList } from './arbitrary-list.ts';
import { inventedList } from './invented-list.ts';

/** A list as it lies in storage: blocks and shards one by one, and how often each was fetched. */
function stored(file: Uint8Array) {
  const index = indexList(file, startParts());
  const frames = [...framesOf(file)];
  const fetched: number[] = [];
  const excerpts = openExcerpts({
    blocks: index.blocks,
    block: (number) => {
      fetched.push(number);
      return Promise.resolve(frames[number]?.bytes.slice() ?? new Uint8Array());
    },
    shard: (number) => Promise.resolve(index.shards[number]?.slice() ?? new Uint32Array()),
  });
  return { excerpts, fetched, frames };
}

/** What a look-up of one key finds, in the order of the list. */
function foundBy(key: string, lookup: ListLookup): unknown {
  return {
    accounts: lookup.listed.get(key) ?? [],
    protected: lookup.protected.get(key) ?? null,
    addresses: lookup.addresses.get(key) ?? [],
    hoax: lookup.hoaxes.get(key) ?? null,
    canary: lookup.canaries.has(key),
    contestants: [...(lookup.listed.get(key) ?? []), ...(lookup.addresses.get(key) ?? [])].map((entry) =>
      lookup.contestantOf(entry),
    ),
  };
}

const keysIn = (lookup: ListLookup) => [
  ...lookup.listed.keys(),
  ...lookup.protected.keys(),
  ...lookup.addresses.keys(),
  ...lookup.hoaxes.keys(),
  ...lookup.canaries,
];

describe('an excerpt', () => {
  it('says of every key what the whole list says, and of others nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyList, async (list) => {
        const file = encodeList(list);
        const { list: whole } = decodeList(file);
        const all = openList(whole);
        const { excerpts } = stored(file);
        for (const key of [...keysIn(all), 'x:handle:bukan_siapa_pun', 'link:bukan.example']) {
          const part = openList(await excerpts.of([key], false));
          expect(foundBy(key, part)).toEqual(foundBy(key, all));
          expect(part.phrases).toEqual([]);
        }
        const everything = openList(await excerpts.of(keysIn(all), true));
        for (const key of keysIn(all)) expect(foundBy(key, everything)).toEqual(foundBy(key, all));
        expect(everything.phrases).toEqual(all.phrases);
        for (const phrase of all.phrases) {
          expect(everything.contestantOf(phrase)).toEqual(all.contestantOf(phrase));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('opens a handful of many blocks, and none twice for the same press', async () => {
    const list = inventedList(20_000);
    const { excerpts, fetched, frames } = stored(encodeList(list));
    expect(frames.length).toBeGreaterThan(60);
    const key = heldKeys(list).find((each) => each.startsWith('instagram:'))!;
    const part = await excerpts.of([key], false);
    expect(part.accounts.length).toBeGreaterThan(0);
    expect(part.contestants).toHaveLength(1);
    expect(new Set(fetched).size).toBeLessThanOrEqual(4);
    const before = fetched.length;
    expect(await excerpts.of([key], false)).toEqual(part);
    expect(fetched.length).toBe(before);
  });

  it('tells two names apart whose fingerprints are one', async () => {
    const [listed, other] = twins();
    const [sample] = inventedList(1).accounts;
    const accounts = [{ ...sample!, platform: 'x' as const, handles: [listed], ids: [] }];
    const { excerpts } = stored(encodeList({ ...inventedList(1), accounts }));
    expect((await excerpts.of([`x:handle:${listed}`], false)).accounts).toHaveLength(1);
    expect((await excerpts.of([`x:handle:${other}`], false)).accounts).toEqual([]);
    const both = accounts.concat({ ...accounts[0]!, handles: [other] });
    const beside = stored(encodeList({ ...inventedList(1), accounts: both })).excerpts;
    for (const handle of [listed, other]) {
      const found = await beside.of([`x:handle:${handle}`], false);
      expect(found.accounts.map(({ handles }) => handles)).toEqual([[handle]]);
    }
  });

  it('asks the store again where it failed', async () => {
    const list = inventedList(900);
    const file = encodeList(list);
    const { blocks, shards } = indexList(file, startParts());
    const frames = [...framesOf(file)];
    let failing = true;
    const excerpts = openExcerpts({
      blocks,
      block: async (number) => {
        if (failing) throw new Error('the disk is busy');
        return frames[number]!.bytes;
      },
      shard: (number) => Promise.resolve(shards[number]!),
    });
    const [key] = heldKeys(list);
    await expect(excerpts.of([key!], false)).rejects.toThrow('busy');
    failing = false;
    expect((await excerpts.of([key!], false)).accounts).toHaveLength(1);
  });

  it('refuses an index that is another list’s', async () => {
    const index = indexList(encodeList(inventedList(900)), startParts());
    const [info] = [...framesOf(encodeList(inventedList(1)))];
    const excerpts = openExcerpts({
      blocks: index.blocks,
      block: () => Promise.resolve(info?.bytes ?? new Uint8Array()),
      shard: (number) => Promise.resolve(index.shards[number] ?? new Uint32Array()),
    });
    const keys = heldKeys(inventedList(900)).slice(0, 200);
    await expect(excerpts.of(keys, false)).rejects.toMatchObject({ fault: 'form' });
  });
});

describe('the parts for pages', () => {
  it('are the index of the whole list while that is small, whichever way it is built', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const parts = startParts();
        indexList(encodeList(list), parts);
        const whole = buildIndex(heldKeys(list));
        for (const platform of PLATFORMS) expect(Buffer.compare(parts.part(platform), whole)).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('take several lists', () => {
    const [a, b] = [inventedList(50, 1), inventedList(70, 2)];
    const parts = startParts();
    for (const each of [a, b]) indexList(encodeList(each), parts);
    const whole = buildIndex([...heldKeys(a), ...heldKeys(b)]);
    expect(Buffer.compare(parts.part('x'), whole)).toBe(0);
  });

  it('of a large list hold their own platform and every address, lose no key and mistake few', {
    timeout: 120_000,
  }, () => {
    const list: AccountList = {
      ...inventedList(180_000),
      links: [{ ...ADDRESS, address: 'uji-calon.example' }],
      items: [{ ...ADDRESS, address: 'x.com/a/status/99' }],
      canaries: [{ platform: 'x', handle: 'kenari_uji', id: null }],
    };
    const keys = heldKeys(list);
    expect(keys.length).toBeGreaterThan(LARGEST_SORTED);
    const parts = startParts();
    indexList(encodeList(list), parts);
    const indexes = new Map(PLATFORMS.map((platform) => [platform, openIndex(parts.part(platform))]));
    const lost = keys.filter((key) => {
      const own = PLATFORMS.filter((platform) =>
        !/^(?:link|item):/.test(key) ? key.startsWith(`${platform}:`) : true,
      );
      return own.some((platform) => !indexes.get(platform)!.has(key));
    });
    expect(lost).toEqual([]);
    const x = indexes.get('x')!;
    expect(x.header.bits).toBe(16);
    const foreign = keys.filter((key) => key.startsWith('instagram:'));
    const mistaken = foreign.filter((key) => x.has(key)).length;
    console.log(
      `part of X: ${x.header.count} of ${keys.length} keys; ${mistaken} of ${foreign.length} foreign keys mistaken`,
    );
    expect(mistaken / foreign.length).toBeLessThan(5e-4);
    expect(indexes.get('bluesky')!.header.count).toBe(2);
  });
});

/** Two names with one fingerprint: among a few hundred thousand there are some. */
function twins(): readonly [string, string] {
  const met = new Map<number, string>();
  for (let at = 0; ; at++) {
    const handle = `kembar_${at.toString(36)}`;
    const print = fingerprint(`x:handle:${handle}`, FIRST_LANE);
    const twin = met.get(print);
    if (twin !== undefined) return [twin, handle];
    met.set(print, handle);
  }
}

const ADDRESS = {
  ...inventedList(1).accounts[0]!,
  platform: undefined,
} as unknown as AccountList['links'][number];
