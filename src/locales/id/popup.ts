import type { TabState } from '../../core/popup-state.ts';
import type { Mode, Personnel } from '../../core/vocabulary.ts';

/** One thing in a headline and a sentence. */
export interface Told {
  readonly headline: string;
  readonly detail: string;
}

/** Every word of the popup in one language. */
export interface PopupWords {
  readonly product: string;
  readonly version: (version: string) => string;
  /** `platform` is the platform's own name; unused for other sites. */
  readonly tab: Readonly<Record<Exclude<TabState['kind'], 'off'>, (platform: string, mode: Mode) => Told>>;
  /** `since` is a day as it is written; `reason` the national rulebook’s own words, without a final stop. */
  readonly off: (platform: string, since: string, reason: string) => Told;
  readonly grant: string;
  readonly grantHint: string;
  readonly reload: string;
  /** Opens the rulebook page. */
  readonly rulebook: string;
  readonly settingsBroken: Told;
  readonly quietMemoryBroken: Told;
  readonly listsBroken: Told;
  readonly list: string;
  readonly listLine: (name: string, date: string, version: number) => string;
  readonly accounts: (count: string) => string;
  readonly noAccounts: string;
  readonly stale: (date: string) => string;
  /** Opens the page of lists and their sources. */
  readonly listsPage: string;
  readonly settings: string;
  readonly personnel: string;
  readonly personnelAsk: string;
  readonly personnelNames: Readonly<Record<Personnel, string>>;
  readonly mode: string;
  readonly modes: Readonly<Record<Mode, Told>>;
  readonly drafts: Told;
  readonly sharedComputer: Told;
  readonly language: string;
  readonly forget: string;
  readonly forgetHint: string;
  readonly forgotten: string;
  readonly limits: string;
  readonly limitLines: readonly string[];
}

export const popup: PopupWords = {
  product: 'Jempol Netral',
  version: (version) => `Versi ${version}`,
  tab: {
    guarded: (platform, mode) =>
      mode === 'remind'
        ? {
            headline: `${platform} di tab ini: hanya pengingat`,
            detail:
              'Tidak ada klik yang ditahan; pengingat tampil saat klik Anda mengenai akun terdaftar. Tidak ada peringatan bukan berarti boleh.',
          }
        : {
            headline: `${platform} di tab ini dijaga`,
            detail:
              'Klik pada akun terdaftar ditahan dulu sebelum sampai ke situs. Tidak ada peringatan bukan berarti boleh.',
          },
    reload: (platform) => ({
      headline: `${platform} di tab ini tidak dijaga`,
      detail: 'Tab ini dibuka sebelum Jempol Netral dipasang atau diperbarui. Muat ulang agar dijaga.',
    }),
    'no-permission': (platform) => ({
      headline: `${platform} tidak dijaga: izin belum diberikan`,
      detail: 'Peramban belum mengizinkan Jempol Netral bekerja di situs ini.',
    }),
    other: () => ({
      headline: 'Bukan situs yang dijaga',
      detail: 'Jempol Netral tidak bekerja di halaman ini.',
    }),
  },
  off: (platform, since, reason) => ({
    headline: `${platform} di tab ini tidak dijaga`,
    detail: `Penjagaan di ${platform} dimatikan oleh daftar nasional sejak ${since}: ${reason}. Klik Anda di sini tidak ditahan.`,
  }),
  grant: 'Izinkan di semua situs yang dijaga',
  grantHint: 'Ada situs yang belum diizinkan peramban sehingga belum dijaga.',
  reload: 'Muat ulang tab ini',
  rulebook: 'Buku aturan: bolehkah saya …?',
  settingsBroken: {
    headline: 'Setelan rusak; setelan bawaan dipakai',
    detail: 'Setelan yang tersimpan tidak terbaca. Periksa pilihan Anda di bawah.',
  },
  quietMemoryBroken: {
    headline: 'Riwayat peringatan rusak; dimulai dari kosong',
    detail:
      'Riwayat yang tersimpan tidak terbaca. Peringatan yang pernah tampil akan muncul lagi secara lengkap.',
  },
  listsBroken: {
    headline: 'Daftar tersimpan tidak terbaca; daftar bawaan dipakai',
    detail: 'Tutup dan buka lagi peramban. Bila tetap begini, hubungi pengelola.',
  },
  list: 'Daftar akun',
  listLine: (name, date, version) => `${name}, ${date}, versi ${version}`,
  accounts: (count) => `${count} akun terdaftar:`,
  noAccounts: 'Daftar ini tidak memuat akun.',
  stale: (date) => `Belum diperbarui: tetap mengingatkan, menurut daftar per ${date}.`,
  listsPage: 'Daftar, sumber, dan jaringan',
  settings: 'Setelan',
  personnel: 'Status kepegawaian',
  personnelAsk: 'Pilih status Anda agar sanksi yang disebutkan sesuai. Hanya disimpan di peramban ini.',
  personnelNames: {
    unknown: 'Belum dipilih',
    pns: 'PNS (termasuk CPNS)',
    pppk: 'PPPK',
    'pppk-pw': 'PPPK paruh waktu',
    'non-asn': 'Non-ASN',
  },
  mode: 'Cara mengingatkan',
  modes: {
    confirm: { headline: 'Tanya dulu', detail: 'Klik ditahan sampai Anda memilih.' },
    remind: {
      headline: 'Ingatkan saja',
      detail: 'Tidak ada yang ditahan; pengingat tampil di bagian bawah layar.',
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
      'Dibaca sekali saat tombol kirim ditekan, tidak disimpan dan tidak dilaporkan; dalam pesan hanya tautannya.',
  },
  sharedComputer: {
    headline: 'Komputer bersama',
    detail: 'Riwayat peringatan hanya disimpan sampai peramban ditutup.',
  },
  language: 'Bahasa',
  forget: 'Hapus riwayat peringatan',
  forgetHint: 'Peringatan yang pernah tampil akan muncul lagi secara lengkap.',
  forgotten: 'Riwayat peringatan sudah dihapus.',
  limits: 'Batasan dan privasi',
  limitLines: [
    'Tidak ada peringatan bukan berarti boleh.',
    'Ponsel tidak dijaga: hanya peramban di komputer ini.',
    'Jaringan: hanya mengambil daftar dari sumber yang diatur di sini atau oleh kantor; tanpa sumber, tidak meminta apa pun. Tidak mengirim apa pun tentang Anda.',
  ],
};
