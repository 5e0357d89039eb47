import type { PlatformId } from '../../src/core/vocabulary.ts';
import { BLUESKY_PRESSES } from '../fixtures/platforms/bluesky/presses.ts';
import { FACEBOOK_PRESSES } from '../fixtures/platforms/facebook/presses.ts';
import { INSTAGRAM_PRESSES } from '../fixtures/platforms/instagram/presses.ts';
import { LINKEDIN_PRESSES } from '../fixtures/platforms/linkedin/presses.ts';
import { TELEGRAM_PRESSES } from '../fixtures/platforms/telegram/presses.ts';
import { THREADS_PRESSES } from '../fixtures/platforms/threads/presses.ts';
import { TIKTOK_PRESSES } from '../fixtures/platforms/tiktok/presses.ts';
import { WHATSAPP_PRESSES } from '../fixtures/platforms/whatsapp/presses.ts';
import { X_PRESSES } from '../fixtures/platforms/x/presses.ts';
import { YOUTUBE_PRESSES } from '../fixtures/platforms/youtube/presses.ts';
import type { SitePress } from '../site/site-press.ts';

/** Every press that is tried in a real browser, by platform. */
export const PRESSES: Readonly<Record<PlatformId, readonly SitePress[]>> = {
  facebook: FACEBOOK_PRESSES,
  instagram: INSTAGRAM_PRESSES,
  tiktok: TIKTOK_PRESSES,
  youtube: YOUTUBE_PRESSES,
  x: X_PRESSES,
  threads: THREADS_PRESSES,
  whatsapp: WHATSAPP_PRESSES,
  telegram: TELEGRAM_PRESSES,
  linkedin: LINKEDIN_PRESSES,
  bluesky: BLUESKY_PRESSES,
};
