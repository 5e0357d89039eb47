import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Election } from '../../src/core/election.ts';
import { concerns, jakartaDay, phasesAt, phasesFor, strictestPhase } from '../../src/core/phase.ts';
import { PHASES, type Phase } from '../../src/core/vocabulary.ts';
import { candidate, DURING, election, elections } from './sample-contest.ts';

const during = (phase: Phase) => phasesAt(candidate, elections, DURING[phase])[0];
const at = (instant: string) => phasesAt(candidate, elections, Date.parse(instant))[0].phase;

describe('phasesAt', () => {
  it.each(PHASES)('knows %s', (phase) => {
    expect(during(phase).phase).toBe(phase);
  });

  it('holds a stage half-open, at the midnight of western Indonesia where no region is named', () => {
    expect(at('2027-01-31T23:59:59+07:00')).toBe('prospective');
    expect(at('2027-02-01T00:00:00+07:00')).toBe('determined');
    expect(at('2027-01-31T17:00:00Z')).toBe('determined');
    expect(at('2027-02-01T00:00:00+09:00')).toBe('prospective');
  });

  it.each([
    ['33.25', '+07:00'],
    ['72.08', '+08:00'],
    ['91.71', '+09:00'],
  ])('turns at the local midnight of %s', (region, offset) => {
    const local = { ...candidate, region };
    const then = (clock: string) => phasesAt(local, elections, Date.parse(`${clock}${offset}`))[0].phase;
    expect(then('2027-01-09T23:59:59.999')).toBe('outside');
    expect(then('2027-01-10T00:00:00')).toBe('prospective');
    expect(then('2027-02-01T00:00:00')).toBe('determined');
    expect(then('2027-04-01T23:59:59.999')).toBe('campaign');
    expect(then('2027-04-02T00:00:00')).toBe('quiet');
    expect(then('2027-04-05T23:59:59.999')).toBe('quiet');
    expect(then('2027-04-19T23:59:59.999')).toBe('after');
    expect(then('2027-04-20T00:00:00')).toBe('outside');
  });

  it('follows the clock of the contestant’s region, else of the election’s', () => {
    const eastern = new Map([[election.id, { ...election, region: '91' }]]);
    const midnightInJayapura = Date.parse('2027-02-01T00:00:00+09:00');
    const phase = (region: string | null, calendar: typeof elections) =>
      phasesAt({ ...candidate, region }, calendar, midnightInJayapura)[0].phase;
    expect(phase(null, elections)).toBe('prospective');
    expect(phase('91.71', elections)).toBe('determined');
    expect(phase(null, eastern)).toBe('determined');
    expect(phase('33.25', eastern)).toBe('prospective');
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
      stages: [{ phase: 'prospective', from: '2027-01-01', to: '2027-06-01', sources: ['S01'], note: null }],
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

describe('a stage', () => {
  const day = fc
    .date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true })
    .map((each) => each.toISOString().slice(0, 10));
  const offsets = { '33': '+07:00', '64.72': '+08:00', '82.05': '+09:00' };

  it('holds from its first local midnight to the one that ends it, that one excluded', () => {
    fc.assert(
      fc.property(
        day,
        day,
        fc.constantFrom(...Object.entries(offsets)),
        fc.oneof(
          fc.constantFrom(-1, 0, 1).map((ms) => ({ edge: true, ms })),
          fc.integer({ min: -40e9, max: 40e9 }).map((ms) => ({ edge: false, ms })),
        ),
        fc.boolean(),
        (from, to, [region, offset], { ms }, atEnd) => {
          const [begin, end] = [from, to].map((each) => Date.parse(`${each}T00:00:00${offset}`));
          const instant = (atEnd ? end! : begin!) + ms;
          const stages = [{ phase: 'campaign' as const, from, to, sources: ['S01'], note: null }];
          const calendar = new Map([[election.id, { ...election, region, stages }]]);
          const expected = begin! <= instant && instant < end! ? 'campaign' : 'outside';
          expect(phasesAt(candidate, calendar, instant)[0].phase).toBe(expected);
          expect(strictestPhase(calendar, instant, null).phase).toBe(expected);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('the stages that concern a person', () => {
  const held = (id: string, region: string | null, phase: Phase) => {
    const stage = election.stages.find((each) => each.phase === phase);
    return { ...election, id, region, stages: [{ ...stage!, from: '2027-03-01', to: '2027-03-02' }] };
  };
  const at = Date.parse('2027-03-01T12:00:00+07:00');
  const calendar = new Map(
    [
      held('provinsi', '33', 'prospective'),
      held('kabupaten', '33.25', 'campaign'),
      held('kota', '33.76', 'quiet'),
      held('lain', '91', 'determined'),
    ].map((each) => [each.id, each]),
  );

  it.each([
    ['33.25', ['kabupaten', 'provinsi']],
    ['33', ['kota', 'kabupaten', 'provinsi']],
    ['33.01', ['provinsi']],
    ['91.71', ['lain']],
    ['32', [undefined]],
    [null, ['kota', 'kabupaten', 'lain', 'provinsi']],
  ])('of %s are those of its own elections, strictest first', (region, ids) => {
    expect(phasesFor(calendar, at, region).map((now) => now.election?.id)).toEqual(ids);
    expect(strictestPhase(calendar, at, region).election?.id).toBe(ids[0]);
  });

  it('include what the whole country votes in', () => {
    expect(concerns(election, '91.71')).toBe(true);
    expect(concerns({ ...election, region: '33' }, '33.25')).toBe(true);
    expect(concerns({ ...election, region: '3' }, '33.25')).toBe(false);
  });

  it('follow the contest’s clock, wherever the person is', () => {
    const midnightInJayapura = Date.parse('2027-03-01T00:00:00+09:00');
    expect(strictestPhase(calendar, midnightInJayapura, '91').phase).toBe('determined');
    expect(strictestPhase(calendar, midnightInJayapura, '33').phase).toBe('outside');
  });

  it('turn at the person’s midnight where each region contests for itself, else at Jakarta’s', () => {
    const early = Date.parse('2027-03-01T01:30:00+09:00');
    const phase = (clock: Election['clock'], region: string | null) => {
      const one = { ...held('serentak', null, 'campaign'), clock };
      return strictestPhase(new Map([[one.id, one]]), early, region).phase;
    };
    expect(phase('local', '91.71')).toBe('campaign');
    expect(phase('local', '33.25')).toBe('outside');
    expect(phase('local', null)).toBe('outside');
    expect(phase('WIB', '91.71')).toBe('outside');
    const national = new Map([[election.id, { ...election, clock: 'WIB' as const }]]);
    const inPapua = { ...candidate, region: '91.71' };
    const midnight = Date.parse('2027-02-01T01:30:00+09:00');
    expect(phasesAt(inPapua, national, midnight)[0].phase).toBe('prospective');
    expect(phasesAt(inPapua, elections, midnight)[0].phase).toBe('determined');
  });

  it('are none where no date was found', () => {
    const undated = { ...election, votingDay: null, stages: [] };
    const unknown = new Map([[undated.id, undated]]);
    for (const instant of Object.values(DURING)) {
      expect(strictestPhase(unknown, instant, null).phase).toBe('outside');
      expect(phasesAt(candidate, unknown, instant)[0].phase).toBe('outside');
    }
  });
});

describe('jakartaDay', () => {
  it('turns at 17:00 UTC', () => {
    expect(jakartaDay(Date.parse('2026-11-20T16:59:59Z'))).toBe('2026-11-20');
    expect(jakartaDay(Date.parse('2026-11-20T17:00:00Z'))).toBe('2026-11-21');
  });
});
