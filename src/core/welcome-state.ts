import type { Topic } from './handbook.ts';
import type { JournalPause } from './journal-page.ts';
import type { Question } from './messages.ts';
import type { OfficeView } from './office-view.ts';
import type { OwnPage } from './popup-state.ts';
import type { Settings } from './settings.ts';
import type { FileSetting } from './settings-file.ts';
import type { PlatformId } from './vocabulary.ts';

/** Whether the person has said whose computer it is. */
export type ComputerChoice = 'own' | 'shared' | 'unsaid';

/** Everything the welcome page says. */
export interface WelcomeState {
  readonly settings: Settings;
  /** The settings storage held what could not be read, so the initial settings are used. */
  readonly settingsBroken: boolean;
  readonly locked: readonly (keyof Settings)[];
  /** The agency as its policy names it; null without one. */
  readonly managedBy: string | null;
  readonly computer: ComputerChoice;
  /** Kemendagri code → name. */
  readonly regions: ReadonlyMap<string, string>;
  readonly office: OfficeView;
  readonly permissionMissing: boolean;
  /** Platforms that are guarded and have no listed account so far. */
  readonly empty: readonly PlatformId[];
  readonly journalPause: JournalPause | null;
  /** Null where a rulebook in force does without it. */
  readonly pledge: Topic | null;
  /** Calendar day of the kept pledge, `YYYY-MM-DD`; null without one. */
  readonly pledgeKeptOn: string | null;
  /** Source code → reference, as printed. */
  readonly sources: ReadonlyMap<string, string>;
  readonly practice: Question;
  /** What was chosen last on this page about the person, once storage had it; null before. */
  readonly saved: FileSetting | null;
}

export interface WelcomeActions {
  readonly onLanguage: (language: Settings['language']) => void;
  readonly onPersonnel: (personnel: Settings['personnel']) => void;
  readonly onRegion: (region: Settings['region']) => void;
  readonly onComputer: (sharedComputer: boolean) => void;
  readonly onJournal: (on: boolean) => void;
  readonly onKeepPledge: () => void;
  readonly onDropPledge: () => void;
  /** Called inside the press: browsers ask the person only then. */
  readonly onGrant: () => void;
  readonly onOpen: (page: OwnPage) => void;
  readonly onClose: () => void;
}
