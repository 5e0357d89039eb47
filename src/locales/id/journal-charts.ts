import type { JournalSummary } from '../../core/journal-summary.ts';
import type { DaySpan, QuickSpan, SpanProblem } from '../../core/journal-weeks.ts';
import type { Action } from '../../core/vocabulary.ts';
import { series } from './words.ts';

type Unit = JournalSummary['unit'];

/** One chart; its sentences take numbers already written in this language. */
interface ChartWords {
  readonly heading: string;
}

/** A readable week as the gauge speaks of it. */
export interface ToldWeek {
  readonly days: string;
  readonly seconds: string;
  readonly share: string;
}

/** Every word of the journal's dashboard, in one language. */
export interface JournalChartsWords {
  readonly range: {
    readonly legend: string;
    readonly day: Readonly<Record<keyof DaySpan, string>>;
    readonly quick: Readonly<Record<QuickSpan, string>>;
    readonly kept: (days: string) => string;
    readonly shown: (days: string, warnings: string) => string;
    readonly problems: Readonly<Record<SpanProblem['kind'], (first: string, last: string) => string>>;
    /** What goes on being shown meanwhile. */
    readonly stays: (days: string) => string;
  };
  readonly empty: string;
  readonly numbers: string;
  readonly columns: Readonly<
    Record<Unit | 'warnings' | 'cancel' | 'proceed' | 'share' | 'again' | 'seconds' | 'times', string>
  >;
  /** Spoken instead of a chart: its highest value, and when. */
  readonly peak: (of: string, most: string, when: string) => string;
  /** Spoken instead of a line: its first, lowest, highest and last value. */
  readonly course: (
    of: string,
    values: Readonly<Record<'first' | 'low' | 'high' | 'last', string>>,
  ) => string;
  /** Spoken instead of bars: "Facebook 7, X 2". */
  readonly ranking: (of: string, rows: string) => string;
  readonly over: ChartWords & {
    /** `share`: null where there are too few warnings for one. */
    readonly gist: (all: string, cancelled: string, share: string | null) => string;
  };
  readonly share: ChartWords & {
    /** Instead of the chart. */
    readonly thin: string;
    readonly one: (share: string) => string;
    readonly between: (low: string, high: string, unit: Unit) => string;
    /** Published marks: 34 % and 62 %, in that order. */
    readonly marks: readonly [string, string];
    readonly source: string;
  };
  readonly platform: ChartWords;
  readonly action: ChartWords & { readonly names: Readonly<Record<Action, string>> };
  readonly rule: ChartWords & { readonly uncited: string };
  /** Several where they are as frequent as each other; `count` is of each. */
  readonly most: (names: readonly string[], count: string, all: string) => string;
  readonly rest: (rows: string) => string;
  readonly repeat: ChartWords & {
    readonly gist: (accounts: string, times: string) => string;
    readonly none: string;
    readonly top: string;
  };
  readonly habit: ChartWords & {
    readonly thin: string;
    readonly compared: (first: ToldWeek, third: ToldWeek) => string;
    readonly falling: string;
    readonly steady: string;
    readonly meaning: string;
    readonly few: string;
  };
}

