import { describe, expect, it } from 'vitest';
import { openList } from '../../src/core/match.ts';
import { adviseOnPress, findHits } from '../../src/core/press-advice.ts';
import { NOTHING_PUBLISHED } from '../../src/core/published.ts';
import { account, DURING, elections, hit, list } from './sample-contest.ts';
import { law, rule } from './sample-law.ts';

describe('findHits', () => {
  it('joins exact look-up and phases', () => {
    const lookup = openList({ ...list, accounts: [account({})] });
    const targets = [
      { relation: 'author', ref: { platform: 'x', handle: 'partaicontoh', id: null } },
    ] as const;
    const found = findHits(
      lookup,
      elections,
      { platform: 'x', targets, item: null, draft: null },
      { instant: DURING.quiet, today: '2027-04-03' },
    );
    expect(found.map((each) => [each.key, each.phases[0].phase])).toEqual([
      ['x:handle:partaicontoh', 'quiet'],
    ]);
  });
});

describe('two elections at once', () => {
  it('decide by the election whose rules say most, then by the one nearest to its vote, and are both named', () => {
    const base = hit('candidate', 'quiet');
    const [quiet] = base.phases;
    const [prospective] = hit('candidate', 'prospective').phases;
    const both = [{ ...base, phases: [quiet, prospective] } as const];
    const decided = (rules: Parameters<typeof law>[0]) => {
      const found = adviseOnPress(law(rules), {
        action: 'like',
        hits: both,
        personnel: 'pns',
        region: null,
        day: '2027-03-01',
        mode: 'confirm',
        repeated: false,
        published: NOTHING_PUBLISHED,
      });
      if (found.level === 'none') throw new Error('no warning');
      expect(found.remarks.map(({ kind }) => kind)).toEqual(['elections']);
      return [found.level, ...found.hits[0].phases.map(({ phase }) => phase)];
    };
    const before = rule('R-02', { phases: ['prospective'] });
    expect(decided([before, rule('R-06')])).toEqual(['prohibited', 'quiet', 'prospective']);
    expect(decided([before])).toEqual(['prohibited', 'prospective', 'quiet']);
    expect(decided([])).toEqual(['caution', 'quiet', 'prospective']);
  });
});
