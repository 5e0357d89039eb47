import { canonicalAccount, wrappedAddress } from './account.ts';
import { words } from './account-url-site.ts';
import { hostOf, webAddress } from './address-key.ts';

/** An address passed on by several sites in turn is followed this far. */
const MAX_WRAPS = 3;

/** A host without scheme or path is an address only where it ends like one: "dll.dan" is two words. */
const ENDINGS = words(
  'com id org net info site online xyz link me co app page web dev io tv to be bio news club store space live gle gl',
);

/** With a scheme anywhere; without one where no word, name or path runs into it. */
const ADDRESS =
  /(?:https?|whatsapp|tg):\/\/[^\s<>"'`]+|(?<![\p{L}\p{N}@＠./-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]+(?:[/?#][^\s<>"'`]*)?/giu;
const SCHEME = /^[a-z]+:\/\//i;
/** What closes a sentence or a marked word, after an address. */
const CLOSING = '.,;:!?…»”’*~_)]}';

/** One place under several addresses, where no account names it (account.ts): forms of the sites, 2026. */
const SAME_PLACE: readonly (readonly [RegExp, string])[] = [
  [/^whatsapp:\/\/send\/?\?/i, 'https://api.whatsapp.com/send?'],
  [/^tg:\/\/msg_url\/?\?/i, 'https://t.me/share/url?'],
  [/^https?:\/\/(?:www\.)?telegram\.(?:me|dog)\//i, 'https://t.me/'],
];

/** Places that carry what is to be shared in these parameters: an address, or a text that may hold one. */
const SHARERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^t\.me\/share(?:\/url)?\/?$/, ['url', 'text']],
  [/^wa\.me\//, ['text']],
  [/^(?:api|web)\.whatsapp\.com\/send\/?$/, ['text']],
  [/^facebook\.com\/(?:sharer(?:\.php|\/sharer\.php)?|share\.php)\/?$/, ['u']],
  [/^facebook\.com\/dialog\/(?:share|send|feed)\/?$/, ['href', 'link']],
  [/^(?:x|twitter)\.com\/(?:intent\/(?:post|tweet)|share)\/?$/, ['url', 'text']],
  [/^threads\.(?:com|net)\/intent\/post\/?$/, ['url', 'text']],
  [/^linkedin\.com\/(?:sharing\/share-offsite|shareArticle|feed)\/?$/, ['url', 'text']],
  [/^bsky\.app\/intent\/compose\/?$/, ['text']],
];

/**
 * Short links: nobody here can see where they lead. The sites' own (their notes of 2026 call them opaque: t.co,
 * vm. and vt.tiktok.com, fb.watch, lnkd.in, share codes, Telegram's folders) and the shorteners in common use.
 */
const OPAQUE_HOSTS = words(
  't.co vm.tiktok.com vt.tiktok.com fb.watch fb.me fb.gg lnkd.in bit.ly s.id tinyurl.com goo.gl cutt.ly ow.ly is.gd ' +
    'rb.gy rebrand.ly shorturl.at maps.app.goo.gl',
);
const OPAQUE_PLACES =
  /^(?:facebook\.com\/share\/|instagram\.com\/share\/|tiktok\.com\/t\/|t\.me\/addlist\/)./;

/** The addresses a text names, as written but for a missing scheme. */
export function addressesIn(text: string): readonly string[] {
  return [...text.matchAll(ADDRESS)].flatMap(([found]) =>
    found.split(/[,;](?=https?:\/\/)/i).flatMap((each) => {
      const address = withoutClosing(each);
      if (SCHEME.test(address)) return [address];
      const [host = ''] = address.split(/[/?#]/);
      const ending = host.slice(host.lastIndexOf('.') + 1).toLowerCase();
      return ENDINGS.has(ending) || address !== host ? [`https://${address}`] : [];
    }),
  );
}

function withoutClosing(text: string): string {
  let end = text.length;
  while (end > 0 && CLOSING.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Where an address leads: unwrapped, in its present form, and with what it carries to be shared. */
export function reachedFrom(address: string, wraps = 0): readonly string[] {
  const [form, present = ''] = SAME_PLACE.find(([each]) => each.test(address)) ?? [];
  if (form !== undefined) return reachedFrom(address.replace(form, present), wraps);
  const url = webAddress(address);
  const shared = url === null ? [] : sharedBy(url);
  const wrapped = shared.length > 0 ? null : wrappedAddress(address);
  if (wrapped !== null) return wraps < MAX_WRAPS ? reachedFrom(wrapped, wraps + 1) : [];
  // An app's own scheme names an account or nothing.
  if (url === null) return canonicalAccount(address) === null ? [] : [address];
  const carried = wraps < MAX_WRAPS ? shared : [];
  return [address, ...carried.flatMap(addressesIn).flatMap((each) => reachedFrom(each, wraps + 1))];
}

function sharedBy(url: URL): readonly string[] {
  const place = hostOf(url) + url.pathname;
  const names = SHARERS.find(([form]) => form.test(place))?.[1] ?? [];
  return names.flatMap((name) => url.searchParams.getAll(name));
}

/** Whether an address is a short link whose destination cannot be known. */
export function isOpaque(url: URL): boolean {
  const host = hostOf(url);
  if (OPAQUE_HOSTS.has(host)) return url.pathname.length > 1;
  return OPAQUE_PLACES.test(host + url.pathname);
}
