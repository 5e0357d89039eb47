import type { AfterText } from '../../core/after.ts';

export const after: AfterText = {
  lang: 'id',
  title: 'Diteruskan. Catat alasannya?',
  noted: 'Alasan dicatat',
  unnoted: 'Alasan tidak dapat dicatat',
  lead: 'Tidak wajib. Tersimpan di peramban ini saja; dapat diisi nanti di catatan pribadi.',
  reasons: {
    duty: 'Tugas kedinasan',
    'wrong-account': 'Salah akun',
    slip: 'Keliru menekan',
  },
  kept: {
    duty: 'Simpan surat tugas Anda; ini bukan izin.',
    'wrong-account':
      'Di bawah ini laporan koreksi untuk pengelola daftar; isinya tidak memuat apa pun tentang Anda, dan belum dikirim ke mana pun.',
    slip: 'Yang terlanjur ditekan tetap berlaku sampai Anda membatalkannya di situs ini; pembatalan tidak pernah ditahan.',
  },
  unkept: 'Pilihan Anda di situs ini tidak berubah.',
  none: 'Tidak perlu',
  close: 'Tutup',
  copy: 'Salin laporan',
  copied: 'Laporan disalin. Tidak ada yang dikirim; tempelkan ke pesan Anda sendiri.',
  uncopied:
    'Situs ini tidak mengizinkan penyalinan. Klik laporan di bawah ini untuk menandai seluruhnya, lalu salin sendiri (Ctrl+C).',
  mail: 'Buka di surel',
  noContact:
    'Belum ada kantor yang menerima koreksi daftar ini; sampaikan kepada pengelola ekstensi ini di instansi Anda.',
};
