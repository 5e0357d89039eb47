/** The words of a text: lower case, without diacritics, letters and digits only; "party’s" is "party". */
export function wordsOf(text: string): readonly string[] {
  const folded = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return folded.replaceAll(/['’]s\b/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A stem shorter than this is no word any more. */
const SHORTEST = 3;

const ENCLITIC = /(?:kah|lah|pun|nya|ku|mu)$/;
/** `-an` is left: it makes a noun ("postingan") of a verb ("posting"). */
const SUFFIX = /(?:kan|in|i)$/;

/** What a prefix may hide: me- swallows the first letter of the stem ("menyukai" is me + suka + i). */
const PREFIXES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:di|ku|ber|ter|me|nge|menge)/, ['']],
  [/^mem/, ['', 'p']],
  [/^men/, ['', 't']],
  [/^(?:meny|ny)/, ['s']],
  [/^(?:meng|ng)/, ['', 'k']],
];

function without(word: string, ending: RegExp): readonly string[] {
  const rest = word.replace(ending, '');
  return rest === word || rest.length < SHORTEST ? [word] : [word, rest];
}

function withoutPrefix(word: string): readonly string[] {
  const stems = PREFIXES.flatMap(([prefix, hidden]) => {
    const rest = word.replace(prefix, '');
    return rest === word ? [] : hidden.map((letter) => letter + rest);
  });
  return [word, ...stems.filter((stem) => stem.length >= SHORTEST)];
}

/** The word and what may be its stem: "dibagikankah" is also "bagikan" and "bagi". Not every form is a word. */
export function formsOf(word: string): ReadonlySet<string> {
  const bare = without(word, ENCLITIC).flatMap((each) => without(each, SUFFIX));
  return new Set(bare.flatMap(withoutPrefix));
}
