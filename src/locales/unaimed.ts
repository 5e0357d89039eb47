import type { Citation } from '../core/cite.ts';
import { type HeldList, isStale } from '../core/held-list.ts';
import type { Intent } from '../core/intent.ts';
import type { Hoax } from '../core/list.ts';
import type { AccountLine, InterstitialText, RuleLine } from '../core/messages.ts';
import type { PhaseNow } from '../core/phase.ts';
import type { Language } from '../core/vocabulary.ts';
import { citationLine, quoteOf, readOf, reportedList, reviewLine } from './compose-more.ts';
import { DIALOG } from './dialog.ts';
import type { DialogMessages } from './dialog-messages.ts';
import { firstSource, sourceLine } from './name-hit.ts';
import { PLATFORM_NAMES } from './platform-names.ts';
import { UNAIMED, type UnaimedWords } from './unaimed-words.ts';

/** Why a press is asked about though it names no listed account or address. */
export type Unaimed =
  /** Strict mode: the page does not say whom it is aimed at. */
  | { readonly why: 'target'; readonly duty: Citation }
  /** Strict mode: it sends a short link nobody can see through. */
  | { readonly why: 'opaque'; readonly duty: Citation; readonly hosts: readonly string[] }
  /** It sends a page that was found to be false. */
  | { readonly why: 'hoax'; readonly hoaxes: readonly [Hoax, ...Hoax[]]; readonly hosts: readonly string[] };

export interface UnaimedFacts {
  readonly intent: Intent;
  readonly unaimed: Unaimed;
  readonly now: PhaseNow;
  /** The list that a page found false stands in; else the nation's. */
  readonly list: HeldList;
  /** Now, ms since the epoch. */
  readonly instant: number;
  readonly language: Language;
  readonly version: string;
}

/** What the three kinds say differently. */
interface Told extends Pick<InterstitialText, 'title' | 'lead' | 'accounts' | 'read' | 'remarks'> {
  readonly rule: RuleLine;
  readonly listedLabel: string;
  readonly listed: string;
}

function ruleOf(duty: Citation, words: DialogMessages): RuleLine {
  return { citation: citationLine(duty, words), ...quoteOf(duty, words) };
}

function tellHoax({ hoaxes, hosts }: Extract<Unaimed, { why: 'hoax' }>, facts: UnaimedFacts): Told {
  const { list, instant, language } = facts;
  const { name, date } = list.info;
  const words = DIALOG[language];
  const said = UNAIMED[language].hoax;
  const line = ({ url, sources }: Hoax): AccountLine => ({
    name: said.name,
    handle: url,
    platform: words.link,
    role: said.role(firstSource(sources).title),
    relation: words.relation.linked,
  });
  const [first, ...others] = hoaxes;
  const source = firstSource(first.sources);
  return {
    title: said.title,
    lead: said.lead(source.title),
    accounts: [line(first), ...others.map(line)],
    rule: { citation: said.rule, quote: null, translation: null },
    read: [],
    listedLabel: said.listed,
    listed: words.listed(source.title, words.day(source.date), name[language], words.day(date)),
    remarks: [
      ...(hosts.length > 0 ? [words.remark.opaque(words.series(hosts))] : []),
      words.remark.draftNotKept,
      ...(isStale(list, instant) ? [words.remark.stale(words.day(date))] : []),
    ],
  };
}

function tellStrict(unaimed: Exclude<Unaimed, { why: 'hoax' }>, facts: UnaimedFacts): Told {
  const { intent, now, language } = facts;
  const words = DIALOG[language];
  const said: UnaimedWords['target'] = UNAIMED[language][unaimed.why];
  const platform = PLATFORM_NAMES[intent.platform].name;
  const election = now.election === null ? '' : now.election.name[language];
  const hosts = unaimed.why === 'opaque' ? words.series(unaimed.hosts) : null;
  return {
    title: said.title,
    lead: said.lead(hosts ?? platform, election),
    accounts: [{ name: said.name, handle: hosts ?? '?', platform, role: said.role, relation: '' }],
    rule: ruleOf(unaimed.duty, words),
    read: readOf([unaimed.duty], words),
    listedLabel: '',
    listed: '',
    remarks: [UNAIMED[language].strict, ...(hosts === null ? [] : [words.remark.draftNotKept])],
  };
}

/** The dialog of a press that names nobody the list knows: strict mode's neutral prompt, or a page found false. */
export function composeUnaimed(facts: UnaimedFacts): InterstitialText {
  const { intent, unaimed, now, list, language, version } = facts;
  const words = DIALOG[language];
  const told = unaimed.why === 'hoax' ? tellHoax(unaimed, facts) : tellStrict(unaimed, facts);
  const reported = unaimed.why === 'hoax' ? unaimed.hoaxes : [];
  return {
    lang: language,
    product: words.product,
    phase: words.phase[now.phase],
    ruleLabel: words.ruleLabel,
    sanctionLabel: words.sanctionLabel,
    sanction: '',
    ...told,
    moreLabel: words.more.label,
    more: [],
    cancel: words.cancel,
    proceed: words.act[intent.action].proceed,
    wrongAccount: words.wrongAccount,
    report: words.report({
      accounts: reported.map(({ url, sources }) => ({
        handle: url,
        platform: PLATFORM_NAMES[intent.platform].name,
        role: UNAIMED[language].hoax.name,
        name: url,
        source: sourceLine(firstSource(sources), words),
      })),
      lists: [reportedList(list.info, words)],
      page: `${PLATFORM_NAMES[intent.platform].host}, ${words.act[intent.action].on}`,
      version,
      contact: list.info.contact,
    }),
    reportCopied: words.reportCopied,
    smallPrint: [
      words.smallPrint.reminds,
      words.smallPrint.silence,
      reviewLine(unaimed.why === 'hoax' ? [] : [unaimed.duty], words),
    ],
    pressAgain: words.pressAgain,
  };
}
