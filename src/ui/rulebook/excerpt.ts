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
const WORD = /[\p{L}\p{N}]+/gu;

/** Where the searched words stand in a text. */
function findWords(text: string, terms: ReadonlySet<string>): readonly RegExpExecArray[] {
  return [...text.matchAll(WORD)].filter(([word]) => terms.has(word.toLowerCase()));
}

/** Cuts at spaces, so that no word is shown in part. */
function around(text: string, at: number): string {
  const from = at <= AROUND ? 0 : text.indexOf(' ', at - AROUND) + 1;
  const space = text.indexOf(' ', at + AROUND);
  const to = space === -1 ? text.length : space;
  return `${from === 0 ? '' : '… '}${text.slice(from, to)}${to === text.length ? '' : ' …'}`;
}

function pieces(text: string, terms: ReadonlySet<string>): readonly Piece[] {
  const made: Piece[] = [];
  let end = 0;
  for (const { 0: word, index } of findWords(text, terms)) {
    made.push({ text: text.slice(end, index), marked: false }, { text: word, marked: true });
    end = index + word.length;
  }
  return [...made, { text: text.slice(end), marked: false }].filter((each) => each.text !== '');
}

/**
 * Where in a found text the searched words stand: the line that holds most of them, in the reader's language if it
 * can be; null where only the title does.
 */
export function excerptOf({ passage, terms }: Found, language: Language): Excerpt | null {
  const wanted = new Set(terms);
  for (const lang of [language, language === 'id' ? 'en' : 'id'] as const) {
    const lines = passage.lines.map((line) => {
      const words = findWords(line[lang], wanted);
      const distinct = new Set(words.map(([word]) => word.toLowerCase())).size;
      return { text: line[lang], at: words[0]?.index ?? 0, distinct };
    });
    const [best] = lines.filter((each) => each.distinct > 0).sort((a, b) => b.distinct - a.distinct);
    if (best !== undefined) return { lang, pieces: pieces(around(best.text, best.at), wanted) };
  }
  return null;
}
