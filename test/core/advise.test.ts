import { describe, expect, it } from 'vitest';
import { type Advice, advise, type Facts } from '../../src/core/advise.ts';
import type { Rule } from '../../src/core/rule.ts';
import { FACTS, law, rule, SAID } from './sample-law.ts';

const duty = rule('R-01', { rank: 4, phases: ['always'], sanction: 'GENERAL', binds: ['pns', 'pppk'] });

function asked(rules: readonly Rule[], facts: Partial<Facts> = {}): Advice {
  return advise(law(rules), { ...FACTS, ...facts });
}

const ids = (advice: Advice) => advice.citations.map((each) => each.rule.id).join(' ');
const range = (advice: Advice) =>
  advice.sanctions.map(({ personnel, from, to }) => `${personnel} ${from.id}..${to.id}`).join(', ');

describe('the order of citations', () => {
  it('is plain before conditional, national before local, binding before what binds some', () => {
    const rules = [
      rule('R-13', { condition: SAID('pejabat') }),
      rule('R-26', { rank: 4, binds: ['pns', 'pppk'], sanction: 'GENERAL', scope: scope('33.25') }),
      rule('R-23', { rank: 5, binds: ['pppk'], sanction: 'CONTRACT' }),
      rule('R-11', { rank: 3 }),
      duty,
      rule('R-06', { binds: ['pns', 'pppk'] }),
    ];
    const where = { region: '33.25' };
    expect(ids(asked(rules, where))).toBe('R-06 R-11 R-01 R-26 R-13');
    expect(ids(asked(rules, { ...where, personnel: 'pppk' }))).toBe('R-06 R-01 R-23 R-26');
    expect(ids(asked(rules, { ...where, personnel: 'unknown' }))).toBe('R-06 R-01 R-11 R-23 R-26 R-13');
  });
});

function scope(region: string, fields: Partial<NonNullable<Rule['scope']>> = {}): Rule['scope'] {
  return { region, from: '2027-01-01', to: '2027-04-05', elections: [], ...fields };
}

describe('a condition', () => {
  const grave = rule('R-13', { condition: SAID('pejabat') });

  it('keeps a rule from deciding, from prohibiting and from the range', () => {
    const both = asked([grave, duty], { act: 'like' });
    expect([ids(both), both.level, range(both)]).toEqual(['R-01 R-13', 'caution', '']);
    const alone = asked([grave]);
    expect([ids(alone), alone.level, range(alone), alone.general]).toEqual(['R-13', 'caution', '', true]);
    const milder = asked([grave, rule('R-12', { sanction: 'MODERATE' })]);
    expect([ids(milder), range(milder)]).toEqual(['R-12 R-13', 'pns MODERATE..MODERATE']);
  });

  it('of a rule on photos is met by the facts', () => {
    const photo = rule('R-08', { acts: ['photo', 'post'], photo: true, condition: SAID('di depan umum') });
    expect(asked([photo], { act: 'photo' }).level).toBe('prohibited');
    expect(ids(asked([photo], { act: 'post', photo: true }))).toBe('R-08');
    expect(ids(asked([photo], { act: 'post' }))).toBe('');
  });
});

describe('a local rule', () => {
  const local = (fields = {}) => [
    rule('R-26', { rank: 4, phases: ['always'], sanction: 'GENERAL', scope: scope('33.25', fields) }),
  ];

  it.each([
    ['in its region', '33.25', {}, 'R-26'],
    ['below its region', '33.25.01', {}, 'R-26'],
    ['nowhere above it', '33', {}, ''],
    ['nowhere beside it', '33.26', {}, ''],
    ['not where the code only begins alike', '33.250', {}, ''],
    ['to nobody whose region is unknown', null, {}, ''],
    ['on its first day', '33.25', { from: '2027-03-01' }, 'R-26'],
    ['not before it', '33.25', { from: '2027-03-02' }, ''],
    ['on its last day', '33.25', { to: '2027-03-01' }, 'R-26'],
    ['not after it', '33.25', { to: '2027-02-28' }, ''],
    ['without end', '33.25', { to: null }, 'R-26'],
    ['in its election', '33.25', { elections: ['pemilu', 'pilkada-contoh'] }, 'R-26'],
    ['in no other election', '33.25', { elections: ['pemilu'] }, ''],
  ] as const)('speaks %s', (_, region, fields, expected) => {
    expect(ids(asked(local(fields), { region }))).toBe(expected);
  });

  it('raises no level and takes none', () => {
    const other = rule('R-25', { rank: 5, binds: ['non-asn'], sanction: 'CONTRACT' });
    const here = rule('R-26', { rank: 4, binds: ['non-asn'], sanction: 'GENERAL', scope: scope('33.25') });
    const facts = { personnel: 'non-asn', region: '33.25' } as const;
    expect(asked([other, here], facts).level).toBe('prohibited');
    expect(asked([here], facts).level).toBe('caution');
  });
});

