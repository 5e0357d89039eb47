import type { Counts, Found, HealthState } from '../core/health.ts';
import type { Action, Language } from '../core/vocabulary.ts';
import type { Told } from './told.ts';

/** Every word about health, in the popup and in the report that a person may copy. */
export interface HealthWords {
  readonly heading: (platform: string) => string;
  readonly hint: string;
  readonly actions: Readonly<Record<Action, string>>;
  readonly states: Readonly<Record<HealthState, string>>;
  /**
   * How many presses, how many of them readable, and what became of those that were confirmed; what the second net
   * counted, where it did. Empty where nothing was counted.
   */
  readonly counts: (counts: Counts) => string;
  /** What a catch means and what the person may do; shown where there is one. */
  readonly caughtHint: string;
  readonly examine: string;
  readonly examined: string;
  readonly found: (found: Found) => string;
  /** Actions without a control on this page. */
  readonly notHere: (actions: readonly string[]) => string;
  readonly nothingFound: string;
  readonly notWhole: string;
  readonly unanswered: string;
  readonly canary: string;
  readonly canaryHint: string;
  readonly noCanary: string;
  readonly copy: string;
  readonly copied: string;
  readonly shown: string;
  readonly forget: string;
  readonly broken: Told;
  readonly report: {
    readonly title: string;
    readonly list: string;
    readonly site: string;
    readonly page: string;
    readonly notExamined: string;
  };
}

/** The words of one language for what is counted. */
interface CountWords {
  readonly presses: (all: number, resolved: number) => string;
  readonly confirmed: (all: number, settled: number) => string;
  readonly caught: string;
  readonly unknown: string;
  readonly unheld: string;
}

function countsIn(
  words: CountWords,
  { resolved, unresolved, settled, unsettled, caught, unknown, unheld }: Counts,
): string {
  const presses = resolved + unresolved;
  const confirmed = settled + unsettled;
  return [
    presses === 0 ? '' : words.presses(presses, resolved),
    confirmed === 0 ? '' : words.confirmed(confirmed, settled),
    caught === 0 ? '' : `${words.caught}: ${caught}`,
    unknown === 0 ? '' : `${words.unknown}: ${unknown}`,
    unheld === 0 ? '' : `${words.unheld}: ${unheld}`,
  ]
    .filter((part) => part !== '')
    .join('; ');
}

