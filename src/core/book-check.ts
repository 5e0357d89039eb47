import { type Circular, openCircular } from './circular.ts';
import type { Election } from './election.ts';
import type { Topic } from './handbook.ts';
import type { Lexicon } from './lexicon.ts';
import type { Contestant } from './list.ts';
import type { Instrument, Sanction, StoredRule } from './rule.ts';
import type { RulesData } from './rulebook.ts';

/** What rows name by id. */
export type Named =
  | 'instruments'
  | 'rules'
  | 'sanctions'
  | 'elections'
  | 'sources'
  | 'regions'
  | 'statements';
export type KnownIds = Readonly<Record<Named, ReadonlySet<string>>>;

/** Something that a row names: `path` is the place inside the row. */
export interface Reference {
  readonly to: Named;
  readonly id: string;
  readonly path: string;
}

function refer(to: Named, path: string, ...ids: readonly (string | null)[]): readonly Reference[] {
  return ids.flatMap((id) => (id === null ? [] : [{ to, id, path }]));
}

/** Source codes (S01 …); a stage may also cite in plain words (the test edition's "edisi uji"). */
export function citedSources(sources: readonly string[], path = 'sources'): readonly Reference[] {
  return refer('sources', path, ...sources.filter((each) => /^S\d+$/.test(each)));
}

/** Everything a row of each kind names. What does not exist would go mute: a rule without its sanction cites nothing. */
export const REFERENCES = {
  instruments: (row: Instrument) => [
    ...refer('instruments', 'replacedBy', row.replacedBy),
    ...citedSources(row.sources),
  ],
  rules: (row: StoredRule) => [
    ...refer('instruments', 'instrument', row.instrument),
    ...refer('sanctions', 'sanction', row.sanction),
    ...refer('sanctions', 'sanctionProspective', row.sanctionProspective),
    ...refer('sanctions', 'criminal', row.criminal),
    ...citedSources(row.sources),
  ],
  circulars: (row: Circular) => [
    ...row.elections.flatMap((id, at) => refer('elections', `elections[${at}]`, id)),
    ...refer('regions', 'region', row.region),
    ...refer('sanctions', 'sanction', openCircular(row).rule.sanction),
    ...citedSources(row.sources),
  ],
  sanctions: (row: Sanction) => citedSources(row.sources),
  elections: (row: Election) => [
    ...refer('regions', 'region', row.region),
    ...citedSources(row.sources),
    ...row.stages.flatMap((stage, at) => citedSources(stage.sources, `stages[${at}].sources`)),
  ],
  topics: (row: Topic) =>
    row.statements.flatMap((statement, at) => [
      ...refer('rules', `statements[${at}].rules`, ...statement.rules),
      ...citedSources(statement.sources, `statements[${at}].sources`),
    ]),
  lexicon: (row: Lexicon) =>
    row.topics.flatMap(({ statement }, at) => refer('statements', `topics[${at}].statement`, statement)),
  contestants: (row: Contestant) => [
    ...refer('elections', 'candidacies', ...row.candidacies.map(({ election }) => election)),
    ...refer('regions', 'region', row.region),
  ],
} as const;

/** Those of the references that lead nowhere. */
export function dead(references: readonly Reference[], known: KnownIds): readonly Reference[] {
  return references.filter(({ to, id }) => !known[to].has(id));
}

/** A reference of one row that leads nowhere. */
export interface Broken extends Reference {
  readonly from: keyof typeof REFERENCES;
  /** The row's own id; the lexicon is one row and has none. */
  readonly row: string;
}

/** Every reference of the law, the calendar and the contestants that leads nowhere; the build embeds none. */
export function brokenReferences(data: RulesData): readonly Broken[] {
  const known = knownIds(data);
  const broken = (from: Broken['from'], row: string, references: readonly Reference[]): readonly Broken[] =>
    dead(references, known).map((each) => ({ ...each, from, row }));
  return [
    ...data.instruments.flatMap((row) => broken('instruments', row.id, REFERENCES.instruments(row))),
    ...data.rules.flatMap((row) => broken('rules', row.id, REFERENCES.rules(row))),
    ...data.circulars.flatMap((row) => broken('circulars', row.id, REFERENCES.circulars(row))),
    ...data.sanctions.flatMap((row) => broken('sanctions', row.id, REFERENCES.sanctions(row))),
    ...data.elections.flatMap((row) => broken('elections', row.id, REFERENCES.elections(row))),
    ...data.topics.flatMap((row) => broken('topics', row.id, REFERENCES.topics(row))),
    ...broken('lexicon', 'lexicon', REFERENCES.lexicon(data.lexicon)),
    ...data.list.contestants.flatMap((row) => broken('contestants', row.id, REFERENCES.contestants(row))),
  ];
}

function knownIds(data: RulesData): KnownIds {
  return {
    instruments: new Set(data.instruments.map(({ id }) => id)),
    rules: new Set(openedRules(data)),
    sanctions: new Set(data.sanctions.map(({ id }) => id)),
    elections: new Set(data.elections.map(({ id }) => id)),
    sources: new Set(Object.keys(data.sources)),
    regions: new Set(Object.keys(data.regions)),
    statements: new Set(statements(data)),
  };
}

/** Ids under which the rulebook opens rules, circulars' included. */
function openedRules({ rules, circulars }: Pick<RulesData, 'rules' | 'circulars'>): readonly string[] {
  return [...rules.map(({ id }) => id), ...circulars.map(({ rule }) => rule)];
}

function statements({ topics }: Pick<RulesData, 'topics'>): readonly string[] {
  return topics.flatMap((topic) => topic.statements.map(({ id }) => id));
}

/** Ids that two kinds of rows share, or rows of one kind where one hides in another; one would take the other's place. */
export function clashes(data: RulesData): readonly string[] {
  const opened = [...data.instruments, ...data.circulars].map(({ id }) => id);
  return [opened, openedRules(data), statements(data)].flatMap(repeated);
}

/** The values that stand more than once, each as often as it comes again. */
export function repeated(values: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return values.filter((each) => seen.size === seen.add(each).size);
}
