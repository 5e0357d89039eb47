import { canonicalAccount, canonicalHandle, canonicalId } from '../core/account.ts';
import { canonicalUrl } from '../core/account-page.ts';
import { isOpaque } from '../core/addresses.ts';
import { HOSTS } from '../core/hosts.ts';
import type { AccountRef } from '../core/intent.ts';
import type { Kind, PlatformId } from '../core/vocabulary.ts';
import { ROUNDED } from './list-read-sheet.ts';
import { choose, PLATFORM_WORDS, wordFor } from './list-words.ts';

/** What one account cell names: an account, a name that cannot be matched, or nothing a platform could hold. */
export type AccountCell =
  | {
      readonly kind: 'account';
      readonly ref: AccountRef;
      /** The handle as the source prints it; null where the account is known by its id alone. */
      readonly printed: string | null;
      /** The page that opens it. */
      readonly url: string;
      /** The cell said it in another form than it is listed in. */
      readonly changed: boolean;
    }
  | { readonly kind: 'unmatched'; readonly why: string }
  | { readonly kind: 'impossible'; readonly why: string; readonly remedy: string };

const COPY = 'buka profilnya di peramban, lalu salin alamatnya (https://…)';
const SPLIT = 'tulis satu akun satu baris';

/** A name of people instead of an account: "Facebook atas nama Budi Contoh", "fanpage Budi". */
const BY_NAME = /\batas\s+nama\b|\ba\.?\s?n\.?\s|\bbernama\b|\bfan\s?page\b|\bnama akun\b/iu;

/** `host/…` without a scheme, or with `www.`. */
const BARE_ADDRESS = /^(?:www\.)?(?:[a-z0-9-]+\.)+[a-z]{2,}\/\S*$|^www\.\S+$/i;

/** Signs nobody sees: they come along when a name is copied from a page. */
const UNSEEN = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;

const PLATFORM_DOMAINS: ReadonlySet<string> = new Set(
  Object.values(HOSTS)
    .flat()
    .map((pattern) => new URL(pattern.replace('*.', '')).hostname.replace(/^www\./, '')),
);

