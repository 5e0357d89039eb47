import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Located, Problem } from './problem.ts';
import { type FilePlace, type Form, labelOf } from './rules-form.ts';
import { FORMS } from './rules-layout.ts';

/** One file of a rules folder as it lies on disk. */
export interface RawFile extends FilePlace {
  /** Absolute path, for writing back and for watching. */
  readonly absolute: string;
  /** Path inside its folder, with `/`. */
  readonly inside: string;
  readonly text: string;
  readonly raw: unknown;
}

interface FolderReading {
  readonly files: readonly RawFile[];
  readonly problems: readonly Problem[];
}

function shown(absolute: string): string {
  const path = relative(process.cwd(), absolute);
  return (path.startsWith('..') ? absolute : path).split(sep).join('/');
}

function fileProblem(file: string, problem: string, remedy: string): Problem {
  return { file, row: null, label: null, path: '', problem, remedy };
}

/** Every file below the folder, parsed as JSON; what is not JSON or fits no form becomes a problem. */
export function readFolder(folder: string, edition: boolean): FolderReading {
  const files: RawFile[] = [];
  const problems: Problem[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const absolute = join(entry.parentPath, entry.name);
    const inside = relative(folder, absolute).split(sep).join('/');
    const file = shown(absolute);
    if (formOf(inside) === null) {
      const places = Object.values(FORMS).map((form) => form.place);
      problems.push(
        fileProblem(file, 'no kind of rule lives here', `move it to one of: ${places.join(', ')}`),
      );
      continue;
    }
    const text = readFileSync(absolute, 'utf8');
    try {
      files.push({ file, edition, absolute, inside, text, raw: JSON.parse(text) });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      problems.push(fileProblem(file, `not JSON: ${reason}`, 'correct the punctuation at that place'));
    }
  }
  return { files: files.toSorted((a, b) => (a.inside < b.inside ? -1 : 1)), problems };
}

/** The form a path belongs to, or null when it fits none. */
export function formOf(inside: string): Form<unknown> | null {
  return Object.values(FORMS).find((form) => form.pattern.test(inside)) ?? null;
}

/** Every row of one form across the files; schema problems are added to `problems`. */
export function collect<T>(
  form: Form<T>,
  files: readonly RawFile[],
  problems: Problem[],
): readonly Located<T>[] {
  const readings = files
    .filter((each) => form.pattern.test(each.inside))
    .map((each) => form.read(each.raw, each));
  problems.push(...readings.flatMap((each) => each.problems));
  return readings.flatMap((each) => each.values);
}

/** The ids written in the files of one form, read leniently. */
export function writtenIds(form: Form<unknown>, files: readonly RawFile[]): ReadonlySet<string> {
  const raws = files.filter((each) => form.pattern.test(each.inside)).map((each) => each.raw);
  return new Set(raws.flat().flatMap((raw) => labelOf(raw) ?? []));
}
