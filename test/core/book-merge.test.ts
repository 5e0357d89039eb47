import { describe, expect, it } from 'vitest';
import { advise } from '../../src/core/advise.ts';
import { brokenReferences } from '../../src/core/book-check.ts';
import { lawInForce, mergeBooks, type SignedBook } from '../../src/core/book-merge.ts';
import type { Origin } from '../../src/core/list.ts';
import { openRulebook, type RulesData } from '../../src/core/rulebook.ts';
import { BATANG, bookOf, circular, NATION, nationalBook, realRules, textOf } from './sample-book.ts';
import { FACTS } from './sample-law.ts';

const rules = realRules();
const national = (sections: Parameters<typeof textOf>[0]): SignedBook => ({
  origin: NATION,
  book: bookOf(textOf(sections)),
});
const local = (fields: Parameters<typeof circular>[0] = {}, origin: Origin = BATANG): SignedBook => ({
  origin,
  book: bookOf(textOf({ circulars: [circular(fields)] })),
});

function merged(books: readonly SignedBook[], base = rules): RulesData {
  const law = mergeBooks(base, books);
  if (!law.ok) throw new Error(JSON.stringify(law.problem));
  return law.data;
}

describe('books over the embedded law', () => {
  it('of the same law are the same law', () => {
    expect(merged([{ origin: NATION, book: nationalBook(rules) }])).toEqual(rules);
  });

  it('without a section keep the embedded one; with it they replace the whole of it', () => {
    const [first, ...rest] = rules.rules;
    const data = merged([national({ rules: [{ ...first!, title: { id: 'Baru', en: 'New' } }, ...rest] })]);
    expect(data).toEqual({ ...rules, rules: data.rules });
    expect(data.rules.map(({ id }) => id)).toEqual(rules.rules.map(({ id }) => id));
    expect(data.rules[0]?.title.id).toBe('Baru');
  });

  it('take sources and names as they are kept', () => {
    const names = Object.entries(rules.regions).map(([code, name]) => ({ code, name: `${name} Baru` }));
    const sources = Object.entries(rules.sources).map(([code]) => ({ code, reference: code }));
    const data = merged([national({ regions: names, sources })]);
    expect(data.regions['33.25']).toBe(`${rules.regions['33.25']} Baru`);
    expect(data.sources['S01']).toBe('S01');
  });

  it('leave out a circular that the nation has, and tell', () => {
    const own = local({ title: 'Versi daerah' });
    const law = mergeBooks(rules, [own, national({ circulars: [...rules.circulars, circular()] })]);
    expect(law).toMatchObject({
      ok: true,
      shadowed: [{ origin: BATANG, circular: { title: 'Versi daerah' } }],
    });
    expect(law.ok && law.data.circulars.filter(({ id }) => id === circular().id)).toEqual([circular()]);
  });
});

