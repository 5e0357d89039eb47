import type { Noted } from '../core/health.ts';
import type { Intent } from '../core/intent.ts';
import type { Advice, InterstitialText } from '../core/messages.ts';
import type { Action, Choice, Mode } from '../core/vocabulary.ts';

/** What the guard needs of the worker. */
export interface Worker {
  /** The advice, or null when no worker answers (orphaned tab, crash): the guard then speaks for itself. */
  ask(intent: Intent): Promise<Advice | null>;
  /** Tells what was chosen, for the quiet memory and the person's own journal. */
  tell(intent: Intent, choice: Choice, tookMs: number): void;
  /** Has the browser fail this tab's requests to an address, or no longer; false where it does not. */
  block(address: string, is: 'shut' | 'open'): Promise<boolean>;
}

/** What the worker said at the start; resolved defaults until it has. */
export interface GuardState {
  mode: Mode;
  /** Whether what a person is about to publish is read at that press. */
  drafts: boolean;
}

export type Note = (action: Action, what: Noted) => void;

/** The guard's own words where no worker answers: what is about to be done, and the account as the page names it. */
export type BareText = (action: Action, account: string) => InterstitialText;

/** What opened a dialog: a held key or pointer must not press what appears under it. */
export type Cause = 'pointer' | 'key' | 'bare-click';

/** What the guard needs of the screen. */
export interface View {
  readonly open: boolean;
  /** Whether an event is aimed at our own dialog or notice. */
  owns(event: Event): boolean;
  /** Handles an event aimed at our own dialog; the page sees none of it. */
  take(event: Event): void;
  /** Shows the interstitial; resolves once, with the person's choice. `intent`: what it is about, to ask elsewhere. */
  ask(
    shown: {
      readonly text: InterstitialText;
      readonly level: 'caution' | 'prohibited';
      readonly form: 'full' | 'compact';
      readonly cause: Cause;
    },
    intent: Intent | null,
  ): Promise<{ readonly choice: Choice; readonly tookMs: number }>;
  /** Shows a notice in the dialog's place; nothing is held by it. */
  notice(kind: 'again' | 'remind', text: InterstitialText): void;
  dismissNotice(): void;
}
