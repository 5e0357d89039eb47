import type { Action, Choice, PlatformId } from './vocabulary.ts';

/** One warning and what the person chose. Local only; nothing is written unless the person turned the journal on. */
export interface JournalEntry {
  /** Milliseconds since the epoch, from the clock port. */
  readonly at: number;
  readonly platform: PlatformId;
  readonly action: Action;
  /** The list entry's key, `platform:handle:…`. */
  readonly entry: string;
  readonly rule: string;
  readonly choice: Choice;
  readonly tookMs: number;
}

/** Port: keeps one entry, or drops it when the journal is off. */
export type RecordEntry = (entry: JournalEntry) => Promise<void>;

/** The journal while it is off, which is how every installation begins. */
export const recordNothing: RecordEntry = async () => {};
