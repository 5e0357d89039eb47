import type { FileSetting } from '../../core/settings-file.ts';
import type { OtherPage, SettingsSection, WipePart } from '../../core/settings-page.ts';
import type { Mode } from '../../core/vocabulary.ts';
import type { Told } from '../told.ts';
import { type SettingsFileWords, settingsFile } from './settings-file.ts';

/** Every word of the settings page beside its lists (lists.ts), in one language. */
export interface SettingsWords {
  readonly title: string;
  readonly tagline: string;
  readonly skip: string;
  /** Name of the navigation. */
  readonly parts: string;
  /** Over the lists’ own parts in it. */
  readonly accountLists: string;
  /** Those of the lists stand in lists.ts. */
  readonly sections: Readonly<
    Record<
      Exclude<SettingsSection, 'in-force' | 'sources' | 'subscribe' | 'import' | 'requests'>,
      { readonly heading: string; readonly lead: string }
    >
  >;
  readonly settingsBroken: Told;
  readonly memoryBroken: Told;
  readonly names: Readonly<Record<FileSetting, string>>;
  readonly modes: Readonly<Record<Mode, Told>>;
  readonly drafts: Told;
  readonly on: string;
  readonly off: string;
  readonly nowhere: string;
  readonly kept: (setting: string, value: string) => string;
  readonly failed: string;
  readonly journalStays: (rows: number) => string;
  /** Where the computer became a shared one. */
  readonly wipeJournal: Readonly<Record<'ask' | 'sureHeading' | 'sure' | 'yes' | 'cancel' | 'done', string>>;
  readonly openJournal: string;
  readonly memory: {
    readonly why: string;
    readonly count: (remembered: string, since: string) => string;
    readonly none: string;
    readonly session: string;
    readonly forget: string;
    readonly forgotten: string;
  };
  readonly pageFailed: string;
  readonly journalUnreadable: string;
  readonly file: SettingsFileWords;
  readonly wipe: {
    readonly goes: string;
    readonly parts: Readonly<Record<WipePart, string>>;
    readonly stays: string;
    readonly staying: readonly string[];
    /** Stays as well where it was chosen. */
    readonly sharedStays: string;
    readonly ask: string;
    readonly sureHeading: string;
    readonly sure: string;
    readonly yes: string;
    readonly cancel: string;
    readonly working: string;
    readonly done: string;
    readonly left: (parts: string) => string;
  };
  readonly about: {
    readonly version: string;
    readonly browser: string;
    readonly pages: Readonly<Record<Exclude<OtherPage, 'journal.html'>, string>>;
    readonly limits: string;
    readonly limitLines: readonly string[];
  };
}

