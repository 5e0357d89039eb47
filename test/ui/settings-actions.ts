import { vi } from 'vitest';

/** Every callback of the settings page, watched. */
export const settingsActions = () => ({
  onCheck: vi.fn(),
  onInspect: vi.fn(),
  onSubscribe: vi.fn(),
  onUnsubscribe: vi.fn(),
  onImport: vi.fn(),
  onCancel: vi.fn(),
  onPersonnel: vi.fn(),
  onLanguage: vi.fn(),
  onRegion: vi.fn(),
  onMode: vi.fn(),
  onDrafts: vi.fn(),
  onSharedComputer: vi.fn(),
  onWipeJournal: vi.fn(),
  onForget: vi.fn(),
  onJournal: vi.fn(),
  onKeepPledge: vi.fn(),
  onDropPledge: vi.fn(),
  onExport: vi.fn(),
  onReadFile: vi.fn(),
  onApply: vi.fn(),
  onDismiss: vi.fn(),
  onWipe: vi.fn(),
  onOpen: vi.fn(),
});
