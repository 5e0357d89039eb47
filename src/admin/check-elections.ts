import type { Election, Stage } from '../core/election.ts';
import { type Located, type Problem, problemAt } from './problem.ts';

const ORDER = ['prospective', 'determined', 'campaign', 'quiet', 'after'] as const;

/** Stages stand in order and do not overlap, voting day lies in the quiet stage, and what is missing is said. */
export function checkElection(row: Located<Election>): Problem[] {
  const { stages } = row.value;
  return [
    ...stages.flatMap((stage, at) => checkEnd(row, stage, `stages[${at}]`)),
    ...stages.slice(1).flatMap((stage, at) => checkNeighbours(row, stages[at], stage, at + 1)),
    ...checkVotingDay(row),
    ...checkSilence(row),
    ...checkInvented(row),
  ];
}

function checkEnd(row: Located<Election>, stage: Stage, path: string): Problem[] {
  if (stage.to === null) return checkOpenEnd(row, stage, path);
  if (stage.from < stage.to) return [];
  return [problemAt(row, path, `${stage.phase} ends before it begins`, 'exchange or correct from and to')];
}

/** An end nobody found may stay open after voting only, and has to say so. */
function checkOpenEnd(row: Located<Election>, stage: Stage, path: string): Problem[] {
  if (stage.phase !== 'after') {
    const remedy = 'give the sourced end; only after may lack one';
    return [problemAt(row, `${path}.to`, `${stage.phase} has no end`, remedy)];
  }
  if (stage.note !== null) return [];
  const remedy = 'give the sourced end, or a note that none was found';
  return [problemAt(row, `${path}.to`, 'after has no end', remedy)];
}

function checkNeighbours(
  row: Located<Election>,
  before: Stage | undefined,
  stage: Stage,
  at: number,
): Problem[] {
  if (before === undefined) return [];
  const path = `stages[${at}]`;
  if (ORDER.indexOf(stage.phase) <= ORDER.indexOf(before.phase)) {
    const problem = `${stage.phase} stands after ${before.phase}`;
    return [problemAt(row, path, problem, `order the stages: ${ORDER.join(', ')}`)];
  }
  if (before.to !== null && stage.from >= before.to) return [];
  const problem = `${stage.phase} begins before ${before.phase} ends`;
  return [problemAt(row, `${path}.from`, problem, 'let it begin where the one before ends, or later')];
}

function checkVotingDay(row: Located<Election>): Problem[] {
  const { stages, votingDay } = row.value;
  const quiet = stages.find((stage) => stage.phase === 'quiet');
  if (quiet === undefined || votingDay === null) return [];
  if (quiet.from <= votingDay && (quiet.to === null || votingDay < quiet.to)) return [];
  const problem = `voting day ${votingDay} lies outside the quiet stage`;
  return [problemAt(row, 'votingDay', problem, 'let quiet end on the day after voting day')];
}

/** An election without stages is silent on purpose, and tells why. */
function checkSilence(row: Located<Election>): Problem[] {
  const { stages, note } = row.value;
  if (stages.length > 0 || note !== null) return [];
  return [problemAt(row, 'stages', 'no stages and no note', 'give the sourced stages, or a note why none')];
}

function checkInvented(row: Located<Election>): Problem[] {
  if (row.value.kind !== 'test' || row.edition) return [];
  return [
    problemAt(row, 'kind', 'an invented election stands among the real ones', 'move it to the test edition'),
  ];
}
