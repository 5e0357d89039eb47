import type { Topic } from './handbook.ts';
import type { JournalPause } from './journal-page.ts';
import type { ListsPageState, PageOutcome } from './lists-page.ts';
import type { Managed } from './popup-state.ts';
import type { ChosenSettings, Settings } from './settings.ts';
import type { FileSetting, FileSettings, SettingsFileFault } from './settings-file.ts';
import type { ComputerChoice } from './welcome-state.ts';

/** The parts of the settings page in their order; a link leads to each. */
export const SETTINGS_SECTIONS = [
  'person',
  'reminding',
  'memory',
  'in-force',
  'sources',
  'subscribe',
  'import',
  'requests',
  'journal',
  'pledge',
  'file',
  'wipe',
  'about',
] as const;
export type SettingsSection = (typeof SETTINGS_SECTIONS)[number];

/**
 * What "delete everything" deletes, in this order: sources first, which may wait for an update, and what a press
 * meanwhile writes after them; settings last, which say where the others lie.
 */
export const WIPE_PARTS = [
  'sources',
  'requests',
  'journal',
  'pledge',
  'memory',
  'health',
  'settings',
] as const;
export type WipePart = (typeof WIPE_PARTS)[number];

/** What came of the last thing done on this page beside its lists. */
export type SettingsOutcome =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'kept'; readonly setting: FileSetting }
  | { readonly kind: 'forgotten' }
  /** Where the computer became a shared one. */
  | { readonly kind: 'journal-wiped' }
  /** `file`: its name. */
  | { readonly kind: 'exported'; readonly file: string }
  /** The file was read and waits for the person's word. */
  | { readonly kind: 'file-read'; readonly wanted: FileSettings; readonly locked: readonly FileSetting[] }
  | { readonly kind: 'file-applied'; readonly locked: readonly FileSetting[] }
  | { readonly kind: 'file-refused'; readonly fault: SettingsFileFault }
  | { readonly kind: 'wiping' }
  /** `failed`: what is still there. */
  | { readonly kind: 'wiped'; readonly failed: readonly WipePart[] }
  | { readonly kind: 'failed'; readonly section: SettingsSection };

/** Where it is said what came of it. */
export function sectionOf(outcome: SettingsOutcome): SettingsSection | null {
  switch (outcome.kind) {
    case 'nothing':
      return null;
    case 'kept':
      return PERSONAL.includes(outcome.setting) ? 'person' : 'reminding';
    case 'forgotten':
      return 'memory';
    case 'journal-wiped':
      return 'reminding';
    case 'wiping':
    case 'wiped':
      return 'wipe';
    case 'failed':
      return outcome.section;
    default:
      return 'file';
  }
}

const PERSONAL: readonly FileSetting[] = ['personnel', 'language', 'region'];

/** What came of what, for the two halves of the page. */
export interface PageDone {
  readonly lists: PageOutcome;
  readonly settings: SettingsOutcome;
}

export const NOTHING_DONE_YET: PageDone = { lists: { kind: 'nothing' }, settings: { kind: 'nothing' } };

/** The memory of shown warnings: how much of it there is, for nobody can say of what. */
export interface ShownMemory {
  readonly remembered: number;
  /** Calendar day of the oldest, `YYYY-MM-DD`; null where nothing is remembered. */
  readonly since: string | null;
  /** Storage holds what is no memory, so it starts empty. */
  readonly broken: boolean;
}

export interface SettingsPageState {
  readonly settings: Settings;
  /** What the person chose themselves: alone this goes into a file. */
  readonly chosen: ChosenSettings;
  readonly computer: ComputerChoice;
  readonly settingsBroken: boolean;
  readonly managed: Managed;
  /** Code → name, of every region there is. */
  readonly regions: ReadonlyMap<string, string>;
  readonly memory: ShownMemory;
  readonly lists: ListsPageState;
  readonly journal: {
    readonly pause: JournalPause | null;
    /** Rows there are, those that cannot be read too; null where the journal cannot be opened. */
    readonly rows: number | null;
  };
  readonly pledge: {
    /** Null where the rulebook in force has none. */
    readonly topic: Topic | null;
    /** Source code → reference, as printed. */
    readonly sources: ReadonlyMap<string, string>;
    readonly keptOn: string | null;
  };
  readonly version: string;
  /** "Chrome 137". */
  readonly browserName: string;
  readonly outcome: SettingsOutcome;
}

/** Pages of ours that this one leads to. */
export type OtherPage = 'journal.html' | 'welcome.html' | 'rulebook.html';
