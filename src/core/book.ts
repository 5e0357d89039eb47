import {
  type Book,
  NO_SECTIONS,
  SECTION_NAMES,
  SECTIONS,
  type SectionName,
  sectionsSchema,
} from './book-sections.ts';
import { z } from './zod.ts';

/** The book's own format, of what stands around the sections. */
export const BOOK_FORMAT = 1;
/** UTF-16 units of the text, and so at least as many bytes: what a download may have, too. */
export const BOOK_CAP = 4_000_000;
/** Values of all kinds in one book; a schema's complaints number no more. The embedded one has some 8,000. */
const VALUES = 300_000;

/** Why a text is no book. `row` counts from 1; null: the section itself. `path` is the place inside the row. */
export type BookProblem =
  | { readonly kind: 'too-large' }
  | { readonly kind: 'not-json' }
  /** It is not `{"format", "sections": [{"name", "version", "rows"}]}`. */
  | { readonly kind: 'no-book'; readonly path: string }
  /** A format of later clients; the book in force stays. */
  | { readonly kind: 'format'; readonly format: number }
  | { readonly kind: 'section-twice'; readonly section: SectionName }
  | { readonly kind: 'too-many-rows'; readonly section: SectionName; readonly most: number }
  | {
      readonly kind: 'row';
      readonly section: SectionName;
      readonly row: number | null;
      readonly path: string;
      readonly message: string;
    }
  /** Two rows of one id: which of them counts would be chance. */
  | { readonly kind: 'repeated'; readonly section: SectionName; readonly row: number; readonly id: string };

export type BookReading =
  | { readonly ok: true; readonly book: Book }
  | { readonly ok: false; readonly problem: BookProblem };

const documentSchema = z.object({
  format: z.int(),
  sections: z.array(z.object({ name: z.string(), version: z.int(), rows: z.unknown().optional() })),
});

/**
 * Reads a book (`{"format":1,"sections":[…]}`), as text or as JSON already parsed. Sections of a name or version this
 * client does not know are skipped; one bad row of a known section refuses the whole book.
 */
export function parseBook(text: unknown): BookReading {
  if (typeof text === 'string' && text.length > BOOK_CAP) return refused({ kind: 'too-large' });
  const raw = typeof text === 'string' ? fromJson(text) : { value: text };
  if (raw === null) return refused({ kind: 'not-json' });
  // Stops endless data inside the text's cap: a million empty values would cost a million complaints.
  if (!isWithin(raw.value, VALUES)) return refused({ kind: 'too-large' });
  const outside = documentSchema.safeParse(raw.value);
  if (!outside.success) return refused({ kind: 'no-book', path: placeOf(firstIssue(outside.error).path) });
  const { format, sections } = outside.data;
  if (format !== BOOK_FORMAT) return refused({ kind: 'format', format });
  const known: Record<SectionName, unknown> = { ...NO_SECTIONS };
  for (const { name, version, rows } of sections) {
    const section = SECTION_NAMES.find((each) => each === name && SECTIONS[each].version === version);
    if (section === undefined) continue;
    if (known[section] !== null) return refused({ kind: 'section-twice', section });
    const { most } = SECTIONS[section];
    if (Array.isArray(rows) && rows.length > most) return refused({ kind: 'too-many-rows', section, most });
    // A section without rows is a mistake; null is what says that there is no section.
    known[section] = rows ?? {};
  }
  return readSections(known);
}

function readSections(known: Record<SectionName, unknown>): BookReading {
  const parsed = sectionsSchema.safeParse(known);
  if (parsed.success) {
    const problem = repeatedRow(parsed.data);
    return problem === null ? { ok: true, book: parsed.data } : refused(problem);
  }
  const { path, message } = firstIssue(parsed.error);
  const [name, at, ...inside] = path;
  const section = SECTION_NAMES.find((each) => each === name);
  if (section === undefined) throw parsed.error;
  const row = typeof at === 'number' ? at + 1 : null;
  return refused({ kind: 'row', section, row, path: placeOf(inside), message });
}

/** What a row is told apart by. */
function idOf(row: NonNullable<Book[SectionName]>[number]): string {
  if ('id' in row) return row.id;
  if ('code' in row) return row.code;
  return 'platform' in row ? row.platform : '';
}

function repeatedRow(book: Book): BookProblem | null {
  for (const section of SECTION_NAMES) {
    const ids = (book[section] ?? []).map(idOf);
    const at = ids.findIndex((id, place) => ids.indexOf(id) < place);
    const id = ids[at];
    if (id !== undefined) return { kind: 'repeated', section, row: at + 1, id };
  }
  return null;
}

function fromJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    // JSON.parse throws for nothing but a text that is not JSON.
    return null;
  }
}

/** Whether a JSON value holds at most so many values; without recursion, since its depth is an attacker's choice. */
function isWithin(value: unknown, most: number): boolean {
  const values = [value];
  for (const each of values) {
    if (typeof each !== 'object' || each === null) continue;
    for (const inside of Object.values(each)) if (values.push(inside) > most) return false;
  }
  return true;
}

function firstIssue(error: z.ZodError): z.core.$ZodIssue {
  const [issue] = error.issues;
  if (issue === undefined) throw error;
  return issue;
}

function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((each) => (typeof each === 'number' ? `[${each}]` : `.${String(each)}`))
    .join('')
    .replace(/^\./, '');
}

function refused(problem: BookProblem): BookReading {
  return { ok: false, problem };
}
