import type { ActionHealth, Examination } from './health.ts';
import type { Settings } from './settings.ts';
import type { PlatformId } from './vocabulary.ts';

/** What is true of the tab the popup was opened over. */
export type TabState =
  | { readonly kind: 'guarded'; readonly platform: PlatformId }
  /** Guarded platform without a live guard in this tab, which was open before the extension came or was updated. */
  | { readonly kind: 'reload'; readonly platform: PlatformId }
  /** The browser has not granted this platform's host. */
  | { readonly kind: 'no-permission'; readonly platform: PlatformId }
  | { readonly kind: 'other' };

/** What was done in this popup since it was opened. */
export interface PopupSession {
  /** The quiet memory was wiped. */
  readonly forgotten: boolean;
  /** The last look over this tab's page; null before the first. */
  readonly examination: Examination | 'unanswered' | null;
  /** The health report: not asked for; copied; shown, because the browser refused to copy. */
  readonly report: 'hidden' | 'copied' | 'shown';
}

export const NOTHING_DONE: PopupSession = { forgotten: false, examination: null, report: 'hidden' };

export interface PopupState extends PopupSession {
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
  /** How each action fares on this tab's platform; empty on other pages. */
  readonly health: readonly ActionHealth[];
  /** Storage held what are no counts, so they start empty. */
  readonly healthBroken: boolean;
  /** Address of the canary on this tab's platform; null where the list has none. */
  readonly canary: string | null;
  readonly version: string;
  /** "Chrome 137", for the health report. */
  readonly browserName: string;
}
