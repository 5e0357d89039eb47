import type { Erratum } from '../core/handbook.ts';
import type { Instrument } from '../core/rule.ts';
import { type Located, type Problem, problemAt } from './problem.ts';
import type { RulesRows } from './rules-rows.ts';
import { textsOf } from './texts-of.ts';

interface Mistake {
  readonly id: string;
  readonly pattern: RegExp;
  readonly right: string;
}

/** Known mistakes of the press, in no text a person can read; and errata that could never catch theirs. */
export function checkErrata(rows: RulesRows): Problem[] {
  const mistakes = rows.errata.flatMap(({ value: { id, pattern, right } }): readonly Mistake[] => {
    const compiled = compile(pattern);
    return compiled === null ? [] : [{ id, pattern: compiled, right }];
  });
  return [...rows.errata.flatMap(checkErratum), ...written(rows).flatMap((row) => scan(row, mistakes))];
}

function checkErratum(row: Located<Erratum>): Problem[] {
  const { pattern, wrong, right } = row.value;
  const compiled = compile(pattern);
  if (compiled === null) {
    const problem = `${pattern} is no regular expression`;
    return [problemAt(row, 'pattern', problem, 'correct it; it is read with the flags iu')];
  }
  const problems: Problem[] = [];
  if (!compiled.test(wrong))
    problems.push(
      problemAt(row, 'pattern', 'it does not catch its own wrong', 'widen it, or quote the mistake in wrong'),
    );
  if (compiled.test(right))
    problems.push(problemAt(row, 'pattern', 'it catches its own right', 'narrow it to the mistake'));
  return problems;
}

function compile(pattern: string): RegExp | null {
  try {
    return new RegExp(pattern, 'iu');
  } catch {
    // The constructor throws for nothing but a pattern it cannot read.
    return null;
  }
}

function written(rows: RulesRows): readonly Located<unknown>[] {
  return [
    ...rows.rules,
    ...rows.circulars,
    ...rows.sanctions,
    ...rows.elections,
    ...rows.instruments.map(withoutOwnName),
    // The topic on errata quotes them: that is what it is for.
    ...rows.topics.filter((row) => row.value.id !== 'errata'),
  ];
}

/** An instrument that no longer holds still has to be called something. */
function withoutOwnName(row: Located<Instrument>): Located<unknown> {
  const { id, title, short, ...rest } = row.value;
  const ended = rest.inForceTo !== null || rest.replacedBy !== null;
  return ended ? { ...row, value: rest } : row;
}

function scan(row: Located<unknown>, mistakes: readonly Mistake[]): Problem[] {
  return textsOf(row.value).flatMap(({ path, text }) =>
    mistakes.flatMap(({ id, pattern, right }) => {
      const [found] = pattern.exec(text) ?? [];
      return found === undefined
        ? []
        : [problemAt(row, path, `“${found}” is a known mistake (${id})`, `write: ${right}`)];
    }),
  );
}
