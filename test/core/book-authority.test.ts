import { describe, expect, it } from 'vitest';
import { bookAuthority } from '../../src/core/book-authority.ts';
import { lawInForce, mergeBooks } from '../../src/core/book-merge.ts';
import { type Book, NO_SECTIONS, SECTION_NAMES } from '../../src/core/book-sections.ts';
import type { Origin } from '../../src/core/list.ts';
import { openRulebook } from '../../src/core/rulebook.ts';
import { switchedOff } from '../../src/core/switch.ts';
import { BATANG, bookOf, circular, NATION, nationalBook, realRules, textOf } from './sample-book.ts';

const rules = realRules();
const BLIND = {
  platform: 'x',
  reason: { id: 'Situs berubah.', en: 'The site changed.' },
  since: '2026-09-20',
};

/** What was signed as `origin` changes nothing and says which overstep it was. */
function refused(book: Book, origin: Origin, breach: object): void {
  expect(bookAuthority(book, origin)).toEqual([expect.objectContaining(breach)]);
  expect(mergeBooks(rules, [{ origin, book }])).toMatchObject({
    ok: false,
    problem: { kind: 'authority', origin, breach },
  });
  const law = lawInForce(rules, [{ origin, book }]);
  expect(law.data).toBe(rules);
  expect(law.refused).toMatchObject([{ kind: 'authority', origin }]);
}

describe('a region', () => {
  it('adds circulars of its own code', () => {
    expect(bookAuthority(bookOf(textOf({ circulars: [circular()] })), BATANG)).toEqual([]);
    const province = circular({ region: '33' });
    expect(bookAuthority(bookOf(textOf({ circulars: [province] })), { scope: 'region', code: '33' })).toEqual(
      [],
    );
  });

  it('may not acquit: change a rule', () => {
    const milder = rules.rules.map((each) => ({ ...each, binds: [] }));
    refused(bookOf(textOf({ rules: milder })), BATANG, { kind: 'foreign-section', section: 'rules' });
  });

  it('may not empty a section either', () => {
    refused(bookOf(textOf({ rules: [] })), BATANG, { kind: 'foreign-section', section: 'rules' });
  });

  it('may not blind a platform: switch it off', () => {
    const book = bookOf(textOf({ switches: [BLIND] }));
    refused(book, BATANG, { kind: 'foreign-section', section: 'switches' });
    expect(switchedOff(lawInForce(rules, [{ origin: BATANG, book }]).data, 'x')).toBeNull();
  });

  it('may not move an election', () => {
    const later = rules.elections.map((each) => ({ ...each, stages: [] }));
    refused(bookOf(textOf({ elections: later })), BATANG, { kind: 'foreign-section', section: 'elections' });
  });

  it.each(['33.26', '11', '33'])('may not bind the people of another: %s', (region) => {
    refused(bookOf(textOf({ circulars: [circular({ region })] })), BATANG, { kind: 'foreign-region' });
  });

  it('may not bind those of its regencies from the province', () => {
    refused(
      bookOf(textOf({ circulars: [circular()] })),
      { scope: 'region', code: '33' },
      { kind: 'foreign-region' },
    );
  });

  it('may not speak under a number of the nation’s', () => {
    const posing = circular({ rule: 'R-06' });
    refused(bookOf(textOf({ circulars: [posing] })), BATANG, { kind: 'national-number' });
  });

  it('may not stand in an instrument’s place: the nation’s stays, and it is told', () => {
    const { id, title } = rules.instruments.find((each) => each.id === 'SE-MENPANRB-1-2023')!;
    const posing = circular({ id, title: 'SE yang membolehkan' });
    const law = mergeBooks(rules, [{ origin: BATANG, book: bookOf(textOf({ circulars: [posing] })) }]);
    if (!law.ok) throw new Error(law.problem.kind);
    expect(openRulebook(law.data).instruments.get(id)?.title).toBe(title);
    expect(law.shadowed).toEqual([{ origin: BATANG, circular: posing }]);
  });
});

describe('an agency or a subscription', () => {
  it.each([
    ['agency', { scope: 'agency', name: 'Dinas Contoh' }],
    ['subscription', { scope: 'subscription', name: 'Contoh' }],
  ] as const)('may add nothing, not a circular: %s', (_, origin) => {
    refused(bookOf(textOf({ circulars: [circular()] })), origin, {
      kind: 'foreign-section',
      section: 'circulars',
    });
    expect(bookAuthority(nationalBook(rules), origin)).toHaveLength(SECTION_NAMES.length);
    expect(bookAuthority(NO_SECTIONS, origin)).toEqual([]);
  });
});

describe('the nation', () => {
  it('may say all', () => {
    expect(bookAuthority(nationalBook(rules), NATION)).toEqual([]);
  });

  it('may switch a platform off, with its reason', () => {
    const law = mergeBooks(rules, [{ origin: NATION, book: bookOf(textOf({ switches: [BLIND] })) }]);
    if (!law.ok) throw new Error(law.problem.kind);
    expect(switchedOff(law.data, 'x')).toEqual(BLIND);
    expect(switchedOff(law.data, 'facebook')).toBeNull();
    expect(switchedOff(rules, 'x')).toBeNull();
  });
});
