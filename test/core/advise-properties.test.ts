import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Advice, advise, type Facts } from '../../src/core/advise.ts';
import { phaseStrictness } from '../../src/core/phase.ts';
import type { Rule } from '../../src/core/rule.ts';
import type { Rulebook } from '../../src/core/rulebook.ts';
import {
  ACTIONS,
  ACTS,
  KINDS,
  LEVELS,
  type Level,
  PERSONNEL,
  PHASES,
  RELATIONS,
  ROLES,
} from '../../src/core/vocabulary.ts';
import { realRulebook } from './sample-contest.ts';
import { law, rule, SAID } from './sample-law.ts';

const real = realRulebook();

const domain = {
  act: fc.constantFrom(...ACTS),
  role: fc.constantFrom(...ROLES),
  kind: fc.constantFrom(...KINDS),
  relation: fc.constantFrom(...RELATIONS),
  phase: fc.constantFrom(...PHASES),
  personnel: fc.constantFrom(...PERSONNEL),
  region: fc.constantFrom(null, '33', '33.25', '33.26'),
  day: fc.constantFrom('2022-01-01', '2023-10-01', '2024-10-01', '2030-01-01'),
  elections: fc.subarray(['pilkada-2024', 'pemilu-2024-presiden', 'nowhere']),
  photo: fc.boolean(),
  disagreement: fc.boolean(),
} as const;
const anyFacts: fc.Arbitrary<Facts> = fc.record(domain);

const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 1 });
const sanctions = fc.constantFrom('GENERAL', 'ETHICS', 'LIGHT', 'MODERATE', 'SEVERE', 'CONTRACT', 'PRISON');
const anyRule: fc.Arbitrary<Partial<Rule>> = fc.record({
  acts: fc.subarray([...ACTS], { minLength: 1 }),
  photo: fc.boolean(),
  binds: fc.subarray([...PERSONNEL]),
  condition: orNull(fc.constant(SAID('syarat'))),
  phases: fc.subarray(['prospective', 'candidate', 'after', 'always'] as const, { minLength: 1 }),
  phasesUncertain: fc.subarray(['prospective', 'candidate', 'after'] as const),
  rank: fc.integer({ min: 1, max: 5 }),
  sanction: sanctions,
  sanctionProspective: orNull(sanctions),
  criminal: orNull(fc.constant('PRISON')),
  dispute: orNull(fc.constant(SAID('diperdebatkan'))),
  scope: orNull(
    fc.record({
      region: fc.constantFrom('33', '33.25'),
      from: fc.constant('2023-01-01'),
      to: orNull(fc.constant('2024-12-31')),
      elections: fc.subarray(['pilkada-2024']),
    }),
  ),
});
/** Any law at all: what holds of it holds whatever the real one becomes. */
const anyLaw: fc.Arbitrary<Rulebook> = fc
  .array(anyRule, { maxLength: 12 })
  .map((rules) => law(rules.map((fields, at) => rule(`R-${at + 10}`, fields))));

const weight = (level: Level) => LEVELS.indexOf(level);
const shown = (advice: Advice) =>
  JSON.stringify({ ...advice, remarks: advice.remarks.map(({ kind }) => kind) });

/** What holds of every advice; each entry that is false is a broken promise. */
function promises(book: Rulebook, facts: Facts, advice: Advice): Readonly<Record<string, boolean>> {
  const { citations, sanctions: ranges, criminal, level } = advice;
  const all = [...citations, ...criminal];
  const plain = citations.some((each) => !each.conditional);
  return {
    'speaks or is silent': citations.length > 0 || ranges.length === 0,
    'is prohibited by a rule': level !== 'prohibited' || citations.length > 0,
    'sources every citation': all.every(
      ({ rule: { sources }, sanction }) =>
        [...sources, ...sanction.sources].length > 0 &&
        [...sources, ...sanction.sources].every((code) => book.sources.has(code)),
    ),
    'cites each rule once': new Set(citations.map((each) => each.rule.id)).size === citations.length,
    'is decided by no condition where it need not': !plain || citations[0]?.conditional === false,
    'binds somebody': all.every((each) => each.rule.binds.length > 0),
    'keeps courts out of ranges': ranges.every(
      ({ from, to }) => from.class !== 'criminal' && to.class !== 'criminal',
    ),
    'keeps crime apart': criminal.every((each) => each.sanction.class === 'criminal'),
    'keeps every range upright': ranges.every(
      ({ from, to }) => from.class !== 'general' && to.class !== 'general',
    ),
    'gives PNS punishments to PNS alone': ranges.every(
      ({ personnel, to }) => book !== real || personnel === 'pns' || to.class !== 'discipline-severe',
    ),
    'hears no other region': all.every(
      ({ rule: { scope } }) => scope === null || (facts.region ?? '').startsWith(scope.region),
    ),
  };
}

describe.each([
  ['the real rules', fc.constant(real)],
  ['any rules', anyLaw],
])('advise, by %s', (_, books) => {
  it('is total and keeps its promises', () => {
    fc.assert(
      fc.property(books, anyFacts, (book, facts) => {
        const kept = promises(book, facts, advise(book, facts));
        expect(Object.entries(kept).filter(([, holds]) => !holds)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('depends on nothing but its facts, and on no kind of account', () => {
    fc.assert(
      fc.property(books, anyFacts, domain.kind, (book, facts, kind) => {
        const frozen = Object.freeze({ ...facts });
        expect(shown(advise(book, { ...frozen, kind }))).toBe(shown(advise(book, frozen)));
      }),
      { numRuns: 300 },
    );
  });

  it('says to who has not said their class what it says to each, and never more strictly', () => {
    fc.assert(
      fc.property(books, anyFacts, (book, facts) => {
        const unknown = advise(book, { ...facts, personnel: 'unknown' });
        for (const personnel of ['pns', 'pppk', 'pppk-pw'] as const) {
          const known = advise(book, { ...facts, personnel });
          const own = unknown.sanctions.filter((each) => each.personnel === personnel);
          if (unknown.level !== 'none' && known.level !== 'none') expect(own).toEqual(known.sanctions);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('says no more because the page leaves doubt about the account', () => {
    fc.assert(
      fc.property(books, anyFacts, (book, facts) => {
        const at = (disagreement: boolean) => weight(advise(book, { ...facts, disagreement }).level);
        expect(at(true)).toBeLessThanOrEqual(at(false));
      }),
      { numRuns: 500 },
    );
  });
});

it('says no less because a photo goes along', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const at = (photo: boolean) => weight(advise(real, { ...facts, photo }).level);
      expect(at(true)).toBeGreaterThanOrEqual(at(false));
    }),
    { numRuns: 500 },
  );
});

describe('nearer to the vote', () => {
  const nearer = PHASES.toSorted((a, b) => phaseStrictness(a) - phaseStrictness(b)).filter(
    (phase) => phase !== 'after',
  );

  it('no press is advised on more mildly', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...ACTIONS), (facts, act) => {
        const levels = nearer.map((phase) => weight(advise(real, { ...facts, act, phase }).level));
        expect(levels).toEqual(levels.toSorted((a, b) => a - b));
      }),
      { numRuns: 1000 },
    );
  });
});
