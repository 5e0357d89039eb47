import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canaryIn } from '../../src/core/canary.ts';
import type { AccountRef, Intent } from '../../src/core/intent.ts';
import type { AccountList, Origin } from '../../src/core/list.ts';
import { excerptsOf } from '../../src/core/list-excerpts.ts';
import { excerptOf, type ListSource } from '../../src/core/lists-in-force.ts';
import { entryKeys, type ListLookup, openList } from '../../src/core/match.ts';
import { findHits } from '../../src/core/press-advice.ts';
import { pressKeys } from '../../src/core/press-keys.ts';
import { published } from '../../src/core/published.ts';
import type { PlatformId } from '../../src/core/vocabulary.ts';
import { type Excerpts, openExcerpts } from '../../src/core/wire/excerpt.ts';
import { framesOf } from '../../src/core/wire/frame.ts';
import { startParts } from '../../src/core/wire/index-parts.ts';
import { decodeList, encodeList } from '../../src/core/wire/list-file.ts';
import { indexList } from '../../src/core/wire/list-index.ts';
import { DURING, election } from './sample-contest.ts';
import { anyList } from './wire/arbitrary-list.ts';

const ORIGINS: readonly Origin[] = [
  { scope: 'national' },
  { scope: 'region', code: '33.25' },
  { scope: 'agency', name: 'Dinas Contoh' },
];
/** Those that contestants of `anyList` stand in. */
const elections = new Map(['a', 'ab', 'ab1', 'b'].map((id) => [id, { ...election, id }]));
const NOW = { instant: DURING.campaign, today: '2030-09-25' };

function source(whole: AccountList, origin: Origin, excerpts: Excerpts): ListSource {
  const held = { info: whole.info, origin, repository: null, validUntil: null, accounts: [] };
  return { held, excerpts, instead: null };
}

/** The list as it lies in storage. */
function stored(whole: AccountList): Excerpts {
  const file = encodeList(whole);
  const index = indexList(file, startParts());
  const frames = [...framesOf(file)];
  return openExcerpts({
    blocks: index.blocks,
    block: async (number) => frames[number]?.bytes.slice() ?? new Uint8Array(),
    shard: async (number) => index.shards[number]?.slice() ?? new Uint32Array(),
  });
}

/** All that a press is judged by. */
function judged(intent: Intent, lookup: ListLookup) {
  const hits = findHits(lookup, elections, intent, NOW);
  const said = published(intent.draft, hits, lookup, elections, NOW.instant);
  return { hits, said, canary: canaryIn(intent, lookup.canaries) };
}

/** A press on keys that the lists have, and on others. */
function intentOn(known: readonly string[]): fc.Arbitrary<Intent> {
  const refs = known.flatMap((key): AccountRef[] => {
    const [, platform, form, name = ''] = /^(\w+):(handle|id):(.*)$/s.exec(key) ?? [];
    if (platform === undefined) return [];
    return [
      {
        platform: platform as PlatformId,
        handle: form === 'handle' ? name : null,
        id: form === 'id' ? name : null,
      },
    ];
  });
  const ref = fc.oneof(
    fc.constant({ platform: 'x' as const, handle: 'bukan_siapa_pun', id: null }),
    ...(refs.length === 0
      ? []
      : [
          fc.constantFrom(...refs),
          fc
            .tuple(fc.constantFrom(...refs), fc.constantFrom(...refs))
            .map(([a, b]) => ({ ...a, handle: a.handle ?? b.handle, id: a.id ?? b.id })),
        ]),
  );
  const link = fc.constantFrom('link:bukan.example', ...known.filter((key) => /^(?:link|item):/.test(key)));
  return fc.record({
    platform: fc.constantFrom('x' as const, 'instagram' as const),
    action: fc.constant('post' as const),
    targets: fc.array(fc.record({ relation: fc.constantFrom('author' as const, 'linked' as const), ref }), {
      maxLength: 4,
    }),
    item: fc.constantFrom(null, '9', 'Ab1'),
    draft: fc.option(
      fc.record({
        links: fc.array(link, { maxLength: 3 }),
        opaque: fc.constant([]),
        text: fc.constantFrom(null, '#axy #bxy #1xy #_xy #.xy #éxy', '#aaxy'),
        photos: fc.boolean(),
      }),
      { nil: null },
    ),
  });
}

