import { type Advice, advise, type Facts } from '../../src/core/advise.ts';
import type { Citation } from '../../src/core/cite.ts';
import { isPressable } from '../../src/core/level.ts';
import type { Rulebook } from '../../src/core/rulebook.ts';
import { ACTS, PERSONNEL, PHASES, RELATIONS, ROLES } from '../../src/core/vocabulary.ts';

/** The one region with a circular of its own, on a day it held. */
const BATANG = { region: '33.25', day: '2024-10-01', elections: ['pilkada-2024'] } as const;

/** What a line may depend on, the outermost first; kinds of accounts are left out, since no rule tells them apart. */
const AXES = ['act', 'personnel', 'phase', 'role', 'relation', 'photo', 'region'] as const;
type Axis = (typeof AXES)[number];

function valuesOf(axis: Axis, { act }: Facts): readonly unknown[] {
  const pressed = isPressable(act);
  const values = {
    act: ACTS,
    personnel: PERSONNEL,
    phase: PHASES,
    role: ROLES,
    relation: pressed ? RELATIONS : [RELATIONS[0]],
    photo: pressed ? [false, true] : [act === 'photo'],
    region: [null, BATANG.region],
  } as const satisfies Record<Axis, readonly unknown[]>;
  return values[axis];
}

function cited({ rule, uncertain, conditional, only }: Citation): string {
  const limits = only === null ? '' : `(${only.join(' ')})`;
  return `${rule.id}${uncertain ? '?' : ''}${conditional ? '*' : ''}${limits}`;
}

function list(parts: readonly string[]): string {
  return parts.length === 0 ? '-' : parts.join(' ');
}

function outcome(advice: Advice): string {
  const { level, citations, sanctions, criminal, disputed, classDisputed, general, remarks } = advice;
  return [
    level,
    list(citations.map(cited)),
    list(
      sanctions.map(({ personnel, from, to }) =>
        from === to ? `${personnel}:${to.id}` : `${personnel}:${from.id}..${to.id}`,
      ),
    ),
    list(criminal.map((each) => `${cited(each)}:${each.sanction.id}`)),
    list([
      ...(disputed ? [classDisputed ? 'class-disputed' : 'disputed'] : []),
      ...(general && citations.length > 0 ? ['general'] : []),
    ]),
    list(remarks.map(({ kind }) => kind)),
  ].join('\t');
}

/** Lines of equal outcome stand once, with the values they share; `*` is any. */
function lines(rulebook: Rulebook, facts: Facts, [axis, ...inner]: readonly Axis[]): readonly string[] {
  if (axis === undefined) {
    const elections = facts.phase === 'outside' ? [] : BATANG.elections;
    return [outcome(advise(rulebook, { ...facts, elections }))];
  }
  const values = valuesOf(axis, facts);
  const groups = new Map<string, { readonly names: string[]; readonly within: readonly string[] }>();
  for (const value of values) {
    const within = lines(rulebook, { ...facts, [axis]: value }, inner);
    const key = within.join('\n');
    const group = groups.get(key) ?? { names: [], within };
    group.names.push(value === null ? 'none' : String(value));
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ names, within }) => {
    const name = axis !== 'act' && names.length === values.length ? '*' : names.join(',');
    return within.map((line) => `${name}\t${line}`);
  });
}

const HEAD = [
  '# Act, personnel, phase, role, relation, photo and region, crossed. * any; rule? argued in this phase; rule* on a condition; rule(x) binds x only.',
  '# Left out: one election only (pilkada-2024; none outside), no disagreement about who is meant, and of the regions only none and 33.25.',
  '# The day lies inside the circular of region 33.25; kinds of accounts make no difference (advise-properties.test.ts).',
  [...AXES, 'level', 'rules', 'sanctions', 'criminal', 'flags', 'remarks'].join('\t'),
];

/** The whole table, canonical: `GOLDEN=write` keeps it. */
export function adviceTable(rulebook: Rulebook): string {
  const facts: Facts = {
    ...BATANG,
    act: 'like',
    role: 'candidate',
    kind: 'profile',
    relation: 'author',
    phase: 'outside',
    personnel: 'pns',
    photo: false,
    disagreement: false,
  };
  return `${[...HEAD, ...lines(rulebook, facts, AXES)].join('\n')}\n`;
}
