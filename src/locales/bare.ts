import type { InterstitialText } from '../core/messages.ts';
import type { Action, Language } from '../core/vocabulary.ts';

/** Labels in order: title, lead, role, reload, rule, sanction, listed, more, cancel, wrong, copied, unreported, again. */
const WORDS = {
  id: [
    'Akun ini mungkin terdaftar.',
    'cocok dengan daftar akun peserta pemilu. Muat ulang tab ini untuk memastikannya dan membaca aturannya; pilihan tetap pada Anda.',
    'akun terdaftar',
    'Muat ulang tab ini.',
    'Aturan',
    'Sanksi',
    'Terdaftar',
    'Selengkapnya',
    'Tidak jadi',
    'Salah akun?',
    'Laporan disalin.',
    'Tidak ada yang dilaporkan.',
    'Tekan sekali lagi.',
  ],
  en: [
    'This account may be listed.',
    'matches the list of election accounts. Reload this tab to make sure and to read the rule; the choice stays with you.',
    'listed account',
    'Reload this tab.',
    'Rule',
    'Sanction',
    'Listed',
    'More',
    'Never mind',
    'Wrong account?',
    'Report copied.',
    'Nothing is reported.',
    'Press once more.',
  ],
} as const;

const VERBS: Readonly<Record<Action, readonly [id: string, en: string]>> = {
  like: ['sukai', 'Like'],
  share: ['bagikan', 'Share'],
  comment: ['komentari', 'Comment'],
  follow: ['ikuti', 'Follow'],
  join: ['gabung', 'Join'],
  post: ['kirim', 'Post'],
  attend: ['hadir', 'Attend'],
};

/**
 * The dialog of a guard that has no worker: this account is listed, the tab must be reloaded for the rule, the
 * choice stays. `handle` and `platform` are as shown: "@akun", "X".
 */
export function bareText(lang: Language, action: Action, handle: string, platform: string): InterstitialText {
  const [
    title,
    lead,
    role,
    reload,
    ruleLabel,
    sanctionLabel,
    listedLabel,
    moreLabel,
    cancel,
    wrongAccount,
    reportCopied,
    unreported,
    pressAgain,
  ] = WORDS[lang];
  const [id, en] = VERBS[action];
  return {
    lang,
    product: 'Jempol Netral',
    phase: '',
    title,
    lead: `${handle} (${platform}) ${lead}`,
    accounts: [{ name: handle, handle, platform, role, relation: '' }],
    ruleLabel,
    rule: { citation: reload, quote: null, translation: null },
    sanctionLabel,
    sanction: '',
    listedLabel,
    listed: '',
    remarks: [],
    moreLabel,
    more: [],
    cancel,
    proceed: lang === 'id' ? `Tetap ${id}` : `${en} anyway`,
    wrongAccount,
    report: `Jempol Netral: ${handle}, ${platform}`,
    reportCopied,
    smallPrint: [unreported],
    pressAgain,
  };
}
