import type { Instrument, StoredRule } from '../core/rule.ts';
import { PERSONNEL } from '../core/vocabulary.ts';
import { type Located, type Problem, problemAt } from './problem.ts';
import type { RulesRows } from './rules-rows.ts';

/** Ids that are given twice, and one-object files whose name is not their id. */
export function checkIds(rows: RulesRows): Problem[] {
  const collections: readonly (readonly Located<{ readonly id: string }>[])[] = [
    rows.instruments,
    rows.rules,
    rows.circulars,
    rows.topics,
    rows.errata,
    rows.sanctions,
    rows.elections,
    rows.contestants,
  ];
  return [
    ...collections.flatMap(checkUnique),
    ...[...rows.instruments, ...rows.rules, ...rows.circulars, ...rows.topics, ...rows.elections].flatMap(
      checkFileName,
    ),
  ];
}

function checkUnique(rows: readonly Located<{ readonly id: string }>[]): Problem[] {
  const first = new Map<string, Located<unknown>>();
  return rows.flatMap((row) => {
    const earlier = first.get(row.value.id);
    if (earlier === undefined) {
      first.set(row.value.id, row);
      return [];
    }
    return [
      problemAt(
        row,
        'id',
        `${row.value.id} is already in ${earlier.file}`,
        'give it another id or remove one',
      ),
    ];
  });
}

function checkFileName(row: Located<{ readonly id: string }>): Problem[] {
  const name = `${row.value.id}.json`;
  if (row.file.endsWith(`/${name}`)) return [];
  return [problemAt(row, 'id', `the id does not match the file name`, `rename the file to ${name}`)];
}

/** Phases that are settled or uncertain, personnel that is known, instruments that hold in order of time. */
export function checkLaw(rows: RulesRows): Problem[] {
  return [
    ...rows.rules.flatMap(checkPhases),
    ...[...rows.rules, ...rows.circulars].flatMap(checkBinds),
    ...rows.instruments.flatMap(checkInstrument),
  ];
}

function checkPhases(row: Located<StoredRule>): Problem[] {
  const { phases, phasesUncertain } = row.value;
  return phasesUncertain
    .filter((each) => phases.includes(each))
    .map((phase) => {
      const problem = `${phase} is both settled and uncertain`;
      return problemAt(row, 'phasesUncertain', problem, 'keep it in one of phases and phasesUncertain');
    });
}

/** `unknown` is who has not told us; a rule can bind no such person. */
function checkBinds(row: Located<Pick<StoredRule, 'binds'>>): Problem[] {
  if (!row.value.binds.includes('unknown')) return [];
  const known = PERSONNEL.filter((each) => each !== 'unknown').join(', ');
  return [problemAt(row, 'binds', 'it binds personnel that is unknown', `name who: ${known}`)];
}

function checkInstrument(row: Located<Instrument>): Problem[] {
  const { id, replacedBy, inForceFrom, inForceTo } = row.value;
  const problems: Problem[] = [];
  if (replacedBy === id) {
    const remedy = 'name the instrument that took its place, or write null';
    problems.push(problemAt(row, 'replacedBy', `${id} cannot take its own place`, remedy));
  }
  if (inForceFrom !== null && inForceTo !== null && inForceTo <= inForceFrom) {
    const problem = `it no longer holds on ${inForceTo}, but holds only from ${inForceFrom}`;
    problems.push(problemAt(row, 'inForceTo', problem, 'exchange or correct inForceFrom and inForceTo'));
  }
  return problems;
}
