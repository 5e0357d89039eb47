import type { Settings } from './settings.ts';
import type { PlatformId } from './vocabulary.ts';

/** What is true of the tab the popup was opened over. */
export type TabState =
  | { readonly kind: 'guarded'; readonly platform: PlatformId }
  /** The host is in the manifest, but this version does not guard the platform yet. */
  | { readonly kind: 'planned'; readonly platform: PlatformId }
  /** Guarded platform without a live guard in this tab, which was open before the extension came or was updated. */
  | { readonly kind: 'reload'; readonly platform: PlatformId }
  /** The browser has not granted this platform's host. */
  | { readonly kind: 'no-permission'; readonly platform: PlatformId }
  | { readonly kind: 'other' };

export interface PopupState {
  readonly tab: TabState;
  /** Some guarded platform's host is not granted, whichever tab this is. */
  readonly permissionMissing: boolean;
  readonly list: {
    readonly name: string;
    /** Calendar day, `YYYY-MM-DD`. */
    readonly date: string;
    readonly version: number;
    /** Active entries a platform; platforms without entries are absent. */
    readonly accounts: readonly { readonly platform: PlatformId; readonly count: number }[];
  };
  readonly settings: Settings;
  /** The settings storage held what could not be read, so the initial settings are used. */
  readonly settingsBroken: boolean;
  /** Storage held what is no memory of shown warnings, so it starts empty. */
  readonly quietMemoryBroken: boolean;
  /** The quiet memory was wiped from this popup. */
  readonly forgotten: boolean;
  readonly version: string;
}