describe('what does not resolve', () => {
  const [rule] = rules.rules;
  const [topic] = rules.topics;
  it.each([
    [
      'a rule’s instrument',
      { rules: [{ ...rule!, instrument: 'UU-0' }, ...rules.rules.slice(1)] },
      { from: 'rules', row: rule!.id, path: 'instrument', id: 'UU-0' },
    ],
    [
      'a rule’s sanction',
      { rules: [{ ...rule!, sanction: 'BERAT_0' }, ...rules.rules.slice(1)] },
      { from: 'rules', path: 'sanction', id: 'BERAT_0' },
    ],
    [
      'a rule’s source',
      { rules: [{ ...rule!, sources: ['S999'] }, ...rules.rules.slice(1)] },
      { from: 'rules', path: 'sources', id: 'S999' },
    ],
    [
      'a circular’s election',
      { circulars: [circular({ elections: ['pilkada-0'] })] },
      { from: 'circulars', path: 'elections[0]', id: 'pilkada-0' },
    ],
    [
      'a circular’s region',
      { circulars: [...rules.circulars, circular({ region: '98' })] },
      { from: 'circulars', path: 'region', id: '98' },
    ],
    [
      'the sanction circulars open with',
      {
        rules: rules.rules.map((each) => (each.sanction === 'UMUM' ? { ...each, sanction: 'MORAL' } : each)),
        sanctions: rules.sanctions.filter(({ id }) => id !== 'UMUM'),
      },
      { from: 'circulars', path: 'sanction', id: 'UMUM' },
    ],
    [
      'a statement’s rule',
      {
        topics: [
          {
            ...topic!,
            statements: [{ ...topic!.statements[0]!, rules: ['R-99'] }, ...topic!.statements.slice(1)],
          },
          ...rules.topics.slice(1),
        ],
      },
      { from: 'topics', path: 'statements[0].rules', id: 'R-99' },
    ],
    ['the lexicon’s statements', { topics: [] }, { from: 'lexicon', to: 'statements' }],
    [
      'a contestant’s election',
      {
        circulars: rules.circulars.map((each) => ({ ...each, elections: [] })),
        elections: rules.elections.filter(({ id }) => id !== 'pemilu-2024-legislatif'),
      },
      { from: 'contestants', path: 'candidacies', id: 'pemilu-2024-legislatif' },
    ],
    [
      'an instrument that took another’s place',
      { instruments: rules.instruments.filter(({ id }) => id !== 'PP-94-2021') },
      { id: 'PP-94-2021' },
    ],
  ])('is refused whole, and the law in force stays: %s', (_, sections, broken) => {
    const book = national(sections);
    expect(mergeBooks(rules, [book])).toMatchObject({
      ok: false,
      problem: { kind: 'unresolved', origin: NATION, broken },
    });
    expect(lawInForce(rules, [book]).data).toBe(rules);
  });

  it('is nothing in the law that ships', () => {
    expect(brokenReferences(rules)).toEqual([]);
  });

  it('is not held against a book that did not break it', () => {
    const [contestant] = rules.list.contestants;
    const ahead = {
      ...contestant!,
      id: 'baru',
      candidacies: [{ ...contestant!.candidacies[0]!, election: 'pilkada-2034' }],
    };
    const base = { ...rules, list: { ...rules.list, contestants: [...rules.list.contestants, ahead] } };
    expect(merged([local()], base).circulars).toHaveLength(rules.circulars.length + 1);
  });

  it('takes no other book with it', () => {
    const broken = local({ elections: ['pilkada-0'] });
    const switches = [{ platform: 'x', reason: { id: 'a', en: 'a' }, since: '2026-01-01' }];
    const law = lawInForce(rules, [
      broken,
      local({ id: 'SE-11', region: '11' }, { scope: 'region', code: '11' }),
      national({ switches }),
    ]);
    expect(law.refused).toMatchObject([{ kind: 'unresolved', origin: BATANG }]);
    expect(law.data.switches).toEqual(switches);
    expect(law.data.circulars.map(({ id }) => id)).toContain('SE-11');
  });

  it('nor may two rows answer to one id', () => {
    const twin = { ...rules.topics[1]!, statements: rules.topics[0]!.statements };
    expect(
      mergeBooks(rules, [national({ topics: [rules.topics[0]!, twin, ...rules.topics.slice(2)] })]),
    ).toMatchObject({
      ok: false,
      problem: { kind: 'clash', id: rules.topics[0]!.statements[0]!.id },
    });
    const taken = circular({ rule: 'R-06' });
    expect(mergeBooks(rules, [national({ circulars: [taken] })])).toMatchObject({ ok: false });
  });
});

describe('a region’s new circular', () => {
  const where = {
    ...FACTS,
    act: 'attend',
    phase: 'outside',
    personnel: 'pns',
    day: '2026-03-01',
    elections: [],
  } as const;
  const cited = (data: RulesData, region: string) =>
    advise(openRulebook(data), { ...where, region }).citations.map(({ rule }) => rule.id);

  it('speaks to its region’s people, and to nobody else', () => {
    const data = merged([local()]);
    expect(cited(data, '33.25')).toContain(circular().id);
    expect(cited(data, '33.26')).not.toContain(circular().id);
    expect(cited(rules, '33.25')).not.toContain(circular().id);
  });

  it('decides where nothing else speaks', () => {
    const silent = { ...rules, rules: [], circulars: [] };
    const data = { ...silent, circulars: merged([local()]).circulars };
    const [before, after] = [silent, data].map((each) =>
      advise(openRulebook(each), { ...where, region: '33.25' }),
    );
    expect(before?.citations).toEqual([]);
    expect(after?.citations[0]?.instrument.title).toBe(circular().title);
    expect(after?.citations[0]?.sanction.id).toBe('UMUM');
  });
});
