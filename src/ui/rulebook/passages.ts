import type { Topic } from '../../core/handbook.ts';
import type { Instrument, Rule } from '../../core/rule.ts';
import type { Rulebook } from '../../core/rulebook.ts';
import type { Bilingual } from '../../core/text.ts';
import { instrumentAnchor, statementAnchor } from './anchors.ts';

/** One text that can be found: a rule, an instrument or a statement of a topic. */
export interface Passage {
  /** Its place on the page. */
  readonly anchor: string;
  /** The entry it stands in, itself for a rule or an instrument. */
  readonly entry: string;
  readonly title: Bilingual;
  readonly lines: readonly Bilingual[];
}

const same = (text: string): Bilingual => ({ id: text, en: text });
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
      ...sanctions.flatMap((each) => [each.basis, ...each.kinds, ...given(each.note)]),
      ...(rule.scope === null ? [] : [same(rulebook.regions.get(rule.scope.region) ?? rule.scope.region)]),
    ],
  };
}

function ofInstrument(instrument: Instrument, rulebook: Rulebook): Passage {
  const { id, short, title, numbers, status } = instrument;
  const anchor = instrumentAnchor(id, rulebook);
  return { anchor, entry: anchor, title: short, lines: [same(title), ...numbers.map(same), status] };
}

function ofTopic({ id, title, lead, statements }: Topic): Passage[] {
  return [
    { anchor: id, entry: id, title, lines: [lead] },
    ...statements.map(
      (each): Passage => ({
        anchor: statementAnchor(id, each.id),
        entry: id,
        title: each.heading ?? title,
        lines: given(each.text, each.quote),
      }),
    ),
  ];
}

/** Everything the search looks through, both languages at once. */
export function passagesOf(rulebook: Rulebook, topics: readonly Topic[]): readonly Passage[] {
  return [
    ...rulebook.rules.map((each) => ofRule(each, rulebook)),
    ...[...rulebook.instruments.values()].map((each) => ofInstrument(each, rulebook)),
    ...topics.flatMap(ofTopic),
  ];
}
