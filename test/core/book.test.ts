import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeBook } from '../../src/admin/make-book.ts';
import { BOOK_CAP, parseBook } from '../../src/core/book.ts';
import { NO_SECTIONS, SECTION_NAMES, sectionsSchema } from '../../src/core/book-sections.ts';
import { z } from '../../src/core/zod.ts';
import { bookOf, circular, NATION, problemOf, realRules, textOf } from './sample-book.ts';

const rules = realRules();
const whole = makeBook(rules, NATION);

interface Written {
  format: number;
  sections: { name: string; version: number; rows: unknown[] }[];
}
/** The real book, changed before it is written. */
function changed(change: (book: Written) => void): string {
  const book: Written = JSON.parse(whole);
  change(book);
  return JSON.stringify(book);
}
const section = ({ sections }: Written, name: string) => sections.find((each) => each.name === name)!;

describe('a book', () => {
  it('is read alike as text and as JSON', () => {
    expect(bookOf(JSON.parse(whole))).toEqual(bookOf(whole));
    expect(bookOf(whole).rules).toEqual(rules.rules);
  });

  it('without sections changes nothing', () => {
    expect(bookOf(textOf({}))).toEqual(NO_SECTIONS);
  });

  it.each(['selectors', 'net', 'toString', '__proto__'])('skips a section %s that nobody knows', (name) => {
    const rows = [{ platform: 'x', like: '[data-testid=like]', run: 'alert(1)' }];
    expect(bookOf(changed(({ sections }) => sections.push({ name, version: 1, rows })))).toEqual(
      bookOf(whole),
    );
  });

  it('skips a section of a later version, whatever its rows, beside the one it knows', () => {
    const later = { name: 'rules', version: 2, rows: [{ id: 'R-06', weight: 3 }] };
    expect(bookOf(changed(({ sections }) => sections.push(later)))).toEqual(bookOf(whole));
    expect(
      bookOf(
        changed((book) => {
          section(book, 'rules').version = 2;
        }),
      ),
    ).toEqual({ ...bookOf(whole), rules: null });
  });

  it.each([
    ['no JSON', '{"format":1', { kind: 'not-json' }],
    ['something else', '[]', { kind: 'no-book', path: '' }],
    [
      'a section without a name',
      '{"format":1,"sections":[{"version":1,"rows":[]}]}',
      { kind: 'no-book', path: 'sections[0].name' },
    ],
    [
      'a later format',
      changed((book) => {
        book.format = 2;
      }),
      { kind: 'format', format: 2 },
    ],
    [
      'a section twice',
      changed(({ sections }) => sections.push({ name: 'rules', version: 1, rows: [] })),
      { kind: 'section-twice', section: 'rules' },
    ],
    [
      'a section without rows',
      '{"format":1,"sections":[{"name":"rules","version":1}]}',
      { kind: 'row', section: 'rules', row: null, path: '' },
    ],
    [
      'no lexicon in its section',
      textOf({ lexicon: [] }),
      { kind: 'row', section: 'lexicon', row: null, path: '' },
    ],
    [
      'too many rows',
      textOf({ rules: Array(101).fill({}) }),
      { kind: 'too-many-rows', section: 'rules', most: 100 },
    ],
    [
      'two rows of one id',
      textOf({ circulars: [circular(), circular({ id: 'SE-LAIN' }), circular()] }),
      { kind: 'repeated', section: 'circulars', row: 3, id: circular().id },
    ],
    [
      'a platform switched off twice',
      textOf({
        switches: Array(2).fill({ platform: 'x', reason: { id: 'a', en: 'a' }, since: '2026-01-01' }),
      }),
      { kind: 'repeated', section: 'switches', row: 2, id: 'x' },
    ],
  ])('with %s is refused', (_, text, problem) => {
    expect(problemOf(text)).toMatchObject(problem);
  });

  it.each([
    ['rules', 'binds[0]', (row: Record<string, unknown>) => (row['binds'] = ['camat'])],
    ['rules', '', (row: Record<string, unknown>) => (row['selector'] = '[data-testid=like]')],
    ['instruments', 'confidence', (row: Record<string, unknown>) => (row['confidence'] = 'U')],
    ['circulars', 'link', (row: Record<string, unknown>) => (row['link'] = 'javascript:alert(1)')],
    ['elections', 'votingDay', (row: Record<string, unknown>) => (row['votingDay'] = '2027-02-30')],
    ['regions', 'code', (row: Record<string, unknown>) => (row['code'] = '__proto__')],
    [
      'topics',
      'statements[0].text.en',
      (row: Record<string, unknown>) =>
        delete (row as { statements: [{ text: { en?: string } }] }).statements[0].text.en,
    ],
  ])('with one bad row in %s is refused whole, at the place: %s', (name, path, spoil) => {
    const text = changed((book) => spoil(section(book, name).rows[0] as Record<string, unknown>));
    expect(problemOf(text)).toMatchObject({ kind: 'row', section: name, row: 1, path });
  });

  it('beyond 4 MB is refused unread', () => {
    const padded = (size: number) => `${whole.slice(0, -1)}${' '.repeat(size - whole.length)}\n`;
    expect(parseBook(padded(BOOK_CAP)).ok).toBe(true);
    expect(problemOf(padded(BOOK_CAP + 1))).toEqual({ kind: 'too-large' });
  });

  it('of a million empty values is refused before a million complaints are made', () => {
    const acts = Array(1_000_000).fill(0);
    const text = textOf({ circulars: [{ ...circular(), acts }] });
    expect(text.length).toBeLessThan(BOOK_CAP);
    expect(problemOf(text)).toEqual({ kind: 'too-large' });
    expect(problemOf(`${'['.repeat(1_900_000)}${']'.repeat(1_900_000)}`)).toEqual({ kind: 'too-large' });
  });
});

