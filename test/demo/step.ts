import type { Settings } from '../../src/core/settings.ts';
import type { Choice } from '../../src/core/vocabulary.ts';
import type { Page } from '../browser/driver.ts';
import type { SeenDialog } from './dialog.ts';

/** One browser window each: scheme and size. */
export const LOOKS = {
  light: { colorScheme: 'light', width: 1280, height: 900 },
  dark: { colorScheme: 'dark', width: 1280, height: 900 },
  narrow: { colorScheme: 'light', width: 320, height: 700 },
} as const;
export type Look = keyof typeof LOOKS;

/** Moments in the invented election (test/edition/elections), the ones the popup's test clock offers. */
export const MOMENTS = {
  outside: '2030-06-01T10:00',
  prospective: '2031-01-10T08:00',
  determined: '2031-02-20T08:00',
  campaign: '2031-02-25T08:00',
} as const;

export interface Bilingual {
  readonly id: string;
  readonly en: string;
}

/** The dialog promised: each text stands somewhere in the part of that name. */
export type PromisedDialog = Partial<SeenDialog>;

interface Scene {
  /** File name of the picture, without number. */
  readonly picture: string;
  readonly said: Bilingual;
  readonly look: Look;
  readonly address: string;
  readonly moment: keyof typeof MOMENTS;
  readonly settings: Partial<Settings>;
}

/** One press, what was promised of it, and what may fail. */
export interface PressStep extends Scene {
  readonly kind: 'press';
  /** How the press is made, for the reader. */
  readonly how: string;
  /** Brings the page to where the press is possible; what the page hears of that is not told. */
  readonly prepare: ((page: Page) => Promise<void>) | null;
  readonly press: (page: Page) => Promise<void>;
  /** Presses the page hears before any choice. */
  readonly heard: readonly string[];
  readonly dialog: PromisedDialog | null;
  readonly choice: Choice | null;
  /** What the site does in the end, by the names of its own requests. */
  readonly did: readonly string[];
  /** The site speaks over a socket: its server is asked nothing. */
  readonly socket?: boolean;
  /** One more thing true of the page afterwards: an expression in the page, and its words. */
  readonly finally: { readonly js: string; readonly said: string } | null;
}

/** The popup over the address's tab, and words that stand in it. */
export interface PopupStep extends Scene {
  readonly kind: 'popup';
  readonly words: readonly string[];
  /** What of it the picture shows: a selector brought to the top; null for its beginning. */
  readonly shows: string | null;
  /** A button pressed first, by the part of the popup it stands in; null for none. */
  readonly presses: string | null;
}

/** A page of the extension, what is typed and pressed there first, and words that then stand in it or in its dialog. */
export interface PageStep extends Scene {
  readonly kind: 'page';
  /** `rulebook.html#R-06` */
  readonly path: string;
  readonly types: { readonly into: string; readonly text: string } | null;
  /** One after another, each as soon as it stands there. */
  readonly presses: readonly string[];
  readonly words: readonly string[];
}

export type Step = PressStep | PopupStep | PageStep;

/** A line of the report: a name and what was seen. */
export type Fact = readonly [name: string, value: string];

export interface Result {
  readonly facts: readonly Fact[];
  /** What was promised and did not come; empty when all is well. */
  readonly broken: readonly string[];
}
