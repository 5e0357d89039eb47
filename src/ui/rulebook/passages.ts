import type { Election } from '../../core/election.ts';
import type { Topic } from '../../core/handbook.ts';
import type { Instrument, Rule } from '../../core/rule.ts';
import type { Rulebook } from '../../core/rulebook.ts';
import type { Bilingual } from '../../core/text.ts';
import { DIALOG } from '../../locales/dialog.ts';
import { RULEBOOK, type RulebookMessages } from '../../locales/rulebook.ts';
import { instrumentAnchor, statementAnchor } from './anchors.ts';
import { stageLine } from './election-body.tsx';

/** One text that can be found: a rule, an instrument, an election or a statement of a topic. */
export interface Passage {
  /** Its place on the page. */
  readonly anchor: string;
  /** The entry it stands in, itself for a rule or an instrument. */
  readonly entry: string;
  readonly title: Bilingual;
  readonly lines: readonly Bilingual[];
}

const same = (text: string): Bilingual => ({ id: text, en: text });
/** "S34": a source is found by its code. */
const sourced = (codes: readonly string[]): Bilingual[] =>
  codes.length === 0 ? [] : [same(codes.join(', '))];
const given = (...texts: readonly (Bilingual | null)[]): Bilingual[] => texts.filter((each) => each !== null);

function ofRule(rule: Rule, rulebook: Rulebook): Passage {
  const instrument = rulebook.instruments.get(rule.instrument);
  const sanctions = [rule.sanction, rule.sanctionProspective, rule.criminal].flatMap(
    (id) => (id === null ? undefined : rulebook.sanctions.get(id)) ?? [],
  );
  return {
    anchor: rule.id,
    entry: rule.id,
    title: { id: `${rule.id} ${rule.title.id}`, en: `${rule.id} ${rule.title.en}` },
    lines: [
      ...given(rule.plain, rule.quote, instrument?.short ?? null, rule.path),
      ...given(rule.legalBasis, rule.sanctionBasis, rule.condition, rule.dispute, rule.note, rule.status),
      ...sanctions.flatMap((each) => [each.basis, ...each.kinds, ...given(each.generic, each.note)]),
      ...(rule.scope === null ? [] : [same(rulebook.regions.get(rule.scope.region) ?? rule.scope.region)]),
      ...sourced([...rule.sources, ...sanctions.flatMap((each) => each.sources)]),
    ],
  };
}

function ofInstrument(instrument: Instrument, rulebook: Rulebook): Passage {
  const { id, short, title, numbers, status, sources } = instrument;
  const anchor = instrumentAnchor(id, rulebook);
  const lines = [same(title), ...numbers.map(same), status, ...sourced(sources)];
  return { anchor, entry: anchor, title: short, lines };
}

function ofElection(
  { id, name, region, votingDay, stages, note, sources }: Election,
  rulebook: Rulebook,
): Passage {
  const both = (line: (words: RulebookMessages) => string): Bilingual => ({
    id: line(RULEBOOK.id),
    en: line(RULEBOOK.en),
  });
  return {
    anchor: id,
    entry: id,
    title: name,
    lines: [
      ...(region === null ? [] : [same(rulebook.regions.get(region) ?? region)]),
      both(({ calendar, language }) =>
        votingDay === null
          ? calendar.noVotingDay
          : `${calendar.votingDay}: ${DIALOG[language].day(votingDay)}`,
      ),
      ...stages.flatMap((stage) => [both((words) => stageLine(stage, words)), ...given(stage.note)]),
      ...given(note),
      ...sourced([...sources, ...stages.flatMap((each) => each.sources)]),
    ],
  };
}

function ofTopic({ id, title, lead, statements }: Topic): Passage[] {
  return [
    { anchor: id, entry: id, title, lines: [lead] },
    ...statements.map(
      (each): Passage => ({
        anchor: statementAnchor(id, each.id),
        entry: id,
        title: each.heading ?? title,
        lines: [...given(each.text, each.quote), ...sourced(each.sources)],
      }),
    ),
  ];
}

/** Everything the search looks through, both languages at once. */
export function passagesOf(rulebook: Rulebook, topics: readonly Topic[]): readonly Passage[] {
  return [
    ...rulebook.rules.map((each) => ofRule(each, rulebook)),
    ...[...rulebook.instruments.values()].map((each) => ofInstrument(each, rulebook)),
    ...[...rulebook.elections.values()].map((each) => ofElection(each, rulebook)),
    ...topics.flatMap(ofTopic),
  ];
}
