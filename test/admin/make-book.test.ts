import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeBook } from '../../src/admin/make-book.ts';
import { readRules } from '../../src/admin/read-rules.ts';
import { parseBook } from '../../src/core/book.ts';
import { bookAuthority } from '../../src/core/book-authority.ts';
import { mergeBooks } from '../../src/core/book-merge.ts';
import type { RulesData } from '../../src/core/rulebook.ts';
import { BATANG, bookOf, circular, NATION, realRules } from '../core/sample-book.ts';
import { EDITION, RULES, RulesCopy } from './rules-copy.ts';

const rules = realRules();
const switched = {
  platform: 'x',
  reason: { id: 'Situs berubah.', en: 'The site changed.' },
  since: '2026-09-20',
};

/** The same with every object's keys the other way round. */
function turned<T>(value: T): T {
  if (Array.isArray(value)) return value.map(turned) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inside]) => [key, turned(inside)]),
  ) as T;
}

describe('the national book', () => {
  it('is what the build embeds, in the test edition too', () => {
    const reading = readRules(RULES, EDITION);
    if (!reading.ok) throw new Error('rules are broken');
    for (const data of [rules, reading.data] satisfies RulesData[]) {
      const book = bookOf(makeBook(data, NATION));
      expect(mergeBooks(data, [{ origin: NATION, book }])).toEqual({ ok: true, data, shadowed: [] });
    }
  });

  it('has the same bytes of the same rules, however their keys stand', () => {
    expect(makeBook({ ...rules, rules: turned(rules.rules), switches: [] }, NATION)).toBe(
      makeBook(rules, NATION),
    );
    expect(makeBook(realRules(), NATION)).toBe(makeBook(rules, NATION));
  });

  it('holds no list, no erratum and no doubt that is never shown', () => {
    const text = makeBook(rules, NATION);
    expect(text).not.toMatch(/"(?:accounts|contestants|handles|pattern|evidence)":|"confidence":"U"/);
    expect(text.length).toBeLessThan(500_000);
  });
});

describe('a region’s book', () => {
  it('has its own circulars and nothing else', () => {
    const data = {
      ...rules,
      circulars: [...rules.circulars, circular(), circular({ id: 'SE-11', region: '11' })],
    };
    const book = bookOf(makeBook(data, BATANG));
    expect(book.circulars).toEqual([circular()]);
    expect(bookAuthority(book, BATANG)).toEqual([]);
  });

  it('of others says nothing', () => {
    expect(makeBook(rules, { scope: 'agency', name: 'Dinas Contoh' })).toBe('{"format":1,"sections":[]}\n');
    expect(parseBook(makeBook(rules, { scope: 'subscription', name: 'Contoh' })).ok).toBe(true);
  });
});

describe('switches.json', () => {
  let copy: RulesCopy;
  beforeEach(() => {
    copy = new RulesCopy();
  });
  afterEach(() => copy.remove());

  it('is empty in the rules that ship', () => {
    expect(rules.switches).toEqual([]);
  });

  it('reaches the book', () => {
    copy.write('switches.json', JSON.stringify([switched]));
    const reading = readRules(copy.folder, null);
    if (!reading.ok) throw new Error(copy.lines().join('\n'));
    expect(bookOf(makeBook(reading.data, NATION)).switches).toEqual([switched]);
  });

  it.each([
    [
      'an unknown platform',
      [{ ...switched, platform: 'friendster' }],
      /switches\.json row 1 \(friendster\): platform: .* → use one of: facebook/,
    ],
    [
      'no reason in English',
      [{ ...switched, reason: { id: 'a' } }],
      /switches\.json row 1 .*: reason\.en: .* → add it/,
    ],
    ['no such day', [{ ...switched, since: '2026-02-30' }], /since: .* → write a real day/],
    [
      'a platform twice',
      [switched, switched],
      /switches\.json row 2 .*: platform: x is switched off twice → keep one/,
    ],
  ])('with %s is refused with file, row and remedy', (_, rows, line) => {
    copy.write('switches.json', JSON.stringify(rows));
    expect(copy.lines()).toEqual([expect.stringMatching(line)]);
  });

  it('in a list that lies on top is refused: others blind nobody', () => {
    const top = new RulesCopy();
    try {
      top.write('switches.json', JSON.stringify([switched]));
      const reading = readRules(RULES, top.folder);
      const problems = reading.ok
        ? []
        : reading.problems.filter(({ file }) => file.endsWith('switches.json'));
      expect(problems).toMatchObject([{ problem: 'x is switched off by a list of others' }]);
    } finally {
      top.remove();
    }
  });
});