describe('what a press asks for', () => {
  const intent: Intent = { platform: 'x', action: 'post', targets: [], item: null, draft: null };
  const draft = { links: [], opaque: [], text: '', photos: false };

  it('is phrases only where words are made public', () => {
    expect(pressKeys({ ...intent, draft }).phrases).toBe(true);
    expect(pressKeys({ ...intent, draft: { ...draft, text: null } }).phrases).toBe(false);
    expect(pressKeys(intent)).toEqual({ keys: [], phrases: false });
  });
});

describe('a press judged by what was cut out of the lists', () => {
  it('is judged as by the whole lists together, stored or in memory', async () => {
    const three = fc.array(fc.tuple(anyList, fc.boolean()), { minLength: 1, maxLength: 3 }).map((lists) =>
      lists.map(([each, isStored], number) => ({
        ...ownedBy(each, ORIGINS[number]!),
        isStored,
        origin: ORIGINS[number]!,
      })),
    );
    const one = three.chain((lists) => {
      const whole = openList(together(lists.map(({ list }) => list)));
      const { listed, protected: cleared, addresses, hoaxes, canaries } = whole;
      const known = [listed, cleared, addresses, hoaxes, canaries].flatMap((each) => [...each.keys()]);
      return intentOn(known).map((intent) => ({ lists, whole, intent }));
    });
    let hits = 0;
    await fc.assert(
      fc.asyncProperty(one, async ({ lists, whole, intent }) => {
        const sources = lists.map(({ list: each, origin, isStored }) =>
          source(each, origin, isStored ? stored(each) : excerptsOf(each)),
        );
        const { keys, phrases } = pressKeys(intent);
        const { lookup, listOf } = await excerptOf(sources, keys, phrases, (reason) => {
          throw reason;
        });
        expect(unmarked(judged(intent, lookup))).toEqual(unmarked(judged(intent, whole)));
        for (const hit of findHits(lookup, elections, intent, NOW)) {
          hits += 1;
          expect(listOf(hit.entry).origin).toEqual(hit.entry.origin);
        }
      }),
      { numRuns: 120 },
    );
    // The lists and the presses did meet.
    expect(hits).toBeGreaterThan(0);
  });
});

function ownedBy(whole: AccountList, origin: Origin): { readonly list: AccountList } {
  const own = <T extends { readonly origin: Origin }>(rows: readonly T[]) =>
    rows.map((row) => ({ ...row, origin }));
  const { accounts, links, items } = whole;
  // As a file holds it: in the order of its rows.
  return {
    list: decodeList(encodeList({ ...whole, accounts: own(accounts), links: own(links), items: own(items) }))
      .list,
  };
}

/**
 * What is meant by several lists as one: entries of all, each with a contestant of its own (the nation's description, its
 * own list's, or that of a list above), and what only the nation may say.
 */
function together(lists: readonly AccountList[]): AccountList {
  const [nation] = lists;
  const guarded = new Set(nation!.protected.flatMap(entryKeys));
  const all = <P extends 'accounts' | 'links' | 'items' | 'phrases'>(part: P) =>
    lists.flatMap((each, at) =>
      each[part].map((row) => ({ ...row, contestant: row.contestant + MARK + at + MARK })),
    );
  return {
    ...nation!,
    contestants: lists.flatMap((own, at) =>
      [nation!, own, ...lists.slice(1, at)]
        .toReversed()
        .flatMap(({ contestants }) =>
          contestants.map((each) => ({ ...each, id: each.id + MARK + at + MARK })),
        ),
    ),
    accounts: (all('accounts') as AccountList['accounts']).filter(
      (each) => each.origin.scope === 'national' || !entryKeys(each).some((key) => guarded.has(key)),
    ),
    links: all('links') as AccountList['links'],
    items: all('items') as AccountList['items'],
    phrases: all('phrases') as AccountList['phrases'],
    hoaxes: nation!.hoaxes.toReversed(),
  };
}

const MARK = '¦';

/** Without what tells one list's contestants from another's; of one key's entries any may come first. */
function unmarked({ hits, ...rest }: ReturnType<typeof judged>): unknown {
  const texts = hits.map((each) => JSON.stringify(each).replace(/¦\d+¦/g, '')).sort();
  return { hits: texts, rest: JSON.parse(JSON.stringify(rest).replace(/¦\d+¦/g, '')) };
}
