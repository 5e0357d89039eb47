import type { Citation } from '../core/cite.ts';
import type { ListInfo } from '../core/list.ts';
import type { InterstitialText, RuleLine, TextSection } from '../core/messages.ts';
import type { Hit, Warning } from '../core/press-advice.ts';
import type { Sanction } from '../core/rule.ts';
import type { Bilingual } from '../core/text.ts';
import type { DialogMessages } from './dialog-messages.ts';
import { hitHandle, sourceLine } from './name-hit.ts';

interface MoreFacts {
  readonly finding: Warning;
  /** The lists of all that hit, the deciding one's first. */
  readonly lists: readonly ListInfo[];
  /** Source code (S01 …) → reference. */
  readonly sources: ReadonlyMap<string, string>;
  readonly words: DialogMessages;
  /** The remarks that explain and do not qualify, in words. */
  readonly background: readonly string[];
}

/** "UU 20/2023 Pasal 9 ayat (2)", "SKB 2022, Lampiran II, …": articles follow their law without a comma. */
export function citationLine(
  { rule, instrument }: Pick<Citation, 'rule' | 'instrument'>,
  words: DialogMessages,
): string {
  const path = rule.path[words.language];
  const joint = /^(Pasal|Article)\b/.test(path) ? ' ' : ', ';
  return `${instrument.short[words.language]}${joint}${path}`;
}

/** The way from each citation to its rule in the rulebook; the first stands beside the rule it opens. */
export function readOf(citations: readonly Citation[], words: DialogMessages): InterstitialText['read'] {
  return citations.map((each, at) => ({
    rule: each.rule.id,
    label: at === 0 ? words.readRule : `${words.readRule}: ${citationLine(each, words)}`,
  }));
}

/** The wording as sourced and, for readers of another language, its translation. */
export function quoteOf({ rule }: Citation, { language }: DialogMessages): Omit<RuleLine, 'citation'> {
  const { quote } = rule;
  if (quote === null) return { quote: null, translation: null };
  return { quote: quote.id, translation: language === 'id' ? null : quote[language] };
}

function chainLine(citation: Citation, words: DialogMessages): string {
  const { rule, only, uncertain } = citation;
  const { more } = words;
  const said = (label: string, text: Bilingual | null) =>
    text === null ? [] : [`${label}: ${text[words.language]}`];
  const limits = [
    ...(only === null ? [] : [more.onlyFor(words.series(only.map((each) => words.personnel[each])))]),
    ...(uncertain ? [more.argued] : []),
    ...(rule.condition === null ? [] : [more.condition(rule.condition[words.language])]),
    ...(rule.scope === null ? [] : [more.local]),
  ];
  const head = citationLine(citation, words) + (limits.length === 0 ? '' : ` (${limits.join('; ')})`);
  const bases = [...said(more.legalBasis, rule.legalBasis), ...said(more.sanctionBasis, rule.sanctionBasis)];
  return `${[head, ...bases].join('. ')}.`;
}

function wordingParagraphs(citation: Citation, facts: MoreFacts): string[] {
  const { words, sources } = facts;
  const { more, language } = words;
  const { rule } = citation;
  const { quote, translation } = quoteOf(citation, words);
  const wording = quote === null ? more.unquoted : more.quoted(quote, translation);
  const references = rule.sources.map((code) => sources.get(code) ?? code);
  const note = rule.note === null ? '' : ` ${rule.note[language]}`;
  return [
    `${citationLine(citation, words)}: ${wording}`,
    `${more.meaning} (${rule.id}): ${rule.plain[language]}${note}`,
    `${more.status} (${rule.id}): ${rule.status[language]}. ${more.sources}: ${references.join('; ')}.`,
  ];
}

/** Whether the texts these citations rest on were reviewed, and by whom. */
export function reviewLine(citations: readonly Citation[], { smallPrint, series }: DialogMessages): string {
  const reviewers = [...new Set(citations.flatMap((each) => each.rule.reviewedBy))];
  const reviewed = citations.length > 0 && citations.every((each) => each.rule.reviewedBy.length > 0);
  return reviewed ? smallPrint.reviewed(series(reviewers)) : smallPrint.unreviewed;
}

/** The sanctions at both ends of every range, each once, mildest first. */
function sanctionsOf({ sanctions }: Warning): readonly Sanction[] {
  return [...new Set([...sanctions.map((each) => each.from), ...sanctions.map((each) => each.to)])];
}

function disputes({ finding, words }: MoreFacts): string[] {
  const { language, more } = words;
  return [
    ...finding.citations.flatMap((citation) => {
      const { dispute } = citation.rule;
      return dispute === null || !citation.disputed
        ? []
        : [more.about(citationLine(citation, words), dispute[language])];
    }),
    ...(finding.remarks.some((each) => each.kind === 'party-in-stage') ? [words.remark.partyInStage] : []),
  ];
}

/** "Daftar contoh, versi 3, per 20 November 2026." */
export function listLine(
  { name, version, date }: Pick<ListInfo, 'name' | 'version' | 'date'>,
  words: DialogMessages,
): string {
  return words.more.listLine(name[words.language], version, words.day(date));
}

/** The same for a report, which a machine may read: by the list's id. */
export function reportedList(list: ListInfo, words: DialogMessages): string {
  return `${list.id}, ${listLine(list, words)}`;
}

function listLines({ finding, lists, words }: MoreFacts): string[] {
  const { more, language } = words;
  const entries = finding.hits.flatMap((hit: Hit) =>
    hit.entry.sources.map((source) => more.entry(hitHandle(hit), sourceLine(source, words))),
  );
  return [
    ...lists.flatMap((list) => [listLine(list, words), `${more.criteria}: ${list.criteria[language]}`]),
    ...entries,
  ];
}

/** Who answers for the deciding entry: its own office, else its list's; null until one has taken it on. */
export function contactOf({ hits }: Warning, lists: readonly ListInfo[]): string | null {
  return hits[0].entry.contact ?? lists[0]?.contact ?? null;
}

/** What stands under "Selengkapnya": chain, wording, sanctions, disputes, what else to know, route, list, correction. Empty parts are left out. */
export function composeMore(facts: MoreFacts): TextSection[] {
  const { finding, lists, words } = facts;
  const { more, language } = words;
  const contact = contactOf(finding, lists);
  const kinds = sanctionsOf(finding).map((sanction) => {
    const listed = sanction.kinds.map((each) => each[language]).join('; ');
    return `${sanction.basis[language]}: ${listed}.${sanction.note === null ? '' : ` ${sanction.note[language]}`}`;
  });
  const sections: readonly TextSection[] = [
    { heading: more.chain, paragraphs: finding.citations.map((each) => chainLine(each, words)) },
    {
      heading: more.wording,
      paragraphs: finding.citations.flatMap((each) => wordingParagraphs(each, facts)),
    },
    { heading: more.sanctions, paragraphs: kinds },
    { heading: more.disputed, paragraphs: disputes(facts) },
    { heading: more.also, paragraphs: facts.background },
    { heading: more.route, paragraphs: more.routeSteps },
    { heading: more.list, paragraphs: listLines(facts) },
    {
      heading: more.correct,
      paragraphs: [contact === null ? more.correctNowhere : more.correctAt(contact)],
    },
  ];
  // A paragraph is shown once: two entries or rules may say the same.
  return sections
    .filter((each) => each.paragraphs.length > 0)
    .map((each) => ({ heading: each.heading, paragraphs: [...new Set(each.paragraphs)] }));
}
