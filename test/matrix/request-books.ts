import { BLUESKY_REQUESTS } from '../../src/platforms/bluesky-requests.ts';
import { FACEBOOK_REQUESTS } from '../../src/platforms/facebook-requests.ts';
import { INSTAGRAM_REQUESTS } from '../../src/platforms/instagram-requests.ts';
import { LINKEDIN_REQUESTS } from '../../src/platforms/linkedin-requests.ts';
import type { RequestBook } from '../../src/platforms/requests.ts';
import { THREADS_REQUESTS } from '../../src/platforms/threads-requests.ts';
import { TIKTOK_REQUESTS } from '../../src/platforms/tiktok-requests.ts';
import { X_REQUESTS } from '../../src/platforms/x-requests.ts';
import { YOUTUBE_REQUESTS } from '../../src/platforms/youtube-requests.ts';

/** Every platform whose requests the second net knows; a messenger's go where no page script could hold them. */
export const REQUEST_BOOKS: readonly RequestBook[] = [
  X_REQUESTS,
  FACEBOOK_REQUESTS,
  INSTAGRAM_REQUESTS,
  THREADS_REQUESTS,
  TIKTOK_REQUESTS,
  YOUTUBE_REQUESTS,
  LINKEDIN_REQUESTS,
  BLUESKY_REQUESTS,
];
