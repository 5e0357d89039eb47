import type { JournalPause } from '../../core/journal-page.ts';

/** A heading in bold and what it says. */
export interface ConsentPoint {
  readonly name: string;
  readonly text: string;
}

/** What is said before the journal goes on, in one language. */
export interface JournalConsentWords {
  readonly off: string;
  readonly offHint: string;
  readonly on: string;
  readonly onHint: string;
  readonly start: string;
  readonly stop: string;
  /** Why it cannot be on. */
  readonly paused: Readonly<Record<JournalPause, string>>;
  readonly firstHeading: string;
  /** `days`: how long an entry is kept at first, and between what it can be set. */
  readonly points: (days: {
    readonly initial: number;
    readonly least: number;
    readonly most: number;
  }) => readonly ConsentPoint[];
  readonly next: string;
  readonly secondHeading: string;
  readonly secondText: string;
  readonly yes: string;
  readonly cancel: string;
}

export const journalConsent: JournalConsentWords = {
  off: 'Catatan pribadi mati.',
  offHint:
    'Peringatan tidak disimpan dalam catatan. Anda boleh membiarkannya mati; peringatan tetap bekerja.',
  on: 'Catatan pribadi menyala.',
  onHint: 'Jika dimatikan, tidak ada yang dicatat lagi. Entri yang ada tetap tersimpan sampai masanya habis.',
  start: 'Nyalakan catatan…',
  stop: 'Matikan catatan',
  paused: {
    'shared-computer':
      'Di komputer bersama, catatan pribadi tidak dapat menyala: pemakai lain dapat membukanya.',
    policy: 'Catatan pribadi dikunci mati di komputer ini. Peringatan tetap bekerja.',
  },
  firstHeading: 'Langkah 1 dari 2: apa yang akan dicatat',
  points: ({ initial, least, most }) => [
    {
      name: 'Dicatat',
      text: 'tiap dialog tentang akun terdaftar: hari dan jam, situs, tindakan, akun dalam daftar, aturan, pilihan Anda, berapa detik Anda menimbang, dan alasan jika Anda memberinya. Dalam mode “Ingatkan saja” tidak ada yang dicatat.',
    },
    {
      name: 'Tidak dicatat',
      text: 'isi yang Anda baca atau tulis, halamannya, dan waktu sampai menitnya. Di jendela privat tidak ada yang dicatat.',
    },
    { name: 'Tempatnya', text: 'hanya di profil peramban ini.' },
    {
      name: 'Lamanya',
      text: `${initial} hari, lalu terhapus sendiri. Dapat Anda ubah menjadi ${least} sampai ${most} hari.`,
    },
    {
      name: 'Yang menerima',
      text: 'tidak ada. Ekstensi ini tidak mengirimnya kepada siapa pun, dan kantor tidak dapat menyalakan atau membacanya lewat ekstensi ini.',
    },
  ],
  next: 'Lanjut',
  secondHeading: 'Langkah 2 dari 2: siapa yang dapat membukanya',
  secondText:
    'Orang yang memakai profil peramban ini, dan siapa pun yang memeriksa komputer ini, dapat membukanya. Tetap nyalakan?',
  yes: 'Ya, nyalakan',
  cancel: 'Batal',
};
