import type { TabState } from '../../core/popup-state.ts';
import type { Mode } from '../../core/vocabulary.ts';
import type { Told } from '../told.ts';

/** Every word of the popup in one language. */
export interface PopupWords {
  readonly product: string;
  readonly version: (version: string) => string;
  /** In place of a popup that could not be made. */
  readonly failed: string;
  /** `platform` is the platform's own name; unused for other sites. */
  readonly tab: Readonly<
    Record<Exclude<TabState['kind'], 'degraded' | 'off'>, (platform: string, mode: Mode) => Told>
  >;
  /** `failing`: each action with its state, worded. */
  readonly degraded: (platform: string, failing: string, mode: Mode) => Told;
  /** `since` is a day as it is written; `reason` the national rulebook’s own words, without a final stop. */
  readonly off: (platform: string, since: string, reason: string) => Told;
  /** Leads to what was counted of each action. */
  readonly details: string;
  readonly grant: string;
  readonly grantHint: string;
  readonly reload: string;
  readonly settingsBroken: Told;
  readonly quietMemoryBroken: Told;
  readonly listsBroken: Told;
  readonly standing: {
    readonly heading: string;
    /** `region`: its name; null while the person has not said. */
    readonly outside: (region: string | null) => string;
    /** `lastDay` is a day as it is written. */
    readonly until: (election: string, lastDay: string) => string;
    readonly more: (count: string) => string;
    /** Said where the region is unknown. */
    readonly nationalOnly: string;
  };
  /** A link, while the person has not said both. */
  readonly complete: string;
  readonly mode: string;
  readonly modes: Readonly<Record<Mode, Told>>;
  readonly lists: {
    readonly heading: string;
    readonly line: (date: string, accounts: string) => string;
    readonly page: string;
  };
  readonly pages: {
    readonly label: string;
    readonly rulebook: string;
    readonly settings: string;
    /** `paused`: on, but this is a shared computer. */
    readonly journal: Readonly<Record<'on' | 'off' | 'paused', string>>;
    readonly welcome: string;
  };
  readonly limits: string;
}

export const popup: PopupWords = {
  product: 'Jempol Netral',
  version: (version) => `Versi ${version}`,
  failed: 'Keadaan Jempol Netral tidak terbaca. Tutup dan buka lagi; bila tetap begini, hubungi pengelola.',
  tab: {
    guarded: (platform, mode) =>
      mode === 'remind'
        ? {
            headline: `${platform} di tab ini: hanya pengingat`,
            detail: 'Tidak ada klik yang ditahan; pengingat tampil saat klik Anda mengenai akun terdaftar.',
          }
        : {
            headline: `${platform} di tab ini dijaga`,
            detail: 'Klik pada akun terdaftar ditahan dulu sebelum sampai ke situs.',
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
      detail: 'Jempol Netral hanya aktif di situs media sosial yang dijaganya.',
    }),
  },
  degraded: (platform, failing, mode) =>
    mode === 'remind'
      ? {
          headline: `${platform} di tab ini: hanya pengingat, dan hanya sebagian`,
          detail: `Tidak ada klik yang ditahan, dan pengingat untuk klik ini dapat tidak tampil: ${failing}.`,
        }
      : {
          headline: `${platform} di tab ini dijaga sebagian`,
          detail: `Klik ini dapat lolos tanpa peringatan: ${failing}.`,
        },
  off: (platform, since, reason) => ({
    headline: `${platform} di tab ini tidak dijaga`,
    detail: `Penjagaan di ${platform} dimatikan oleh daftar nasional sejak ${since}: ${reason}. Klik Anda di sini tidak ditahan.`,
  }),
  details: 'Lihat rinciannya',
  grant: 'Izinkan di semua situs yang dijaga',
  grantHint: 'Ada situs yang belum diizinkan peramban sehingga belum dijaga.',
  reload: 'Muat ulang tab ini',
  settingsBroken: {
    headline: 'Setelan rusak; setelan bawaan dipakai',
    detail: 'Setelan yang tersimpan tidak terbaca. Periksa pilihan Anda di halaman Setelan.',
  },
  quietMemoryBroken: {
    headline: 'Ingatan singkat rusak; dimulai dari kosong',
    detail: 'Yang tersimpan tidak terbaca. Peringatan yang pernah tampil akan muncul lagi secara lengkap.',
  },
  listsBroken: {
    headline: 'Daftar tersimpan tidak terbaca; daftar bawaan dipakai',
    detail: 'Tutup dan buka lagi peramban. Bila tetap begini, hubungi pengelola.',
  },
  standing: {
    heading: 'Tahapan pemilihan',
    outside: (region) =>
      region === null
        ? 'Tidak ada tahapan pemilihan nasional yang tercatat berjalan.'
        : `Tidak ada tahapan pemilihan yang tercatat berjalan bagi ${region}.`,
    until: (election, lastDay) => `${election}, sampai ${lastDay}`,
    more: (count) => `${count} pemilihan lain di kalender`,
    nationalOnly: 'Menurut pemilihan nasional saja.',
  },
  complete: 'Lengkapi status dan daerah',
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
  lists: {
    heading: 'Daftar akun',
    line: (date, accounts) => `${date}, ${accounts} akun`,
    page: 'Daftar dan sumber',
  },
  pages: {
    label: 'Halaman',
    rulebook: 'Buku aturan',
    settings: 'Setelan',
    journal: {
      on: 'Catatan pribadi: menyala',
      off: 'Catatan pribadi: mati',
      paused: 'Catatan pribadi: dijeda',
    },
    welcome: 'Perkenalan',
  },
  limits: 'Tidak ada peringatan bukan berarti diizinkan. Ponsel tidak dijaga.',
};
