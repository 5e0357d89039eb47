import { describe, expect, it } from 'vitest';
import { embeddedIndex } from '../../src/admin/embed.ts';
import { readRules } from '../../src/admin/read-rules.ts';
import { accountKeys, canonicalAccount } from '../../src/core/account.ts';
import { decodeIndex, openIndex } from '../../src/core/account-index.ts';
import { canonicalUrl } from '../../src/core/account-page.ts';
import { canaryIn, canaryKeys, canaryRef } from '../../src/core/canary.ts';
import type { Intent } from '../../src/core/intent.ts';
import { PLATFORMS } from '../../src/core/vocabulary.ts';
import { EDITION, RULES, RulesCopy } from '../admin/rules-copy.ts';

function dataOf(edition: string | null) {
  const reading = readRules(RULES, edition);
  if (!reading.ok) throw new Error('rules are broken');
  return reading.data;
}
const test = dataOf(EDITION);
const { canaries } = test.list;

describe('the canaries', () => {
  it('are none in the release, since nobody runs such accounts yet', () => {
    expect(dataOf(null).list.canaries).toEqual([]);
  });

  it('are one a platform in the test edition', () => {
    expect(canaries.map(({ platform }) => platform)).toEqual(PLATFORMS.toSorted());
  });

  it.each(canaries)('$platform: in the index, and its page leads back to it', (canary) => {
    const ref = canaryRef(canary);
    const index = openIndex(decodeIndex(embeddedIndex(test)));
    expect(accountKeys(ref).length).toBeGreaterThan(0);
    for (const key of accountKeys(ref)) expect(index.has(key)).toBe(true);
    expect(canonicalAccount(canonicalUrl(ref))).toEqual(ref);
  });
});

describe('a press', () => {
  const keys = canaryKeys(canaries);
  const press = (...handles: string[]): Intent => ({
    platform: 'facebook',
    action: 'like',
    targets: handles.map((handle) => ({
      relation: 'author',
      ref: { platform: 'facebook', handle, id: null },
    })),
    item: null,
    draft: null,
  });

  it('on a canary is known by its canonical handle, beside whomever', () => {
    expect(canaryIn(press('warga', 'ujikenarijempol'), keys)?.handle).toBe('ujikenarijempol');
    expect(canaryIn(press('uji.kenari.jempol'), keys)).toBeNull();
    expect(canaryIn(press('warga'), keys)).toBeNull();
    expect(canaryIn(press(), keys)).toBeNull();
  });
});

describe('a canary’s row', () => {
  const row = { platform: 'x', handle: 'uji_kenari', id: null };
  const lines = (...rows: readonly object[]): readonly string[] => {
    const copy = new RulesCopy();
    copy.change('accounts/canaries.json', (written) => written.push(...rows));
    const found = copy.lines();
    copy.remove();
    return found;
  };

  it.each<readonly [string, readonly object[], RegExp | null]>([
    ['is sound', [row], null],
    ['names nobody', [{ ...row, handle: null }], /row 1 .*no account x could hold → write the handle/],
    ['has a handle that is none', [{ ...row, handle: 'dua kata' }], /no account x could hold/],
    ['has an id that is none', [{ ...row, id: 'abc' }], /no account x could hold/],
    ['is a party’s account', [{ ...row, handle: 'DPP_PPP' }], /x:handle:dpp_ppp is already in .*parties/],
    ['is a protected account', [{ ...row, handle: 'KPU_ID' }], /x:handle:kpu_id is already in .*national/],
    [
      'is the second of its platform',
      [row, { ...row, handle: 'uji_dua' }],
      /row 2 .*keep one canary a platform/,
    ],
    ['says more', [{ ...row, contestant: 'x' }], /remove contestant/],
  ])('%s', (_what, rows, line) => {
    const found = lines(...rows);
    if (line === null) expect(found).toEqual([]);
    else expect(found).toEqual([expect.stringMatching(line)]);
  });
});
