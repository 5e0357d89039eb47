import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keysOf } from '../../src/admin/check-accounts.ts';
import { readRules } from '../../src/admin/read-rules.ts';
import { accountKeys, canonicalAccount, canonicalHandle } from '../../src/core/account.ts';
import type { RulesData } from '../../src/core/rulebook.ts';
import { PLATFORMS, type PlatformId } from '../../src/core/vocabulary.ts';
import { ROOT, RULES } from '../admin/rules-copy.ts';

const reading = readRules(RULES, null);
const { list } = reading.ok ? reading.data : (undefined as unknown as RulesData);
const COVERED = ['facebook', 'instagram', 'threads', 'x'] as const;
const parties = list.contestants.filter((each) => each.kind === 'party');

describe('the national list is even', () => {
  it('has all 24 parties and the three tickets of 2024, with their ballot numbers', () => {
    const numbers = (kind: string) =>
      list.contestants
        .filter((each) => each.kind === kind)
        .map((each) => each.candidacies[0]?.ballotNumber ?? 0)
        .toSorted((a, b) => a - b);
    expect(numbers('party')).toEqual(Array.from({ length: 24 }, (_, at) => at + 1));
    expect(numbers('ticket')).toEqual([1, 2, 3]);
  });

  it.each(parties)('lists $name on every covered platform or says why not', ({ id }) => {
    for (const platform of COVERED) {
      const listed = list.accounts.some((each) => each.contestant === id && each.platform === platform);
      const explained = list.gaps.some(
        (each) => each.contestant === id && (each.platform === platform || each.platform === null),
      );
      expect(listed || explained, `${id} on ${platform}`).toBe(true);
    }
  });

  it('covers the same platforms for all and keeps one standard of confidence', () => {
    expect([...new Set(list.accounts.map((each) => each.platform))].toSorted()).toEqual(COVERED);
    expect([...new Set(list.accounts.map((each) => each.confidence))].toSorted()).toEqual([
      'derived',
      'high',
      'medium',
    ]);
  });

  it('derives a Threads account from every Instagram account, and only so', () => {
    const names = (platform: string) =>
      list.accounts
        .filter((each) => each.platform === platform)
        .map((each) => `${each.contestant} ${each.handles[0]}`);
    expect(names('threads')).toEqual(names('instagram'));
  });

  it('has these counts', () => {
    const count = (platform: string, role: string) =>
      list.accounts.filter((each) => each.platform === platform && each.role === role).length;
    expect(Object.fromEntries(COVERED.map((each) => [each, count(each, 'party')]))).toEqual({
      facebook: 20,
      instagram: 21,
      threads: 21,
      x: 19,
    });
    expect(Object.fromEntries(COVERED.map((each) => [each, count(each, 'candidate')]))).toEqual({
      facebook: 0,
      instagram: 5,
      threads: 5,
      x: 6,
    });
  });

  it('names what low confidence left out', () => {
    const reasons = list.gaps.map((each) => each.reason).filter((each) => each.includes('keyakinan rendah'));
    expect(reasons).toHaveLength(3);
  });

  it('ends the tickets with voting day', () => {
    for (const { role, validTo } of list.accounts)
      expect(validTo).toBe(role === 'candidate' ? '2024-02-14' : null);
  });
});

describe('phrases', () => {
  it('are those of every ticket and of nobody else', () => {
    expect([...new Set(list.phrases.map((each) => each.contestant))].toSorted()).toEqual(
      list.contestants.filter((each) => each.kind === 'ticket').map((each) => each.id),
    );
  });

  it('are none that belong to everybody', () => {
    const neutral = (table('hashtags.tsv') ?? []).filter((row) => row['stance'] !== 'support');
    const listed = new Set(list.phrases.map((each) => each.text.toLowerCase()));
    expect(neutral.filter((row) => listed.has((row['hashtag_or_slogan'] ?? '').toLowerCase()))).toEqual([]);
  });
});

/** A table of tab-separated values with a header line, or null where it is absent. */
function table(name: string): readonly Readonly<Record<string, string>>[] | null {
  const path = join(ROOT, '../shared/lists', name);
  if (!existsSync(path)) {
    console.log(`SKIP ${name} against the list: ../shared/lists is absent`);
    return null;
  }
  const [header = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const names = header.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, at) => [names[at], cell])));
}

const keys = new Map(list.accounts.flatMap((each) => keysOf(each).map((key) => [key, each] as const)));
const cleared = new Set(list.protected.flatMap(keysOf));
const platformOf = (name: string | undefined): PlatformId => PLATFORMS.find((each) => each === name)!;

const forms = table('url_forms.tsv');
describe.skipIf(forms === null)('addresses in the wild', () => {
  it.each(forms ?? [])('$url: $expected_result', ({ url = '', platform, expected_result: expected = '' }) => {
    const ref = canonicalAccount(url);
    const found = ref === null ? [] : accountKeys(ref);
    const account = found.map((key) => keys.get(key)).find((each) => each !== undefined);
    const party = /^match (.+)$/.exec(expected)?.[1];
    if (party === undefined) {
      expect(account).toBeUndefined();
      if (/ministry|BKN|Bawaslu/.test(expected)) expect(found.some((key) => cleared.has(key))).toBe(true);
    } else if (COVERED.some((each) => each === platform)) {
      expect(list.contestants.find((each) => each.id === account?.contestant)?.name).toContain(party);
    } else {
      console.log(`SKIP ${url}: the list does not cover ${platform} yet`);
      expect(ref?.platform).toBe(platform);
    }
  });
});

const traps = table('traps_public.tsv');
describe.skipIf(traps === null)('accounts that only look like a party’s', () => {
  it.each(traps ?? [])('$platform @$handle is not listed', ({ platform, handle = '' }) => {
    const canonical = canonicalHandle(platformOf(platform), handle);
    expect(canonical).not.toBeNull();
    expect(keys.has(`${platform}:handle:${canonical}`)).toBe(false);
  });
});
