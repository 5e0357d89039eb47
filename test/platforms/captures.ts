import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Saved markup of the real sites lies beside the project, never in it; without it these tests are skipped. */
const FOLDER = join(import.meta.dirname, '../../../shared/sites/captures');

export const HAS_CAPTURES = existsSync(FOLDER);
if (!HAS_CAPTURES) console.log('skipped: no captures at ../shared/sites/captures');

export function capture(file: string): string {
  return readFileSync(join(FOLDER, file), 'utf8');
}

/** What each button of a saved page is, in document order: its own name, then the reading. */
export interface CaptureCase {
  readonly file: string;
  readonly address: string;
  readonly buttons: readonly string[];
}