/** Reads one cell. `platform`: what the row's own column says, null where it says nothing. Nothing is ever guessed. */
export function readAccountCell(text: string, platform: PlatformId | null): AccountCell {
  if (text === ROUNDED) {
    const remedy = 'ubah format selnya menjadi Teks, lalu salin ulang nomornya, atau tulis alamat lengkapnya';
    return { kind: 'impossible', why: ROUNDED, remedy };
  }
  if (/^#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!)/.test(text) || text.startsWith('='))
    return {
      kind: 'impossible',
      why: `“${text}” adalah rumus atau galatnya`,
      remedy: "tulis akunnya sebagai teks (awali dengan ' )",
    };
  const unseen = UNSEEN.exec(text);
  if (unseen !== null) {
    const code = (unseen[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const why = `ada tanda tak terlihat (U+${code}) pada huruf ke-${unseen.index + 1}`;
    return { kind: 'impossible', why, remedy: 'ketik ulang akunnya, jangan disalin' };
  }
  const address = addressOf(text);
  if (address !== null) return readAddress(text, address, platform);
  const [named, rest] = labelled(text);
  if (named !== null && platform !== null && named !== platform) return otherPlatform(named, platform);
  return readName(rest, named ?? platform, rest !== text);
}

function addressOf(text: string): string | null {
  if (/\s/.test(text)) return null;
  if (/^(?:https?:)?\/\//i.test(text) || /^(?:tg|whatsapp):\/\//i.test(text)) return text;
  return BARE_ADDRESS.test(text) ? `https://${text}` : null;
}

function readAddress(text: string, address: string, platform: PlatformId | null): AccountCell {
  const ref = canonicalAccount(address);
  if (ref === null) {
    const url = URL.parse(address);
    if (url !== null && isOpaque(url))
      return { kind: 'impossible', why: `“${text}” tautan pendek: tujuannya tidak terlihat`, remedy: COPY };
    return { kind: 'impossible', why: `“${text}” bukan alamat sebuah akun`, remedy: COPY };
  }
  if (platform !== null && ref.platform !== platform) return otherPlatform(ref.platform, platform);
  const url = canonicalUrl(ref);
  const printed = ref.handle === null ? null : printedIn(address, ref.platform, ref.handle);
  return { kind: 'account', ref, printed, url, changed: text !== url };
}

/** The handle with the capitals and dots the address gave it. */
function printedIn(address: string, platform: PlatformId, handle: string): string {
  const letters = [...handle].map((sign) => sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\.?');
  const found = new RegExp(letters, 'i').exec(address)?.[0] ?? handle;
  return canonicalHandle(platform, found) === handle ? found : handle;
}

/** `IG: @budi` names its platform itself. Facebook shows names of people: there only `FB: @budi` names an account. */
function labelled(text: string): readonly [PlatformId | null, string] {
  const [, label, rest] = /^([\p{L} ]+?)\s*(?::|=|\s(?=@))\s*(\S.*)$/u.exec(text) ?? [];
  const named = label === undefined ? null : choose(PLATFORM_WORDS, label);
  if (named === null || rest === undefined) return [null, text];
  return named === 'facebook' && !rest.startsWith('@') ? [null, text] : [named, rest];
}

function readName(text: string, platform: PlatformId | null, changed: boolean): AccountCell {
  if ((text.match(/@/g) ?? []).length > 1)
    return { kind: 'impossible', why: `“${text}” lebih dari satu akun`, remedy: SPLIT };
  const dialled = platform === 'whatsapp' ? readPhone(text) : null;
  if (dialled !== null) return dialled;
  if (BY_NAME.test(text) || /\s/.test(text))
    return { kind: 'unmatched', why: `“${text}” adalah nama tampilan, bukan nama akun` };
  if (platform === null)
    return {
      kind: 'impossible',
      why: 'platformnya tidak disebut',
      remedy: `isi kolom Platform, atau ${COPY}`,
    };
  if (PLATFORM_DOMAINS.has(text.toLowerCase()))
    return { kind: 'impossible', why: `“${text}” adalah situsnya, bukan akunnya`, remedy: COPY };
  const bare = text.replace(/^@/, '');
  const handle = canonicalHandle(platform, bare);
  const id = canonicalId(platform, bare);
  if (handle !== null && id !== null && /^\d+$/.test(bare)) {
    const remedy = `${COPY}; nomor akun ditulis di kolom “Nomor akun (id)”`;
    return { kind: 'impossible', why: `“${text}” bisa berarti nama akun atau nomor akun`, remedy };
  }
  if (handle !== null) return found({ platform, handle, id: null }, bare, changed);
  if (id !== null) return found({ platform, handle: null, id }, null, changed || id !== text);
  return {
    kind: 'impossible',
    why: `“${text}” tidak mungkin nama akun di ${wordFor(PLATFORM_WORDS, platform)}`,
    remedy: COPY,
  };
}

/** A telephone number as people write it, with its country's code: `+62 812-3456-7890`; null where it is none. */
function readPhone(text: string): AccountCell | null {
  if (!/^\+?[\d\s().-]{8,}$/.test(text)) return null;
  const id = text.startsWith('0') ? null : canonicalId('whatsapp', text.replaceAll(/\D/g, ''));
  if (id !== null) return found({ platform: 'whatsapp', handle: null, id }, null, id !== text);
  const remedy = 'tulis dengan kode negara, misalnya +62 812…';
  return { kind: 'impossible', why: `“${text}” bukan nomor telepon yang lengkap`, remedy };
}

function found(ref: AccountRef, printed: string | null, changed: boolean): AccountCell {
  return { kind: 'account', ref, printed, url: canonicalUrl(ref), changed };
}

function otherPlatform(found: PlatformId, said: PlatformId): AccountCell {
  const [here, there] = [wordFor(PLATFORM_WORDS, found), wordFor(PLATFORM_WORDS, said)];
  const why = `akunnya di ${here}, kolom Platform menyebut ${there}`;
  return { kind: 'impossible', why, remedy: 'samakan keduanya' };
}

/** What kind of account an address shows it to be; null where only a person who looks can tell. */
export function kindShown({ platform, handle, id }: AccountRef): Kind | null {
  if (handle?.startsWith('groups/')) return 'group';
  if (handle?.startsWith('i/communities/')) return 'community';
  switch (platform) {
    case 'youtube':
      return 'channel';
    case 'whatsapp':
      if (id === null || /^\d+$/.test(id)) return 'profile';
      return id.startsWith('0029V') ? 'channel' : 'invite';
    case 'telegram':
      if (id?.startsWith('+')) return 'invite';
      return id?.startsWith('-100') ? 'channel' : null;
    case 'linkedin':
      return handle === null || handle.startsWith('in/') ? 'profile' : 'page';
    case 'facebook':
      return null;
    default:
      return 'profile';
  }
}
