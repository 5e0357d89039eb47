import type { PracticeNames } from '../../core/practice.ts';
import type { Choice } from '../../core/vocabulary.ts';
import type { Told } from '../told.ts';

/** The page that a person reads once, in one language. */
export interface WelcomeWords {
  readonly title: string;
  readonly tagline: string;
  readonly skip: string;
  readonly failed: string;
  readonly settingsBroken: string;
  readonly permission: Told & { readonly grant: string };
  readonly steps: {
    readonly heading: string;
    readonly press: Told;
    readonly held: Told;
    /** Where the office only reminds: nothing is held. */
    readonly reminded: Told;
    readonly decide: Told;
    readonly decideReminded: Told;
  };
  readonly limits: {
    readonly heading: string;
    readonly rows: readonly Told[];
    /** `platforms`: names in a row, without a listed account so far. */
    readonly empty: (platforms: string) => Told;
  };
  readonly person: { readonly heading: string; readonly lead: string };
  readonly journal: {
    readonly heading: string;
    readonly lead: string;
    /** Before the person said whose computer it is. */
    readonly computerFirst: string;
    readonly toComputer: string;
  };
  readonly practice: PracticeWords;
  readonly end: {
    readonly heading: string;
    readonly icon: Told;
    readonly rulebook: Told;
    readonly settings: Told;
    readonly journal: Told;
    readonly again: string;
    readonly close: string;
  };
}

export interface PracticeWords {
  readonly heading: string;
  readonly lead: string;
  /** Where the office only reminds. */
  readonly leadReminded: string;
  readonly names: PracticeNames;
  readonly post: string;
  readonly like: string;
  readonly liked: string;
  /** "@akun · situs latihan": in place of a platform's name. */
  readonly site: string;
  readonly chip: string;
  readonly title: (title: string) => string;
  readonly remark: string;
  readonly report: string;
  readonly outcome: Readonly<Record<Choice, string>>;
  readonly unliked: string;
}

export const welcome: WelcomeWords = {
  title: 'Kenalan dengan Jempol Netral',
  tagline: 'Tidak ada yang harus diisi; boleh ditutup kapan saja.',
  skip: 'Langsung ke isi',
  failed: 'Halaman ini tidak dapat dibuka. Muat ulang halaman ini.',
  settingsBroken: 'Setelan yang tersimpan tidak terbaca; setelan bawaan dipakai. Periksa pilihan di bawah.',
  permission: {
    headline: 'Belum menjaga: izin situs belum lengkap.',
    detail: 'Peramban belum mengizinkan Jempol Netral bekerja di semua situs yang dijaganya.',
    grant: 'Izinkan sekarang',
  },
  steps: {
    heading: 'Apa yang dilakukannya',
    press: {
      headline: 'Anda menekan suka',
      detail: 'Atau membagikan, mengomentari, mengikuti, bergabung, pada akun kampanye yang terdaftar.',
    },
    held: {
      headline: 'Klik itu ditahan dulu',
      detail: 'Belum sampai ke situs. Anda melihat akun siapa itu, bunyi aturannya, dan sanksinya.',
    },
    reminded: {
      headline: 'Pengingat muncul di bagian bawah layar',
      detail: 'Di komputer ini hanya diingatkan, tidak ditahan: akun siapa itu dan bunyi aturannya.',
    },
    decide: {
      headline: 'Anda yang memutuskan',
      detail:
        'Batal atau lanjut, tidak ada yang dilaporkan. Jempol Netral tidak pernah bertindak untuk Anda.',
    },
    decideReminded: {
      headline: 'Anda yang memutuskan',
      detail: 'Klik sudah terkirim; membatalkannya di situs selalu bebas. Tidak ada yang dilaporkan.',
    },
  },
  limits: {
    heading: 'Batasnya',
    rows: [
      {
        headline: 'Ponsel tidak dijaga',
        detail: 'Hanya peramban di komputer ini. Aplikasi dan ponsel Anda tidak.',
      },
      {
        headline: 'Membaca tidak pernah ditahan',
        detail: 'Melihat, membaca, dan membatalkan suka selalu bebas.',
      },
      {
        headline: 'Tidak ada peringatan bukan berarti diizinkan',
        detail: 'Daftar tidak pernah lengkap. Ragu? Tanyakan kepada atasan atau lihat buku aturan.',
      },
    ],
    empty: (platforms) => ({
      headline: 'Belum ada akun terdaftar',
      detail: `Di ${platforms} belum ada akun yang dapat diperingatkan.`,
    }),
  },
  person: {
    heading: 'Supaya tepat',
    lead: 'Sanksi dan tahapan berbeda menurut status dan daerah. Kami tidak menebaknya.',
  },
  journal: {
    heading: 'Catatan pribadi, bila Anda mau',
    lead: 'Bila Anda ingin mengamati kebiasaan sendiri, Jempol Netral dapat mencatat tiap dialognya di peramban ini, untuk Anda saja. Ia mati sampai Anda menyalakannya, dan boleh tetap mati.',
    computerFirst: 'Sebelum catatan dapat dinyalakan, pilih dahulu siapa yang memakai komputer ini.',
    toComputer: 'Ke pilihan itu',
  },
  practice: {
    heading: 'Coba sekali',
    lead: 'Tekan “Suka” di bawah. Dialognya sama dengan di situs asli, aturannya sungguhan; akun dan kampanyenya rekaan. Tidak ada yang dikirim atau dicatat.',
    leadReminded:
      'Di situs asli Anda hanya diingatkan; klik tidak ditahan. Dalam latihan ini dialognya tetap tampil.',
    names: {
      party: 'Partai Contoh',
      office: 'peserta pemilu latihan',
      election: 'Pemilu Latihan (rekaan)',
      list: 'Daftar latihan (rekaan)',
      source: 'Akun rekaan untuk latihan ini',
    },
    post: 'Bersama Partai Contoh, kota kita maju! (unggahan rekaan)',
    like: 'Suka',
    liked: 'Disukai',
    site: 'situs latihan',
    chip: 'Latihan',
    title: (title) => `LATIHAN: ${title}`,
    remark: 'Ini latihan: akun, pemilu, dan daftarnya rekaan; aturannya sungguhan. Tidak ada yang dicatat.',
    report: 'LATIHAN: tidak ada yang perlu dilaporkan, akun ini rekaan.',
    outcome: {
      cancel: 'Begitulah: situs tidak menerima apa pun.',
      proceed: 'Di situs asli, suka itu kini terkirim.',
    },
    unliked: 'Membatalkan suka tidak pernah ditahan.',
  },
  end: {
    heading: 'Di mana mencarinya lagi',
    icon: {
      headline: 'Ikon jempol di bilah peramban',
      detail: 'Apakah tab ini dijaga, daftar apa yang dipakai, cara mengingatkan.',
    },
    rulebook: { headline: 'Buku aturan', detail: '“Bolehkah saya …?”, bunyi aturan, dan kalender.' },
    settings: { headline: 'Setelan', detail: 'Semua pilihan, daftar, dan yang diambil dari internet.' },
    journal: { headline: 'Catatan pribadi', detail: 'Kebiasaan Anda sendiri, bila Anda menyalakannya.' },
    again: 'Halaman ini tidak muncul sendiri lagi.',
    close: 'Selesai',
  },
};
