import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlatformId } from '../../src/core/vocabulary.ts';

/** Saved markup of the real sites lies beside the project, never in it; without it these tests are skipped. */
const FOLDER = join(import.meta.dirname, '../../../shared/sites/captures');

export const HAS_CAPTURES = existsSync(FOLDER);
if (!HAS_CAPTURES) console.log('skipped: no captures at ../shared/sites/captures');

export function capture(file: string): string {
  return readFileSync(join(FOLDER, file), 'utf8');
}

/** Every saved page of a platform, as the table names it: `x/tweet_liked.html`. */
export function capturesOf(platform: PlatformId): readonly string[] {
  return readdirSync(join(FOLDER, platform)).map((file) => `${platform}/${file}`);
}

/** What each button of a saved page is, in document order: its own name, then the reading. */
export interface CaptureCase {
  readonly file: string;
  readonly address: string;
  readonly buttons: readonly string[];
}
