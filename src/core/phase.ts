import type { Election, Stage } from './election.ts';
import type { Contestant } from './list.ts';
import type { Phase } from './vocabulary.ts';

/** Where one contestant stands in one election at one instant. */
export type PhaseNow =
  | { readonly phase: 'outside'; readonly election: null; readonly stage: null; readonly determinedOn: null }
  | {
      readonly phase: Exclude<Phase, 'outside'>;
      readonly election: Election;
      readonly stage: Stage;
      /** The local day KPU determined the candidates, `YYYY-MM-DD`; null before it or where no source says. */
      readonly determinedOn: string | null;
    };

const OUTSIDE: PhaseNow = { phase: 'outside', election: null, stage: null, determinedOn: null };

/** Strictest first: what is nearest to the vote weighs most, an ended vote weighs least. */
const BY_STRICTNESS = ['quiet', 'campaign', 'determined', 'prospective', 'after', 'outside'] as const;

export function phaseStrictness(phase: Phase): number {
  return BY_STRICTNESS.length - BY_STRICTNESS.indexOf(phase);
}

/** A stage is half-open; one without a sourced end is not claimed. */
function holds(stage: Stage, at: number): boolean {
  return stage.to !== null && Date.parse(stage.from) <= at && at < Date.parse(stage.to);
}

function phaseIn(election: Election, at: number): PhaseNow | null {
  const current = election.stages.filter((stage) => holds(stage, at));
  const [stage] = current.sort((a, b) => phaseStrictness(b.phase) - phaseStrictness(a.phase));
  if (stage === undefined) return null;
  const determined = election.stages.find((each) => each.phase === 'determined');
  // The instant is written at the contest's own local midnight, so its first ten characters are the local day.
  const determinedOn =
    determined !== undefined && Date.parse(determined.from) <= at ? determined.from.slice(0, 10) : null;
  return { phase: stage.phase, election, stage, determinedOn };
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
  const current = [...named].flatMap((id) => {
    const election = elections.get(id);
    const now = election === undefined ? null : phaseIn(election, instant);
    return now === null ? [] : [now];
  });
  const [first, ...rest] = current.sort((a, b) => phaseStrictness(b.phase) - phaseStrictness(a.phase));
  return first === undefined ? [OUTSIDE] : [first, ...rest];
}

/** The strictest stage any election is in at `instant`, whoever stands in it. */
export function strictestPhase(elections: ReadonlyMap<string, Election>, instant: number): PhaseNow {
  const current = [...elections.values()]
    .map((each) => phaseIn(each, instant))
    .filter((each) => each !== null)
    .sort((a, b) => phaseStrictness(b.phase) - phaseStrictness(a.phase));
  return current[0] ?? OUTSIDE;
}

/** The day in western Indonesia (UTC+7) at an instant, for the validity windows of list entries. */
export function jakartaDay(instant: number): string {
  return new Date(instant + 7 * 3_600_000).toISOString().slice(0, 10);
}

/** Days of western Indonesia since the epoch. */
export function jakartaDayNumber(instant: number): number {
  return Math.floor((instant + 7 * 3_600_000) / 86_400_000);
}
