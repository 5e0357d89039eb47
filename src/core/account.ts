import { APP_LINKS } from './account-url-messengers.ts';
import type { Site } from './account-url-site.ts';
import { SITES, WRAPPERS } from './account-url-sites.ts';
import type { AccountRef } from './intent.ts';
import type { PlatformId } from './vocabulary.ts';

/** One identity of an account: `x:handle:dpp_ppp` or `x:id:12345`. What the index hashes and the worker looks up. */
export type AccountKey = string;

/** A link may be wrapped by one site and then by another; beyond this it is not unwrapped. */
const MAX_WRAPS = 3;

/**
 * The handle as the platform compares it, or null when the platform could not hold it.
 * One leading '@' is dropped, ASCII letters are lower-cased, Facebook's dots are dropped. Anything outside the
 * platform's own alphabet (spaces, zero-width and bidirectional signs, look-alike letters) gives null.
 * Names apart from profiles keep their space: `groups/<slug>` (Facebook), `i/communities/<id>` (X),
 * `c/<name>`, `user/<name>` (YouTube), `in/`, `company/`, `school/`, `showcase/`, `groups/` (LinkedIn).
 */
export function canonicalHandle(platform: PlatformId, raw: string): string | null {
  const site = siteOf(platform);
  if (site === null) return null;
  const slash = raw.lastIndexOf('/');
  if (slash < 0) return bareHandle(site, raw.startsWith('@') ? raw.slice(1) : raw);
  return spacedHandle(site, raw.slice(0, slash), raw.slice(slash + 1));
}

/** The platform's stable id, or null when it could not be one. Case is kept: some platforms' ids depend on it. */
export function canonicalId(platform: PlatformId, raw: string): string | null {
  const site = siteOf(platform);
  return site === null ? null : acceptId(site, raw);
}

/**
 * The account an absolute address names, or null when it names none (reserved path, other host, opaque link).
 * A post's address names its author where the address holds one; a post in a group names the group. Redirects that
 * carry their destination are unwrapped. An address with credentials or a port is never a platform's.
 */
export function canonicalAccount(url: string): AccountRef | null {
  return accountAt(url, 0);
}

/** The keys a reference can be looked up by, id first. */
export function accountKeys(ref: AccountRef): readonly AccountKey[] {
  const keys: AccountKey[] = [];
  if (ref.id !== null) keys.push(`${ref.platform}:id:${ref.id}`);
  if (ref.handle !== null) keys.push(`${ref.platform}:handle:${ref.handle}`);
  return keys;
}

function siteOf(platform: PlatformId): Site | null {
  return SITES.find((site) => site.platform === platform) ?? null;
}

function bareHandle(site: Site, raw: string): string | null {
  return site.handle === null ? null : accept(site, '', site.handle, raw);
}

function spacedHandle(site: Site, space: string, raw: string): string | null {
  const { spaces = {} } = site;
  const pattern = Object.hasOwn(spaces, space) ? spaces[space] : undefined;
  return pattern === undefined ? null : accept(site, `${space}/`, pattern, raw);
}

/** The alphabet is tested before lower-casing: the Kelvin sign lower-cases to a plain k. */
function accept(site: Site, prefix: string, pattern: RegExp, raw: string): string | null {
  const folded = site.dotless ? raw.replaceAll('.', '') : raw;
  if (!pattern.test(folded)) return null;
  const handle = prefix + folded.toLowerCase();
  return site.reserved?.has(handle) === true ? null : handle;
}

function acceptId({ id, idSpellings = [] }: Site, raw: string): string | null {
  const spelling = idSpellings.find(([form]) => form.test(raw));
  const text = spelling === undefined ? raw : raw.replace(...spelling);
  return id.test(text) ? text : null;
}

/** The address that this one only passes a click on to; null where it is a place of its own. */
export function wrappedAddress(address: string): string | null {
  const found = foundAt(address);
  return typeof found === 'string' ? found : null;
}

