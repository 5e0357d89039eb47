import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { problemLine } from '../../src/admin/problem.ts';
import { readRules } from '../../src/admin/read-rules.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const RULES = join(ROOT, 'rules');
export const EDITION = join(ROOT, 'test/edition');

/** Parsed JSON of unknown shape: tests break it on purpose. */
// biome-ignore lint/suspicious/noExplicitAny: a broken row has no type
export type Loose = any;

/** One thing done wrong in a copy of `rules/`, and the line that must say so. */
export interface Breakage {
  readonly what: string;
  readonly file: string;
  readonly change: (value: Loose) => void;
  /** The whole line, or what it must match. */
  readonly line: RegExp;
}

/** A copy of the project's rules in a temporary folder, to be broken and read. */
export class RulesCopy {
  readonly root = mkdtempSync(join(tmpdir(), 'rules-'));
  readonly folder = join(this.root, 'rules');

  constructor() {
    cpSync(RULES, this.folder, { recursive: true });
  }

  change(inside: string, change: (value: Loose) => void): void {
    const path = join(this.folder, inside);
    const value: Loose = JSON.parse(readFileSync(path, 'utf8'));
    change(value);
    writeFileSync(path, JSON.stringify(value, null, 2));
  }

  write(inside: string, text: string): void {
    writeFileSync(join(this.folder, inside), text);
  }

  /** The problem lines, with the temporary folder taken out; empty when everything is valid. */
  lines(edition: string | null = null): readonly string[] {
    const reading = readRules(this.folder, edition);
    if (reading.ok) return [];
    return reading.problems.map((each) => problemLine(each).replaceAll(`${this.root}/`, ''));
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }
}
