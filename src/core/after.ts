import type { Reason } from './journal.ts';
import type { Correction } from './journal-page.ts';
import type { PROTOCOL } from './messages.ts';
import type { Language } from './vocabulary.ts';

/** Every word of the small question after going on, in one language. */
export interface AfterText {
  readonly lang: Language;
  /** "Diteruskan. Catat alasannya?" */
  readonly title: string;
  /** In its place once the journal took the reason. */
  readonly noted: string;
  /** In its place where it did not. */
  readonly unnoted: string;
  /** That the answer is optional and stays here. */
  readonly lead: string;
  readonly reasons: Readonly<Record<Reason, string>>;
  /** Said once a reason was given; for an official task: keep the letter, it is no permission. */
  readonly kept: Readonly<Record<Reason, string>>;
  /** In its place where the journal did not take the reason. */
  readonly unkept: string;
  readonly none: string;
  readonly close: string;
  readonly copy: string;
  readonly copied: string;
  /** Where the page forbids the clipboard: that the report, which is shown, is to be marked and copied by hand. */
  readonly uncopied: string;
  readonly mail: string;
  readonly noContact: string;
}

/** Answer to `after`: which entry is asked about, and the words; null where there is nothing to ask. */
export interface AfterAnswer {
  readonly v: typeof PROTOCOL;
  readonly id: number;
  readonly text: AfterText;
  readonly correction: Correction;
}
