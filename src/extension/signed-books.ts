import { type BookProblem, parseBook } from '../core/book.ts';
import type { SignedBook } from '../core/book-merge.ts';
import { type Book, NO_SECTIONS } from '../core/book-sections.ts';
import type { StoredBook } from './list-store-schema.ts';

/** Of what is stored, the books that this client can read; `broken` hears why one cannot be. */
export function signedBooks(
  books: readonly StoredBook[],
  broken: (problem: BookProblem) => void,
): readonly SignedBook[] {
  return books.flatMap(({ origin, book, switchesOnly }) => {
    const reading = parseBook(book);
    if (reading.ok) return [{ origin, book: switchesOnly ? onlySwitches(reading.book) : reading.book }];
    broken(reading.problem);
    return [];
  });
}

/** A guard that must be off is off, however old the law is that the word comes with. */
export function onlySwitches({ switches }: Book): Book {
  return { ...NO_SECTIONS, switches };
}