describe('what no longer holds', () => {
  it('is cited up to its last day', () => {
    const book = law([rule('R-06')], { inForceTo: '2027-03-02' });
    expect(ids(advise(book, FACTS))).toBe('R-06');
    expect(ids(advise(book, { ...FACTS, day: '2027-03-02' }))).toBe('');
  });

  it('binds nobody where it binds others than civil servants', () => {
    const context = rule('R-21', { binds: [] });
    for (const personnel of ['pns', 'unknown'] as const)
      expect(ids(asked([context], { personnel }))).toBe('');
  });
});

describe('crime', () => {
  const court = rule('R-18', { acts: ['campaign-team', 'like'], sanction: 'PRISON', rank: 1 });
  const team = rule('R-15', {
    acts: ['campaign-team'],
    phases: ['prospective', 'candidate'],
    sanction: 'SEVERE',
    sanctionProspective: 'MODERATE',
    criminal: 'PRISON',
  });
  const crimes = (advice: Advice) =>
    advice.criminal.map(({ rule: { id }, sanction }) => `${id} ${sanction.id}`);

  it('stands apart from a press and never in its range', () => {
    const press = asked([court, rule('R-06')]);
    expect([ids(press), range(press), crimes(press)]).toEqual([
      'R-06',
      'pns SEVERE..SEVERE',
      ['R-18 PRISON'],
    ]);
    const alone = asked([court]);
    expect([ids(alone), range(alone), alone.level]).toEqual(['', '', 'caution']);
  });

  it('is part of the answer about an act that no button does, after all else, each sanction once', () => {
    const asks = asked([court, team], { act: 'campaign-team' });
    expect([ids(asks), range(asks), crimes(asks)]).toEqual([
      'R-15 R-18',
      'pns SEVERE..SEVERE',
      ['R-18 PRISON'],
    ]);
    expect(crimes(asked([team], { act: 'campaign-team' }))).toEqual(['R-15 PRISON']);
  });

  it('waits with the graver sanction for the determination of candidates', () => {
    const before = asked([team], { act: 'campaign-team', phase: 'prospective' });
    expect([range(before), crimes(before)]).toEqual(['pns MODERATE..MODERATE', []]);
  });
});

describe('the sanction range', () => {
  it('spans every rule that names the act, and rests on a general prohibition only where none does', () => {
    const rules = [rule('R-12', { sanction: 'LIGHT' }), rule('R-09', { rank: 2 }), rule('R-11', { rank: 3 })];
    expect(range(asked(rules))).toBe('pns LIGHT..SEVERE');
    expect(range(asked([rule('R-11', { rank: 3 }), duty]))).toBe('pns SEVERE..SEVERE');
    expect(range(asked([duty]))).toBe('');
    expect(range(asked([rule('R-19', { rank: 3, sanction: 'GENERAL' })]))).toBe('');
  });

  it('begins at the same row elsewhere while its class is disputed, and at no other row', () => {
    const dispute = SAID('diperdebatkan');
    const row = rule('R-02', { phases: ['prospective'], sanction: 'ETHICS' });
    const disputed = asked([rule('R-06', { dispute }), row]);
    expect([range(disputed), disputed.disputed, disputed.classDisputed]).toEqual([
      'pns ETHICS..SEVERE',
      true,
      true,
    ]);
    const other = asked([rule('R-09', { dispute }), { ...row, acts: ['like', 'banner'] }]);
    expect([range(other), other.disputed, other.classDisputed]).toEqual(['pns SEVERE..SEVERE', true, false]);
  });

  it('is for other classes what their own law says, whether or not it names the act', () => {
    const own = rule('R-23', { rank: 5, binds: ['pppk'], sanction: 'CONTRACT', acts: ['share'] });
    const all: Partial<Rule> = { binds: ['pns', 'pppk'] };
    const pppk = { personnel: 'pppk' } as const;
    const of = (rules: readonly Rule[]) => range(asked(rules, pppk));
    expect(of([rule('R-06', { ...all, sanction: 'SEVERE' }), own])).toBe('pppk CONTRACT..CONTRACT');
    expect(of([rule('R-06', { ...all, sanction: 'ETHICS' }), own])).toBe('pppk ETHICS..ETHICS');
    expect(of([rule('R-17', { ...all, sanction: 'MODERATE' }), own])).toBe('pppk MODERATE..MODERATE');
    expect(of([rule('R-16', { ...all, sanction: 'DISMISSAL' }), own])).toBe('pppk DISMISSAL..DISMISSAL');
    expect(of([rule('R-06', { ...all, sanction: 'SEVERE' })])).toBe('');
  });
});

