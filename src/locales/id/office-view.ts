import type { ExplainedPermission, OfficeRow, Unexplained } from '../../core/office-view.ts';
import type { PolicyKey } from '../../core/policy-schema.ts';
import type { Told } from '../told.ts';

type RowOf<About extends OfficeRow['about']> = Extract<OfficeRow, { readonly about: About }>;

/** What the office can see, in one language; the rows themselves are computed (core/office-view.ts). */
export interface OfficeViewWords {
  readonly heading: (clear: boolean) => string;
  readonly lead: string;
  /** Above the permissions, which unfold. */
  readonly permissionsOf: (count: number) => string;
  readonly permissions: Readonly<Record<ExplainedPermission, Told>>;
  /** `platforms`: their names, in a row. */
  readonly sites: (platforms: string) => Told;
  readonly pages: Told;
  readonly outsiders: Readonly<Record<RowOf<'outsiders'>['closedBy'], Told>>;
  /** `keys`: what is set, named; null where nothing is. */
  readonly policy: (keys: string | null) => Told;
  readonly policyKeys: Readonly<Record<PolicyKey, string>>;
  /**
   * `hosts`: of sources followed now, in a row, perhaps none; `since`: a day, written out, null without a request;
   * `most`: requests that the log keeps.
   */
  readonly requests: (
    facts: Pick<RowOf<'requests'>, 'count'> & {
      readonly hosts: string;
      readonly since: string | null;
      readonly most: number;
    },
  ) => Told;
  readonly former: (facts: { readonly count: number; readonly hosts: string }) => Told;
  readonly requestsLink: string;
  readonly unexplained: (name: string) => string;
  readonly unexplainedIn: Readonly<Record<Unexplained, string>>;
  /** What the office sees without us. */
  readonly elsewhere: string;
}

export const officeView: OfficeViewWords = {
  heading: (clear) =>
    clear ? 'Apa yang dilihat kantor: tidak ada' : 'Apa yang dilihat kantor: periksa baris yang ditandai',
  lead: 'Dibuat otomatis saat halaman ini dibuka: dari izin program ini, kebijakan di peramban ini, dan catatan pengambilannya dari internet.',
  permissionsOf: (count) => `${count} izin dari peramban, dan untuk apa`,
  permissions: {
    storage: {
      headline: 'Izin menyimpan',
      detail: 'Setelan Anda dan daftar akun disimpan di peramban ini.',
    },
    unlimitedStorage: {
      headline: 'Izin menyimpan berkas besar',
      detail: 'Daftar akun boleh besar dan tidak dibuang peramban saat ruang menipis.',
    },
    alarms: {
      headline: 'Izin memakai pengingat waktu',
      detail: 'Untuk mengetahui kapan daftar baru perlu ditanyakan.',
    },
    scripting: {
      headline: 'Izin bekerja di tab yang sudah terbuka',
      detail:
        'Hanya di situs yang dijaga: supaya tab yang sudah terbuka ikut dijaga setelah pemasangan atau pembaruan; untuk pertanyaan kecil tentang alasan setelah Anda tetap melanjutkan, jika catatan pribadi menyala; dan saat Anda menekan “Periksa halaman ini”.',
    },
    activeTab: {
      headline: 'Izin mengenali tab yang sedang Anda lihat',
      detail: 'Hanya saat Anda menekan ikonnya: untuk mengatakan apakah tab itu dijaga.',
    },
    declarativeNetRequestWithHostAccess: {
      headline: 'Izin menggagalkan permintaan situs',
      detail:
        'Hanya di situs yang dijaga, dan hanya untuk satu hal: menggagalkan permintaan yang baru saja Anda batalkan. Peramban yang menggagalkannya; dengan izin ini tidak ada yang dibaca atau dikirim.',
    },
  },
  sites: (platforms) => ({
    headline: 'Situs yang dijaga',
    detail: `${platforms}. Yang dibaca di sana, saat Anda menekan: tombolnya, akun yang dituju, dan tulisan yang hendak Anda kirim (dalam pesan pribadi hanya tautannya; dapat dimatikan). Sesudahnya, dari permintaan yang dikirim situs itu sendiri: apakah ia menyukai, membagikan, mengomentari, mengikuti, atau bergabung, dan akun mana yang dituju. Hasilnya tetap di peramban ini. Situs lain tidak dibaca.`,
  }),
  pages: {
    headline: 'Sambungan ke luar',
    detail: 'Hanya ke alamat https. Tidak ada alamat tujuan laporan.',
  },
  outsiders: {
    browser: {
      headline: 'Akses pihak lain',
      detail:
        'Tidak ada: berkas program ini menutupnya, dan peramban menolak situs atau program lain yang hendak bertanya kepadanya.',
    },
    silence: {
      headline: 'Akses pihak lain',
      detail:
        'Tidak ada: di peramban ini situs tidak dapat bertanya kepadanya, dan program ini tidak mendengarkan program lain.',
    },
  },
  policy: (keys) => ({
    headline: 'Yang diatur kantor di sini',
    detail: `${keys === null ? 'Tidak ada.' : `${keys}.`} Kantor tidak mempunyai kunci untuk menyalakan pelaporan atau catatan pribadi.`,
  }),
  policyKeys: {
    repositories: 'sumber daftar akun',
    region: 'daerah',
    agencyName: 'nama instansi',
    helpContact: 'kontak bantuan',
    mode: 'cara mengingatkan',
    sharedComputer: 'komputer bersama',
    lockedSettings: 'setelan terkunci',
    pollHours: 'jarak pemeriksaan daftar',
    minListVersion: 'versi terendah daftar',
    skipWelcome: 'halaman perkenalan',
  },
  requests: ({ count, hosts, since, most }) => ({
    headline: `Yang diambil dari internet (tercatat): ${count}`,
    detail:
      since === null
        ? `Catatan yang ada sekarang kosong (ia memuat paling banyak ${most} dan dapat dihapus).`
        : `Yang tertua tercatat ${since}. ${
            hosts === ''
              ? 'Tidak ada yang kepada sumber daftar yang dipakai sekarang.'
              : `Kepada sumber daftar yang dipakai: ${hosts}; tiap permintaan itu hanya menyebut berkas yang diambil.`
          }`,
  }),
  former: ({ count, hosts }) => ({
    headline: `Dari sumber yang tidak lagi dipakai: ${count}`,
    detail: `${hosts}. Alamatnya berbentuk berkas daftar; sumbernya sekarang tidak diikuti di sini, misalnya yang dahulu Anda periksa atau hentikan.`,
  }),
  requestsLink: 'Lihat setiap permintaan',
  unexplained: (name) => `Belum dijelaskan: ${name}`,
  unexplainedIn: {
    permission: 'Izin ini tidak termasuk yang kami jelaskan di halaman ini.',
    site: 'Situs ini tidak termasuk yang dijaga.',
    pages: 'Aturan halaman ini tidak termasuk yang kami jelaskan.',
    outsiders: 'Pihak ini diberi jalan untuk bertanya kepada program ini.',
    policy: 'Kunci kebijakan ini tidak kami kenal; nilainya diabaikan.',
    requests: 'Catatan permintaan ini tidak dapat dijelaskan sebagai pengambilan daftar.',
  },
  elsewhere:
    'Tanpa Jempol Netral pun, kantor dapat melihat yang melewati jaringannya sendiri (juga bahwa komputer ini mengambil daftar) dan yang tampak di layar yang diawasinya. Siapa pun yang memeriksa komputer ini juga dapat membuka yang tersimpan di peramban ini.',
};
