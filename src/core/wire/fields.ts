import type { ListedAddress, Origin, Source } from '../list.ts';
import type { Bilingual } from '../text.ts';
import { type Column, type Columns, listOf, nullable, record, type Takes } from './column.ts';
import { interned, text } from './text-column.ts';

/** A text that repeats from row to row. */
export const name = interned(text);
/** One of a closed list of words: the schema says which. */
export const word = <T extends string>(): Column<T> => name as Column<string> as Column<T>;
/** One of them, or null. */
export const maybe = interned(nullable(text));
export const bilingual = interned(record<Bilingual>({ id: text, en: text }));
export const sources = interned(
  listOf(record<Source>({ kind: word(), title: text, url: nullable(text), date: name })),
);

/** A number that need not be whole, as JavaScript writes it. */
export const decimal: Column<number> = {
  write: (out, values, known) => name.write(out, values.map(String), known.map(String)),
  read: (from, count, known, takes) =>
    name.read(from, count, known.map(String), (value) => takes(Number(value))).map(Number),
};

/** `national`, `region:33.25`, `agency:name`, `subscription:name`. */
const origin: Column<Origin> = {
  write: (out, values, known) => name.write(out, values.map(originText), known.map(originText)),
  read: (from, count, known, takes) =>
    name
      .read(from, count, known.map(originText), (value) => takes(originOf(String(value))))
      .map((each) => originOf(each)),
};

function originText(value: Origin): string {
  if (value.scope === 'national') return value.scope;
  return `${value.scope}:${value.scope === 'region' ? value.code : value.name}`;
}

/** Whatever this makes of a text, the schema is asked about. */
function originOf(each: string): Origin {
  const colon = each.indexOf(':');
  if (colon < 0) return { scope: each } as Origin;
  const scope = each.slice(0, colon);
  const named = each.slice(colon + 1);
  return (scope === 'region' ? { scope, code: named } : { scope, name: named }) as Origin;
}

/** What every entry says that stands for a contestant, in the order of the schema. */
export const listing: Columns<Omit<ListedAddress, 'address'>> = {
  contestant: name,
  person: maybe,
  role: word(),
  region: maybe,
  validFrom: maybe,
  validTo: maybe,
  status: word(),
  contact: maybe,
  replyBy: maybe,
  confidence: word(),
  sources,
  reviewedBy: interned(listOf(text)),
  origin,
  note: maybe,
};

interface FieldSchema {
  safeParse(value: unknown): { readonly success: boolean };
}

/** What the schema takes, field by field. */
export function takesOf<K extends string>(shape: Readonly<Record<K, FieldSchema>>): Record<K, Takes> {
  const entries = Object.entries<FieldSchema>(shape);
  return Object.fromEntries(
    entries.map(([field, schema]) => [field, (value: unknown) => schema.safeParse(value).success]),
  ) as Record<K, Takes>;
}

const areNames: Takes = (value) =>
  Array.isArray(value) && value.every((each) => typeof each === 'string' && each !== '');
/** These differ in every row: asking the schema would take half the time of reading. A test holds the two together. */
export const names = { handles: areNames, ids: areNames };

/** Parts of a row's place, compared one after the other. */
export function inOrder(...parts: readonly string[]): string {
  return parts.join('\0');
}
