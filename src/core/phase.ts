import type { Election, Stage } from './election.ts';
import type { Contestant } from './list.ts';
import { dayNumber, localDay, timeZoneOf } from './time-zone.ts';
import type { Phase } from './vocabulary.ts';

/** A stage that can hold: its end is sourced. */
type HeldStage = Stage & { readonly to: string };

/** Where one contestant stands in one election at one instant. */
export type PhaseNow =
  | { readonly phase: 'outside'; readonly election: null; readonly stage: null; readonly determinedOn: null }
  | {
      readonly phase: Exclude<Phase, 'outside'>;
      readonly election: Election;
      readonly stage: HeldStage;
      /** The local day KPU determined the candidates, `YYYY-MM-DD`; null before it or where no source says. */
      readonly determinedOn: string | null;
    };

const OUTSIDE: PhaseNow = { phase: 'outside', election: null, stage: null, determinedOn: null };

/** Strictest first: what is nearest to the vote weighs most, an ended vote weighs least. */
const BY_STRICTNESS = ['quiet', 'campaign', 'determined', 'prospective', 'after', 'outside'] as const;

export function phaseStrictness(phase: Phase): number {
  return BY_STRICTNESS.length - BY_STRICTNESS.indexOf(phase);
}

/** A stage is half-open in local days; one without a sourced end is not claimed. */
function holds(stage: Stage, today: string): stage is HeldStage {
  return stage.to !== null && stage.from <= today && today < stage.to;
}

/** `region`: where the contest is held, whose clock the stages of a local one follow. */
function phaseIn(election: Election, region: string | null, instant: number): PhaseNow | null {
  const today = localDay(instant, election.clock === 'local' ? timeZoneOf(region) : election.clock);
  const current = election.stages.filter((stage) => holds(stage, today));
  const [stage] = current.sort((a, b) => phaseStrictness(b.phase) - phaseStrictness(a.phase));
  if (stage === undefined) return null;
  const determined = election.stages.find((each) => each.phase === 'determined');
  const determinedOn = determined !== undefined && determined.from <= today ? determined.from : null;
  return { phase: stage.phase, election, stage, determinedOn };
}

function strictestFirst(phases: readonly (PhaseNow | null)[]): readonly [PhaseNow, ...PhaseNow[]] {
  const [first, ...rest] = phases
    .filter((each) => each !== null)
    .sort((a, b) => phaseStrictness(b.phase) - phaseStrictness(a.phase));
  return first === undefined ? [OUTSIDE] : [first, ...rest];
}

/**
 * Every election the contestant's candidacies name that is in a stage at `instant` (milliseconds since the
 * epoch), strictest first; one `outside` when none is. A candidacy in an unknown election claims nothing.
 */
export function phasesAt(
  contestant: Contestant,
  elections: ReadonlyMap<string, Election>,
  instant: number,
): readonly [PhaseNow, ...PhaseNow[]] {
  const named = new Set(contestant.candidacies.map((each) => each.election));
  return strictestFirst(
    [...named].map((id) => {
      const election = elections.get(id);
      return election === undefined ? null : phaseIn(election, contestant.region ?? election.region, instant);
    }),
  );
}

/**
 * Whether an election concerns a person of a region (a code, null where they did not say): held in the whole
 * country, in that region, or in one that contains it or lies in it. A province's office serves all its regencies,
 * and its people vote in one of them, so neither direction may be left out.
 */
export function concerns(election: Election, region: string | null): boolean {
  const held = election.region;
  if (held === null || region === null || held === region) return true;
  return held.startsWith(`${region}.`) || region.startsWith(`${held}.`);
}

/** Every stage that an election concerning a person of this region is in at `instant`, strictest first. What every region contests for itself goes by theirs. */
export function phasesFor(
  elections: ReadonlyMap<string, Election>,
  instant: number,
  region: string | null,
): readonly [PhaseNow, ...PhaseNow[]] {
  const theirs = [...elections.values()].filter((each) => concerns(each, region));
  return strictestFirst(theirs.map((each) => phaseIn(each, each.region ?? region, instant)));
}

/** The first of `phasesFor`: the strictest stage that concerns a person of this region, whoever stands in it. */
export function strictestPhase(
  elections: ReadonlyMap<string, Election>,
  instant: number,
  region: string | null,
): PhaseNow {
  return phasesFor(elections, instant, region)[0];
}

/** The day in western Indonesia at an instant, for the validity windows of list entries. */
export function jakartaDay(instant: number): string {
  return localDay(instant, 'WIB');
}

/** Days of western Indonesia since the epoch. */
export function jakartaDayNumber(instant: number): number {
  return dayNumber(instant, 'WIB');
}