function some(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

export const HEALTH: Readonly<Record<Language, HealthWords>> = {
  id: {
    heading: (platform) => `Kesehatan di ${platform}`,
    hint: 'Hitungan 14 hari terakhir di peramban ini saja, tanpa akun dan tanpa isi.',
    actions: {
      like: 'Menyukai',
      share: 'Membagikan',
      comment: 'Mengomentari',
      follow: 'Mengikuti',
      join: 'Bergabung',
      post: 'Mengunggah',
      attend: 'Menyatakan hadir',
    },
    states: {
      works: 'Berfungsi',
      impaired: 'Terganggu',
      off: 'Mati',
      unknown: 'Belum ada klik tercatat',
    },
    counts: (counts) =>
      countsIn(
        {
          presses: (all, resolved) => `${all} klik, ${resolved} terbaca tujuannya`,
          confirmed: (all, settled) => `${all} diteruskan, ${settled} diterima situs`,
          caught: 'terlewat saat ditekan, tetapi permintaannya tertahan',
          unknown: 'permintaan yang tujuannya tidak kami ketahui, diteruskan',
          unheld: 'permintaan yang tidak dapat ditahan, diteruskan',
        },
        counts,
      ),
    caughtHint:
      'Ada tombol yang tidak lagi kami kenali, mungkin karena situs berubah. Permintaannya tertahan sebelum sampai ke situs, dan Anda tetap ditanya. Agar diperbaiki, salin laporan di bawah dan sampaikan kepada pengelola daftar atau ekstensi ini.',
    examine: 'Periksa halaman ini',
    examined: 'Tombol yang dikenali di halaman ini',
    found: ({ controls, aimed, openers }) =>
      `${controls} tombol, ${aimed} terbaca tujuannya${openers === 0 ? '' : `; ${openers} di antaranya pembuka menu atau kotak tulis`}`,
    notHere: (actions) => `Tidak tampak di halaman ini: ${actions.join(', ').toLowerCase()}.`,
    nothingFound:
      'Tidak ada tombol yang dikenali di halaman ini. Bila halaman ini menampilkan unggahan, penjagaan di sini tidak bekerja.',
    notWhole:
      'Halaman ini terlalu panjang atau peramban terlalu sibuk untuk memeriksa semuanya; hitungannya sebagian.',
    unanswered: 'Halaman tidak menjawab. Muat ulang tab ini lalu periksa lagi.',
    canary: 'Coba di akun uji',
    canaryHint: 'Membuka akun uji di tab baru. Klik padanya harus memunculkan peringatan percobaan.',
    noCanary: 'Daftar ini belum punya akun uji di situs ini.',
    copy: 'Salin laporan',
    copied: 'Laporan disalin. Isinya seperti di bawah: tanpa alamat, akun, atau teks.',
    shown: 'Peramban menolak menyalin. Salin sendiri laporan di bawah: tanpa alamat, akun, atau teks.',
    forget: 'Hapus hitungan',
    broken: {
      headline: 'Hitungan kesehatan rusak; dimulai dari kosong',
      detail: 'Hitungan yang tersimpan tidak terbaca.',
    },
    report: {
      title: 'Laporan kesehatan Jempol Netral',
      list: 'Daftar',
      site: 'Situs',
      page: 'Periksa halaman',
      notExamined: 'belum dijalankan',
    },
  },
  en: {
    heading: (platform) => `Health on ${platform}`,
    hint: 'Counts of the last 14 days, in this browser only, without accounts or content.',
    actions: {
      like: 'Liking',
      share: 'Sharing',
      comment: 'Commenting',
      follow: 'Following',
      join: 'Joining',
      post: 'Posting',
      attend: 'Saying you attend',
    },
    states: {
      works: 'Works',
      impaired: 'Impaired',
      off: 'Off',
      unknown: 'No press counted yet',
    },
    counts: (counts) =>
      countsIn(
        {
          presses: (all, resolved) => `${some(all, 'press', 'presses')}, target read in ${resolved}`,
          confirmed: (all, settled) => `${all} let through, ${settled} taken by the site`,
          caught: 'missed at the press, but the request was held',
          unknown: 'requests let through, target not known to us',
          unheld: 'requests let through that cannot be held',
        },
        counts,
      ),
    caughtHint:
      'There are buttons that we no longer recognise, perhaps because the site has changed. Their requests were held before they reached the site, and you were asked all the same. To have this mended, copy the report below and pass it on to whoever looks after the list or this extension.',
    examine: 'Check this page',
    examined: 'Buttons recognised on this page',
    found: ({ controls, aimed, openers }) =>
      `${some(controls, 'button', 'buttons')}, target read in ${aimed}${openers === 0 ? '' : `; ${openers} of them for a menu or a text box`}`,
    notHere: (actions) => `Not seen on this page: ${actions.join(', ').toLowerCase()}.`,
    nothingFound:
      'No button is recognised on this page. If this page shows posts, the guard does not work here.',
    notWhole: 'This page is too long, or the browser too busy, to check all of it; the numbers are partial.',
    unanswered: 'The page does not answer. Reload this tab and check again.',
    canary: 'Try it on the test account',
    canaryHint: 'Opens the test account in a new tab. A press on it must bring up a trial warning.',
    noCanary: 'This list has no test account on this site yet.',
    copy: 'Copy report',
    copied: 'Report copied. It holds what stands below: no address, account or text.',
    shown: 'The browser refused to copy. Copy the report below yourself: no address, account or text.',
    forget: 'Delete counts',
    broken: {
      headline: 'Health counts damaged; started anew',
      detail: 'The stored counts could not be read.',
    },
    report: {
      title: 'Jempol Netral health report',
      list: 'List',
      site: 'Site',
      page: 'Page check',
      notExamined: 'not run',
    },
  },
};
