import type { InspectedSource } from '../../core/lists-page.ts';
import type { ChosenSettings, Settings } from '../../core/settings.ts';
import type { FileSetting, FileSettings } from '../../core/settings-file.ts';
import type { OtherPage, SettingsPageState } from '../../core/settings-page.ts';
import { POLICY } from '../../locales/policy-words.ts';

export interface ListsPageActions {
  readonly onCheck: () => void;
  readonly onInspect: (url: string) => void;
  readonly onSubscribe: (source: InspectedSource, name: string) => void;
  readonly onUnsubscribe: (fingerprint: string) => void;
  readonly onImport: (file: File) => void;
  readonly onCancel: () => void;
}

export interface SettingsPageActions extends ListsPageActions {
  readonly onPersonnel: (personnel: Settings['personnel']) => void;
  readonly onLanguage: (language: Settings['language']) => void;
  readonly onRegion: (region: Settings['region']) => void;
  readonly onMode: (mode: Settings['mode']) => void;
  readonly onDrafts: (drafts: boolean) => void;
  readonly onSharedComputer: (shared: boolean) => void;
  readonly onWipeJournal: () => void;
  /** Forgets which warnings were shown. */
  readonly onForget: () => void;
  readonly onJournal: (on: boolean) => void;
  readonly onKeepPledge: () => void;
  readonly onDropPledge: () => void;
  /** Called inside the press, so that the browser takes the download. */
  readonly onExport: (chosen: ChosenSettings) => void;
  readonly onReadFile: (file: File) => void;
  readonly onApply: (wanted: FileSettings, locked: readonly FileSetting[]) => void;
  /** Leaves a file that was read unapplied. */
  readonly onDismiss: () => void;
  readonly onWipe: () => void;
  readonly onOpen: (page: OtherPage) => void;
}

export interface SettingsPageProps extends SettingsPageActions {
  readonly state: SettingsPageState;
}

/** Who locked a setting, in words; null where the person may change it. */
export function lockedBy({ managed, settings }: SettingsPageState, name: keyof Settings): string | null {
  return managed.locked.includes(name) ? POLICY[settings.language].managedBy(managed.by) : null;
}
