import type { Circular } from '../core/circular.ts';
import { type Located, type Problem, problemAt } from './problem.ts';
import type { RulesRows } from './rules-rows.ts';

/** Circulars hold in order of time, and take nobody else's number. */
export function checkCirculars(rows: RulesRows): Problem[] {
  return [
    ...rows.circulars.flatMap((row) => [...checkDates(row), ...checkBasis(row)]),
    ...checkNames(rows),
    ...checkTwice(rows.circulars, 'rule', ({ rule }) => rule),
    ...checkTwice(rows.circulars, 'number', ({ region, number }) => `${region} ${plainNumber(number)}`),
  ];
}

function checkDates(row: Located<Circular>): Problem[] {
  const { date, validFrom, validTo } = row.value;
  const problems: Problem[] = [];
  if (validFrom < date) {
    const problem = `it holds from ${validFrom}, before its own date ${date}`;
    problems.push(problemAt(row, 'validFrom', problem, 'let it hold from its date, or later'));
  }
  if (validTo !== null && validTo < validFrom) {
    const problem = `it ends on ${validTo}, before it begins on ${validFrom}`;
    problems.push(problemAt(row, 'validTo', problem, 'exchange or correct validFrom and validTo'));
  }
  return problems;
}

/** Whoever issued it has its words; whoever did not has read of it somewhere. */
function checkBasis(row: Located<Circular>): Problem[] {
  const { wording, sources } = row.value;
  if (wording !== null || sources.length > 0) return [];
  const problem = 'neither its wording nor a source is given';
  return [problemAt(row, 'sources', problem, 'copy its words into wording, or cite where it was reported')];
}

/** A circular opens as an instrument and a rule: neither may exist already. */
function checkNames({ circulars, rules, instruments }: RulesRows): Problem[] {
  const takenRules = new Map(rules.map((each) => [each.value.id, each.file]));
  const takenInstruments = new Map(instruments.map((each) => [each.value.id, each.file]));
  return circulars.flatMap((row) => {
    const { id, rule } = row.value;
    const problems: Problem[] = [];
    const national = takenRules.get(rule);
    if (national !== undefined) {
      const problem = `${rule} is already a national rule in ${national}`;
      problems.push(
        problemAt(row, 'rule', problem, `write the circular’s own id, ${id}, or remove the other`),
      );
    }
    if (rule.startsWith('SE-') && rule !== id) {
      const problem = `${rule} is another circular’s id`;
      problems.push(problemAt(row, 'rule', problem, `write the circular’s own id, ${id}`));
    }
    const instrument = takenInstruments.get(id);
    if (instrument !== undefined) {
      const problem = `${id} is already an instrument in ${instrument}`;
      problems.push(problemAt(row, 'id', problem, 'keep it in circulars/ only'));
    }
    return problems;
  });
}

function checkTwice(
  rows: readonly Located<Circular>[],
  path: 'rule' | 'number',
  keyOf: (circular: Circular) => string,
): Problem[] {
  const first = new Map<string, Located<unknown>>();
  return rows.flatMap((row) => {
    const key = keyOf(row.value);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, row);
      return [];
    }
    const problem = `${row.value[path]} is already in ${earlier.file}`;
    return [problemAt(row, path, problem, 'keep one of the two, or correct it')];
  });
}

/** "Nomor 800 / 169 /2023" and "800/169/2023" are one number. */
function plainNumber(number: string): string {
  return number
    .toLowerCase()
    .replace(/^(?:nomor|no\.?)\s*/u, '')
    .replace(/\s/gu, '');
}
