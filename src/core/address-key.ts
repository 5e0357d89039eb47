import { canonicalAccount } from './account.ts';
import type { PlatformId } from './vocabulary.ts';

/**
 * What the list calls an address that names no account: `link:host/path` or `item:<platform>:<id>`. What the index
 * hashes and the worker looks up, beside the keys of accounts.
 */
export type AddressKey = string;

/** An entry names a site or a place so deep below it, or one page exactly. */
const PREFIXES = [0, 1, 2, 3];
/** Longer addresses are nobody's campaign site, and a message carries only short keys. */
export const LONGEST_KEY = 300;

/** Sub-domains under which a platform shows the same item. */
const SAME_SITE = /^(?:www|m|web|mobile|mbasic|touch|music|[a-z]{2}-[a-z]{2})\./;

/** Host, path and query that name one item of a platform, its id in the first group (forms of the sites, 2026). */
const ITEMS: readonly (readonly [PlatformId, RegExp])[] = [
  ['x', /^(?:x|twitter)\.com\/(?:\w+|i\/web)\/status\/(\d+)/],
  ['instagram', /^instagram\.com\/(?:[\w.]+\/)?(?:p|reels?|tv)\/([\w-]+)/],
  ['threads', /^threads\.(?:com|net)\/(?:@[\w.]+\/post|t)\/([\w-]+)/],
  ['tiktok', /^tiktok\.com\/(?:@[\w.]*\/(?:video|photo)|v)\/(\d+)/],
  ['youtube', /^youtube\.com\/(?:watch\/?\?(?:[^#]*&)?v=|shorts\/|live\/|embed\/|post\/)([\w-]+)/],
  ['youtube', /^youtu\.be\/([\w-]+)/],
  ['facebook', /^facebook\.com\/(?:permalink|story)\.php\?(?:[^#]*&)?story_fbid=(\w+)/],
  ['facebook', /^facebook\.com\/(?:photo(?:\.php)?|watch)\/?\?(?:[^#]*&)?(?:fbid|v)=(\d+)/],
  ['facebook', /^facebook\.com\/groups\/[^/?#]+\/(?:posts|permalink)\/(\d+)/],
  ['facebook', /^facebook\.com\/(?:[^/?#]+\/(?:posts|videos)|reel)\/(?:[^/?#]+\/)?(pfbid\w+|\d+)/],
  ['telegram', /^t\.me\/(?:s\/)?(\w{4,32}\/\d+)/],
  ['linkedin', /^linkedin\.com\/feed\/update\/urn:li:(?:activity|share|ugcPost):(\d+)/],
  ['linkedin', /^linkedin\.com\/posts\/[^/?#]*-(?:activity|share|ugcPost)-(\d+)/],
  ['bluesky', /^bsky\.app\/profile\/[^/?#]+\/post\/(\w+)/],
];

/** The keys that an entry for this page, for its item or for the site it lies on would have. */
export function addressKeys(address: string): readonly AddressKey[] {
  const url = webAddress(address);
  if (url === null) return [];
  const item = itemKey(url);
  // A platform's account is looked up as one, and its whole site is nobody's.
  const links = canonicalAccount(address) === null ? linkKeys(url) : [];
  return (item === null ? links : [item, ...links]).filter((key) => key.length <= LONGEST_KEY);
}

/** The one key an entry for this address has; null where no entry could have it. */
export function ownKey(address: string): AddressKey | null {
  const url = webAddress(address);
  if (url === null) return null;
  const key = itemKey(url) ?? linkKeys(url).at(-1);
  return key === undefined || key.length > LONGEST_KEY ? null : key;
}

/** The host a key or a remark names: lower case, without `www.` or `m.`. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/\.$/, '').replace(/^(?:www|m)\./, '');
}

/** The address as the web reads it; null where it leads elsewhere (`mailto:`) or is none. */
export function webAddress(address: string): URL | null {
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? url : null;
}

function itemKey({ hostname, pathname, search, port }: URL): AddressKey | null {
  if (port !== '') return null;
  const place = hostname.replace(/\.$/, '').replace(SAME_SITE, '') + pathname + search;
  for (const [platform, form] of ITEMS) {
    const id = form.exec(place)?.[1];
    // Telegram's ids begin with a name, which has no case.
    if (id !== undefined) return `item:${platform}:${platform === 'telegram' ? id.toLowerCase() : id}`;
  }
  return null;
}

/** The site, the first places below it, and the page itself, which comes last. */
function linkKeys(url: URL): readonly AddressKey[] {
  const parts = url.pathname.split('/').filter((part) => part !== '');
  const depths = new Set([...PREFIXES, parts.length]);
  return [...depths]
    .filter((depth) => depth <= parts.length)
    .map((depth) => `link:${[hostOf(url), ...parts.slice(0, depth)].join('/')}`);
}
