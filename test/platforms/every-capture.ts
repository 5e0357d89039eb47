import { PLATFORMS, type PlatformId } from '../../src/core/vocabulary.ts';
import { CAPTURES } from './capture-table.ts';
import type { CaptureCase } from './captures.ts';
import { BLUESKY_CAPTURES, BLUESKY_GAPS } from './captures-bluesky.ts';
import { FACEBOOK_CAPTURES, FACEBOOK_GAPS } from './captures-facebook.ts';
import { INSTAGRAM_CAPTURES, INSTAGRAM_GAPS } from './captures-instagram.ts';
import { LINKEDIN_CAPTURES, LINKEDIN_GAPS } from './captures-linkedin.ts';
import { TELEGRAM_CAPTURES, TELEGRAM_GAPS } from './captures-telegram.ts';
import { TIKTOK_CAPTURES, TIKTOK_GAPS } from './captures-tiktok.ts';
import { WHATSAPP_CAPTURES, WHATSAPP_GAPS } from './captures-whatsapp.ts';
import { YOUTUBE_CAPTURES, YOUTUBE_GAPS, YOUTUBE_MISPARSED } from './captures-youtube.ts';

/** Every saved page that resolves. */
export const EVERY_CAPTURE: readonly CaptureCase[] = [
  ...CAPTURES,
  ...FACEBOOK_CAPTURES,
  ...INSTAGRAM_CAPTURES,
  ...TIKTOK_CAPTURES,
  ...YOUTUBE_CAPTURES,
  ...WHATSAPP_CAPTURES,
  ...TELEGRAM_CAPTURES,
  ...LINKEDIN_CAPTURES,
  ...BLUESKY_CAPTURES,
];

/** Saved pages that hold nothing to press, each with its reason where it stands. */
export const EVERY_GAP: readonly string[] = [
  ...Object.keys(FACEBOOK_GAPS),
  ...Object.keys(INSTAGRAM_GAPS),
  ...TIKTOK_GAPS,
  ...YOUTUBE_GAPS,
  ...WHATSAPP_GAPS.map(({ file }) => file),
  ...TELEGRAM_GAPS.map(({ file }) => file),
  ...LINKEDIN_GAPS,
  ...BLUESKY_GAPS,
];

/** The test document's parser closes a link inside a link; these are read in a real browser only (test/e2e). */
export const MISPARSED: readonly string[] = ['threads/post_with_quoted_nested.html', YOUTUBE_MISPARSED];

export function platformOfCapture({ file }: CaptureCase): PlatformId {
  const found = PLATFORMS.find((each) => file.startsWith(`${each}/`));
  if (found === undefined) throw new Error(`${file} is no platform's`);
  return found;
}