export const journalCharts: JournalChartsWords = {
  range: {
    legend: 'Rentang tanggal',
    day: { from: 'Dari tanggal', to: 'Sampai tanggal' },
    quick: { recent: '30 hari terakhir', month: 'Bulan ini', all: 'Semua' },
    kept: (days) => `Entri disimpan ${days} hari, lalu terhapus sendiri.`,
    shown: (days, warnings) => `Ditampilkan: ${days}, ${warnings} peringatan.`,
    problems: {
      unreadable: () => 'Tanggal belum lengkap.',
      early: (first) => `Catatan Anda baru mulai ${first}.`,
      late: (_, last) => `Paling akhir hari ini, ${last}.`,
      order: () => 'Tanggal akhir tidak boleh sebelum tanggal awal.',
    },
    stays: (days) => `Yang ditampilkan tetap ${days}.`,
  },
  empty: 'Tidak ada peringatan yang tercatat dalam rentang ini.',
  numbers: 'Lihat angkanya',
  columns: {
    week: 'Minggu',
    month: 'Bulan',
    warnings: 'Peringatan',
    cancel: 'Dibatalkan',
    proceed: 'Diteruskan',
    share: 'Bagian dibatalkan',
    again: 'Ditemui lagi',
    seconds: 'Waktu sampai memilih (median)',
    times: 'Kali',
  },
  peak: (of, most, when) => `Grafik batang. ${of}: paling banyak ${most}, ${when}.`,
  course: (of, { first, low, high, last }) =>
    `Grafik garis. ${of}: mula-mula ${first}, terakhir ${last}; paling rendah ${low}, paling tinggi ${high}.`,
  ranking: (of, rows) => `Grafik batang. ${of}: ${rows}.`,
  over: {
    heading: 'Peringatan dari waktu ke waktu',
    gist: (all, cancelled, share) =>
      `Dari ${all} peringatan, ${cancelled} Anda batalkan${share === null ? '' : ` (${share})`}.`,
  },
  share: {
    heading: 'Bagian yang dibatalkan',
    thin: 'Belum cukup untuk dibaca (paling sedikit 5 peringatan).',
    one: (share) => `Dalam rentang ini ${share} dibatalkan.`,
    between: (low, high, unit) =>
      `Tiap ${unit === 'week' ? 'minggu' : 'bulan'} antara ${low} dan ${high} dibatalkan.`,
    marks: ['34%: Twitter 2020 (untuk orientasi)', '62%: Chrome 2015 (untuk orientasi)'],
    source:
      'Garis putus-putus hanya untuk orientasi: 34% menarik atau mengubah balasannya setelah diingatkan Twitter (2020); 62% mengikuti peringatan keamanan Chrome yang dirancang ulang (CHI 2015). Itu orang lain dan peringatan lain, bukan target.',
  },
  platform: { heading: 'Menurut situs' },
  action: {
    heading: 'Menurut tindakan',
    names: {
      like: 'Menyukai',
      share: 'Membagikan',
      comment: 'Mengomentari',
      follow: 'Mengikuti',
      join: 'Bergabung',
      post: 'Mengunggah',
      attend: 'Menghadiri',
    },
  },
  rule: { heading: 'Menurut aturan', uncited: 'Tanpa aturan yang dikutip' },
  most: (names, count, all) =>
    `Paling sering: ${series(names)}, ${names.length > 1 ? 'masing-masing ' : ''}${count} dari ${all} peringatan.`,
  rest: (rows) => `${rows} lainnya ada dalam tabel.`,
  repeat: {
    heading: 'Akun yang ditemui lagi',
    gist: (accounts, times) =>
      `${accounts} akun Anda temui lagi dengan tindakan yang sama, seluruhnya ${times} kali.`,
    none: 'Belum ada akun yang Anda temui lagi dengan tindakan yang sama.',
    top: 'Paling sering ditemui',
  },
  habit: {
    heading: 'Waktu dan kebiasaan',
    thin: 'Belum dapat dibandingkan: perlu dua minggu, berselang satu minggu, masing-masing paling sedikit 5 peringatan.',
    compared: (first, third) =>
      `Minggu ${third.days} dibanding dua minggu sebelumnya (${first.days}): waktu sampai memilih ${third.seconds}, semula ${first.seconds}; dibatalkan ${third.share}, semula ${first.share}.`,
    falling: 'Keduanya turun. Mungkin peringatan mulai terlewat tanpa dibaca.',
    steady: 'Keduanya tidak turun bersamaan.',
    meaning:
      'Waktu yang makin singkat dan pembatalan yang makin jarang dapat berarti peringatan mulai tidak dibaca. Minggu dengan kurang dari 5 peringatan belum dapat dibandingkan dan tidak digambar.',
    few: 'belum cukup',
  },
};
