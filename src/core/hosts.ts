import type { PlatformId } from './vocabulary.ts';

/*
 * Match patterns of every platform the product will guard, each by itself, so that a guard carries its own alone.
 * All are asked for from the first release: Firefox never grants hosts that an update adds (bug 1893232, read
 * 2026-11-21).
 */
export const FACEBOOK_HOSTS = ['https://*.facebook.com/*'];
export const INSTAGRAM_HOSTS = ['https://*.instagram.com/*'];
export const TIKTOK_HOSTS = ['https://*.tiktok.com/*'];
export const YOUTUBE_HOSTS = ['https://*.youtube.com/*'];
export const X_HOSTS = ['https://*.x.com/*', 'https://*.twitter.com/*'];
export const THREADS_HOSTS = ['https://*.threads.com/*', 'https://*.threads.net/*'];
export const WHATSAPP_HOSTS = ['https://*.whatsapp.com/*', 'https://wa.me/*'];
export const TELEGRAM_HOSTS = ['https://web.telegram.org/*', 'https://t.me/*', 'https://telegram.me/*'];
export const LINKEDIN_HOSTS = ['https://*.linkedin.com/*'];
export const BLUESKY_HOSTS = ['https://bsky.app/*'];

export const HOSTS: Readonly<Record<PlatformId, readonly string[]>> = {
  facebook: FACEBOOK_HOSTS,
  instagram: INSTAGRAM_HOSTS,
  tiktok: TIKTOK_HOSTS,
  youtube: YOUTUBE_HOSTS,
  x: X_HOSTS,
  threads: THREADS_HOSTS,
  whatsapp: WHATSAPP_HOSTS,
  telegram: TELEGRAM_HOSTS,
  linkedin: LINKEDIN_HOSTS,
  bluesky: BLUESKY_HOSTS,
};

/** Where the second net stands beside the guard: a messenger sends no request that it could hold. */
export const NETTED: readonly PlatformId[] = [
  'facebook',
  'instagram',
  'tiktok',
  'youtube',
  'x',
  'threads',
  'linkedin',
  'bluesky',
];

/** The platform a page belongs to, or null. */
export function platformOf(url: string): PlatformId | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:') return null;
  for (const [platform, patterns] of Object.entries(HOSTS) as [PlatformId, readonly string[]][]) {
    for (const pattern of patterns) {
      const host = pattern.slice('https://'.length, -'/*'.length);
      const bare = host.replace(/^\*\./, '');
      if (hostname === bare || (host !== bare && hostname.endsWith(`.${bare}`))) return platform;
    }
  }
  return null;
}
