import type { PlatformId } from './vocabulary.ts';

/**
 * Match patterns of every platform the product will guard. All are asked for from the first release:
 * Firefox never grants hosts that an update adds (bug 1893232, read 2026-11-21).
 */
export const HOSTS: Readonly<Record<PlatformId, readonly string[]>> = {
  facebook: ['https://*.facebook.com/*'],
  instagram: ['https://*.instagram.com/*'],
  tiktok: ['https://*.tiktok.com/*'],
  youtube: ['https://*.youtube.com/*'],
  x: ['https://*.x.com/*', 'https://*.twitter.com/*'],
  threads: ['https://*.threads.com/*', 'https://*.threads.net/*'],
  whatsapp: ['https://*.whatsapp.com/*', 'https://wa.me/*'],
  telegram: ['https://web.telegram.org/*', 'https://t.me/*', 'https://telegram.me/*'],
  linkedin: ['https://*.linkedin.com/*'],
  bluesky: ['https://bsky.app/*'],
};

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
