import type { Citation } from '../core/cite.ts';
import type { Intent } from '../core/intent.ts';
import type { ListInfo } from '../core/list.ts';
import type { InterstitialText } from '../core/messages.ts';
import type { PhaseNow } from '../core/phase.ts';
import type { Language } from '../core/vocabulary.ts';
import { citationLine, quoteOf, reviewLine } from './compose-more.ts';
import { DIALOG } from './dialog.ts';
import { PLATFORM_NAMES } from './platform-names.ts';

interface UnaimedWords {
  readonly title: string;
  readonly lead: (platform: string, election: string) => string;
  readonly name: string;
  readonly role: string;
  readonly remark: string;
}

const WORDS: Readonly<Record<Language, UnaimedWords>> = {
  id: {
    title: 'Akun tujuan tidak dapat dikenali.',
    lead: (platform, election) =>
      `${platform} tidak menyebutkan akun siapa yang Anda tuju, dan ${election} sedang berlangsung. Pastikan akun itu bukan akun peserta sebelum meneruskan.`,
    name: 'Akun tidak terbaca',
    role: 'tidak dapat diperiksa; itu bukan berarti boleh',
    remark: 'Pertanyaan ini muncul karena mode Ketat; tanpa mode itu klik seperti ini diteruskan.',
  },
  en: {
    title: 'The account cannot be recognised.',
    lead: (platform, election) =>
      `${platform} does not say whose account this is, and the ${election} is under way. Make sure that it is not a contestant's before you go on.`,
    name: 'Account not readable',
    role: 'cannot be checked; that does not mean it is allowed',
    remark: 'You are asked because Strict mode is on; without it such a press goes through.',
  },
};

/** The neutral prompt of strict mode: a press during a campaign whose target the page does not name. */
export function composeUnaimed(facts: {
  readonly intent: Intent;
  readonly now: PhaseNow;
  readonly duty: Citation;
  readonly list: ListInfo;
  readonly language: Language;
  readonly version: string;
}): InterstitialText {
  const { intent, now, duty, list, language, version } = facts;
  const words = DIALOG[language];
  const said = WORDS[language];
  const platform = PLATFORM_NAMES[intent.platform].name;
  const election = now.election === null ? '' : now.election.name[language];
  return {
    lang: language,
    product: words.product,
    phase: words.phase[now.phase],
    title: said.title,
    lead: said.lead(platform, election),
    accounts: [{ name: said.name, handle: '?', platform, role: said.role, relation: '' }],
    ruleLabel: words.ruleLabel,
    rule: { citation: citationLine(duty, words), ...quoteOf(duty, words) },
    sanctionLabel: words.sanctionLabel,
    sanction: '',
    listedLabel: '',
    listed: '',
    remarks: [said.remark],
    moreLabel: words.more.label,
    more: [],
    cancel: words.cancel,
    proceed: words.act[intent.action].proceed,
    wrongAccount: words.wrongAccount,
    report: words.report({
      accounts: [],
      list: `${list.id}, ${words.more.listLine(list.name[language], list.version, words.day(list.date))}`,
      page: `${PLATFORM_NAMES[intent.platform].host}, ${words.act[intent.action].on}`,
      version,
    }),
    reportCopied: words.reportCopied,
    smallPrint: [words.smallPrint.reminds, words.smallPrint.silence, reviewLine([duty], words)],
    pressAgain: words.pressAgain,
  };
}
