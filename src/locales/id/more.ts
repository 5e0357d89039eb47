import type { DialogMessages } from '../dialog-messages.ts';

/** What stands under "Selengkapnya", in Indonesian. */
export const more: DialogMessages['more'] = {
  label: 'Selengkapnya',
  chain: 'Dasar hukum',
  legalBasis: 'Berdasarkan',
  sanctionBasis: 'Dasar sanksi',
  argued: 'belum tentu berlaku pada tahapan ini',
  onlyFor: (classes) => `bila Anda ${classes}`,
  condition: (what) => `syarat: ${what}`,
  local: 'aturan setempat',
  wording: 'Bunyi aturan',
  quoted: (quote) => `“${quote}”`,
  unquoted: 'Naskah aslinya tidak kami lihat.',
  meaning: 'Maksudnya',
  status: 'Status',
  sources: 'Sumber',
  sanctions: 'Jenis sanksi',
  disputed: 'Yang diperdebatkan',
  about: (what, said) => `${what}: ${said}`,
  also: 'Perlu diketahui juga',
  private:
    'Pengecualian bagi akun privat atau grup tertutup tidak kami temukan; hanya butir tentang foto yang mensyaratkan unggahannya “dapat diakses publik”.',
  facilities: (citation) =>
    `Bila yang dipakai akun atau perangkat dinas: ${citation}. Bahwa aturan itu mencakup konten kampanye di media sosial adalah tafsir; putusan yang menegaskannya tidak kami temukan.`,
  route: 'Alur penanganan kasus',
  routeSteps: [
    'Temuan atau laporan datang dari Bawaslu atau masyarakat, lalu diteruskan kepada BKN. Satgas Netralitas (BKN, KemenPANRB, Kemendagri, Bawaslu) memverifikasi paling lama 7 hari, dan Bawaslu mengkaji paling lama 3 hari kerja.',
    'BKN menyampaikan hasilnya kepada Pejabat Pembina Kepegawaian (PPK) di instansi. Hanya PPK yang menjatuhkan sanksi, setelah pemeriksaan.',
    'KASN sudah tidak ada. Putusan MK 121/PUU-XXII/2024 memerintahkan pembentukan lembaga independen dalam dua tahun sejak 16 Oktober 2025.',
  ],
  list: 'Daftar dan versi',
  listLine: (name, version, date) => `${name}, versi ${version}, per ${date}.`,
  criteria: 'Kriteria',
  entry: (handle, source) => `${handle}: ${source}`,
  correct: 'Bila keliru',
  correctAt: (contact) =>
    `Tekan “Salah akun?” untuk menyalin laporan koreksi, lalu sampaikan kepada ${contact}. Laporan itu tidak memuat apa pun tentang Anda.`,
  correctNowhere:
    'Tekan “Salah akun?” untuk menyalin laporan koreksi, lalu sampaikan kepada pengelola ekstensi ini di instansi Anda; belum ada instansi yang menerima koreksi untuk daftar ini. Laporan itu tidak memuat apa pun tentang Anda.',
};
