import type { BareWords } from '../../core/messages.ts';

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
