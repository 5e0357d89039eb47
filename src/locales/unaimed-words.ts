import type { Language } from '../core/vocabulary.ts';

/** A prompt of strict mode. `what`: the platform, or the hosts of the short links. */
interface Prompt {
  readonly title: string;
  readonly lead: (what: string, election: string) => string;
  readonly name: string;
  readonly role: string;
}

export interface UnaimedWords {
  readonly target: Prompt;
  readonly opaque: Prompt;
  /** Why strict mode asks. */
  readonly strict: string;
  readonly hoax: {
    readonly title: string;
    readonly lead: (source: string) => string;
    readonly name: string;
    readonly role: (source: string) => string;
    readonly rule: string;
    readonly listed: string;
  };
}

export const UNAIMED: Readonly<Record<Language, UnaimedWords>> = {
  id: {
    target: {
      title: 'Akun tujuan tidak dapat dikenali.',
      lead: (platform, election) =>
        `${platform} tidak menyebutkan akun siapa yang Anda tuju, dan ${election} sedang berlangsung. Pastikan akun itu bukan akun peserta sebelum meneruskan.`,
      name: 'Akun tidak terbaca',
      role: 'tidak dapat diperiksa; itu bukan berarti boleh',
    },
    opaque: {
      title: 'Tautan pendek tidak dapat diperiksa.',
      lead: (hosts, election) =>
        `Tulisan Anda memuat tautan pendek (${hosts}) yang tujuannya tidak terlihat, dan ${election} sedang berlangsung. Pastikan tautan itu bukan milik peserta sebelum meneruskan.`,
      name: 'Tujuan tidak terlihat',
      role: 'tidak dapat diperiksa; itu bukan berarti boleh',
    },
    strict: 'Pertanyaan ini muncul karena mode Ketat; tanpa mode itu klik seperti ini diteruskan.',
    hoax: {
      title: 'Tautan ini dinyatakan tidak benar.',
      lead: (source) => `Tulisan Anda memuat tautan ke halaman yang dinyatakan tidak benar: ${source}.`,
      name: 'Halaman yang dinyatakan tidak benar',
      role: (source) => `menurut ${source}`,
      rule: 'Aturan netralitas tidak dikutip di sini: peringatan ini tentang isi halaman, bukan tentang peserta pemilu.',
      listed: 'Tercatat sebagai tidak benar',
    },
  },
  en: {
    target: {
      title: 'The account cannot be recognised.',
      lead: (platform, election) =>
        `${platform} does not say whose account this is, and the ${election} is under way. Make sure that it is not a contestant's before you go on.`,
      name: 'Account not readable',
      role: 'cannot be checked; that does not mean it is allowed',
    },
    opaque: {
      title: 'A short link cannot be checked.',
      lead: (hosts, election) =>
        `What you wrote holds a short link (${hosts}) that does not show where it leads, and the ${election} is under way. Make sure that it is not a contestant's before you go on.`,
      name: 'Destination not visible',
      role: 'cannot be checked; that does not mean it is allowed',
    },
    strict: 'You are asked because Strict mode is on; without it such a press goes through.',
    hoax: {
      title: 'This link was found to be false.',
      lead: (source) => `What you wrote links to a page that was found to be false: ${source}.`,
      name: 'Page found to be false',
      role: (source) => `according to ${source}`,
      rule: 'No neutrality rule is quoted here: this warning is about what the page says, not about a contestant.',
      listed: 'Listed as false',
    },
  },
};
