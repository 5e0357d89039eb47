import { canonicalText, compareText } from '../core/canonical.ts';
import { z } from '../core/zod.ts';
import type { Located, Problem } from './problem.ts';
import { remedyFor } from './remedy.ts';

/** Where a raw file lies and whether it may hold invented entries. */
export interface FilePlace {
  readonly file: string;
  readonly edition: boolean;
}

export interface Reading<T> {
  readonly values: readonly Located<T>[];
  readonly problems: readonly Problem[];
}

/** How one kind of file in `rules/` is read and written. */
export interface Form<T> {
  /** Path inside the folder, with `/`. */
  readonly pattern: RegExp;
  /** What belongs at that path, for the message about a file that fits nowhere. */
  readonly place: string;
  read(raw: unknown, place: FilePlace): Reading<T>;
  /** The canonical bytes, or null when the content does not satisfy the schema. */
  canonical(raw: unknown): string | null;
}

const rawLabel = z.looseObject({
  id: z.string().optional().catch(undefined),
  platform: z.string().optional().catch(undefined),
  handles: z.array(z.string()).optional().catch(undefined),
  ids: z.array(z.string()).optional().catch(undefined),
  contestant: z.string().optional().catch(undefined),
  address: z.string().optional().catch(undefined),
  text: z.string().optional().catch(undefined),
  url: z.string().optional().catch(undefined),
});

/** `x @abc`, `R-06`, `partai-contoh`: read leniently, since it names rows that did not parse. */
export function labelOf(raw: unknown): string | null {
  const parsed = rawLabel.safeParse(raw);
  if (!parsed.success) return null;
  const { id, platform, handles, ids, contestant, address, text, url } = parsed.data;
  const own = id ?? address ?? text ?? url;
  if (own !== undefined) return own;
  const handle = handles?.[0];
  const name = handle === undefined ? ids?.[0] : `@${handle}`;
  const label = [platform, name ?? contestant].filter((each) => each !== undefined).join(' ');
  return label === '' ? null : label;
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((each) => (typeof each === 'number' ? `[${each}]` : `.${String(each)}`))
    .join('')
    .replace(/^\./, '');
}

function readOne<T>(schema: z.ZodType<T>, raw: unknown, row: number | null, place: FilePlace): Reading<T> {
  const { file, edition } = place;
  const label = labelOf(raw);
  const parsed = schema.safeParse(raw, { reportInput: true });
  if (parsed.success) {
    const value = parsed.data;
    return { values: [{ file, row, label: label ?? file, edition, value }], problems: [] };
  }
  const problems = parsed.error.issues.map((issue) => ({
    file,
    row,
    label,
    path: pathText(issue.path),
    problem: issue.message,
    remedy: remedyFor(issue),
  }));
  return { values: [], problems };
}

/** A file that is one object. */
export function single<T>(pattern: RegExp, place: string, schema: z.ZodType<T>): Form<T> {
  return {
    pattern,
    place,
    read: (raw, at) => readOne(schema, raw, null, at),
    canonical(raw) {
      const parsed = schema.safeParse(raw);
      return parsed.success ? canonicalText(parsed.data) : null;
    },
  };
}

/** A file that is an array of rows, kept in the order of `order`. */
export function table<T>(
  pattern: RegExp,
  place: string,
  schema: z.ZodType<T>,
  order: (row: T) => string,
): Form<T> {
  return {
    pattern,
    place,
    read(raw, at) {
      if (!Array.isArray(raw)) {
        const problem = 'this file must be an array of rows';
        const remedy = 'wrap the rows in [ ]';
        return {
          values: [],
          problems: [{ file: at.file, row: null, label: null, path: '', problem, remedy }],
        };
      }
      const rows = raw.map((each: unknown, index) => readOne(schema, each, index + 1, at));
      return {
        values: rows.flatMap((each) => each.values),
        problems: rows.flatMap((each) => each.problems),
      };
    },
    canonical(raw) {
      const parsed = z.array(schema).safeParse(raw);
      if (!parsed.success) return null;
      return canonicalText(parsed.data.toSorted((a, b) => compareText(order(a), order(b))));
    },
  };
}