function accountAt(address: string, wraps: number): AccountRef | null {
  const found = foundAt(address);
  if (typeof found === 'string') return wraps >= MAX_WRAPS ? null : accountAt(found, wraps + 1);
  return found?.ref ?? null;
}

function foundAt(address: string): Found {
  const url = URL.parse(onTheWeb(address));
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  if (url.username !== '' || url.password !== '' || url.port !== '') return null;
  const host = url.hostname.replace(/\.$/, '');
  if (WRAPPERS.has(host)) return url.searchParams.get('u');
  const site = SITES.find((each) => each.domains.some((domain) => serves(each, domain, host)));
  const segmented = segments(url.pathname);
  if (site === undefined || segmented === null) return null;
  const name = site.handleHost?.exec(host)?.[1] ?? null;
  const path = name === null ? segmented : [name, ...segmented];
  for (const route of site.routes) {
    const found = follow(site, route, path, url.searchParams);
    if (found !== null) return found;
  }
  return null;
}

/** An address without a scheme is the web's; what calls an app has a page of the same form. */
function onTheWeb(address: string): string {
  if (address.startsWith('//')) return `https:${address}`;
  for (const [scheme, home] of APP_LINKS) {
    if (address.slice(0, scheme.length).toLowerCase() === scheme) return home + address.slice(scheme.length);
  }
  return address;
}

function serves(site: Site, domain: string, host: string): boolean {
  if (host === domain || site.handleHost?.test(host) === true) return true;
  return host.endsWith(`.${domain}`) && site.subdomains.test(host.slice(0, -domain.length - 1));
}

function segments(pathname: string): readonly string[] | null {
  try {
    return pathname
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent);
  } catch {
    // A broken %-escape: no platform writes one in an account's address.
    return null;
  }
}

/** What a route says about an address: null when it does not fit, a wrapped address, or the account it names. */
type Found = null | string | { readonly ref: AccountRef | null };

function follow(site: Site, route: string, path: readonly string[], query: URLSearchParams): Found {
  const [pattern = '', parameter] = route.split('?');
  const parts = pattern.split('/');
  if (parts.length > path.length) return null;
  const literals: string[] = [];
  let capture: readonly [string, string] | null = null;
  for (const [at, part] of parts.entries()) {
    const segment = path[at] ?? '';
    if (part.includes(':')) capture = [part, segment];
    else if (part === '*' || part === segment.toLowerCase()) literals.push(part);
    else return null;
  }
  if (parameter !== undefined) {
    const [name = '', token = ''] = parameter.split('=');
    capture = [token, query.get(name) ?? ''];
  }
  return capture === null ? { ref: null } : read(site, capture[0], capture[1], literals.join('/'));
}

function read(site: Site, token: string, text: string, space: string): Found {
  const left = token.indexOf('~');
  if (left > 0) return read(site, token.slice(left + 1), token.slice(0, left) + text, space);
  switch (token) {
    case ':url':
      return text;
    case ':id':
      return named(site, null, acceptId(site, text));
    case '+:id':
      return text.startsWith('+') ? named(site, null, acceptId(site, text)) : null;
    case ':phone':
      return /^[+\d\s().-]+$/.test(text) ? named(site, null, acceptId(site, text.replace(/\D/g, ''))) : null;
    case ':slug-id':
      // At least eight digits, so that a name ending in a year is not an id.
      return named(site, null, /-([1-9][0-9]{7,19})$/.exec(text)?.[1] ?? null);
    case ':space':
      return named(site, spacedHandle(site, space, text), null);
    case '@:handle':
      return text.startsWith('@') ? named(site, bareHandle(site, text.slice(1)), null) : null;
    default:
      return named(site, bareHandle(site, text.startsWith('@') ? text.slice(1) : text), null);
  }
}

function named(site: Site, handle: string | null, id: string | null): Found {
  return handle === null && id === null ? null : { ref: { platform: site.platform, handle, id } };
}
