import type { Counts, Found, HealthState } from '../core/health.ts';
import type { Action, Language } from '../core/vocabulary.ts';
import type { Told } from './told.ts';

/** Every word about health, in the popup and in the report that a person may copy. */
export interface HealthWords {
  readonly heading: (platform: string) => string;
  readonly hint: string;
  readonly actions: Readonly<Record<Action, string>>;
  readonly states: Readonly<Record<HealthState, string>>;
  /** How many presses, how many of them readable, and what became of those that were confirmed. */
  readonly counts: (counts: Counts) => string;
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

function confirmed({ settled, unsettled }: Counts, passed: string, taken: string): string {
  const all = settled + unsettled;
  return all === 0 ? '' : `; ${all} ${passed}, ${settled} ${taken}`;
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
      `${counts.resolved + counts.unresolved} klik, ${counts.resolved} terbaca tujuannya${confirmed(counts, 'diteruskan', 'diterima situs')}`,
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
      `${some(counts.resolved + counts.unresolved, 'press', 'presses')}, target read in ${counts.resolved}${confirmed(counts, 'let through', 'taken by the site')}`,
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
