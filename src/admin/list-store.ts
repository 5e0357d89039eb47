import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { ListPlace } from './list-place.ts';
import { type RulesReading, readRules } from './read-rules.ts';

/** New texts of some files of a folder: path inside it → canonical bytes. */
export type Texts = ReadonlyMap<string, string>;

/** What reading the folder would give with these texts in it; the folder itself is not touched. */
export function tryTexts({ folder, base }: ListPlace, texts: Texts): RulesReading {
  const trial = mkdtempSync(join(tmpdir(), 'jempol-daftar-'));
  try {
    if (existsSync(folder)) cpSync(folder, trial, { recursive: true });
    for (const [inside, text] of texts) put(join(trial, inside), text);
    const reading = base === null ? readRules(trial, null) : readRules(base, trial);
    if (reading.ok) return reading;
    const named = (text: string) => text.replaceAll(/\S*jempol-daftar-\w+/g, folder);
    const problems = reading.problems.map((each) => ({
      ...each,
      file: named(each.file),
      problem: named(each.problem),
    }));
    return { ...reading, problems };
  } finally {
    rmSync(trial, { recursive: true });
  }
}

/**
 * Writes all of the texts or none: first beside the folder, then each moved into its place. What cannot be moved puts
 * back what was. Null when done, else the reason.
 */
export function writeTexts(folder: string, texts: Texts): string | null {
  const target = resolve(folder);
  let beside: string | null = null;
  const moved: (() => void)[] = [];
  try {
    mkdirSync(target, { recursive: true });
    beside = mkdtempSync(join(dirname(target), '.jempol-'));
    for (const [inside, text] of texts) put(join(beside, inside), text);
    for (const inside of texts.keys()) {
      const path = join(target, inside);
      const before = existsSync(path) ? readFileSync(path) : null;
      mkdirSync(dirname(path), { recursive: true });
      renameSync(join(beside, inside), path);
      moved.push(() => (before === null ? rmSync(path) : writeFileSync(path, before)));
    }
    return null;
  } catch (error) {
    for (const undo of moved.toReversed()) undo();
    return error instanceof Error ? error.message : String(error);
  } finally {
    if (beside !== null) rmSync(beside, { recursive: true, force: true });
  }
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
