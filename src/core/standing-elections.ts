import type { Election } from './election.ts';
import { phasesFor } from './phase.ts';
import type { Bilingual } from './text.ts';
import { daysBefore } from './time-zone.ts';
import type { Phase } from './vocabulary.ts';

/** An election in one of its stages. */
export interface RunningElection {
  readonly name: Bilingual;
  readonly phase: Exclude<Phase, 'outside'>;
  /** Last whole day of the stage, `YYYY-MM-DD`. */
  readonly lastDay: string;
}

/** The calendar in short, for a person of a region. */
export interface StandingElections {
  /** Strictest stage first; empty outside any stage. */
  readonly running: readonly RunningElection[];
  /** How many more are in a stage. */
  readonly more: number;
}

/** More than this nobody reads in passing. */
const MOST = 3;

/**
 * Elections in a stage at `instant` (milliseconds since the epoch) that concern a person of this region. Without a
 * region only those held in the whole country: which others are theirs nobody knows yet.
 */
export function standingElections(
  elections: ReadonlyMap<string, Election>,
  instant: number,
  region: string | null,
): StandingElections {
  const theirs =
    region === null ? new Map([...elections].filter(([, each]) => each.region === null)) : elections;
  const running = phasesFor(theirs, instant, region).flatMap((now): RunningElection[] =>
    now.election === null
      ? []
      : [{ name: now.election.name, phase: now.phase, lastDay: daysBefore(now.stage.to, 1) }],
  );
  return { running: running.slice(0, MOST), more: Math.max(0, running.length - MOST) };
}
