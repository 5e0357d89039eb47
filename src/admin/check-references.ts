import {
  citedSources,
  dead,
  type KnownIds,
  type Named,
  REFERENCES,
  type Reference,
} from '../core/book-check.ts';
import { type Located, type Problem, problemAt } from './problem.ts';
import type { RulesRows } from './rules-rows.ts';

/** Where a thing of each kind is added. */
const PLACES: Readonly<Record<Named, string>> = {
  instruments: 'instruments/<ID>.json',
  rules: 'conduct/ or circulars/,',
  sanctions: 'sanctions.json',
  elections: 'elections/<id>.json',
  sources: 'sources.json',
  regions: 'names in regions.json',
  statements: 'handbook/,',
};

interface Naming {
  readonly row: Located<unknown>;
  readonly references: readonly Reference[];
}

function namings(rows: RulesRows): readonly Naming[] {
  const of = <T>(located: readonly Located<T>[], refer: (value: T) => readonly Reference[]) =>
    located.map((row) => ({ row, references: refer(row.value) }));
  return [
    ...of(rows.instruments, REFERENCES.instruments),
    ...of(rows.rules, REFERENCES.rules),
    ...of(rows.circulars, REFERENCES.circulars),
    ...of(rows.sanctions, REFERENCES.sanctions),
    ...of(rows.elections, REFERENCES.elections),
    ...of(rows.topics, REFERENCES.topics),
    ...of(rows.lexicon, REFERENCES.lexicon),
    ...of(rows.contestants, REFERENCES.contestants),
    ...of(rows.regions, ({ sources }) => citedSources(sources)),
    ...of(rows.errata, ({ sources }) => citedSources(sources)),
  ];
}

/** Instruments, sanctions, elections, regions and sources that are named exist. */
export function checkReferences(rows: RulesRows): Problem[] {
  return deadIn(rows, ['instruments', 'sanctions', 'elections', 'regions', 'sources']);
}

/** Rules and statements that are named exist. Only meaningful once every row parses: no file says which are written. */
export function checkReferencesWhole(rows: RulesRows, asked: readonly ('rules' | 'statements')[]): Problem[] {
  return deadIn(rows, asked);
}

function deadIn(rows: RulesRows, asked: readonly Named[]): Problem[] {
  const known: KnownIds = {
    ...rows.written,
    sources: new Set(rows.sources.flatMap((each) => Object.keys(each.value))),
    rules: new Set([
      ...rows.rules.map((row) => row.value.id),
      ...rows.circulars.map((row) => row.value.rule),
    ]),
    statements: new Set(rows.topics.flatMap((row) => row.value.statements.map(({ id }) => id))),
  };
  return namings(rows).flatMap(({ row, references }) =>
    dead(references, known)
      .filter(({ to }) => asked.includes(to))
      .map(({ to, id, path }) =>
        to === 'regions'
          ? nameless(row, path, id)
          : problemAt(row, path, `${id} does not exist`, `add it to ${PLACES[to]} or correct the id`),
      ),
  );
}

/** A region that an entry of the law or the list names, and that `regions.json` does not. */
export function nameless(row: Located<unknown>, path: string, code: string): Problem {
  const remedy = `add it to ${PLACES.regions} or correct the code`;
  return problemAt(row, path, `region ${code} has no name`, remedy);
}

/** References nobody cites. Only meaningful once every row parses. */
export function checkUncited(rows: RulesRows): Problem[] {
  const references = namings(rows).flatMap((each) => each.references);
  const used = new Set(references.filter(({ to }) => to === 'sources').map(({ id }) => id));
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
