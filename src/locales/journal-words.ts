import type { TableWords } from '../core/journal-export.ts';
import type { JournalFault, JournalPause } from '../core/journal-page.ts';
import type { Told } from './told.ts';

/** Every word of the page of the private journal, but for its charts, in one language. */
export interface JournalWords extends Omit<TableWords, 'platforms'> {
  readonly title: string;
  readonly tagline: string;
  readonly skip: string;
  readonly nav: string;
  readonly failed: string;
  /** What a private journal is, for one who never had it. */
  readonly about: readonly string[];
  readonly state: string;
  /** While what the journal holds is not known yet. */
  readonly reading: string;
  /** `total`: entries there are, `days`: how long each is kept. */
  readonly holds: (total: number, days: number) => string;
  readonly paused: Readonly<Record<JournalPause, (days: number, total: number) => Told>>;
  /** Leads to where the computer is said to be shared or one's own. */
  readonly computer: string;
  readonly corrupt: (rows: number) => Told;
  readonly mend: string;
  readonly ahead: (entries: number) => Told;
  readonly forgetAhead: string;
  readonly fault: Readonly<Record<JournalFault['kind'], (day: string) => Told>>;
  readonly done: {
    readonly wiped: string;
    readonly mended: (rows: number) => string;
    readonly aheadForgotten: (entries: number) => string;
    readonly exported: (file: string) => string;
    readonly exportFailed: string;
    readonly failed: string;
    readonly copied: string;
  };
  readonly summary: string;
  readonly entries: {
    readonly heading: string;
    readonly lead: string;
    readonly none: string;
    readonly more: string;
    readonly shown: (shown: number, total: number) => string;
    /** "21 November 2026, pukul 09.00–09.59". */
    readonly when: (day: string, hour: number) => string;
    /** "Suka di Instagram". */
    readonly act: (action: string, platform: string) => string;
    readonly gone: string;
    readonly chose: (choice: string, seconds: number) => string;
    readonly rule: string;
    readonly noRule: string;
    readonly reason: string;
    readonly noReason: string;
    readonly duty: string;
    readonly forget: string;
  };
  readonly correct: {
    readonly open: string;
    readonly lead: string;
    readonly copy: string;
    readonly mail: string;
    readonly contact: (contact: string) => string;
    readonly noContact: string;
  };
  readonly take: {
    readonly heading: string;
    readonly lead: string;
    readonly csv: string;
    readonly json: string;
    readonly print: string;
    readonly preview: string;
    readonly openRecord: string;
    readonly recordHeading: string;
    readonly recordText: readonly string[];
    readonly recordCsv: string;
    readonly recordJson: string;
    readonly cancel: string;
    readonly files: { readonly totals: string; readonly record: string };
  };
  readonly sheet: {
    readonly title: string;
    readonly mark: string;
    readonly made: (day: string) => string;
    readonly period: (first: string, last: string) => string;
    readonly sum: string;
    readonly without: string;
    readonly notIn: readonly string[];
    readonly by: string;
  };
  readonly keep: {
    readonly heading: string;
    readonly days: string;
    readonly hint: (least: number, most: number) => string;
    readonly save: string;
    readonly now: (days: number) => string;
    readonly shorterHeading: string;
    readonly shorter: (gone: number, days: number) => string;
    readonly shorterYes: string;
    readonly cancel: string;
    readonly wipe: string;
    readonly wipeHint: string;
    readonly wipeHeading: string;
    readonly wipeText: (total: number) => readonly string[];
    readonly wipeYes: string;
  };
  /** Our other pages, by their names. */
  readonly elsewhere: { readonly settings: string; readonly rulebook: string };
}
