import { type Book, SECTION_NAMES, type SectionName } from './book-sections.ts';
import type { Circular } from './circular.ts';
import type { Origin } from './list.ts';

/** What a book says that its origin may not say (design.md, Authority). */
export type AuthorityBreach =
  /** Law, calendar, names and switch-offs are the nation's: a region could else acquit, or blind a platform. */
  | { readonly kind: 'foreign-section'; readonly section: SectionName }
  /** A circular for another region's people, those of its own regencies included. */
  | { readonly kind: 'foreign-region'; readonly circular: Circular }
  /** A rule number of the national numbering, under which a region's words would read as the nation's. */
  | { readonly kind: 'national-number'; readonly circular: Circular };

/**
 * Everything in a book that oversteps its origin, as read from that origin's own repository or role: the nation may
 * say all, a region add circulars of its own code, an agency or a subscription nothing.
 */
export function bookAuthority(book: Book, origin: Origin): readonly AuthorityBreach[] {
  if (origin.scope === 'national') return [];
  const sections = SECTION_NAMES.filter((section) => book[section] !== null);
  if (origin.scope !== 'region') return sections.map((section) => ({ kind: 'foreign-section', section }));
  return [
    ...sections
      .filter((section) => section !== 'circulars')
      .map((section): AuthorityBreach => ({ kind: 'foreign-section', section })),
    ...(book.circulars ?? []).flatMap((circular): AuthorityBreach[] => [
      ...(circular.region === origin.code ? [] : [{ kind: 'foreign-region', circular } as const]),
      ...(circular.rule === circular.id ? [] : [{ kind: 'national-number', circular } as const]),
    ]),
  ];
}
