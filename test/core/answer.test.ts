import { describe, expect, it } from 'vitest';
import { answer, type Who } from '../../src/core/answer.ts';
import type { Question, Subject } from '../../src/core/question.ts';
import type { Rulebook } from '../../src/core/rulebook.ts';
import { ACTS, KINDS, PERSONNEL, ROLES } from '../../src/core/vocabulary.ts';
import { DURING, elections, realRulebook } from './sample-contest.ts';
import { law, rule } from './sample-law.ts';

const rulebook: Rulebook = { ...realRulebook(), elections };
const who: Who = { personnel: 'pns', region: null, instant: DURING.campaign };
const candidate: Subject = { is: 'account', role: 'candidate', kind: 'profile' };
const institution: Subject = { is: 'institution' };
const nobody: Subject = { is: 'nobody' };

function asked(question: Question, changed: Partial<Who> = {}) {
  return answer(rulebook, question, { ...who, ...changed });
}

const rules = ({ advice }: { advice: ReturnType<typeof asked>['now']['advice'] }) =>
  advice.citations.map((each) => each.rule.id).join(' ');

describe('answer', () => {
  it('is for the stage that runs today, and says how it changes', () => {
    const found = asked({ act: 'like', subject: candidate });
    expect([found.free, found.now.phase, found.now.advice.level]).toEqual([null, 'campaign', 'prohibited']);
    expect(found.stages.map(({ phase, advice }) => `${phase} ${advice.level}`)).toEqual([
      'outside caution',
      'prospective prohibited',
      'determined prohibited',
      'after caution',
    ]);
    expect(found.stages.map((each) => rules(each).split(' ')[0])).toEqual(['R-01', 'R-02', 'R-06', 'R-11']);
    expect(asked({ act: 'like', subject: candidate }, { instant: DURING.outside }).now.phase).toBe('outside');
  });

  it('asks for the one who asks: class, region and day', () => {
    expect(rules(asked({ act: 'like', subject: candidate }, { personnel: 'non-asn' }).now)).toBe('R-25');
    const scope = { region: '33.25', from: '2027-03-01', to: '2027-03-01', elections: ['pilkada-contoh'] };
    const local = { ...law([rule('SE-CONTOH', { rank: 4, phases: ['always'], scope })]), elections };
    const cited = (changed: Partial<Who>) => {
      const found = answer(local, { act: 'like', subject: candidate }, { ...who, ...changed });
      return [found.now, ...found.stages].map((each) => rules(each));
    };
    expect(cited({ region: '33.25' })).toEqual(['SE-CONTOH', '', 'SE-CONTOH', 'SE-CONTOH', 'SE-CONTOH']);
    expect(cited({ region: '33.26' }).join('')).toBe('');
    expect(cited({ region: '33.25', instant: DURING.quiet }).join('')).toBe('');
    // Nine in the morning in Jakarta is the same day everywhere; an hour before midnight is not.
    const late = Date.parse('2027-02-28T23:00:00+07:00');
    expect(cited({ region: '33.25', instant: late }).join('')).toBe('');
    expect(cited({ region: '33.25', instant: late + 3_600_000 })[0]).toBe('SE-CONTOH');
  });

  it.each(['like', 'follow', 'comment', 'join'] as const)('finds no ban on a %s of an institution', (act) => {
    const found = asked({ act, subject: institution });
    expect([found.free, found.now.advice.level, rules(found.now)]).toEqual(['institution', 'none', '']);
    expect(found.stages.every(({ advice }) => advice.level === 'none')).toBe(true);
  });

  it.each(['share', 'post', 'photo', 'attend', 'support'] as const)(
    'leaves a %s of an institution to its content: the general duty alone speaks',
    (act) => {
      const { free, now, stages } = asked({ act, subject: institution });
      expect([free, rules(now)]).toEqual([null, 'R-01']);
      for (const { advice } of [now, ...stages]) {
        expect([advice.level, advice.sanctions, advice.general]).toEqual(['caution', [], true]);
        expect(advice.remarks.map(({ kind }) => kind)).toEqual(['depends-on-content']);
      }
    },
  );

  it('is for whichever running election asks most of the act, then for the nearest to its vote', () => {
    const stage = { from: '2027-01-01', to: '2027-12-31', sources: ['S01'], note: null };
    const other = (id: string, phase: 'campaign' | 'prospective') => ({
      ...elections.get('pilkada-contoh')!,
      id,
      stages: [{ ...stage, phase }],
    });
    const two = [other('nearer', 'campaign'), other('farther', 'prospective')];
    const book = { ...rulebook, elections: new Map(two.map((each) => [each.id, each])) };
    const now = (act: Question['act']) => {
      const found = answer(book, { act, subject: nobody }, who).now;
      return [found.phase, found.advice.level, found.election?.id];
    };
    expect(now('approach-party')).toEqual(['prospective', 'prohibited', 'farther']);
    expect(now('banner')).toEqual(['campaign', 'prohibited', 'nearer']);
    const outside = asked({ act: 'banner', subject: nobody }, { instant: DURING.outside }).now;
    expect([outside.phase, outside.election]).toEqual(['outside', null]);
  });

  it('frees nothing that is aimed at nobody anyway', () => {
    for (const act of ['decision', 'facility', 'party-member', 'hoax'] as const) {
      const aimed = asked({ act, subject: institution });
      expect([aimed.free, rules(aimed.now)]).toEqual([null, rules(asked({ act, subject: nobody }).now)]);
      expect(rules(aimed.now), act).not.toBe('');
    }
  });

  it('takes a press on nobody for looking, and one’s own words for words about a candidate', () => {
    for (const act of ['like', 'follow', 'join'] as const)
      expect(asked({ act, subject: nobody }).free).toBe('reading');
    for (const act of ['post', 'comment', 'share', 'attend', 'photo', 'support'] as const) {
      const found = asked({ act, subject: nobody });
      expect([found.free, rules(found.now)]).toEqual([null, rules(asked({ act, subject: candidate }).now)]);
    }
  });

  it('tells a photo in public from one nobody is asked about', () => {
    expect(rules(asked({ act: 'photo', subject: nobody }).now)).toContain('R-08');
    expect(rules(asked({ act: 'post', subject: nobody }).now)).not.toContain('R-08');
  });

  it('is total', () => {
    const subjects: Subject[] = [
      institution,
      nobody,
      ...ROLES.flatMap((role) => KINDS.map((kind) => ({ is: 'account', role, kind }) as const)),
    ];
    for (const act of ACTS)
      for (const subject of subjects)
        for (const personnel of PERSONNEL) {
          const { now, stages, free } = asked({ act, subject }, { personnel, region: '33.25' });
          expect(stages).toHaveLength(4);
          // The stage that runs is told as the table tells it.
          expect(rules(now)).toBe(rules(stages[2]!));
          if (free !== null) expect(rules(now)).toBe('');
        }
  });
});
