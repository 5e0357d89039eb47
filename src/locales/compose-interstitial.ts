import { type Citation, PERSONNEL_RANK } from '../core/cite.ts';
import { type HeldList, isStale } from '../core/held-list.ts';
import type { Intent } from '../core/intent.ts';
import type { Listed } from '../core/list.ts';
import type { AccountLine, InterstitialText, RuleLine } from '../core/messages.ts';
import type { RatedHit, Warning } from '../core/press-advice.ts';
import type { Language } from '../core/vocabulary.ts';
import { composeLead, composeProceed, composeTitle } from './compose-lead.ts';
import {
  citationLine,
  composeMore,
  contactOf,
  quoteOf,
  readOf,
  reportedList,
  reviewLine,
} from './compose-more.ts';
import { lawRemarkText, remarkText } from './compose-remark.ts';
import { DIALOG } from './dialog.ts';
import type { DialogMessages } from './dialog-messages.ts';
import { firstSource, hitHandle, hitName, hitPlatform, hitRole, sourceLine } from './name-hit.ts';
import { PLATFORM_NAMES } from './platform-names.ts';

export interface InterstitialFacts {
  readonly finding: Warning;
  readonly intent: Intent;
  /** The list an entry stands in. */
  readonly listOf: (entry: Listed) => HeldList;
  /** Now, ms since the epoch: a list past its validity keeps warning and says of which day it is. */
  readonly instant: number;
  /** Source code (S01 …) → reference, from the rulebook. */
  readonly sources: ReadonlyMap<string, string>;
  /** Region code → name, from the rulebook. */
  readonly regions: ReadonlyMap<string, string>;
  readonly language: Language;
  /** The product's version, for the correction report. */
  readonly version: string;
}

function accountLine(hit: RatedHit, words: DialogMessages): AccountLine {
  return {
    name: hitName(hit),
    handle: hitHandle(hit),
    platform: hitPlatform(hit, words),
    role: hitRole(hit, words),
    relation: words.relation[hit.target.relation],
  };
}

/** Each line once: two lists may say the same of one account. */
function unlike(first: AccountLine, others: readonly AccountLine[]): readonly AccountLine[] {
  const said = new Set([JSON.stringify(first)]);
  return others.filter((each) => {
    const isNew = !said.has(JSON.stringify(each));
    said.add(JSON.stringify(each));
    return isNew;
  });
}

function sanctionText(finding: Warning, words: DialogMessages): string {
  const { sanctions, hits, action, personnel, disputed, classDisputed, general } = finding;
  const { once } = words.act[action];
  const { phase } = hits[0].phases[0];
  const [first, ...rest] = sanctions;
  if (first === undefined) return words.sanction.none(once, phase);
  const tail =
    (disputed ? words.sanction[classDisputed ? 'classDisputed' : 'disputed'] : '') +
    (general ? words.sanction.general(once, phase) : '');
  return words.sanction.ranges([first, ...rest], personnel === 'unknown', tail);
}

/** Which list says so: the list itself, or the region, agency or subscription that answers for the entry. */
function listName({ entry }: RatedHit, facts: InterstitialFacts, words: DialogMessages): string {
  const { origin } = entry;
  const { listOf, regions } = facts;
  if (origin.scope === 'national') return listOf(entry).info.name[words.language];
  if (origin.scope !== 'region') return words.listOf(origin.scope, origin.name);
  const name = regions.get(origin.code);
  return words.listOf('region', name === undefined ? origin.code : `${name} (${origin.code})`);
}

function listedText(hit: RatedHit, facts: InterstitialFacts, words: DialogMessages): string {
  const { entry } = hit;
  const source = firstSource(entry.sources);
  const spoken = (day: string | null) => (day === null ? null : words.day(day));
  const held = words.day(source.date) + words.window(spoken(entry.validFrom), spoken(entry.validTo));
  const { date } = facts.listOf(entry).info;
  return words.listed(source.title, held, listName(hit, facts, words), words.day(date));
}

function reportText(facts: InterstitialFacts, words: DialogMessages): string {
  const { finding, intent, version } = facts;
  const lists = listsOf(facts).map(({ info }) => info);
  return words.report({
    accounts: finding.hits.map((hit) => ({
      ...accountLine(hit, words),
      source: sourceLine(firstSource(hit.entry.sources), words),
    })),
    lists: lists.map((info) => reportedList(info, words)),
    page: `${PLATFORM_NAMES[intent.platform].host}, ${words.act[finding.action].on}`,
    version,
    contact: contactOf(finding, lists),
  });
}

/** The lists of all that hit, the deciding one's first. */
function listsOf({ finding, listOf }: InterstitialFacts): readonly HeldList[] {
  return [...new Set(finding.hits.map(({ entry }) => listOf(entry)))];
}

/** The deciding rule; for personnel with a law of their own that law is named beside it. */
function ruleLine(deciding: Citation | undefined, finding: Warning, words: DialogMessages): RuleLine {
  if (deciding === undefined) return { citation: words.noRule, quote: null, translation: null };
  const own = finding.citations.filter(
    (each) => each !== deciding && each.rule.rank === PERSONNEL_RANK && each.only === null,
  );
  const citation = [
    citationLine(deciding, words),
    ...own.map(({ instrument }) => instrument.short[words.language]),
  ].join('; ');
  return { citation, ...quoteOf(deciding, words) };
}

/** Every word of one dialog, in the order and tone of the model wording; from facts alone. */
export function composeInterstitial(facts: InterstitialFacts): InterstitialText {
  const { finding, intent, listOf, instant, sources, language } = facts;
  const words = DIALOG[language];
  const [first, ...others] = finding.hits;
  const [deciding] = finding.citations;
  const list = listOf(first.entry);
  const line = accountLine(first, words);
  const remarks = finding.remarks.map((each) => remarkText(each, words));
  const stale = isStale(list, instant) ? [words.remark.stale(words.day(list.info.date))] : [];
  const background = finding.background
    // The route has a section of its own.
    .filter(({ kind }) => kind !== 'route')
    .map((each) => lawRemarkText(each, words));
  return {
    lang: language,
    product: words.product,
    phase: words.phase[first.phases[0].phase],
    title: composeTitle(finding, words),
    lead: composeLead(finding, intent, words),
    accounts: [
      line,
      ...unlike(
        line,
        others.map((each) => accountLine(each, words)),
      ),
    ],
    ruleLabel: words.ruleLabel,
    rule: ruleLine(deciding, finding, words),
    read: readOf(finding.citations, words),
    sanctionLabel: words.sanctionLabel,
    sanction: sanctionText(finding, words),
    listedLabel: words.listedLabel(hitRole(first, words)),
    listed: listedText(first, facts, words),
    remarks: [...new Set([...remarks, ...stale])],
    moreLabel: words.more.label,
    more: composeMore({ finding, lists: listsOf(facts).map(({ info }) => info), sources, words, background }),
    cancel: words.cancel,
    proceed: composeProceed(finding, words),
    wrongAccount: words.wrongAccount,
    report: reportText(facts, words),
    reportCopied: words.reportCopied,
    smallPrint: [words.smallPrint.reminds, words.smallPrint.silence, reviewLine(finding.citations, words)],
    pressAgain: words.pressAgain,
  };
}