describe('random JSON', () => {
  const kinds = [
    'too-large',
    'not-json',
    'no-book',
    'format',
    'section-twice',
    'too-many-rows',
    'row',
    'repeated',
  ];
  const named = (value: unknown) => {
    const reading = parseBook(value);
    expect(reading.ok || kinds.includes(reading.problem.kind)).toBe(true);
  };

  it('gives a book or a named problem', () => {
    fc.assert(fc.property(fc.string(), named));
    fc.assert(fc.property(fc.jsonValue(), named));
    const row = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(
        ...JSON.parse(whole).sections.flatMap((each: { rows: unknown[] }) => each.rows.slice(0, 2)),
      ),
    );
    const sections = fc.array(
      fc.record({
        name: fc.oneof(fc.constantFrom(...SECTION_NAMES), fc.string()),
        version: fc.constantFrom(1, 1, 1, 2),
        rows: fc.oneof(fc.array(row, { maxLength: 3 }), fc.jsonValue()),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(sections, (each) => named({ format: 1, sections: each })),
      { numRuns: 300 },
    );
  });
});

describe('the sections', () => {
  /** Every place of the schema that holds a text: its path and its format or pattern. */
  function texts(schema: unknown, path: string): { path: string; format: unknown }[] {
    if (typeof schema !== 'object' || schema === null) return [];
    const own =
      'type' in schema && schema.type === 'string'
        ? [{ path, format: (schema as { format?: unknown }).format }]
        : [];
    return [...own, ...Object.entries(schema).flatMap(([key, inside]) => texts(inside, `${path}/${key}`))];
  }
  const places = texts(z.toJSONSchema(sectionsSchema, { io: 'input' }), '');

  it('have no place for logic or for where to find something in a page', () => {
    expect(places.length).toBeGreaterThan(80);
    const logic = places.filter(
      ({ path, format }) =>
        /selector|pattern|regex|script|expression|xpath|css|html|eval|query/i.test(path) ||
        format === 'regex',
    );
    expect(logic.map(({ path }) => path)).toEqual([]);
  });

  it('take addresses of the web only', () => {
    const addresses = places.filter(({ format }) => format === 'uri');
    expect(addresses.map(({ path }) => path)).toEqual([expect.stringMatching(/circulars.*link/)]);
    for (const link of [
      'javascript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'file:///etc/passwd',
    ])
      expect(problemOf(textOf({ circulars: [circular({ link })] }))).toMatchObject({ path: 'link' });
    expect(
      bookOf(textOf({ circulars: [circular({ link: 'https://contoh.example/se.pdf' })] })).circulars,
    ).toHaveLength(1);
  });
});
