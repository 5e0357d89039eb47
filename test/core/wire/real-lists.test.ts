import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { readRules } from '../../../src/admin/read-rules.ts';
import { canonicalAccount, canonicalHandle } from '../../../src/core/account.ts';
import { openIndex } from '../../../src/core/account-index.ts';
import type { AccountRef } from '../../../src/core/intent.ts';
import type { Account, AccountList } from '../../../src/core/list.ts';
import type { PlatformId } from '../../../src/core/vocabulary.ts';
import { openExcerpts } from '../../../src/core/wire/excerpt.ts';
import { framesOf } from '../../../src/core/wire/frame.ts';
import { startParts } from '../../../src/core/wire/index-parts.ts';
import { checkFile, encodeList } from '../../../src/core/wire/list-file.ts';
import { indexList } from '../../../src/core/wire/list-index.ts';
import { RULES } from '../../admin/rules-copy.ts';
import { inventedList } from './invented-list.ts';

const SCALE = new URL('../../../../shared/lists/scale/legislators-social-media.yaml', import.meta.url);
if (!existsSync(SCALE)) console.log('skipped: ../shared/lists/scale is absent');

const NAMES: Readonly<Record<string, PlatformId>> = {
  twitter: 'x',
  facebook: 'facebook',
  instagram: 'instagram',
  youtube: 'youtube',
};

/** Wrong either way: keys that are listed and not found, and keys of nobody that are. */
async function wrongOf(list: AccountList, strangers: readonly string[]): Promise<number> {
  const file = encodeList(list);
  checkFile(file);
  const parts = startParts();
  const { blocks, shards } = indexList(file, parts);
  const frames = [...framesOf(file)];
  const excerpts = openExcerpts({
    blocks,
    block: (number) => Promise.resolve(frames[number]!.bytes),
    shard: (number) => Promise.resolve(shards[number]!),
  });
  const listed = new Set(list.accounts.flatMap(spelled));
  const held = new Set([
    ...list.accounts
      .filter(({ status, validTo }) => status !== 'withdrawn' && (validTo ?? '9999') >= list.info.date)
      .flatMap(spelled),
    ...list.canaries.flatMap(({ platform, handle, id }) =>
      spelled({ platform, handles: handle === null ? [] : [handle], ids: id === null ? [] : [id] }),
    ),
  ]);
  let wrong = 0;
  for (const key of new Set([...listed, ...strangers])) {
    const index = openIndex(parts.part(key.slice(0, key.indexOf(':')) as PlatformId));
    if (index.has(key) !== held.has(key)) wrong++;
    const { accounts } = await excerpts.of([key], false);
    if (accounts.some((each) => !spelled(each).includes(key))) wrong++;
    if (accounts.length > 0 !== listed.has(key)) wrong++;
  }
  console.log(`${listed.size} listed keys, ${strangers.length} others, ${wrong} wrong`);
  return wrong;
}

/** An entry's keys, spelled without the code under test: the two would else be wrong alike. */
function spelled({
  platform,
  handles,
  ids,
}: Pick<Account, 'platform' | 'handles' | 'ids'>): readonly string[] {
  const folded = handles.map((each) => each.replace(/^@/, '').toLowerCase());
  const names = platform === 'facebook' ? folded.map((each) => each.replaceAll('.', '')) : folded;
  return [
    ...names.map((each) => `${platform}:handle:${each}`),
    ...ids.map((each) => `${platform}:id:${each}`),
  ];
}

/** One letter more, one less, one other: what a near miss looks like. */
function nearMisses(keys: readonly string[]): readonly string[] {
  const known = new Set(keys);
  return keys
    .flatMap((key) => [`${key}1`, key.slice(0, -1), key.replace(/.$/, (last) => (last === 'a' ? 'b' : 'a'))])
    .filter((key) => !known.has(key));
}

function nameOf(platform: PlatformId, value: string): Pick<AccountRef, 'handle' | 'id'> {
  const handle = canonicalHandle(platform, value);
  return handle === null
    ? (canonicalAccount(`https://www.facebook.com/${value}`) ?? NOBODY)
    : { handle, id: null };
}

const NOBODY = { handle: null, id: null };

describe('real lists', () => {
  test.skipIf(!existsSync(SCALE))(
    'the real list of 1,671 names: none wrong either way',
    { timeout: 60_000 },
    async () => {
      const rows = [...readFileSync(SCALE, 'utf8').matchAll(/^ {4}(\w+?)(_id)?: '?([^'\n]+)'?$/gm)];
      const [sample] = inventedList(1).accounts;
      const unusable: string[] = [];
      const accounts = rows.flatMap(([, name = '', isId, value = '']): Account[] => {
        const platform = NAMES[name];
        if (platform === undefined) return [];
        // Some pages have no name yet: their number stands where it would.
        const ref = isId === undefined ? nameOf(platform, value) : { handle: null, id: value };
        if (ref.handle === null && ref.id === null) {
          unusable.push(value);
          return [];
        }
        const handles = ref.handle === null ? [] : [value];
        return [{ ...sample!, platform, status: 'active', handles, ids: ref.id === null ? [] : [ref.id] }];
      });
      console.log(
        `${accounts.filter(({ handles }) => handles.length > 0).length} names of ${accounts.length} rows`,
      );
      // A page's address without its number: no list takes it.
      expect(unusable).toEqual(['Congressman-Cleo-Fields']);
      expect(accounts.length).toBeGreaterThan(2_300);
      const list = { ...inventedList(1), accounts };
      expect(await wrongOf(list, nearMisses(accounts.flatMap(spelled)))).toBe(0);
    },
  );

  it('the embedded list: none wrong either way', { timeout: 60_000 }, async () => {
    const reading = readRules(RULES, null);
    if (!reading.ok) throw new Error('rules are broken');
    const { list } = reading.data;
    expect(await wrongOf(list, nearMisses(list.accounts.flatMap(spelled)))).toBe(0);
  });
});
