import type { Outcome } from './outcome.ts';
import type { RepoContext, RepoValues } from './repo-context.ts';
import { RepoProblem } from './repo-problem.ts';

/** Who takes lists, and how often. */
export interface Fleet {
  readonly accounts: number;
  readonly browsers: number;
  /** Of one browser a day: every 6 h is 4. */
  readonly pollsPerDay: number;
}

/** Requests, requests a second, and bytes; a day has 24 h. */
export interface FleetCost {
  readonly requestsPerDay: number;
  readonly mean: number;
  /** Four in five of a day's requests within nine office hours. */
  readonly office: number;
  /** Everyone polls once within the half hour, or the hour, in which computers are switched on. */
  readonly halfHour: number;
  readonly hour: number;
  readonly quietDayBytes: number;
  /** What a day with a new list adds to a quiet one. */
  readonly newListBytes: number;
  /** The same if nobody could take a delta. */
  readonly newListWholeBytes: number;
  readonly rollOutBytes: number;
  /** Bits a second, the roll-out spread over ten working days of nine hours. */
  readonly rollOutRate: number;
}

/**
 * Measured: sizes by `npm run bench` (poll.requests, list.metadataKB, list.bytesPerAccount, list.deltaBytesPerChange),
 * connections with a plain nginx over TLS 1.3. A test holds the sizes to what is measured now.
 */
export const MEASURED = {
  requestsPerPoll: 2,
  /** Bytes of one answer without its body, its question included. */
  head: 400,
  /** A new connection: between two polls every old one is closed. */
  connection: 2_100,
  /** Whole each time: a 304 would need the host's ETag sent back, by which it knows a browser again (fetch-door.ts). */
  timestamp: 500,
  metadata: 48_000,
  perAccount: 17,
  perChange: 23,
} as const;

/** One new list a day: half a percent added, half a percent taken away. */
const CHANGED = 0.01;
/** Snapshot, targets, a region's role and the list or its delta. */
const NEW_FILES = 4;
const DAY_S = 86_400;
const OFFICE_S = 9 * 3_600;

export function fleetCost({ accounts, browsers, pollsPerDay }: Fleet): FleetCost {
  const { requestsPerPoll, head, connection, timestamp, metadata, perAccount, perChange } = MEASURED;
  const polls = browsers * pollsPerDay;
  const requestsPerDay = polls * requestsPerPoll;
  const beside = metadata + NEW_FILES * head;
  const whole = browsers * (beside + accounts * perAccount);
  return {
    requestsPerDay,
    mean: requestsPerDay / DAY_S,
    office: (0.8 * requestsPerDay) / OFFICE_S,
    halfHour: (browsers * requestsPerPoll) / 1_800,
    hour: (browsers * requestsPerPoll) / 3_600,
    quietDayBytes: polls * (connection + requestsPerPoll * head + timestamp),
    newListBytes: browsers * (beside + accounts * CHANGED * perChange),
    newListWholeBytes: whole,
    rollOutBytes: whole + browsers * connection,
    rollOutRate: (8 * (whole + browsers * connection)) / (10 * OFFICE_S),
  };
}

/** `repo cost`: what a host has to bear. Throws `RepoProblem` for what is no number. */
export async function cost(values: RepoValues, _context: RepoContext): Promise<Outcome> {
  const fleet: Fleet = {
    accounts: count('--accounts', values.accounts ?? '14700'),
    browsers: count('--browsers', values.browsers ?? '5600000'),
    pollsPerDay: count('--polls-per-day', values['polls-per-day'] ?? '4'),
  };
  return { lines: tableOf(fleet), exitCode: 0 };
}

function count(option: string, text: string): number {
  if (/^[1-9]\d{0,9}$/.test(text)) return Number(text);
  throw new RepoProblem(
    `${option} ${text}`,
    'bukan bilangan bulat di atas nol',
    'tulis angka saja, misalnya 5600000',
  );
}

function tableOf(fleet: Fleet): readonly string[] {
  const of = fleetCost(fleet);
  const { requestsPerPoll, head, connection, timestamp, metadata, perAccount, perChange } = MEASURED;
  const rows: readonly (readonly [what: string, value: string])[] = [
    ['permintaan sehari', `${shown(of.requestsPerDay / 1e6, 1)} juta`],
    ['  rata-rata', perSecond(of.mean)],
    ['  jam kantor (80 % dalam 9 jam)', perSecond(of.office)],
    ['  pagi, semua dalam 60 menit', perSecond(of.hour)],
    ['  puncak, semua dalam 30 menit', perSecond(of.halfHour)],
    ['data, hari tanpa daftar baru', bytes(of.quietDayBytes)],
    ['tambahan, hari dengan daftar baru (delta)', bytes(of.newListBytes)],
    ['  andai semua mengunduh utuh', bytes(of.newListWholeBytes)],
    ['pembagian pertama', bytes(of.rollOutBytes)],
    ['  selama 10 hari kerja (9 jam)', `${shown(of.rollOutRate / 1e6, 0)} Mbit/s`],
  ];
  const width = Math.max(...rows.map(([what]) => what.length));
  return [
    `Beban server untuk ${shown(fleet.browsers, 0)} peramban, ${shown(fleet.accounts, 0)} akun, ${fleet.pollsPerDay} pemeriksaan sehari`,
    '',
    ...rows.map(([what, value]) => `  ${what.padEnd(width)}  ${value.padStart(18)}`),
    '',
    'Anggapan:',
    `  satu pemeriksaan: ${requestsPerPoll} permintaan (root berikut: 404; timestamp: 200), ${head} B masing-masing, dan ${shown(connection, 0)} B untuk koneksi baru`,
    `  timestamp diunduh utuh setiap kali (tanpa ETag): ${timestamp} B`,
    `  daftar baru sekali sehari; ${shown(100 * CHANGED, 0)} % akun berubah, ${perChange} B tiap perubahan (delta terkompresi)`,
    `  daftar utuh: ${perAccount} B tiap akun (terkompresi); metadata ${shown(metadata / 1e3, 0)} kB tanpa kompresi, 40 daerah`,
    '  semua peramban menyala setiap hari, tanpa proksi atau cermin kantor; TB = 1.000 GB = 10¹² B',
    '  daftar bawaan di dalam paket ekstensi tidak dihitung: unduhannya dari toko peramban',
  ];
}

function perSecond(value: number): string {
  return `${shown(value, 0)} permintaan/s`;
}

function bytes(value: number): string {
  return value >= 1e12 ? `${shown(value / 1e12, 1)} TB` : `${shown(value / 1e9, 1)} GB`;
}

function shown(value: number, digits: number): string {
  return value.toLocaleString('id-ID', { maximumFractionDigits: digits });
}
