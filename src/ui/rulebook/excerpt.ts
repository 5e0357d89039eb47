import type { Language } from '../../core/vocabulary.ts';
import type { Found } from './find.ts';

/** A piece of a found text; what was searched for is marked. */
interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

export interface Excerpt {
  readonly lang: Language;
  readonly pieces: readonly Piece[];
}

/** Characters shown before and after the first word found. */
const AROUND = 70;

function wordsOf(terms: readonly string[]): RegExp {
  const escaped = terms.map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** Cuts at spaces, so that no word is shown in part. */
function around(text: string, at: number): string {
  const from = at <= AROUND ? 0 : text.indexOf(' ', at - AROUND) + 1;
  const space = text.indexOf(' ', at + AROUND);
  const to = space === -1 ? text.length : space;
  return `${from === 0 ? '' : '… '}${text.slice(from, to)}${to === text.length ? '' : ' …'}`;
}

function pieces(text: string, words: RegExp): Piece[] {
  const made: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(words)) {
    made.push({ text: text.slice(end, match.index), marked: false }, { text: match[0], marked: true });
    end = match.index + match[0].length;
  }
  return [...made, { text: text.slice(end), marked: false }].filter((each) => each.text !== '');
}

/** Where in a found text the searched words stand, the line that holds most of them; null where only its title does. */
export function excerptOf({ passage, terms }: Found, language: Language): Excerpt | null {
  const words = wordsOf(terms);
  const count = (text: string): number =>
    new Set([...text.matchAll(words)].map(([word]) => word.toLowerCase())).size;
  const spoken = [language, language === 'id' ? 'en' : 'id'] as const;
  const lines = spoken.flatMap((lang) =>
    passage.lines.map((line) => ({ lang, text: line[lang], words: count(line[lang]) })),
  );
  const [best] = lines.filter((each) => each.words > 0).sort((a, b) => b.words - a.words);
  if (best === undefined) return null;
  return { lang: best.lang, pieces: pieces(around(best.text, best.text.search(words)), words) };
}
