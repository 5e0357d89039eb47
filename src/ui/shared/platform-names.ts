import type { PlatformId } from '../../core/vocabulary.ts';

/** The platforms' own names, the same in both languages. */
export const PLATFORM_NAMES: Readonly<Record<PlatformId, string>> = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  x: 'X',
  threads: 'Threads',
  whatsapp: 'WhatsApp Web',
  telegram: 'Telegram Web',
  linkedin: 'LinkedIn',
  bluesky: 'Bluesky',
};
