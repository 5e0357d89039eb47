import type { Action, PlatformId } from './vocabulary.ts';

/**
 * What can be pressed on a platform, as its file in src/platforms holds it (a test compares the two): whoever may not
 * read that file still says of every one of them how it fares.
 */
export const PLATFORM_ACTIONS: Readonly<Record<PlatformId, readonly Action[]>> = {
  facebook: ['like', 'share', 'comment', 'follow', 'join', 'post', 'attend'],
  instagram: ['like', 'share', 'comment', 'follow', 'post'],
  tiktok: ['like', 'share', 'comment', 'follow', 'post'],
  youtube: ['like', 'share', 'comment', 'follow', 'post'],
  x: ['like', 'share', 'comment', 'follow', 'join', 'post'],
  threads: ['like', 'share', 'comment', 'follow', 'post'],
  whatsapp: ['share', 'follow', 'join', 'post'],
  telegram: ['like', 'share', 'comment', 'join', 'post'],
  linkedin: ['like', 'share', 'comment', 'follow', 'join', 'post', 'attend'],
  bluesky: ['like', 'share', 'comment', 'follow', 'post'],
};
