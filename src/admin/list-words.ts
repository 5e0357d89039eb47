import type { Account, Contestant, Measure, Source } from '../core/list.ts';
import { KINDS, type Kind, PLATFORMS, type PlatformId, ROLES, type Role } from '../core/vocabulary.ts';
import { wordsOf } from '../core/word-forms.ts';

/** What people write for a value, in Indonesian and English; the first is what we write. */
export type Choice<T extends string> = Readonly<Record<T, readonly string[]>>;

export const PLATFORM_WORDS: Choice<PlatformId> = {
  facebook: ['Facebook', 'fb', 'fanpage', 'meta'],
  instagram: ['Instagram', 'ig', 'insta'],
  tiktok: ['TikTok', 'tik tok', 'tt'],
  youtube: ['YouTube', 'yt', 'you tube'],
  x: ['X', 'twitter', 'x twitter', 'twitter x'],
  threads: ['Threads', 'thread'],
  whatsapp: ['WhatsApp', 'wa', 'whats app'],
  telegram: ['Telegram', 'tg', 'tele'],
  linkedin: ['LinkedIn', 'linked in'],
  bluesky: ['Bluesky', 'bsky', 'blue sky'],
};

export const KIND_WORDS: Choice<Kind> = {
  profile: ['profil', 'profile', 'akun pribadi', 'akun'],
  page: ['halaman', 'page', 'fanpage', 'laman'],
  group: ['grup', 'group'],
  channel: ['saluran', 'channel', 'kanal'],
  community: ['komunitas', 'community'],
  invite: ['undangan', 'invite', 'tautan undangan'],
};

export const ROLE_WORDS: Choice<Role> = {
  candidate: ['calon', 'candidate', 'pasangan calon', 'paslon'],
  prospective: ['bakal calon', 'prospective', 'balon'],
  party: ['partai', 'party', 'partai politik'],
  team: ['tim', 'team', 'tim kampanye', 'tim pemenangan', 'tim sukses'],
  supporter: ['pendukung', 'supporter', 'halaman pendukung', 'relawan'],
  office: ['jabatan', 'office', 'akun jabatan', 'petahana'],
  'dual-use': ['dwifungsi', 'dual-use', 'akun dwifungsi'],
};

export const STATUS_WORDS: Choice<Account['status']> = {
  active: ['aktif', 'active'],
  disputed: ['dipersoalkan', 'disputed', 'disengketakan'],
  withdrawn: ['ditarik', 'withdrawn', 'dicabut'],
};

export const CONFIDENCE_WORDS: Choice<Account['confidence']> = {
  high: ['tinggi', 'high'],
  medium: ['sedang', 'medium'],
  derived: ['turunan', 'derived'],
};

/** An invented source belongs to the test edition, which no spreadsheet writes. */
export const SOURCE_WORDS: Choice<Exclude<Source['kind'], 'test'>> = {
  registration: ['pendaftaran', 'registration', 'surat kpu', 'pendaftaran kpu'],
  'own-statement': ['pernyataan sendiri', 'own-statement', 'pernyataan peserta'],
  'official-page': ['laman resmi', 'official-page', 'surat resmi', 'halaman resmi'],
  press: ['pers', 'press', 'berita', 'media'],
  research: ['penelitian', 'research'],
  dataset: ['kumpulan data', 'dataset'],
  derived: ['turunan', 'derived'],
};

export const CONTESTANT_WORDS: Choice<Contestant['kind']> = {
  party: ['partai', 'party', 'partai politik'],
  ticket: ['pasangan calon', 'ticket', 'paslon', 'pasangan'],
  candidate: ['calon', 'candidate', 'calon perseorangan'],
  team: ['tim', 'team', 'tim kampanye'],
};

export const YES_WORDS: Choice<'yes' | 'no'> = {
  yes: ['ya', 'yes', 'y', 'sudah', 'benar', 'v', '1'],
  no: ['tidak', 'no', 'belum', '0'],
};

export const MEASURE_WORDS: Readonly<Record<Measure, string>> = {
  listed: 'terdaftar',
  withdrawn: 'ditarik',
  protected: 'dilindungi',
};

/** What we write for a value. */
export function wordFor<T extends string>(words: Choice<T>, value: T): string {
  return words[value][0] ?? value;
}

/** The value a cell names, by its own name or by what people call it; null when it names none. */
export function choose<T extends string>(words: Choice<T>, text: string): T | null {
  const plain = plainName(text);
  const names = Object.keys(words) as T[];
  return names.find((name) => [name, ...words[name]].some((each) => plainName(each) === plain)) ?? null;
}

/** The words of a name, one space apart: "Tim  Pemenangan" and "tim-pemenangan" are one. */
export function plainName(text: string): string {
  return wordsOf(text).join(' ');
}

/** "calon, bakal calon, …": what may be written. */
export function allowed<T extends string>(words: Choice<T>): string {
  return Object.values<readonly string[]>(words)
    .map(([first]) => first)
    .join(', ');
}

/** Every value has its words: a list that grows is noticed here. */
export const SHOWN = {
  platforms: PLATFORMS.map((each) => wordFor(PLATFORM_WORDS, each)),
  kinds: KINDS.map((each) => wordFor(KIND_WORDS, each)),
  roles: ROLES.map((each) => wordFor(ROLE_WORDS, each)),
} as const;
