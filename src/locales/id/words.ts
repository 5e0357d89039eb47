import type { Action, Kind, Phase, Role } from '../../core/vocabulary.ts';
import type { ActWords } from '../dialog-messages.ts';

const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

/** "2026-11-21" → "21 November 2026". */
export function day(iso: string): string {
  const [year = '', month = '', date = ''] = iso.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** "a, b, dan c" */
export function series(parts: readonly string[]): string {
  if (parts.length < 3) return parts.join(' dan ');
  return `${parts.slice(0, -1).join(', ')}, dan ${parts.at(-1)}`;
}

const PLACES: Readonly<Record<Kind, string>> = {
  profile: 'akun',
  page: 'halaman',
  group: 'grup',
  channel: 'saluran',
  community: 'komunitas',
  invite: 'grup',
};

export const act: Readonly<Record<Action, ActWords>> = {
  like: {
    doing: (of) => `menyukai unggahan ${of}`,
    begin: (of) => `Menyukai unggahan ${of}`,
    once: 'satu suka',
    proceed: 'Tetap sukai',
    on: 'unggahan',
  },
  share: {
    doing: (of) => `membagikan unggahan ${of}`,
    begin: (of) => `Membagikan unggahan ${of}`,
    once: 'satu kali berbagi',
    proceed: 'Tetap bagikan',
    on: 'unggahan',
  },
  comment: {
    doing: (of) => `mengomentari unggahan ${of}`,
    begin: (of) => `Mengomentari unggahan ${of}`,
    once: 'satu komentar',
    proceed: 'Tetap komentari',
    on: 'unggahan',
  },
  follow: {
    doing: (of) => `mengikuti akun ${of}`,
    begin: (of) => `Mengikuti akun ${of}`,
    once: 'satu kali mengikuti',
    proceed: 'Tetap ikuti',
    on: 'akun',
  },
  join: {
    doing: (of, kind) => `bergabung dengan ${PLACES[kind]} ${of}`,
    begin: (of, kind) => `Bergabung dengan ${PLACES[kind]} ${of}`,
    once: 'satu kali bergabung',
    proceed: 'Tetap gabung',
    on: 'komunitas atau grup',
  },
  post: {
    doing: (of, kind) => `mengirim unggahan ke ${PLACES[kind]} ${of}`,
    begin: (of, kind) => `Mengirim unggahan ke ${PLACES[kind]} ${of}`,
    once: 'satu unggahan',
    proceed: 'Tetap kirim',
    on: 'kotak unggahan',
  },
  attend: {
    doing: (of) => `menyatakan akan hadir di acara ${of}`,
    begin: (of) => `Menyatakan akan hadir di acara ${of}`,
    once: 'satu kali menyatakan akan hadir',
    proceed: 'Tetap hadir',
    on: 'acara',
  },
};

/** Before KPU determines the candidates, whoever is listed as a candidate is still a prospective one. */
export function isProspective(role: Role, phase: Phase): boolean {
  return role === 'prospective' || (role === 'candidate' && phase === 'prospective');
}

const WHOSE: Readonly<Record<Role, string>> = {
  candidate: 'calon',
  prospective: 'bakal calon',
  party: 'partai politik',
  team: 'tim pemenangan',
  supporter: 'pendukung peserta',
  office: 'pejabat petahana',
  'dual-use': 'pejabat petahana',
};

export function whose(role: Role, phase: Phase): string {
  return WHOSE[isProspective(role, phase) ? 'prospective' : role];
}

/** "calon bupati Contoh" → "bakal calon bupati Contoh" before determination. */
export function officeOf(office: string, prospective: boolean): string {
  return prospective && office.startsWith('calon ') ? `bakal ${office}` : office;
}

const ROLE_LINES: Readonly<Record<Role, string>> = {
  candidate: 'akun calon',
  prospective: 'akun bakal calon',
  party: 'akun partai politik',
  team: 'akun tim pemenangan',
  supporter: 'akun pendukung',
  office: 'akun jabatan petahana',
  'dual-use': 'akun petahana yang juga dipakai untuk jabatannya',
};

export function roleLine(role: Role, phase: Phase, office: string | null): string {
  const prospective = isProspective(role, phase);
  const line = ROLE_LINES[prospective ? 'prospective' : role];
  if (office === null || (role !== 'candidate' && role !== 'prospective')) return line;
  return `akun ${officeOf(office, prospective)}`;
}
