/** A point of the viewport, CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A CSS selector, or `{ js }`: an expression yielding an element (for shadow trees), or a point. */
export type Place = string | { readonly js: string } | Point;

export type Button = 'left' | 'middle' | 'right';

export interface ClickOptions {
  readonly button?: Button;
  /** Milliseconds between down and up. */
  readonly delay?: number;
  /** 2 for a double click. */
  readonly count?: 1 | 2;
}

/** How long a window that the extension opens is waited for: on a busy machine it takes seconds. */
export const OPENED_MS = 15_000;

export interface WaitOptions {
  /** Milliseconds; 5,000 when not given. */
  readonly timeout?: number;
}

/** A browser cannot do what was asked; tests skip on it, naming the reason. */
export class Unsupported extends Error {
  override readonly name = 'Unsupported';
}

/** A node of the accessibility tree, as assistive technology is given it. */
export interface AxNode {
  /** `button`, `heading`, `checkbox`: the browser's own word. */
  readonly role: string;
  readonly name: string;
  /** Of a heading; null for anything else. */
  readonly level: number | null;
  readonly focusable: boolean;
}

/** One tab. Everything typed or pressed is trusted input, delivered through the browser's own pipeline. */
export interface Page {
  /** Runs in the page's own world; a promise is awaited; values cross as JSON. Not stopped by the page's CSP. */
  evaluate<T>(script: string): Promise<T>;
  evaluate<A extends readonly unknown[], T>(script: (...args: A) => T, ...args: A): Promise<Awaited<T>>;
  /** The same in a frame of another origin, by the beginning of its address. */
  inFrame<T>(address: string, expression: string): Promise<T>;
  goto(url: string): Promise<void>;
  /** Scrolls to the place and presses its centre. */
  click(place: Place, options?: ClickOptions): Promise<void>;
  /** Moves to the place and presses without letting go. */
  pointerDown(place: Place, button?: Button): Promise<void>;
  pointerUp(button?: Button): Promise<void>;
  hover(place: Place): Promise<void>;
  /** One or two taps of a finger. */
  touchTap(place: Place, times?: 1 | 2): Promise<void>;
  /** `l`, `Enter`, `Control+Enter`: down and up. */
  press(key: string): Promise<void>;
  /** Pressed again while down, the key repeats, as a held key does. */
  keyDown(key: string): Promise<void>;
  keyUp(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** A trusted `click` with no pointer, mouse or touch event on the element, as assistive technology sends it. */
  axPress(place: Place): Promise<void>;
  /** The accessibility tree of the page in document order, without what is ignored. */
  axTree(): Promise<readonly AxNode[]>;
  /** Ends a drag of text from elsewhere on a place, as the browser delivers it. */
  drop(place: Place, text: string): Promise<void>;
  /** Chooses one file, by its path, in a file input, as the browser's own dialog would. */
  chooseFile(place: Exclude<Place, Point>, path: string): Promise<void>;
  /** Polls an expression or function until it is truthy, and returns it. */
  waitFor<T>(script: string, options?: WaitOptions): Promise<T>;
  waitFor<T>(script: () => T, options?: WaitOptions): Promise<Awaited<T>>;
  screenshot(
    path: string,
    options?: { readonly clip?: Point & { width: number; height: number } },
  ): Promise<void>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Built, unpacked extension; null for a bare browser. */
  readonly extensionDir: string | null;
  /** Port of the site on 127.0.0.1; every host leads there. */
  readonly port: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: boolean;
  readonly reducedMotion?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** Browser language, `id-ID` for instance. */
  readonly language?: string;
  /** Firefox only: milliseconds after which an idle event page ends; `stopWorker` then waits for it. */
  readonly backgroundIdleMs?: number;
  /** A program that is started in the browser's place, with its arguments, and starts it. */
  readonly executable?: string;
  /** Chromium only: a folder that keeps the profile from one start to the next. */
  readonly profile?: string;
}

export type StoredValues = Readonly<Record<string, unknown>>;

/** One running browser with at most one extension of ours. */
export interface Driver {
  readonly name: 'chromium' | 'firefox';
  open(url: string): Promise<Page>;
  /** Opens a page of the extension, `popup.html` for instance. */
  extensionPage(path: string): Promise<Page>;
  /** The window that the extension itself has opened at a path; waits for it. */
  openedPage(path: string): Promise<Page>;
  /** Replaces the running copy by a fresh one, as an update does; open tabs keep the orphan. */
  reloadExtension(): Promise<void>;
  /** Writes to the extension's storage.local. */
  setStorage(values: StoredValues): Promise<void>;
  /** Reads from it; null for everything. */
  getStorage(keys: readonly string[] | null): Promise<StoredValues>;
  /** Ends the extension's worker so that the next message finds it cold; on Firefox only with `backgroundIdleMs`. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}
