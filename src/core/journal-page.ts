import type { KeptEntry, Reason } from './journal.ts';
import type { Language, PlatformId } from './vocabulary.ts';

/** Why nothing is recorded at the moment, though the person may have turned the journal on. */
export type JournalPause = 'shared-computer' | 'policy';

/** What kept the last entry from being written. */
export interface JournalFault {
  /** `full`: no room on this device; `unwritable`: the browser refused for another reason. */
  readonly kind: 'full' | 'unwritable';
  /** Calendar day, `YYYY-MM-DD`. */
  readonly day: string;
}

/** An entry of the lists as the journal names it; an account that left the lists keeps its handle. */
export interface NamedEntry {
  /** "Partai Contoh"; null when no list in force names it any more. */
  readonly name: string | null;
  /** "@akun", or the id when there is no handle. */
  readonly handle: string;
  readonly platform: PlatformId;
}

/** A correction to a list, without anything about the person. */
export interface Correction {
  readonly subject: string;
  readonly report: string;
  /** Where the list's office takes corrections; null until one has taken it on. */
  readonly contact: string | null;
  /** Opens the person's own mail program with the report in it; null where the contact is no mail address. */
  readonly mailto: string | null;
}

/** What the last thing done on the page came to. */
export type JournalOutcome =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'wiped' }
  | { readonly kind: 'exported'; readonly file: string }
  | { readonly kind: 'export-failed' }
  | { readonly kind: 'mended'; readonly rows: number }
  | { readonly kind: 'ahead-forgotten'; readonly entries: number }
  | { readonly kind: 'copied' }
  | { readonly kind: 'failed' };

/** What is known of the page before the journal itself is read. */
export interface JournalOpening {
  readonly language: Language;
  /** What the person chose; nothing is recorded while there is a pause all the same. */
  readonly on: boolean;
  readonly pause: JournalPause | null;
  /** The agency as its policy names it; null without one. */
  readonly managedBy: string | null;
  /** Days an entry is kept. */
  readonly days: number;
  /** Calendar day where the person works, `YYYY-MM-DD`. */
  readonly today: string;
  readonly outcome: JournalOutcome;
}

export interface JournalPageState extends JournalOpening {
  /** Oldest first. */
  readonly entries: readonly KeptEntry[];
  /** Rows that could not be read: they are left out, and the rest is whole. */
  readonly corrupt: number;
  /** Entries of days that have not come: a clock was set back. */
  readonly ahead: number;
  readonly fault: JournalFault | null;
  /** By `JournalEntry.entry`; every entry has one. */
  readonly names: ReadonlyMap<string, NamedEntry>;
  /** Rule id → "SKB 2022, Lampiran II …"; every rule of the entries that still exists. */
  readonly rules: ReadonlyMap<string, string>;
  /** By `JournalEntry.entry`; made when asked for: most are never looked at. */
  readonly corrections: Pick<ReadonlyMap<string, Correction>, 'get'>;
}

export interface JournalPageActions {
  readonly onSwitch: (on: boolean) => void;
  readonly onDays: (days: number) => void;
  /** Switches off and leaves nothing behind. */
  readonly onWipe: () => void;
  readonly onReason: (id: number, reason: Reason | null) => void;
  readonly onForget: (id: number) => void;
  /** Removes the rows that cannot be read. */
  readonly onMend: () => void;
  /** Deletes the entries of days that have not come. */
  readonly onForgetAhead: () => void;
  readonly onExport: (kind: JournalExport, state: JournalPageState) => void;
  /** Called inside the press, so that the browser lets it copy. */
  readonly onCopy: (text: string) => void;
}

/** `totals`: a count a month, platform and action, without choices and names; `record`: every entry whole. */
export type JournalExport = `${'totals' | 'record'}-${'csv' | 'json'}`;
