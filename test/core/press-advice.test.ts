import { describe, expect, it } from 'vitest';
import { adviseOnPress, type Finding, type Hit, type Warning } from '../../src/core/press-advice.ts';
import { NOTHING_PUBLISHED } from '../../src/core/published.ts';
import type { Rulebook } from '../../src/core/rulebook.ts';
import {
  ACTIONS,
  type Action,
  PERSONNEL,
  type Personnel,
  PHASES,
  type Phase,
  ROLES,
} from '../../src/core/vocabulary.ts';
import { hit, realRulebook } from './sample-contest.ts';

const rulebook = realRulebook();

function finding(
  action: Action,
  hits: readonly Hit[],
  personnel: Personnel,
  book: Rulebook = rulebook,
): Finding {
  return adviseOnPress(book, {
    action,
    hits,
    personnel,
    region: null,
    day: '2027-03-01',
    mode: 'confirm',
    repeated: false,
    published: NOTHING_PUBLISHED,
  });
}

function warned(
  action: Action,
  phase: Phase,
  personnel: Personnel,
  role: Hit['entry']['role'] = 'candidate',
): Warning {
  const found = finding(action, [hit(role, phase)], personnel);
  if (found.level === 'none') throw new Error('no warning');
  return found;
}

const ids = (found: Warning) => found.citations.map((each) => each.rule.id);
const range = (found: Warning) =>
  found.sanctions.map(({ personnel, from, to }) => `${personnel}: ${from.class}..${to.class}`);

