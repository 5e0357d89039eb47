import { PLATFORM_ACTIONS } from './platform-actions.ts';
import type { Action, PlatformId } from './vocabulary.ts';

/**
 * What health counts, without content: a press whose target was read or was not, and whether the site took the
 * press that was confirmed. Of the site's own requests: `caught` was aimed at a listed account and no press had been
 * seen, the early sign of a redesign; `unknown` names a target that nobody here can tell; `unheld` could not wait.
 */
export const NOTED = [
  'resolved',
  'unresolved',
  'settled',
  'unsettled',
  'caught',
  'unknown',
  'unheld',
] as const;
export type Noted = (typeof NOTED)[number];

export type Counts = Readonly<Record<Noted, number>>;

/** One day's counts of one action on one platform. */
export interface HealthRow extends Counts {
  /** Day of western Indonesia since the epoch (phase.ts). */
  readonly day: number;
  readonly platform: PlatformId;
  readonly action: Action;
}

/** One thing to count. */
export interface Note {
  readonly platform: PlatformId;
  readonly action: Action;
  readonly what: Noted;
}

/** Long enough to see a change of the site, short enough to say little of a person. */
export const KEPT_DAYS = 14;

/** `works` (berfungsi), `impaired` (terganggu), `off` (mati), `unknown` (nothing was pressed yet). */
export const HEALTH_STATES = ['works', 'impaired', 'off', 'unknown'] as const;
export type HealthState = (typeof HEALTH_STATES)[number];

/** How one action fares on one platform, over the days kept. */
export interface ActionHealth {
  readonly action: Action;
  readonly state: HealthState;
  readonly counts: Counts;
}

/** What one look over a page found of an action's controls: numbers alone, no account and no text. */
export interface Found {
  readonly action: Action;
  /** Controls on the page, openers included. */
  readonly controls: number;
  /** Those whose target the page names, or that need none. */
  readonly aimed: number;
  /** Those that only open a menu or a box. */
  readonly openers: number;
}

/** One look over a page, made when the person asks for it. */
export interface Examination {
  readonly actions: readonly Found[];
  /** False where the page holds more than one look may cost. */
  readonly whole: boolean;
}

/** An advertisement or a deleted post among a few presses is ordinary: below this many nothing is concluded. */
const FEWEST = 5;
/** Two of five are no accident; a site that changed fails nearly always. */
const NOTABLE = 0.3;

const NONE = countsOf(() => 0);

/** Counts made from one number for each thing that is counted. */
export function countsOf(count: (what: Noted) => number): Counts {
  return Object.fromEntries(NOTED.map((what) => [what, count(what)])) as Counts;
}

/**
 * The word for an action's counts. A catch is a press we missed, but nothing went by: never `off` for that alone.
 * What the second net could not tell or hold says nothing of the presses, and changes no word.
 */
export function stateOf({ resolved, unresolved, settled, unsettled, caught }: Counts): HealthState {
  if (resolved + unresolved + settled + unsettled + caught === 0) return 'unknown';
  if (resolved === 0 && caught > 0) return 'impaired';
  if (resolved === 0 && unresolved > 0) return 'off';
  const missed = isNotable(unresolved + caught, resolved);
  return missed || isNotable(unsettled, settled) ? 'impaired' : 'works';
}

function isNotable(bad: number, good: number): boolean {
  const all = bad + good;
  return all >= FEWEST && bad / all >= NOTABLE;
}

/** The actions that a guard often misses, or always. */
export function failing(health: readonly ActionHealth[]): readonly ActionHealth[] {
  return health.filter(({ state }) => state === 'impaired' || state === 'off');
}

/** Counts one thing more on its day, and lets go of what is too old or lies in the future (a clock set back). */
export function countNote(
  rows: readonly HealthRow[],
  { platform, action, what }: Note,
  today: number,
): readonly HealthRow[] {
  const kept = rows.filter((each) => isKept(each, today));
  const isThis = (each: HealthRow) =>
    each.day === today && each.platform === platform && each.action === action;
  const row = kept.find(isThis) ?? { day: today, platform, action, ...NONE };
  return [...kept.filter((each) => !isThis(each)), { ...row, [what]: row[what] + 1 }];
}

/** Every action this platform has, or has counts of, with its state. */
export function healthOf(
  rows: readonly HealthRow[],
  platform: PlatformId,
  today: number,
): readonly ActionHealth[] {
  const here = rows.filter((each) => each.platform === platform && isKept(each, today));
  const actions = new Set([...PLATFORM_ACTIONS[platform], ...here.map((each) => each.action)]);
  return [...actions].map((action) => {
    const counts = here.filter((each) => each.action === action).reduce(add, NONE);
    return { action, state: stateOf(counts), counts };
  });
}

function add(sum: Counts, more: Counts): Counts {
  return countsOf((what) => sum[what] + more[what]);
}

function isKept({ day }: HealthRow, today: number): boolean {
  return day <= today && today - day < KEPT_DAYS;
}
