import { ACTIONS, CHOICES, PLATFORMS } from './vocabulary.ts';
import { z } from './zod.ts';

/** Why a person went on, in one tap: an official task, the wrong account named, a slip of the thumb. */
export const REASONS = ['duty', 'wrong-account', 'slip'] as const;
export type Reason = (typeof REASONS)[number];

/** Days that the journal keeps an entry. */
export const JOURNAL_DAYS = { least: 7, initial: 30, most: 365 } as const;

/**
 * One warning and what the person chose: the hour, not the minute, and nothing of what was read or written. Local only;
 * nothing is kept unless the person turned the journal on.
 */
export const journalEntrySchema = z.strictObject({
  /** Calendar day where the person works, `YYYY-MM-DD`. */
  day: z.iso.date(),
  /** Hour of that day, 0 to 23. */
  hour: z.int().min(0).max(23),
  platform: z.enum(PLATFORMS),
  action: z.enum(ACTIONS),
  /** The list entry's key, `platform:handle:…`. */
  entry: z.string().min(1).max(400),
  /** The deciding rule's id; empty where none was cited. */
  rule: z.string().max(40),
  choice: z.enum(CHOICES),
  /** From the dialog's first paint to the choice, whole seconds. */
  seconds: z.int().min(0).max(86_400),
  reason: z.enum(REASONS).nullable(),
});
export type JournalEntry = z.infer<typeof journalEntrySchema>;

/** As it lies in the journal. */
export interface KeptEntry extends JournalEntry {
  /** Given by the store, rising. */
  readonly id: number;
}

/** Port: keeps one entry and gives its id; null when the journal is off, or could not keep it. */
export type RecordEntry = (entry: JournalEntry) => Promise<number | null>;