export const settings: SettingsWords = {
  title: 'Setelan',
  tagline: 'Semua pilihan Anda, dan semua yang disimpan di peramban ini.',
  skip: 'Langsung ke isi',
  parts: 'Bagian halaman ini',
  accountLists: 'Daftar akun',
  sections: {
    person: {
      heading: 'Anda',
      lead: 'Dipakai agar aturan dan sanksi yang disebut sesuai bagi Anda. Disimpan di peramban ini. Bila daftar daerah diambil, alamat berkasnya menyebut kode daerah itu; tidak ada yang lain tentang Anda.',
    },
    reminding: {
      heading: 'Cara mengingatkan',
      lead: 'Apa pun pilihannya, keputusan tetap pada Anda.',
    },
    memory: {
      heading: 'Ingatan singkat',
      lead: 'Agar peringatan yang sama tidak selalu tampil panjang.',
    },
    journal: {
      heading: 'Catatan pribadi',
      lead: 'Cermin untuk Anda sendiri: kapan diingatkan, dan apa yang Anda pilih.',
    },
    pledge: {
      heading: 'Ikrar Netralitas',
      lead: 'Untuk dibaca, dan bila Anda mau, disimpan tanggalnya.',
    },
    file: {
      heading: 'Setelan sebagai berkas',
      lead: 'Untuk memindahkan setelan ke peramban lain, atau menyimpannya sebagai cadangan.',
    },
    wipe: { heading: 'Hapus semua', lead: 'Menghapus semua yang disimpan tentang Anda di peramban ini.' },
    about: { heading: 'Tentang', lead: 'Versi, halaman lain, dan batasannya.' },
  },
  settingsBroken: {
    headline: 'Setelan rusak; setelan bawaan dipakai',
    detail: 'Setelan yang tersimpan tidak terbaca. Periksa pilihan Anda di bawah.',
  },
  memoryBroken: {
    headline: 'Ingatan singkat rusak; dimulai dari kosong',
    detail: 'Yang tersimpan tidak terbaca. Peringatan yang pernah tampil akan muncul lagi secara lengkap.',
  },
  names: {
    personnel: 'Status kepegawaian',
    language: 'Bahasa',
    mode: 'Cara mengingatkan',
    sharedComputer: 'Komputer ini',
    drafts: 'Periksa yang akan dikirim',
    region: 'Daerah',
  },
  modes: {
    confirm: {
      headline: 'Tanya dulu',
      detail:
        'Klik pada akun terdaftar ditahan sebelum sampai ke situs, lalu Anda memilih: batal atau lanjutkan.',
    },
    remind: {
      headline: 'Ingatkan saja',
      detail: 'Tidak ada yang ditahan; pengingat tampil di bagian bawah layar saat klik sudah terkirim.',
    },
    strict: {
      headline: 'Ketat',
      detail:
        'Seperti “Tanya dulu”; sejak calon ditetapkan sampai pemungutan suara, juga bertanya bila akun tidak dapat dikenali.',
    },
  },
  drafts: {
    headline: 'Periksa tautan dan sebutan saat saya mengirim',
    detail:
      'Dibaca sekali, saat tombol kirim ditekan: pada kiriman terbuka teks, sebutan, dan tautannya; dalam pesan pribadi hanya tautannya. Isinya tidak disimpan dan tidak dilaporkan. Bila dimatikan, kiriman Anda tidak dibaca.',
  },
  on: 'Menyala',
  off: 'Mati',
  nowhere: 'Belum dipilih',
  kept: (setting, value) => `Tersimpan. ${setting}: ${value}.`,
  failed: 'Tidak berhasil: penyimpanan peramban penuh atau tidak dapat ditulisi. Pilihan lama tetap berlaku.',
  journalStays: (rows) =>
    `Catatan pribadi Anda (${rows} entri) tidak bertambah lagi dan tidak ditampilkan di komputer bersama. Yang sudah ada tetap tersimpan sampai Anda menghapusnya: siapa pun yang mengubah pilihan ini dapat membukanya lagi.`,
  wipeJournal: {
    ask: 'Hapus catatan pribadi…',
    sureHeading: 'Hapus catatan pribadi?',
    sure: 'Semua entrinya dihapus dan tidak dapat dikembalikan.',
    yes: 'Ya, hapus',
    cancel: 'Batal',
    done: 'Catatan pribadi sudah dihapus.',
  },
  openJournal: 'Buka catatan pribadi',
  memory: {
    why: 'Yang disimpan hanya kode tanpa nama dan harinya. Dalam 7 hari, tindakan yang sama pada akun yang sama diingatkan secara ringkas; di luar tahapan pemilihan, tiap akun diingatkan sekali dalam 30 hari. Setelah itu kode tidak dipakai lagi, dan tidak dapat dibaca kembali menjadi nama.',
    count: (remembered, since) => `Kini diingat: ${remembered}, sejak ${since}.`,
    none: 'Kini tidak ada yang diingat.',
    session: 'Komputer bersama: ingatan ini terhapus saat peramban ditutup.',
    forget: 'Hapus ingatan singkat',
    forgotten: 'Ingatan singkat dihapus. Peringatan yang pernah tampil akan muncul lagi secara lengkap.',
  },
  pageFailed: 'Halaman ini tidak dapat dibuat. Muat ulang; bila tetap gagal, pasang ulang ekstensi.',
  journalUnreadable: 'Catatan pribadi tidak dapat dibuka saat ini; setelan lain tetap berlaku.',
  file: settingsFile,
  wipe: {
    goes: 'Yang dihapus:',
    parts: {
      journal: 'catatan pribadi, beserta nyala-matinya',
      memory: 'ingatan singkat dan kuncinya',
      health: 'hitungan pemeriksaan kerja ekstensi',
      pledge: 'tanggal ikrar',
      sources: 'sumber yang Anda tambahkan sendiri, beserta daftarnya',
      requests: 'catatan “Yang diambil dari internet”',
      settings: 'setelan Anda; bahasa kembali ke bahasa Indonesia',
    },
    stays: 'Yang tetap ada:',
    staying: [
      'yang diatur kebijakan instansi: itu bukan milik ekstensi ini untuk dihapus',
      'daftar dari sumber instansi (juga daftar daerah yang pernah diambil) dan ingatan akan versinya: tidak mencatat apa yang Anda lakukan, dan mencegah daftar lama diselipkan kembali',
    ],
    sharedStays: 'bahwa ini komputer bersama, seperti yang Anda pilih',
    ask: 'Hapus semua…',
    sureHeading: 'Benar-benar hapus semua?',
    sure: 'Yang dihapus tidak dapat dikembalikan.',
    yes: 'Ya, hapus semua',
    cancel: 'Batal',
    working: 'Sedang menghapus…',
    done: 'Semua yang disebut sudah dihapus.',
    left: (parts) =>
      `Belum terhapus: ${parts}. Selebihnya sudah dihapus. Tutup dan buka lagi peramban, lalu coba lagi.`,
  },
  about: {
    version: 'Versi',
    browser: 'Peramban',
    pages: {
      'rulebook.html': 'Buku aturan',
      'welcome.html': 'Perkenalan',
    },
    limits: 'Batasan dan privasi',
    limitLines: [
      'Tidak ada peringatan bukan berarti diizinkan.',
      'Ponsel tidak dijaga: hanya peramban di komputer ini.',
      'Jaringan: hanya mengambil daftar dari sumber yang diatur di sini atau oleh instansi; tanpa sumber, tidak meminta apa pun. Bila daftar daerah diambil, alamat berkasnya menyebut kode daerah itu; tidak ada yang lain tentang Anda.',
    ],
  },
};
