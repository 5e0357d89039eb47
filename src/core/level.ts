import {
  ACTIONS,
  type Act,
  type Action,
  LEVELS,
  type Level,
  type Mode,
  type Phase,
  type Relation,
  type Role,
} from './vocabulary.ts';

/** Campaign accounts are the contestants' own; office accounts are an incumbent's, used for the office (too). */
type RoleGroup = 'campaign' | 'office';

const GROUP: Readonly<Record<Role, RoleGroup>> = {
  candidate: 'campaign',
  prospective: 'campaign',
  party: 'campaign',
  team: 'campaign',
  supporter: 'campaign',
  office: 'office',
  'dual-use': 'office',
};

/** The highest level a role reaches in a phase; the rules must carry it (`levelOf`). */
export const LEVEL_TABLE: Readonly<Record<RoleGroup, Readonly<Record<Phase, Level>>>> = {
  campaign: {
    outside: 'caution',
    prospective: 'prohibited',
    determined: 'prohibited',
    campaign: 'prohibited',
    quiet: 'prohibited',
    after: 'caution',
  },
  office: {
    outside: 'none',
    prospective: 'caution',
    determined: 'caution',
    campaign: 'caution',
    quiet: 'caution',
    after: 'none',
  },
};

export interface LevelFacts {
  readonly role: Role;
  readonly phase: Phase;
  readonly action: Action;
  readonly relation: Relation;
  /** Id and handle of the target point at different accounts. */
  readonly disagreement: boolean;
  /** Some rule, beyond the umbrella duty, speaks on this act in this phase without doubt about the phase. */
  readonly ruled: boolean;
  /** A rule that names the act (rank 1 or 2) speaks on it in this phase. */
  readonly named: boolean;
}

/**
 * Acts that touch an account only through something between. Liking or commenting on an item touches its author, not
 * whom it quotes or who passed it on. A comment hangs beneath its host's post, but likes and shares touch the comment
 * one presses on. What one publishes is one's own word of whoever it names; a comment may only answer them.
 */
const INDIRECT = {
  quoted: ['like', 'comment'],
  reposter: ['like', 'comment'],
  host: ['like', 'share'],
  linked: ['comment'],
  mentioned: ['comment'],
} as const satisfies Readonly<Partial<Record<Relation, readonly Action[]>>>;

/** A relation in which the account stands apart from what is pressed on, or may. */
export type Apart = keyof typeof INDIRECT;

export function isApart(relation: Relation): relation is Apart {
  return relation in INDIRECT;
}

export function isIndirect(action: Action, relation: Relation): boolean {
  const acts: readonly Action[] = isApart(relation) ? INDIRECT[relation] : [];
  return acts.includes(action);
}

/** Level × phase × role, lowered by doubt about the account, the relation or the rule; never raised by it. */
export function levelOf(facts: LevelFacts): Level {
  const group = GROUP[facts.role];
  const table = LEVEL_TABLE[group][facts.phase];
  if (table === 'none') return 'none';
  // After the vote the table says `caution` unless a rule names the act.
  const reached = group === 'campaign' && facts.phase === 'after' && facts.named ? 'prohibited' : table;
  if (facts.disagreement || isIndirect(facts.action, facts.relation) || !facts.ruled) return 'caution';
  return reached;
}

/** An act that a button does: the guard meets it, and the table of the design rates it. */
export function isPressable(act: Act): act is Action {
  return (ACTIONS as readonly Act[]).includes(act);
}

/** An office account is an incumbent's: whether what it does for the office counts, no source says. */
export function isOffice(role: Role): boolean {
  return GROUP[role] === 'office';
}

/** Acts that touch whoever the account belongs to. The others are the same whoever is asked about. */
const ABOUT_SOMEONE: readonly Act[] = [...ACTIONS, 'photo', 'support'];

export function isAboutSomeone(act: Act): boolean {
  return ABOUT_SOMEONE.includes(act);
}

/** Level of an act that no button does: what the rules alone say. `cited`: some rule speaks, be it only the umbrella duty, or names it in another stage. */
export function levelOfOther(
  facts: Pick<LevelFacts, 'role' | 'phase' | 'disagreement' | 'ruled'> & {
    readonly act: Exclude<Act, Action>;
    readonly cited: boolean;
  },
): Level {
  const { act, role, phase, cited, ruled, disagreement } = facts;
  if (!cited) return 'none';
  const reached: Level = ruled && !disagreement ? 'prohibited' : 'caution';
  if (!isAboutSomeone(act) || !isOffice(role)) return reached;
  const limit = LEVEL_TABLE.office[phase];
  return LEVELS.indexOf(limit) < LEVELS.indexOf(reached) ? limit : reached;
}

export type Form = 'full' | 'compact' | 'remind';

/** The same account and action again within this many days: compact form. */
export const COMPACT_DAYS = 7;
/** Outside any election an account is mentioned once in this many days. */
export const OUTSIDE_SILENT_DAYS = 30;

/** `repeated`: the same account and action was shown within `COMPACT_DAYS`. */
export function formOf(level: Exclude<Level, 'none'>, mode: Mode, repeated: boolean): Form {
  if (mode === 'remind') return 'remind';
  return level === 'caution' || repeated ? 'compact' : 'full';
}

/** Whether an account outside any election was shown recently enough to stay silent; null: never shown. */
export function isSilentOutside(phase: Phase, daysSinceShown: number | null): boolean {
  return phase === 'outside' && daysSinceShown !== null && daysSinceShown < OUTSIDE_SILENT_DAYS;
}
