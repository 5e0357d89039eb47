import { describe, expect, it } from 'vitest';
import { type Advice, advise, type Facts } from '../../src/core/advise.ts';
import type { LawRemark } from '../../src/core/law-remark.ts';
import type { Rulebook } from '../../src/core/rulebook.ts';
import { ACTIONS, ACTS, PHASES, ROLES } from '../../src/core/vocabulary.ts';
import { election, realRulebook } from './sample-contest.ts';
import { FACTS, law, rule, SAID } from './sample-law.ts';

const real = realRulebook();
const asked = (facts: Partial<Facts>, book: Rulebook = real): Advice => advise(book, { ...FACTS, ...facts });
const ids = ({ citations }: Advice) =>
  citations.map((each) => `${each.rule.id}${each.uncertain ? '?' : ''}`).join(' ');
const elsewhere = ({ remarks }: Advice) =>
  remarks.find((each): each is Extract<LawRemark, { kind: 'other-stage' }> => each.kind === 'other-stage');

describe('an act that a rule names', () => {
  const roles = ROLES.filter((role) => role !== 'office' && role !== 'dual-use');
  const named = ACTS.filter((act) =>
    real.rules.some(({ acts, scope }) => scope === null && acts.includes(act)),
  );

  it('is free for no ASN in any stage', () => {
    for (const act of named)
      for (const phase of PHASES)
        for (const role of roles)
          for (const personnel of ['pns', 'pppk', 'pppk-pw'] as const) {
            const found = asked({ act, phase, role, personnel });
            const line = `${act} ${phase} ${role} ${personnel}`;
            expect(found.level, line).not.toBe('none');
            // Of a crime that binds anybody no agency's rule need be cited.
            expect(found.citations.length, line).toBeGreaterThan(0);
          }
  });

  it('warns non-ASN staff too, and where nothing is cited says when it is', () => {
    for (const act of named)
      for (const phase of PHASES) {
        const found = asked({ act, phase, personnel: 'non-asn' });
        expect(found.level, `${act} ${phase}`).not.toBe('none');
        if (found.citations.length > 0 || (ACTIONS as readonly string[]).includes(act)) continue;
        expect(elsewhere(found)?.rule.id, `${act} ${phase}`).toBe('R-25');
      }
    expect(ids(asked({ act: 'facility', personnel: 'non-asn' }))).toBe('R-25?');
    expect(asked({ act: 'facility', personnel: 'non-asn' }).level).toBe('caution');
  });

  it.each([
    ['banner', 'outside', 'R-05', ['prospective', 'candidate']],
    ['approach-party', 'campaign', 'R-17', ['prospective']],
    ['facility', 'prospective', 'R-13', ['candidate']],
    ['id-support', 'after', 'R-14', ['prospective', 'candidate']],
  ] as const)(
    'in another stage, as %s %s, is a matter of the duty, which says so',
    (act, phase, id, stages) => {
      const found = asked({ act, phase });
      expect([ids(found), found.level, found.sanctions, found.general]).toEqual([
        'R-01',
        'caution',
        [],
        true,
      ]);
      expect([elsewhere(found)?.rule.id, elsewhere(found)?.stages]).toEqual([id, stages]);
    },
  );

  it('here needs no word of another stage, nor does a press', () => {
    expect(elsewhere(asked({ act: 'banner' }))).toBeUndefined();
    expect(elsewhere(asked({ act: 'party-member', phase: 'outside' }))).toBeUndefined();
    expect(elsewhere(asked({ act: 'like', phase: 'outside' }))).toBeUndefined();
    // Nothing that binds PPPK names it anywhere.
    expect(elsewhere(asked({ act: 'facility', personnel: 'pppk' }))).toBeUndefined();
  });
});

describe('what a rule leaves open for some of its acts', () => {
  it('is argued for those acts, in those stages', () => {
    const book = law([
      rule('R-11', { acts: ['like', 'follow'], argued: [{ acts: ['follow'], phases: ['candidate'] }] }),
    ]);
    expect([ids(asked({ act: 'like' }, book)), ids(asked({ act: 'follow' }, book))]).toEqual([
      'R-11',
      'R-11?',
    ]);
    expect(asked({ act: 'follow' }, book).level).toBe('caution');
    for (const act of ['follow', 'join'] as const) {
      const after = asked({ act, phase: 'after' });
      expect([ids(after).split(' ')[0], after.level, after.sanctions]).toEqual(['R-01', 'caution', []]);
    }
  });

  it('is disputed for the acts the dispute is about', () => {
    const passive = {
      acts: ['attend', 'support'],
      dispute: SAID('hadir pasif'),
      disputedActs: ['attend'],
    } as const;
    const book = law([rule('R-09', { ...passive, acts: [...passive.acts], disputedActs: ['attend'] })]);
    expect([asked({ act: 'attend' }, book).disputed, asked({ act: 'support' }, book).disputed]).toEqual([
      true,
      false,
    ]);
    expect(asked({ act: 'support' }).disputed).toBe(false);
    expect(asked({ act: 'attend' }).disputed).toBe(true);
  });

  it('is told of incumbents where the election may be of its kind', () => {
    const told = (kind: 'pemilu' | 'pilkada' | 'test' | null) => {
      const held = kind === null ? new Map() : new Map([[election.id, { ...election, kind }]]);
      const found = asked({ role: 'office' }, { ...real, elections: held });
      return found.remarks.some((each) => each.kind === 'incumbent');
    };
    expect([told('pilkada'), told('test'), told(null), told('pemilu')]).toEqual([true, true, true, false]);
  });
});
