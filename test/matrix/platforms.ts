import type { PlatformId } from '../../src/core/vocabulary.ts';
import { bluesky } from '../../src/platforms/bluesky.ts';
import { facebook } from '../../src/platforms/facebook.ts';
import { instagram } from '../../src/platforms/instagram.ts';
import { linkedin } from '../../src/platforms/linkedin.ts';
import type { Platform } from '../../src/platforms/platform.ts';
import { telegram } from '../../src/platforms/telegram.ts';
import { threads } from '../../src/platforms/threads.ts';
import { tiktok } from '../../src/platforms/tiktok.ts';
import { whatsapp } from '../../src/platforms/whatsapp.ts';
import { x } from '../../src/platforms/x.ts';
import { youtube } from '../../src/platforms/youtube.ts';

export const GUARDED_PLATFORMS: Readonly<Record<PlatformId, Platform>> = {
  facebook,
  instagram,
  tiktok,
  youtube,
  x,
  threads,
  whatsapp,
  telegram,
  linkedin,
  bluesky,
};
