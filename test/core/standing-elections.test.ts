import { describe, expect, it } from 'vitest';
import type { Election } from '../../src/core/election.ts';
import { standingElections } from '../../src/core/standing-elections.ts';
import { DURING, election } from './sample-contest.ts';

const named = (id: string, region: string | null): Election => ({
  ...election,
  id,
  name: { id, en: `${id} (en)` },
  region,
});
const held = (...all: readonly Election[]) => new Map(all.map((each) => [each.id, each]));
const names = (standing: ReturnType<typeof standingElections>) => standing.running.map(({ name }) => name.id);

describe('the elections that concern a person', () => {
  it('are none outside any stage', () => {
    expect(standingElections(held(named('a', null)), DURING.outside, '33.25')).toEqual({
      running: [],
      more: 0,
    });
  });

  it('are named with their stage and its last whole day', () => {
    expect(standingElections(held(named('a', null)), DURING.quiet, '33.25').running).toEqual([
      { name: { id: 'a', en: 'a (en)' }, phase: 'quiet', lastDay: '2027-04-05' },
    ]);
  });

  it('are those of the country and of the region', () => {
    const all = held(named('nation', null), named('here', '33.25'), named('elsewhere', '72.08'));
    expect(names(standingElections(all, DURING.campaign, '33.25'))).toEqual(['nation', 'here']);
  });

  it('are the country’s alone while the region is unknown', () => {
    const all = held(named('here', '33.25'), named('nation', null));
    expect(names(standingElections(all, DURING.campaign, null))).toEqual(['nation']);
  });

  it('come strictest first, three at most, and the rest is counted', () => {
    const late = DURING.quiet;
    // One in a stage of its own that weighs least, first in the calendar.
    const after: Election = {
      ...named('after', null),
      stages: [{ phase: 'after', from: '2027-01-01', to: '2028-01-01', sources: ['S01'], note: null }],
    };
    const all = held(after, ...['b', 'c', 'd', 'e'].map((id) => named(id, null)));
    const standing = standingElections(all, late, '33.25');
    expect(names(standing)).toEqual(['b', 'c', 'd']);
    expect(standing.more).toBe(2);
    expect(standing.running.every(({ phase }) => phase === 'quiet')).toBe(true);
    const two = standingElections(held(after, named('b', null)), late, '33.25');
    expect([names(two), two.more]).toEqual([['b', 'after'], 0]);
  });
});
