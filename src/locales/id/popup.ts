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
  readonly tab: Readonly<Record<TabState['kind'], (platform: string) => Told>>;
  readonly grant: string;
  readonly grantHint: string;
  readonly reload: string;
  readonly settingsBroken: Told;
  readonly list: string;
  readonly listLine: (name: string, date: string, version: number) => string;
  readonly accounts: (count: string) => string;
  readonly noAccounts: string;
  readonly settings: string;
  readonly personnel: string;
  readonly personnelAsk: string;
  readonly personnelNames: Readonly<Record<Personnel, string>>;
  readonly mode: string;
  readonly modes: Readonly<Record<Mode, Told>>;
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
    guarded: (platform) => ({
      headline: `${platform} di tab ini dijaga`,
      detail:
        'Tekanan pada akun terdaftar ditahan dulu, sebelum sampai ke situs. Tidak ada peringatan bukan izin.',
    }),
    planned: (platform) => ({
      headline: `${platform} belum dijaga`,
      detail: 'Versi ini belum menahan apa pun di sini. Tidak adanya peringatan bukan izin.',
    }),
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
      detail: 'Jempol Netral tidak bekerja di laman ini.',
    }),
  },
  grant: 'Izinkan di semua situs yang dijaga',
  grantHint: 'Ada situs yang belum diizinkan peramban, jadi belum dijaga.',
  reload: 'Muat ulang tab ini',
  settingsBroken: {
    headline: 'Setelan rusak; bawaan dipakai',
    detail: 'Setelan tersimpan tidak terbaca. Periksa pilihan di bawah.',
  },
  list: 'Daftar akun',
  listLine: (name, date, version) => `${name}, ${date}, versi ${version}`,
  accounts: (count) => `${count} akun terdaftar:`,
  noAccounts: 'Daftar ini tidak memuat akun.',
  settings: 'Setelan',
  personnel: 'Status kepegawaian',
  personnelAsk: 'Pilih status Anda agar sanksi yang disebut sesuai. Disimpan hanya di peramban ini.',
  personnelNames: {
    unknown: 'Belum dipilih',
    pns: 'PNS (termasuk CPNS)',
    pppk: 'PPPK',
    'pppk-pw': 'PPPK paruh waktu',
    'non-asn': 'Non-ASN',
  },
  mode: 'Cara mengingatkan',
  modes: {
    confirm: { headline: 'Tanya dulu', detail: 'Tekanan ditahan sampai Anda memilih.' },
    remind: { headline: 'Ingatkan saja', detail: 'Tidak ada yang ditahan; catatan tampil di bawah layar.' },
    strict: {
      headline: 'Ketat',
      detail: 'Seperti “Tanya dulu”; selama kampanye juga bertanya bila akun tidak dapat dikenali.',
    },
  },
  sharedComputer: {
    headline: 'Komputer bersama',
    detail: 'Tanpa catatan; ingatan hanya sampai peramban ditutup.',
  },
  language: 'Bahasa',
  forget: 'Lupakan ingatan peringatan',
  forgetHint: 'Peringatan yang sudah pernah tampil akan kembali dalam bentuk lengkap.',
  forgotten: 'Ingatan peringatan sudah dihapus.',
  limits: 'Batas dan privasi',
  limitLines: [
    'Tidak ada peringatan bukan izin.',
    'Ponsel tidak dijaga: hanya peramban di komputer ini.',
    'Jaringan: versi ini tidak meminta apa pun dan tidak mengirim apa pun.',
  ],
};
