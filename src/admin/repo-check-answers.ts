import type { Answer } from './repo-check-ask.ts';

/** One thing looked at. `note`: neither right nor wrong. */
export interface Finding {
  readonly kind: 'sah' | 'masalah' | 'catatan';
  /** What was looked at, and what was found; after `→` what to do. */
  readonly text: string;
}

export function right(text: string): Finding {
  return { kind: 'sah', text };
}

export function wrong(text: string, remedy: string): Finding {
  return { kind: 'masalah', text: `${text} → ${remedy}` };
}

/** Seconds for which the one changing file may be kept, and those for which all others should be. */
const SHORT = 900;
const LONG = 30 * 86_400;
/** Clocks further apart than this make metadata look expired, or not yet. */
const CLOCK = 5 * 60_000;

/** Whether a file is served as a browser needs it, one finding a question, its path before each. */
export function servedRight(path: string, { status, headers, body }: Answer): readonly Finding[] {
  if (status !== 200) return [notServed(path, status, headers.location)];
  const length = headers['content-length'];
  const encoded = headers['content-encoding'];
  return [
    cors(path, headers['access-control-allow-origin']),
    path === 'metadata/timestamp.json'
      ? changing(path, headers['cache-control'] ?? '')
      : lasting(path, headers['cache-control'] ?? ''),
    headers.etag === undefined
      ? wrong(
          `${path}: tanpa ETag`,
          'nyalakan (nginx: etag on), supaya pemeriksaan tanpa kabar baru tetap kecil',
        )
      : right(`${path}: ETag`),
    length === undefined || Number(length) === body.length || encoded !== undefined
      ? right(`${path}: ${body.length} byte`)
      : wrong(`${path}: Content-Length ${length}, isinya ${body.length} byte`, 'periksa proksi di depannya'),
  ];
}

/** The end of the root chain (TUF § 5.3.3): anything but 403 or 404 is an error to a client, and nothing is updated. */
export function absentRight(path: string, { status, headers }: Answer): readonly Finding[] {
  const what = `${path}, yang belum ada`;
  const answer =
    status === 403 || status === 404
      ? right(`${what}: ${status}`)
      : wrong(`${what}: dijawab ${status}`, 'jawab 404: tanpa halaman pengganti dan tanpa pengalihan');
  const seconds = maxAge(headers['cache-control'] ?? '') ?? 0;
  const kept =
    seconds <= SHORT
      ? []
      : [
          wrong(
            `${what}: jawabannya disimpan ${seconds} detik`,
            'jangan beri Cache-Control panjang pada 404',
          ),
        ];
  return [answer, cors(what, headers['access-control-allow-origin']), ...kept];
}

/** By the host's own Date; it has whole seconds only. */
export function clockRight({ headers }: Answer, now: number): Finding {
  const date = Date.parse(headers.date ?? '');
  if (Number.isNaN(date)) return { kind: 'catatan', text: 'server tidak menyebut jamnya' };
  const apart = Math.round((date - now) / 1000);
  return Math.abs(date - now) <= CLOCK
    ? right(`jam server dan komputer ini: beda ${apart} detik`)
    : wrong(`jam server berbeda ${apart} detik`, 'samakan jam keduanya (NTP)');
}

function notServed(path: string, status: number, location: string | undefined): Finding {
  if (status >= 300 && status < 400)
    return wrong(
      `${path}: dialihkan (${status}) ke ${location ?? '?'}`,
      'pengaya tidak mengikuti pengalihan; sebut alamat akhirnya, layani langsung',
    );
  return wrong(`${path}: dijawab ${status}`, 'unggah seluruh isi public/, dan izinkan server membacanya');
}

function cors(path: string, allowed: string | undefined): Finding {
  return allowed === '*'
    ? right(`${path}: Access-Control-Allow-Origin *`)
    : wrong(
        `${path}: Access-Control-Allow-Origin ${allowed ?? 'tidak ada'}`,
        'jawab dengan Access-Control-Allow-Origin: * (juga pada 404); tanpanya peramban menolak',
      );
}

function changing(path: string, control: string): Finding {
  const seconds = maxAge(control);
  const short = /\bno-(?:cache|store)\b/.test(control) || (seconds !== null && seconds <= SHORT);
  return short && !control.includes('immutable')
    ? right(`${path}: Cache-Control ${control}`)
    : wrong(
        `${path}: Cache-Control ${control || 'tidak ada'}`,
        `jawab dengan max-age paling lama ${SHORT}: berkas ini berubah setiap hari`,
      );
}

function lasting(path: string, control: string): Finding {
  const long = control.includes('immutable') || (maxAge(control) ?? 0) >= LONG;
  return long && !/\bno-(?:cache|store)\b/.test(control)
    ? right(`${path}: Cache-Control ${control}`)
    : wrong(
        `${path}: Cache-Control ${control || 'tidak ada'}`,
        'jawab dengan "public, max-age=31536000, immutable": berkas ini tidak pernah berubah',
      );
}

function maxAge(control: string): number | null {
  const found = /\bmax-age=(\d+)/.exec(control)?.[1];
  return found === undefined ? null : Number(found);
}
