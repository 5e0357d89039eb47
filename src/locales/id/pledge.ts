/** What is said around the Ikrar Netralitas, in one language. */
export interface PledgeWords {
  /** Unfolds the four points. */
  readonly read: string;
  readonly keep: string;
  /** What keeping it means, and what it does not. */
  readonly meaning: string;
  readonly notKept: string;
  /** `day`: written out. */
  readonly keptOn: (day: string) => string;
  readonly drop: string;
  /** Why it cannot be kept here. */
  readonly shared: string;
  readonly source: string;
  readonly translation: string;
}

export const pledge: PledgeWords = {
  read: 'Baca empat butir ikrar',
  keep: 'Simpan sebagai ikrar saya',
  meaning:
    'Tidak wajib, dan tidak memengaruhi cara Jempol Netral bekerja. Yang disimpan hanya tanggalnya, di peramban ini; tidak dikirim kepada siapa pun dan bukan bukti telah berikrar.',
  notKept: 'Belum disimpan.',
  keptOn: (day) => `Disimpan ${day}.`,
  drop: 'Hapus',
  shared: 'Di komputer bersama ikrar tidak disimpan: orang lain akan mengiranya miliknya.',
  source: 'Sumber',
  translation: 'Terjemahan kami',
};
