import type { PhaseNow } from '../../src/core/phase.ts';
import type { Hit } from '../../src/core/press-advice.ts';
import { NOTHING_PUBLISHED } from '../../src/core/published.ts';
import {
  ACTIONS,
  type Action,
  PERSONNEL,
  type Personnel,
  PHASES,
  RELATIONS,
  ROLES,
} from '../../src/core/vocabulary.ts';
import { hit } from '../core/sample-contest.ts';
import { findingOf, type Press } from './compose-press.ts';

/** What else may be so of a press: of its list entry, its elections, its words. */
const TWISTS = ['plain', 'photo', 'doubtful', 'two elections', 'draft', 'id and handle disagree'] as const;
type Twist = (typeof TWISTS)[number];

const DIMENSIONS = [ACTIONS, ROLES, PHASES, PERSONNEL, RELATIONS, TWISTS] as const;
type Case = readonly [
  Action,
  (typeof ROLES)[number],
  (typeof PHASES)[number],
  Personnel,
  (typeof RELATIONS)[number],
  Twist,
];

/** Another election whose candidates are not determined yet, beside the one at hand: strictest first, as `phasesAt` has them. */
function withSecond(now: PhaseNow): Hit['phases'] {
  const [before] = hit('candidate', 'prospective').phases;
  if (before.election === null) throw new Error('the invented contest has no prospective stage');
  const name = { id: 'Pemilu Contoh', en: 'Contoh general election' };
  const second = { ...before, election: { ...before.election, id: 'pemilu-contoh', name } };
  return now.phase === 'after' ? [second, now] : [now, second];
}

function twisted(base: Hit, twist: Twist): Hit {
  if (twist === 'doubtful') {
    return { ...base, entry: { ...base.entry, status: 'disputed', confidence: 'derived' } };
  }
  if (twist === 'two elections') return { ...base, phases: withSecond(base.phases[0]) };
  return twist === 'id and handle disagree' ? { ...base, disagreement: true } : base;
}

function pressOf([action, role, phase, personnel, relation, twist]: Case): Omit<Press, 'language'> {
  const entry = twisted(hit(role, phase, relation), twist);
  const { sources } = entry.entry;
  const draft = {
    ...NOTHING_PUBLISHED,
    phrases: [
      { phrase: { text: '#SariMenang', contestant: 'sari-contoh', sources }, contestant: 'Sari Contoh' },
    ],
    hoaxes: [{ url: 'https://hoaks.example/berita-palsu', sources }],
    opaque: ['bit.ly'],
  };
  const published = {
    ...(twist === 'draft' ? draft : NOTHING_PUBLISHED),
    photo: twist === 'photo',
  };
  return { action, hits: [entry], personnel, published };
}

function* every(): Generator<Case> {
  for (const action of ACTIONS)
    for (const role of ROLES)
      for (const phase of PHASES)
        for (const personnel of PERSONNEL)
          for (const relation of RELATIONS)
            for (const twist of TWISTS) yield [action, role, phase, personnel, relation, twist];
}

/** Each two values that meet in a case, as one number each. */
function pairsOf(chosen: Case): readonly number[] {
  const places = DIMENSIONS.map(
    (values, at) => 10 * at + (values as readonly string[]).indexOf(chosen[at] ?? ''),
  );
  return places.flatMap((one, at) => places.slice(at + 1).map((other) => 100 * one + other));
}

export interface Covering {
  readonly name: string;
  readonly press: Omit<Press, 'language'>;
}

/**
 * A set of presses with a warning in which every two values of any two dimensions meet that meet in any warning at
 * all. Greedy: those that cover most of what is left come first; the same rules give the same set.
 */
export function coveringSet(): readonly Covering[] {
  const warned = [...every()]
    .filter(([, , phase, , , twist]) => phase !== 'outside' || twist !== 'two elections')
    .filter((each) => findingOf(pressOf(each)).level !== 'none')
    .map((each) => ({ each, pairs: pairsOf(each) }));
  const covered = new Set<number>();
  const most = (DIMENSIONS.length * (DIMENSIONS.length - 1)) / 2;
  const chosen: Case[] = [];
  for (let least = most; least > 0; least -= 1) {
    for (const { each, pairs } of warned) {
      const news = pairs.filter((pair) => !covered.has(pair));
      if (news.length < least) continue;
      for (const pair of news) covered.add(pair);
      chosen.push(each);
    }
  }
  return chosen.map((each) => ({ name: each.join(' | '), press: pressOf(each) }));
}
