import { parseBook } from '../core/book.ts';
import { type Book, NO_SECTIONS, SECTION_NAMES, type SectionName } from '../core/book-sections.ts';

const SECTION_WORDS: Readonly<Record<SectionName, string>> = {
  instruments: 'peraturan',
  rules: 'aturan',
  circulars: 'surat edaran',
  sanctions: 'sanksi',
  elections: 'pemilihan',
  sources: 'sumber',
  regions: 'wilayah',
  topics: 'topik',
  lexicon: 'kosakata',
  switches: 'platform yang dimatikan',
};

/** What changes between two books, section by section; null: there is none. */
export function bookLines(before: string | null, after: string | null): readonly string[] {
  if (before === after) return [after === null ? 'Tanpa buku aturan.' : 'Buku aturan tidak berubah.'];
  if (after === null) return ['Buku aturan dihapus.'];
  const [old, now] = [bookIn(before), bookIn(after)];
  return [
    before === null ? 'Buku aturan, yang pertama:' : 'Buku aturan berubah:',
    ...SECTION_NAMES.flatMap((section) => sectionLines(section, rows(old, section), rows(now, section))),
  ];
}

function bookIn(text: string | null): Book {
  const reading = text === null ? null : parseBook(text);
  return reading?.ok ? reading.book : NO_SECTIONS;
}

/** Rows by what they are called, in the text that is compared. */
function rows(book: Book, section: SectionName): ReadonlyMap<string, string> {
  return new Map((book[section] ?? []).map((row) => [nameOf(row), JSON.stringify(row)]));
}

function nameOf(row: object): string {
  const { id, code, platform } = row as Readonly<Record<string, unknown>>;
  return String(id ?? code ?? platform ?? 'isi');
}

function sectionLines(
  section: SectionName,
  old: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): readonly string[] {
  const added = [...now.keys()].filter((name) => !old.has(name));
  const removed = [...old.keys()].filter((name) => !now.has(name));
  const changed = [...now].flatMap(([name, text]) => (old.has(name) && old.get(name) !== text ? [name] : []));
  if (added.length + removed.length + changed.length === 0) return [];
  const said = (word: string, names: readonly string[]) =>
    names.length === 0 ? [] : [`${word} ${names.join(', ')}`];
  // All of a first book has no news in its single rows; what switches a platform off is always named.
  const parts =
    old.size === 0 && section !== 'switches'
      ? [`${added.length} baris`]
      : [...said('baru', added), ...said('berubah', changed), ...said('hilang', removed)];
  return [`  ${SECTION_WORDS[section]}: ${parts.join('; ')}`];
}
