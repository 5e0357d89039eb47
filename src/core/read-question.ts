import type { Lexicon } from './lexicon.ts';
import type { Subject } from './question.ts';
import type { Act } from './vocabulary.ts';
import { formsOf, wordsOf } from './word-forms.ts';

/** What was understood of a question; null is what was not, never a guess. */
export interface ReadQuestion {
  readonly act: Act | null;
  readonly subject: Subject | null;
  /** It asks about looking only, which is no act: then `act` is null and the subject is nobody. */
  readonly reading: boolean;
  /** The statement of the handbook that speaks of it, where act and subject make no question the rules answer. */
  readonly topic: string | null;
}

type Forms = readonly ReadonlySet<string>[];

/** A term of the lexicon where the text says it. */
interface Found<T> {
  readonly entry: T;
  /** Place of its entry in the lexicon: the first wins. */
  readonly rank: number;
  readonly start: number;
  readonly end: number;
}

interface Entry {
  readonly terms: readonly string[];
}

function standsAt(term: readonly string[], text: Forms, start: number): boolean {
  return term.every((word, offset) => text[start + offset]?.has(word) ?? false);
}

/** Every term in the text, longest first; a word belongs to one term. In the order of the entries. */
function find<T extends Entry>(entries: readonly T[], text: Forms): readonly Found<T>[] {
  const terms = entries
    .flatMap((entry, rank) => entry.terms.map((term) => ({ entry, rank, term, words: term.split(' ') })))
    .sort((a, b) => b.words.length - a.words.length || b.term.length - a.term.length);
  const taken = new Set<number>();
  const found: Found<T>[] = [];
  for (const { entry, rank, words } of terms) {
    for (let start = 0; start + words.length <= text.length; start += 1) {
      const places = words.map((_, offset) => start + offset);
      if (!standsAt(words, text, start) || places.some((each) => taken.has(each))) continue;
      for (const each of places) taken.add(each);
      found.push({ entry, rank, start, end: start + words.length });
    }
  }
  return found.sort((a, b) => a.rank - b.rank || a.start - b.start);
}

/** "grup WA relawan" is a group of theirs; in "postingan relawan ke grup" the group is only where it goes. */
function withKind(subject: Subject, at: Found<unknown>, lexicon: Lexicon, text: Forms): Subject {
  if (subject.is !== 'account') return subject;
  const own = find(lexicon.kinds, text).find(
    ({ entry, start }) => entry.kind !== null && (start < at.end || start === at.end),
  );
  const kind = own?.entry.kind ?? null;
  return kind === null ? subject : { ...subject, kind };
}

/** Null where nobody is named; `unclear` where it is not plain who is meant. */
function readSubject(lexicon: Lexicon, text: Forms): Subject | 'unclear' | null {
  const found = find(lexicon.subjects, text).filter(({ entry }) => entry.subject !== null);
  const [first] = found;
  const subject = first?.entry.subject ?? null;
  if (first === undefined || subject === null) return null;
  // "postingan KPU tentang calon": whose it is is for the person to say, since the answers are opposite.
  const cleared = found.some(({ entry }) => entry.subject?.is === 'institution');
  if (cleared && found.some(({ entry }) => entry.subject?.is === 'account')) return 'unclear';
  return withKind(subject, first, lexicon, text);
}

type Read = Omit<ReadQuestion, 'topic'>;

function readAct(lexicon: Lexicon, forms: Forms): Read {
  const act = find(lexicon.acts, forms).find(({ entry }) => entry.act !== null)?.entry.act ?? null;
  const says = (terms: readonly string[]) => find([{ terms }], forms).length > 0;
  if (act === null && says(lexicon.reading) && !says(lexicon.further)) {
    return { act: null, subject: { is: 'nobody' }, reading: true };
  }
  const named = readSubject(lexicon, forms);
  if (named === null && act !== null && lexicon.alone.includes(act)) {
    return { act, subject: { is: 'nobody' }, reading: false };
  }
  return { act, subject: named === 'unclear' ? null : named, reading: false };
}

/** Reads what a person typed after "Bolehkah saya …?", in everyday Indonesian or English. */
export function readQuestion(text: string, lexicon: Lexicon): ReadQuestion {
  const forms = wordsOf(text).map(formsOf);
  const read = readAct(lexicon, forms);
  if (read.act !== null && read.subject !== null) return { ...read, topic: null };
  return { ...read, topic: find(lexicon.topics, forms)[0]?.entry.statement ?? null };
}
