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

/** Rules name instruments and sanctions that exist; every source code is written out. */
export function checkLaw(rows: RulesRows): Problem[] {
  const { instruments, sanctions } = rows.written;
  const problems = rows.rules.flatMap((row) => {
    const { instrument, sanction, sanctionProspective, criminal, phases, phasesUncertain } = row.value;
    const found: Problem[] = [];
    if (!instruments.has(instrument))
      found.push(missing(row, 'instrument', instrument, 'instruments/<ID>.json'));
    for (const [path, id] of Object.entries({ sanction, sanctionProspective, criminal })) {
      if (id !== null && !sanctions.has(id)) found.push(missing(row, path, id, 'sanctions.json'));
    }
    for (const phase of phasesUncertain.filter((each) => phases.includes(each))) {
      const problem = `${phase} is both settled and uncertain`;
      found.push(problemAt(row, 'phasesUncertain', problem, 'keep it in one of phases and phasesUncertain'));
    }
    return found;
  });
  const references = new Set(rows.sources.flatMap((each) => Object.keys(each.value)));
  const unwritten = cited(rows).flatMap(({ row, path, codes }) =>
    codes
      .filter((code) => isCode(code) && !references.has(code))
      .map((code) => missing(row, path, code, 'sources.json')),
  );
  const nobody = [...rows.rules, ...rows.circulars].flatMap(checkBinds);
  const instrumental = rows.instruments.flatMap((row) => checkInstrument(row, instruments));
  return [...problems, ...nobody, ...instrumental, ...unwritten];
}

/** `unknown` is who has not told us; a rule can bind no such person. */
function checkBinds(row: Located<Pick<StoredRule, 'binds'>>): Problem[] {
  if (!row.value.binds.includes('unknown')) return [];
  const known = PERSONNEL.filter((each) => each !== 'unknown').join(', ');
  return [problemAt(row, 'binds', 'it binds personnel that is unknown', `name who: ${known}`)];
}

function checkInstrument(row: Located<Instrument>, instruments: ReadonlySet<string>): Problem[] {
  const { id, replacedBy, inForceFrom, inForceTo } = row.value;
  const problems: Problem[] = [];
  if (replacedBy === id) {
    const remedy = 'name the instrument that took its place, or write null';
    problems.push(problemAt(row, 'replacedBy', `${id} cannot take its own place`, remedy));
  } else if (replacedBy !== null && !instruments.has(replacedBy))
    problems.push(missing(row, 'replacedBy', replacedBy, 'instruments/<ID>.json'));
  if (inForceFrom !== null && inForceTo !== null && inForceTo <= inForceFrom) {
    const problem = `it no longer holds on ${inForceTo}, but holds only from ${inForceFrom}`;
    problems.push(problemAt(row, 'inForceTo', problem, 'exchange or correct inForceFrom and inForceTo'));
  }
  return problems;
}

/** References nobody cites. Only meaningful once every row parses. */
export function checkUncited(rows: RulesRows): Problem[] {
  const used = new Set(cited(rows).flatMap((each) => each.codes));
  return rows.sources.flatMap((row) =>
    Object.keys(row.value)
      .filter((code) => !used.has(code))
      .map((code) =>
        problemAt(
          row,
          code,
          'no rule, instrument, sanction, election, region, topic or erratum cites it',
          'remove it or cite it',
        ),
      ),
  );
}

interface Cited {
  readonly row: Located<unknown>;
  readonly path: string;
  readonly codes: readonly string[];
}

function cited(rows: RulesRows): readonly Cited[] {
  return [
    ...[...rows.instruments, ...rows.rules, ...rows.circulars, ...rows.sanctions].map((row) => ({
      row,
      path: 'sources',
      codes: row.value.sources,
    })),
    ...[...rows.regions, ...rows.errata].map((row) => ({ row, path: 'sources', codes: row.value.sources })),
    ...rows.topics.flatMap((row) =>
      row.value.statements.map((statement, at) => ({
        row,
        path: `statements[${at}].sources`,
        codes: statement.sources,
      })),
    ),
    ...rows.elections.flatMap((row) => [
      { row, path: 'sources', codes: row.value.sources },
      ...row.value.stages.map((stage, at) => ({ row, path: `stages[${at}].sources`, codes: stage.sources })),
    ]),
  ];
}

/** A stage may also cite in plain words (the test edition's "edisi uji"). */
function isCode(source: string): boolean {
  return /^S\d+$/.test(source);
}

function missing(row: Located<unknown>, path: string, id: string, place: string): Problem {
  return problemAt(row, path, `${id} does not exist`, `add it to ${place} or correct the id`);
}