describe('acts that no button does', () => {
  const banner = (fields: Partial<Rule> = {}) => rule('R-05', { acts: ['banner', 'photo'], ...fields });

  it('are rated by the rules alone', () => {
    const level = (rules: readonly Rule[], facts: Partial<Facts> = {}) =>
      asked(rules, { act: 'banner', ...facts }).level;
    expect(level([banner()])).toBe('prohibited');
    expect(level([banner({ rank: 3 })])).toBe('prohibited');
    expect(level([banner({ phases: [], phasesUncertain: ['candidate'] })])).toBe('caution');
    expect(level([banner({ condition: SAID('pejabat') })])).toBe('caution');
    expect(level([banner({ rank: 4, sanction: 'GENERAL' })])).toBe('caution');
    expect(level([banner()], { personnel: 'unknown' })).toBe('caution');
    expect(level([banner()], { phase: 'outside' })).toBe('caution');
    expect(level([banner()], { personnel: 'pppk' })).toBe('none');
  });

  it('are forbidden after the vote by a rule about them, not by how a class is sanctioned', () => {
    const own = banner({ rank: 5, binds: ['non-asn'], phases: ['candidate', 'after'], sanction: 'CONTRACT' });
    const level = (rules: readonly Rule[], phase: Facts['phase']) =>
      asked(rules, { act: 'banner', personnel: 'non-asn', phase }).level;
    expect(['campaign', 'after'].map((phase) => level([own], phase as Facts['phase']))).toEqual([
      'prohibited',
      'caution',
    ]);
    expect(level([{ ...own, rank: 3 }], 'after')).toBe('prohibited');
  });

  it('about an incumbent’s office say no more than the table does, and only where they are about somebody', () => {
    const office = { role: 'office' } as const;
    expect(asked([banner()], { act: 'photo', ...office }).level).toBe('caution');
    expect(asked([banner({ phases: ['after'] })], { act: 'photo', phase: 'after', ...office }).level).toBe(
      'none',
    );
    expect(asked([banner()], { act: 'banner', ...office }).level).toBe('prohibited');
  });
});

describe('remarks', () => {
  const kinds = (rules: readonly Rule[], facts: Partial<Facts>) =>
    asked(rules, facts).remarks.map(({ kind }) => kind);

  it('say that privacy exempts nobody, while anybody stands', () => {
    expect(kinds([rule('R-06')], {})).toEqual(['private', 'route']);
    expect(kinds([duty], { phase: 'outside' })).toEqual(['route']);
    expect(kinds([rule('R-06', { acts: ['attend'] })], { act: 'attend' })).toEqual(['route']);
    // A court's case takes another way.
    expect(kinds([rule('R-22', { acts: ['hoax'], sanction: 'PRISON' })], { act: 'hoax' })).toEqual([]);
  });

  it('name the rule on state facilities, unless it is cited already', () => {
    const state = rule('R-13', { acts: ['facility'], condition: SAID('peserta kampanye') });
    expect(kinds([rule('R-06'), state], {})).toContain('facilities');
    expect(kinds([rule('R-06'), state], { personnel: 'pppk' })).not.toContain('facilities');
    expect(kinds([{ ...state, acts: ['facility', 'like'] }], {})).not.toContain('facilities');
  });

  it('tell of what binds an incumbent beside their office’s accounts alone', () => {
    const incumbent = rule('R-21', { binds: [] });
    expect(kinds([duty, incumbent], { role: 'dual-use' })).toEqual([
      'office',
      'private',
      'incumbent',
      'route',
    ]);
    expect(kinds([duty, incumbent], {})).not.toContain('incumbent');
    expect(kinds([duty, incumbent], { role: 'office', phase: 'outside' })).not.toContain('incumbent');
  });

  it('show a dispute about a rule that names the act though another decides', () => {
    const passive = rule('R-09', { condition: SAID('dengan dukungan'), dispute: SAID('hadir pasif') });
    const found = asked([rule('R-12', { sanction: 'MODERATE' }), passive]);
    expect([ids(found), found.disputed, found.classDisputed]).toEqual(['R-12 R-09', true, false]);
  });
});
