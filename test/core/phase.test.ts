import { describe, expect, it } from 'vitest';
import type { Election } from '../../src/core/election.ts';
import { jakartaDay, phasesAt } from '../../src/core/phase.ts';
import { PHASES, type Phase } from '../../src/core/vocabulary.ts';
import { candidate, DURING, election, elections } from './sample-contest.ts';

const during = (phase: Phase) => phasesAt(candidate, elections, DURING[phase])[0];
const at = (instant: string) => phasesAt(candidate, elections, Date.parse(instant))[0].phase;

describe('phasesAt', () => {
  it.each(PHASES)('knows %s', (phase) => {
    expect(during(phase).phase).toBe(phase);
  });

  it('holds a stage half-open, at the local midnight of its offset', () => {
    expect(at('2027-01-31T23:59:59+07:00')).toBe('prospective');
    expect(at('2027-02-01T00:00:00+07:00')).toBe('determined');
    expect(at('2027-01-31T17:00:00Z')).toBe('determined');
    expect(at('2027-02-01T00:00:00+09:00')).toBe('prospective');
  });

  it('is outside before the first stage and after the last', () => {
    expect(at('2027-01-09T23:59:59+07:00')).toBe('outside');
    expect(at('2027-04-20T00:00:00+07:00')).toBe('outside');
  });

  it('does not claim a stage without a sourced end', () => {
    const open: Election = {
      ...election,
      stages: election.stages.map((stage) => (stage.phase === 'after' ? { ...stage, to: null } : stage)),
    };
    expect(phasesAt(candidate, new Map([[open.id, open]]), DURING.after)[0].phase).toBe('outside');
  });

  it('tells the local day of determination, once it has come', () => {
    expect(during('prospective').determinedOn).toBeNull();
    expect(during('quiet').determinedOn).toBe('2027-02-01');
  });

  it('names every election that runs, strictest first', () => {
    const other: Election = {
      ...election,
      id: 'pemilu-contoh',
      stages: [
        {
          phase: 'prospective',
          from: '2027-01-01T00:00:00+07:00',
          to: '2027-06-01T00:00:00+07:00',
          sources: ['S01'],
          note: null,
        },
      ],
    };
    const [first] = candidate.candidacies;
    const both = { ...candidate, candidacies: [{ ...first!, election: other.id }, ...candidate.candidacies] };
    const calendar = new Map([
      [other.id, other],
      [election.id, election],
    ]);
    const named = (instant: number) =>
      phasesAt(both, calendar, instant).map((now) => [now.phase, now.election?.id]);
    expect(named(DURING.campaign)).toEqual([
      ['campaign', 'pilkada-contoh'],
      ['prospective', 'pemilu-contoh'],
    ]);
    expect(named(DURING.after)).toEqual([
      ['prospective', 'pemilu-contoh'],
      ['after', 'pilkada-contoh'],
    ]);
  });

  it('claims nothing for an election it does not know', () => {
    expect(phasesAt(candidate, new Map(), DURING.campaign)).toEqual([
      { phase: 'outside', election: null, stage: null, determinedOn: null },
    ]);
  });
});

describe('jakartaDay', () => {
  it('turns at 17:00 UTC', () => {
    expect(jakartaDay(Date.parse('2026-11-20T16:59:59Z'))).toBe('2026-11-20');
    expect(jakartaDay(Date.parse('2026-11-20T17:00:00Z'))).toBe('2026-11-21');
  });
});
