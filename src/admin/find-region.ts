import { wordsOf } from '../core/word-forms.ts';

type Names = Readonly<Record<string, string>>;

/** At most this many names are suggested. */
const SUGGESTED = 8;
/** How many letters two names must begin with alike to be suggested for one another. */
const ALIKE = 4;

export interface RegionSearch {
  /** Kemendagri code; null when the words name no region, or several. */
  readonly code: string | null;
  /** "33.25 Kabupaten Batang": what may have been meant, when `code` is null. */
  readonly suggestions: readonly string[];
}

/** "Kabupaten Batang" and "Batang" are one name. */
function plainName(name: string): string {
  return wordsOf(name)
    .filter((word, at) => at > 0 || !['kabupaten', 'kab', 'kota', 'provinsi', 'prov'].includes(word))
    .join(' ');
}

/** A region by its code or its name. Nothing is guessed: a name that several bear is asked about. */
export function findRegion(text: string, names: Names): RegionSearch {
  const wanted = text.trim();
  if (names[wanted] !== undefined) return { code: wanted, suggestions: [] };
  const all = Object.entries(names);
  const whole = all.filter(([, name]) => wordsOf(name).join(' ') === wordsOf(wanted).join(' '));
  const plain = plainName(wanted);
  const own = whole.length > 0 ? whole : all.filter(([, name]) => plainName(name) === plain);
  const [only, ...others] = own;
  if (only !== undefined && others.length === 0) return { code: only[0], suggestions: [] };
  const near = [
    own,
    all.filter(([, name]) => plain !== '' && plainName(name).includes(plain)),
    alike(plain, all),
  ];
  const meant = near.find((each) => each.length > 0) ?? [];
  return { code: null, suggestions: meant.slice(0, SUGGESTED).map(([code, name]) => `${code} ${name}`) };
}

function alike(plain: string, all: readonly (readonly [string, string])[]): typeof all {
  const beginning = plain.slice(0, ALIKE);
  return beginning.length < ALIKE ? [] : all.filter(([, name]) => plainName(name).startsWith(beginning));
}
