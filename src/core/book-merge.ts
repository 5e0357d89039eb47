import { type AuthorityBreach, bookAuthority } from './book-authority.ts';
import { type Broken, brokenReferences, clashes } from './book-check.ts';
import type { Book } from './book-sections.ts';
import type { Circular } from './circular.ts';
import type { Origin } from './list.ts';
import type { RulesData } from './rulebook.ts';

/** A book and who answers for it. */
export interface SignedBook {
  readonly origin: Origin;
  readonly book: Book;
}

/** Why a book is refused whole. */
export type MergeProblem = { readonly origin: Origin } & (
  | { readonly kind: 'authority'; readonly breach: AuthorityBreach }
  /** With it, something would be named that does not exist: a rule would fall silent. */
  | { readonly kind: 'unresolved'; readonly broken: Broken }
  /** With it, two rows would answer to one id: which is shown would be chance. */
  | { readonly kind: 'clash'; readonly id: string }
);

/** A region's circular that the law in force already has under this id: that one stays. */
export interface Shadowed {
  readonly origin: Origin;
  readonly circular: Circular;
}

export interface Law {
  readonly data: RulesData;
  readonly shadowed: readonly Shadowed[];
}

export type Merging = ({ readonly ok: true } & Law) | { readonly ok: false; readonly problem: MergeProblem };

/**
 * The law with books over it, all or none. A national section takes the place of the whole section of `base`; a
 * region's circulars are added. `base.list` is the list in force: what its contestants name must stay.
 */
export function mergeBooks(base: RulesData, books: readonly SignedBook[]): Merging {
  let law: Law = { data: base, shadowed: [] };
  for (const each of nationalFirst(books)) {
    const merged = mergeBook(law, each);
    if (!merged.ok) return merged;
    law = merged;
  }
  return { ok: true, ...law };
}

/** The same with every book that can be merged; one that cannot is left out and told, and takes no other with it. */
export function lawInForce(
  base: RulesData,
  books: readonly SignedBook[],
): Law & { readonly refused: readonly MergeProblem[] } {
  let law: Law = { data: base, shadowed: [] };
  const refused: MergeProblem[] = [];
  for (const each of nationalFirst(books)) {
    const merged = mergeBook(law, each);
    if (merged.ok) law = merged;
    else refused.push(merged.problem);
  }
  return { ...law, refused };
}

/**
 * What books come over: the package's own law, with the contestants of its own list while that list is in force. Of a
 * stored list the contestants are not asked: there may be 100,000s, and the nation that signs it signs the book too.
 */
export function lawBeneath(own: RulesData, ownListInForce: boolean): RulesData {
  return ownListInForce ? own : { ...own, list: { ...own.list, contestants: [] } };
}

/** A region is measured against the nation's newest law, never the other way round. */
function nationalFirst(books: readonly SignedBook[]): readonly SignedBook[] {
  const local = ({ origin }: SignedBook) => (origin.scope === 'national' ? 0 : 1);
  return books.toSorted((a, b) => local(a) - local(b));
}

function mergeBook(law: Law, { origin, book }: SignedBook): Merging {
  const [breach] = bookAuthority(book, origin);
  if (breach !== undefined) return { ok: false, problem: { kind: 'authority', origin, breach } };
  const { data, shadowed } = origin.scope === 'national' ? replaced(law.data, book) : added(law.data, book);
  // What was broken before is not this book's doing: a list may be ahead of the law it came with.
  const before = new Set(brokenReferences(law.data).map(nameOf));
  const broken = brokenReferences(data).find((each) => !before.has(nameOf(each)));
  if (broken !== undefined) return { ok: false, problem: { kind: 'unresolved', origin, broken } };
  const [id] = clashes(data);
  if (id !== undefined) return { ok: false, problem: { kind: 'clash', origin, id } };
  return {
    ok: true,
    data,
    shadowed: [...law.shadowed, ...shadowed.map((circular) => ({ origin, circular }))],
  };
}

interface Change {
  readonly data: RulesData;
  readonly shadowed: readonly Circular[];
}

function replaced(data: RulesData, book: Book): Change {
  const { sources, regions, lexicon } = book;
  return {
    shadowed: [],
    data: {
      instruments: book.instruments ?? data.instruments,
      rules: book.rules ?? data.rules,
      circulars: book.circulars ?? data.circulars,
      sanctions: book.sanctions ?? data.sanctions,
      elections: book.elections ?? data.elections,
      sources:
        sources === null
          ? data.sources
          : Object.fromEntries(sources.map(({ code, reference }) => [code, reference])),
      regions:
        regions === null ? data.regions : Object.fromEntries(regions.map(({ code, name }) => [code, name])),
      topics: book.topics ?? data.topics,
      lexicon: lexicon === null ? data.lexicon : lexicon[0],
      switches: book.switches ?? data.switches,
      list: data.list,
    },
  };
}

/** Instruments count as taken: a circular opens as one and would stand in its place. */
function added(data: RulesData, { circulars }: Book): Change {
  const taken = new Set([...data.instruments, ...data.circulars].map(({ id }) => id));
  const offered = circulars ?? [];
  const fresh = offered.filter(({ id }) => !taken.has(id));
  return {
    shadowed: offered.filter(({ id }) => taken.has(id)),
    data: { ...data, circulars: [...data.circulars, ...fresh] },
  };
}

function nameOf({ from, row, path, id }: Broken): string {
  return [from, row, path, id].join('\n');
}
