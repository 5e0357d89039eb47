import MiniSearch, { type SearchResult } from 'minisearch';
import type { Passage } from './passages.ts';

/** One entry that a search found, by its best passage. */
export interface Found {
  readonly entry: string;
  readonly passage: Passage;
  /** Words of the text that answered the query. */
  readonly terms: readonly string[];
}

export type Find = (query: string) => readonly Found[];

/** Article numbers and single letters mean exactly themselves: 5 is not 53. */
const isExact = (term: string): boolean => term.length < 3 || /\d/.test(term);

/** "R06" and "r6" are the rule R-06. */
const RULE_NUMBER = /\br[\s-]?(\d{1,2})\b/giu;
const numbered = (query: string): string =>
  query.replace(RULE_NUMBER, (_, digits: string) => `R-${digits.padStart(2, '0')}`);

/** Indexes the passages and searches them: every word of the query must be met, best entry first. */
export function openFind(passages: readonly Passage[]): Find {
  const index = new MiniSearch<{ id: number; title: string; body: string }>({ fields: ['title', 'body'] });
  index.addAll(
    passages.map(({ title, lines }, id) => ({
      id,
      title: `${title.id} ${title.en}`,
      body: lines.map((each) => `${each.id} ${each.en}`).join(' '),
    })),
  );
  const search = (query: string, isWhole: (term: string) => boolean): readonly SearchResult[] =>
    index.search(query, {
      combineWith: 'AND',
      boost: { title: 3 },
      prefix: (term) => !isWhole(term),
      fuzzy: (term) => (isWhole(term) ? false : 0.2),
    });
  const results = (query: string): readonly SearchResult[] => {
    const found = search(query, isExact);
    const words = query.trim().split(/\s+/);
    const last = words.at(-1) ?? '';
    if (found.length > 0 || last.length > 2) return found;
    // A word just begun: alone it is a beginning, after others it waits.
    return words.length === 1 ? search(last, () => false) : search(words.slice(0, -1).join(' '), isExact);
  };
  return (query) => {
    const found = new Map<string, Found>();
    for (const { id, terms } of results(numbered(query))) {
      const passage = passages[Number(id)];
      if (passage !== undefined && !found.has(passage.entry))
        found.set(passage.entry, { entry: passage.entry, passage, terms });
    }
    return [...found.values()];
  };
}
