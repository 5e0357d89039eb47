import type { BareWords, InterstitialText } from '../core/messages.ts';
import type { Action } from '../core/vocabulary.ts';

/** What every guard has from its first moment; the worker sends the words of another language. */
export const bareWords: BareWords = {
  lang: 'id',
  title: 'Akun ini mungkin terdaftar.',
  lead: 'cocok dengan daftar akun peserta pemilu. Muat ulang tab ini untuk memastikannya dan membaca aturannya; pilihan tetap pada Anda.',
  role: 'akun terdaftar',
  ruleLabel: 'Aturan',
  reload: 'Muat ulang tab ini.',
  cancel: 'Tidak jadi',
  proceed: {
    like: 'Tetap sukai',
    share: 'Tetap bagikan',
    comment: 'Tetap komentari',
    follow: 'Tetap ikuti',
    join: 'Tetap gabung',
    post: 'Tetap kirim',
    attend: 'Tetap hadir',
  },
  wrongAccount: 'Salah akun?',
  reportCopied: 'Laporan disalin.',
  unreported: 'Tidak ada yang dilaporkan.',
  pressAgain: 'Tekan sekali lagi.',
};

/**
 * The dialog of a guard that has no worker: this account is listed, the tab must be reloaded for the rule, the
 * choice stays. `handle` and `platform` are as shown: "@akun", "X".
 */
export function bareText(
  { lead, role, reload, proceed, unreported, ...said }: BareWords,
  action: Action,
  handle: string,
  platform: string,
): InterstitialText {
  return {
    ...said,
    product: 'Jempol Netral',
    phase: '',
    lead: `${handle} (${platform}) ${lead}`,
    accounts: [{ name: handle, handle, platform, role, relation: '' }],
    rule: { citation: reload, quote: null, translation: null },
    // Nothing can be said of these, so nothing is said.
    sanctionLabel: '',
    sanction: '',
    listedLabel: '',
    listed: '',
    remarks: [],
    moreLabel: '',
    more: [],
    proceed: proceed[action],
    report: `Jempol Netral: ${handle}, ${platform}`,
    smallPrint: [unreported],
  };
}
