import type { ActionHealth, Examination } from './health.ts';
import type { Freshness } from './held-list.ts';
import type { IgnoredKey } from './policy.ts';
import type { Settings } from './settings.ts';
import type { StandingElections } from './standing-elections.ts';
import type { Bilingual } from './text.ts';
import type { PlatformId } from './vocabulary.ts';

/** What is true of the tab the popup was opened over. */
export type TabState =
  | { readonly kind: 'guarded'; readonly platform: PlatformId }
  /** A guard stands here, but by its counts some actions of this platform often escape it. */
  | {
      readonly kind: 'degraded';
      readonly platform: PlatformId;
      readonly failing: readonly ActionHealth[];
    }
  /** Guarded platform without a live guard in this tab, which was open before the extension came or was updated. */
  | { readonly kind: 'reload'; readonly platform: PlatformId }
  /** The browser has not granted this platform's host. */
  | { readonly kind: 'no-permission'; readonly platform: PlatformId }
  /** The national rulebook has switched this platform's guard off (core/switch.ts). */
  | {
      readonly kind: 'off';
      readonly platform: PlatformId;
      readonly reason: Bilingual;
      /** Calendar day, `YYYY-MM-DD`. */
      readonly since: string;
    }
  | { readonly kind: 'other' };

/** What was done in this popup since it was opened. */
export interface PopupSession {
  /** The last look over this tab's page; null before the first. */
  readonly examination: Examination | 'unanswered' | null;
  /** The health report: not asked for; copied; shown, because the browser refused to copy. */
  readonly report: 'hidden' | 'copied' | 'shown';
}

export const NOTHING_DONE: PopupSession = { examination: null, report: 'hidden' };

/** What the agency's policy does in this browser. */
export interface Managed {
  /** The agency as its policy names it; null where it does not, or where there is no policy. */
  readonly by: string | null;
  /** Where the agency's people ask for help, in its own words. */
  readonly help: string | null;
  /** Settings that cannot be changed here. */
  readonly locked: readonly (keyof Settings)[];
  /** Keys of the policy that do not count. */
  readonly ignored: readonly IgnoredKey[];
}

export interface PopupList {
  readonly name: string;
  /** Calendar day, `YYYY-MM-DD`. */
  readonly date: string;
  readonly version: number;
  readonly freshness: Freshness;
  /** Entries not withdrawn, on every platform together. */
  readonly accounts: number;
}

/** A page of ours that the popup leads to. */
export type OwnPage = `${'rulebook' | 'options' | 'journal' | 'welcome'}.html${'' | `#${string}`}`;

export interface PopupState extends PopupSession {
  readonly tab: TabState;
  /** Some guarded platform's host is not granted, whichever tab this is. */
  readonly permissionMissing: boolean;
  readonly standing: StandingElections;
  /** Name of the region the person works in; null while they have not said. */
  readonly region: string | null;
  /** The lists that warnings rest on, the nation's first. */
  readonly lists: readonly PopupList[];
  /** Something stored of the lists could not be read, so the package's own serves. */
  readonly listsBroken: boolean;
  readonly settings: Settings;
  readonly managed: Managed;
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
