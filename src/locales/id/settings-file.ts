import type { FileSetting, SettingsFileFault } from '../../core/settings-file.ts';

/** What is said of settings as a file, in one language. */
export interface SettingsFileWords {
  readonly holds: string;
  readonly not: string;
  readonly export: string;
  readonly exported: (file: string) => string;
  readonly choose: string;
  readonly compare: string;
  readonly change: (setting: string, from: string, to: string) => string;
  readonly locked: (settings: string) => string;
  readonly apply: string;
  readonly cancel: string;
  readonly same: string;
  readonly applied: string;
  readonly refused: (fault: SettingsFileFault) => string;
}

/** What a setting may be in a file. */
const mayBe: Readonly<Record<FileSetting, string>> = {
  personnel: 'unknown, pns, pppk, pppk-pw, atau non-asn',
  language: 'id atau en',
  mode: 'confirm, remind, atau strict',
  sharedComputer: 'true atau false',
  drafts: 'true atau false',
  region: 'kode daerah menurut Kemendagri yang ada, seperti 33 atau 33.25, atau null',
};

export const settingsFile: SettingsFileWords = {
  holds:
    'Berkas dapat memuat enam setelan: status kepegawaian, bahasa, cara mengingatkan, komputer ini, pemeriksaan kiriman, dan daerah. Hanya yang Anda pilih sendiri yang dimuat.',
  not: 'Tidak dimuat: catatan pribadi dan nyala-matinya, karena menyalakannya harus ditanyakan lebih dulu; ikrar; dan sumber daftar, karena sidik jarinya perlu Anda bandingkan sendiri.',
  export: 'Simpan setelan ke berkas',
  exported: (file) => `Berkas ${file} diserahkan ke peramban untuk diunduh.`,
  choose: 'Pasang setelan dari berkas',
  compare: 'Yang akan berubah',
  change: (setting, from, to) => `${setting}: ${from} → ${to}`,
  locked: (settings) => `Dilewati karena diatur oleh instansi: ${settings}.`,
  apply: 'Terapkan',
  cancel: 'Batal',
  same: 'Tidak ada yang akan berubah.',
  applied: 'Setelan dari berkas sudah berlaku.',
  refused: (fault) => {
    switch (fault.kind) {
      case 'too-large':
        return 'Berkas lebih besar daripada 64 kB; ini bukan berkas setelan. Tidak ada yang diubah.';
      case 'unreadable':
        return 'Isi berkas tidak terbaca sebagai JSON; mungkin rusak. Tidak ada yang diubah.';
      case 'foreign':
        return 'Ini bukan berkas setelan Jempol Netral. Tidak ada yang diubah.';
      case 'newer':
        return `Berkas ini dari Jempol Netral yang lebih baru (format ${fault.version}). Perbarui ekstensi dulu. Tidak ada yang diubah.`;
      case 'unknown-key':
        return `Berkas memuat “${fault.key}”, yang tidak dapat diatur lewat berkas. Tidak ada yang diubah.`;
      case 'wrong-value':
        return `Nilai “${fault.key}” dalam berkas keliru; yang boleh: ${mayBe[fault.key]}. Tidak ada yang diubah.`;
    }
  },
};
