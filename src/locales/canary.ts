import type { AccountRef, Intent } from '../core/intent.ts';
import type { ListInfo } from '../core/list.ts';
import type { InterstitialText } from '../core/messages.ts';
import type { Language, Mode } from '../core/vocabulary.ts';
import { listLine, reportedList } from './compose-more.ts';
import { DIALOG } from './dialog.ts';
import { PLATFORM_NAMES } from './platform-names.ts';

interface CanaryFacts {
  readonly intent: Intent;
  /** The canary that the press is aimed at. */
  readonly canary: AccountRef;
  readonly list: ListInfo;
  readonly language: Language;
  readonly mode: Mode;
  readonly version: string;
}

interface CanaryWords {
  readonly chip: string;
  readonly title: string;
  readonly lead: (platform: string, mode: Mode) => string;
  readonly name: string;
  readonly role: string;
  readonly rule: string;
  readonly listed: string;
  readonly remark: string;
}

/** What the dialog of a canary says: that it appears is the whole message. */
export const CANARY: Readonly<Record<Language, CanaryWords>> = {
  id: {
    chip: 'Akun uji',
    title: 'Rantai penjagaan bekerja: ini akun uji.',
    lead: (platform, mode) =>
      `Ini akun uji Jempol Netral, bukan akun kampanye. ${
        mode === 'remind'
          ? `Klik Anda di ${platform} dikenali dan diteruskan; begini pengingatnya.`
          : `Klik Anda dikenali dan ditahan sebelum sampai ke ${platform}; klik pada akun terdaftar ditahan dengan cara yang sama.`
      }`,
    name: 'Akun uji Jempol Netral',
    role: 'bukan akun kampanye',
    rule: 'Tidak ada aturan yang dikutip: akun ini bukan milik peserta pemilu.',
    listed: 'Tercatat sebagai akun uji',
    remark: 'Percobaan ini tidak dicatat dalam ingatan singkat maupun catatan pribadi.',
  },
  en: {
    chip: 'Test account',
    title: 'The guard works from end to end: this is a test account.',
    lead: (platform, mode) =>
      `This is Jempol Netral's test account, not a campaign account. ${
        mode === 'remind'
          ? `Your press on ${platform} was recognised and let through; this is what a reminder looks like.`
          : `Your press was recognised and held before it reached ${platform}; a press on a listed account is held in the same way.`
      }`,
    name: "Jempol Netral's test account",
    role: 'not a campaign account',
    rule: 'No rule is quoted: this account belongs to no contestant.',
    listed: 'Listed as a test account',
    remark: 'This try is kept neither in the short memory nor in the journal.',
  },
};

/** Every word of the dialog on a canary: no rule, no sanction, nobody named. */
export function composeCanary(facts: CanaryFacts): InterstitialText {
  const { intent, canary, list, language, mode, version } = facts;
  const words = DIALOG[language];
  const said = CANARY[language];
  const platform = PLATFORM_NAMES[intent.platform];
  const handle = canary.handle === null ? (canary.id ?? '') : `@${canary.handle}`;
  const listed = listLine(list, words);
  const account = { name: said.name, handle, platform: platform.name, role: said.role };
  return {
    lang: language,
    product: words.product,
    phase: said.chip,
    title: said.title,
    lead: said.lead(platform.name, mode),
    accounts: [{ ...account, relation: '' }],
    ruleLabel: words.ruleLabel,
    rule: { citation: said.rule, quote: null, translation: null },
    read: [],
    sanctionLabel: words.sanctionLabel,
    sanction: '',
    listedLabel: said.listed,
    listed,
    remarks: [said.remark],
    moreLabel: words.more.label,
    more: [],
    cancel: words.cancel,
    proceed: words.act[intent.action].proceed,
    wrongAccount: words.wrongAccount,
    report: words.report({
      accounts: [{ ...account, source: listed }],
      lists: [reportedList(list, words)],
      page: `${platform.host}, ${words.act[intent.action].on}`,
      version,
      contact: list.contact,
    }),
    reportCopied: words.reportCopied,
    smallPrint: [words.smallPrint.reminds, words.smallPrint.silence],
    pressAgain: words.pressAgain,
  };
}
