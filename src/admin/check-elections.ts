import type { Election, Stage } from '../core/election.ts';
import { type Located, type Problem, problemAt } from './problem.ts';

const ORDER = ['prospective', 'determined', 'campaign', 'quiet', 'after'] as const;

/** Stages stand in order, do not overlap, begin and end at midnight, and voting day lies in the quiet stage. */
export function checkElection(row: Located<Election>): Problem[] {
  const { stages } = row.value;
  return [
    ...stages.flatMap((stage, at) => checkStage(row, stage, at)),
    ...stages.slice(1).flatMap((stage, at) => checkNeighbours(row, stages[at], stage, at + 1)),
    ...checkVotingDay(row),
    ...checkInvented(row),
  ];
}

function checkStage(row: Located<Election>, stage: Stage, at: number): Problem[] {
  const path = `stages[${at}]`;
  const problems: Problem[] = [];
  for (const [edge, instant] of [
    ['from', stage.from],
    ['to', stage.to],
  ] as const) {
    if (instant !== null && !instant.includes('T00:00:00')) {
      problems.push(
        problemAt(row, `${path}.${edge}`, `${instant} is not a midnight`, 'write T00:00:00 and the offset'),
      );
    }
  }
  if (stage.to === null) return [...problems, ...checkOpenEnd(row, stage, path)];
  if (Date.parse(stage.from) >= Date.parse(stage.to)) {
    problems.push(
      problemAt(row, path, `${stage.phase} ends before it begins`, 'exchange or correct from and to'),
    );
  }
  return problems;
}

/** An end nobody found may stay open after voting only, and has to say so. */
function checkOpenEnd(row: Located<Election>, stage: Stage, path: string): Problem[] {
  if (stage.phase !== 'after') {
    return [
      problemAt(
        row,
        `${path}.to`,
        `${stage.phase} has no end`,
        'give the sourced end; only after may lack one',
      ),
    ];
  }
  if (stage.note !== null) return [];
  return [
    problemAt(row, `${path}.to`, 'after has no end', 'give the sourced end, or a note that none was found'),
  ];
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
  if (before.to !== null && Date.parse(stage.from) >= Date.parse(before.to)) return [];
  const problem = `${stage.phase} begins before ${before.phase} ends`;
  return [problemAt(row, `${path}.from`, problem, 'let it begin where the one before ends, or later')];
}

function checkVotingDay(row: Located<Election>): Problem[] {
  const { stages, votingDay } = row.value;
  const quiet = stages.find((stage) => stage.phase === 'quiet');
  if (quiet === undefined) return [];
  // Both edges are local midnights, so their first ten characters are the local days.
  const inside =
    quiet.from.slice(0, 10) <= votingDay && (quiet.to === null || votingDay < quiet.to.slice(0, 10));
  if (inside) return [];
  const remedy = 'let quiet end at the midnight after voting day';
  return [problemAt(row, 'votingDay', `voting day ${votingDay} lies outside the quiet stage`, remedy)];
}

function checkInvented(row: Located<Election>): Problem[] {
  if (row.value.kind !== 'test' || row.edition) return [];
  return [
    problemAt(row, 'kind', 'an invented election stands among the real ones', 'move it to the test edition'),
  ];
}