describe('adviseOnPress', () => {
  it('is silent without a hit', () => {
    expect(finding('like', [], 'pns')).toEqual({ level: 'none' });
  });

  it('outside an election cites the duty alone and finds no sanction', () => {
    const found = warned('like', 'outside', 'pns', 'party');
    expect([found.level, found.form, ids(found), found.sanctions]).toEqual([
      'caution',
      'compact',
      ['R-01'],
      [],
    ]);
  });

  it('before determination: ethics, a moral sanction', () => {
    const found = warned('like', 'prospective', 'pns');
    expect(found.level).toBe('prohibited');
    expect(ids(found)).toEqual(['R-02', 'R-01', 'R-11']);
    expect(range(found)).toEqual(['pns: ethics..ethics']);
    expect(found.disputed).toBe(false);
  });

  it.each(['determined', 'campaign', 'quiet'] as const)('%s: discipline, its class disputed', (phase) => {
    const found = warned('like', phase, 'pns');
    expect(found.level).toBe('prohibited');
    expect(found.form).toBe('full');
    expect(ids(found)).toEqual(['R-06', 'R-11', 'R-01']);
    expect(range(found)).toEqual(['pns: ethics..discipline-severe']);
    expect([found.disputed, found.general]).toEqual([true, false]);
  });

  it('the range begins at ethics only because the class is disputed', () => {
    const settled = { ...rulebook, rules: rulebook.rules.map((rule) => ({ ...rule, dispute: null })) };
    const found = finding('like', [hit('candidate', 'campaign')], 'pns', settled);
    expect(found.level !== 'none' && range(found)).toEqual(['pns: discipline-severe..discipline-severe']);
  });

  it('after voting: only general rules speak, which is caution and said to be argued', () => {
    const found = warned('like', 'after', 'pns');
    expect([found.level, ids(found)[0], found.general]).toEqual(['caution', 'R-11', true]);
    expect(range(found)).toEqual(['pns: discipline-severe..discipline-severe']);
    expect(ids(warned('share', 'after', 'pns'))[0]).toBe('R-10');
    expect(warned('like', 'after', 'pppk').sanctions).toEqual([]);
  });

  it('adds the rules of each personnel, and replaces them for non-ASN', () => {
    expect(ids(warned('like', 'campaign', 'pppk'))).toEqual(['R-06', 'R-01', 'R-23']);
    expect(ids(warned('like', 'campaign', 'pppk-pw'))).toEqual(['R-06', 'R-01', 'R-24']);
    expect(ids(warned('like', 'campaign', 'non-asn'))).toEqual(['R-25']);
    expect(range(warned('like', 'campaign', 'pppk'))).toEqual(['pppk: ethics..contract']);
    expect(range(warned('like', 'prospective', 'pppk'))).toEqual(['pppk: ethics..ethics']);
    expect(range(warned('like', 'campaign', 'non-asn'))).toEqual(['non-asn: contract..contract']);
    expect(warned('like', 'campaign', 'non-asn').level).toBe('prohibited');
  });

  it('never assumes PNS: unknown personnel is decided by what binds every ASN, the rest is conditional', () => {
    const found = warned('like', 'after', 'unknown');
    expect(ids(found)[0]).toBe('R-01');
    expect(found.citations.map((each) => [each.rule.id, each.only])).toContainEqual(['R-11', ['pns']]);
    expect(range(warned('like', 'campaign', 'unknown'))).toEqual([
      'pns: ethics..discipline-severe',
      'pppk: ethics..contract',
      'pppk-pw: ethics..contract',
    ]);
    expect(found.remarks).toContainEqual({ kind: 'personnel-unknown' });
  });

  it('is cautious where only the umbrella duty speaks', () => {
    expect(warned('attend', 'after', 'pns').level).toBe('caution');
    expect(ids(warned('attend', 'after', 'pppk'))).toEqual(['R-01', 'R-23']);
  });

  it('shows that authorities disagree about attending without a word', () => {
    for (const personnel of ['pns', 'pppk', 'unknown'] as const) {
      const found = warned('attend', 'campaign', personnel);
      expect(ids(found)).toContain('R-09');
      // How grave it is they agree on.
      expect([found.level, found.disputed, found.classDisputed]).toEqual(['prohibited', true, false]);
    }
    expect(range(warned('attend', 'campaign', 'pns'))).toEqual([
      'pns: discipline-moderate..discipline-severe',
    ]);
  });

  it('puts what explains and does not qualify aside', () => {
    const found = warned('follow', 'campaign', 'pns', 'office');
    expect(found.remarks.map(({ kind }) => kind)).toEqual(['office', 'viewing-free']);
    expect(found.background.map(({ kind }) => kind)).toEqual(['private', 'facilities', 'incumbent', 'route']);
  });

  it('hears the region’s own rules on their days and in their elections', () => {
    const local = {
      ...rulebook.rules.find((each) => each.id === 'R-01')!,
      id: 'SE-CONTOH',
      scope: { region: '33.25', from: '2027-01-01', to: '2027-12-31', elections: ['pilkada-contoh'] },
    };
    const book = { ...rulebook, rules: [...rulebook.rules, local] };
    const cited = (region: string | null, phase: Phase) => {
      const press = { action: 'like', hits: [hit('candidate', phase)], personnel: 'pns' } as const;
      const where = { region, day: '2027-03-01', mode: 'confirm', repeated: false } as const;
      const found = adviseOnPress(book, { ...press, ...where, published: NOTHING_PUBLISHED });
      return found.level === 'none' ? [] : ids(found);
    };
    expect(cited('33.25', 'campaign')).toEqual(['R-06', 'R-11', 'R-01', 'SE-CONTOH']);
    expect(cited('33.26', 'campaign')).not.toContain('SE-CONTOH');
    expect(cited('33.25', 'outside')).not.toContain('SE-CONTOH');
  });

  it('names all hits, strictest first, and decides by the first', () => {
    const found = finding(
      'share',
      [hit('party', 'outside', 'reposter'), hit('candidate', 'quiet', 'quoted')],
      'pns',
    );
    expect(found.level !== 'none' && found.hits.map((each) => [each.entry.role, each.level])).toEqual([
      ['candidate', 'prohibited'],
      ['party', 'caution'],
    ]);
    expect(found.level !== 'none' && ids(found)[0]).toBe('R-06');
  });

  it('leaves out a hit that has no level', () => {
    expect(finding('like', [hit('office', 'outside')], 'pns')).toEqual({ level: 'none' });
    const both = finding('like', [hit('office', 'outside'), hit('party', 'outside')], 'pns');
    expect(both.level !== 'none' && both.hits.length).toBe(1);
  });

  it('marks what is doubtful', () => {
    const doubtful = hit('party', 'campaign', 'author', { disagreement: true });
    const derived = {
      ...doubtful,
      entry: { ...doubtful.entry, status: 'disputed', confidence: 'derived' },
    } as const;
    const found = finding('follow', [derived], 'pns');
    expect(found.level).toBe('caution');
    expect(found.level !== 'none' && found.remarks.map((each) => each.kind)).toEqual([
      'disagreement',
      'entry-disputed',
      'entry-derived',
      'party-in-stage',
      'viewing-free',
    ]);
    // The rule's own dispute is said with the sanction.
    expect(found.level !== 'none' && found.disputed).toBe(true);
  });

  it('is total: every action, role, phase and personnel has rules or an explicit none', () => {
    for (const action of ACTIONS)
      for (const role of ROLES)
        for (const phase of PHASES)
          for (const personnel of PERSONNEL) {
            const found = finding(action, [hit(role, phase)], personnel);
            if (found.level === 'none') continue;
            const case_ = `${action} ${role} ${phase} ${personnel}`;
            expect(found.citations.length > 0 || found.level === 'caution', case_).toBe(true);
            if (personnel !== 'non-asn' && personnel !== 'unknown')
              expect(ids(found), case_).toContain('R-01');
            if (found.level === 'prohibited') expect(found.sanctions.length, case_).toBeGreaterThan(0);
            if (personnel === 'non-asn') expect(['R-25', undefined], case_).toContain(ids(found)[0]);
            if (personnel !== 'pns' && personnel !== 'unknown')
              expect(range(found).join(), case_).not.toContain('severe');
          }
  });
});
