import type { PlatformId } from '../core/vocabulary.ts';

/** How a platform is called, and the host a correction report names. */
export const PLATFORM_NAMES: Readonly<Record<PlatformId, { readonly name: string; readonly host: string }>> =
  {
    facebook: { name: 'Facebook', host: 'facebook.com' },
    instagram: { name: 'Instagram', host: 'instagram.com' },
    tiktok: { name: 'TikTok', host: 'tiktok.com' },
    youtube: { name: 'YouTube', host: 'youtube.com' },
    x: { name: 'X', host: 'x.com' },
    threads: { name: 'Threads', host: 'threads.com' },
    whatsapp: { name: 'WhatsApp', host: 'web.whatsapp.com' },
    telegram: { name: 'Telegram', host: 'web.telegram.org' },
    linkedin: { name: 'LinkedIn', host: 'linkedin.com' },
    bluesky: { name: 'Bluesky', host: 'bsky.app' },
  };
