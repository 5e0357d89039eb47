import { BOOK_FORMAT } from '../core/book.ts';
import { type Book, NO_SECTIONS, SECTION_NAMES, SECTIONS, sectionsSchema } from '../core/book-sections.ts';
import type { Origin } from '../core/list.ts';
import type { RulesData } from '../core/rulebook.ts';

/**
 * `book.json` of an origin: all of the law and the calendar for the nation, its own circulars for a region, nothing
 * for others. Of the same rules always the same bytes; a client that reads them has what a build of them embeds.
 */
export function makeBook(data: RulesData, origin: Origin): string {
  const book = sectionsOf(data, origin);
  const sections = SECTION_NAMES.flatMap((name) =>
    book[name] === null ? [] : [{ name, version: SECTIONS[name].version, rows: book[name] }],
  );
  return `${JSON.stringify({ format: BOOK_FORMAT, sections })}\n`;
}

/** Read once more by the schemas: a key stands where its schema has it, whoever made the row. */
function sectionsOf(data: RulesData, origin: Origin): Book {
  switch (origin.scope) {
    case 'national': {
      const { list, ...law } = data;
      return sectionsSchema.parse({
        ...law,
        sources: Object.entries(data.sources).map(([code, reference]) => ({ code, reference })),
        regions: Object.entries(data.regions).map(([code, name]) => ({ code, name })),
        lexicon: [data.lexicon],
      });
    }
    case 'region':
      return sectionsSchema.parse({ ...NO_SECTIONS, circulars: ownCirculars(data, origin.code) });
    default:
      return NO_SECTIONS;
  }
}

/** A circular with a number of the national numbering stands in the nation's own book already. */
function ownCirculars({ circulars }: RulesData, code: string): RulesData['circulars'] {
  return circulars.filter(({ id, rule, region }) => region === code && rule === id);
}
