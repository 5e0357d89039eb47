import type { RulebookMessages } from '../rulebook.ts';

/** The quiz's words. */
export const quiz: RulebookMessages['quiz'] = {
  start: 'Mulai kuis',
  number: (at, of) => `Pertanyaan ${at} dari ${of}`,
  asks: (title) => `${title}: apa kata aturan?`,
  setting: (personnel, stage) => `Bagi ${personnel ?? 'ASN pada umumnya'}. Tahapan: ${stage}.`,
  options: {
    none: 'Larangan tidak ditemukan',
    caution: 'Perlu kehati-hatian',
    prohibited: 'Ada larangan',
  },
  right: 'Tepat.',
  wrong: (answer) => `Belum tepat. Jawaban menurut aturan: ${answer.toLowerCase()}.`,
  because: 'Dasarnya',
  doubt: {
    disputed: 'Lembaga-lembaga berbeda pendapat tentang hal ini.',
    general: 'Tidak ada aturan yang menyebut tindakan ini secara khusus pada tahapan itu.',
  },
  next: 'Pertanyaan berikutnya',
  finish: 'Lihat hasil',
  score: (right, of) => `${right} dari ${of} jawaban tepat`,
  after:
    'Kuis ini untuk belajar bersama, bukan penilaian pegawai. Hasilnya tidak disimpan dan tidak dikirim.',
  again: 'Ulangi dengan pertanyaan lain',
};
