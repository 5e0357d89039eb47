import type { Action } from '../../src/core/vocabulary.ts';

/** The ways to press that the product promises to guard; a platform has those that its site has. */
export const WAYS = [
  'mouse',
  'touch',
  'enter',
  'space',
  'bare-click',
  'double-click',
  'double-tap',
  'shortcut',
  'enter-in-text',
  'ctrl-enter-in-text',
  'menu',
  'menu-keys',
  'tray',
  'hover-card',
  'drop',
] as const;
export type Way = (typeof WAYS)[number];

/** One thing a hand does on the page; places are CSS selectors. */
export type Step =
  | { readonly do: 'click'; readonly on: string }
  | { readonly do: 'double-click'; readonly on: string }
  | { readonly do: 'tap'; readonly on: string; readonly times: 1 | 2 }
  | { readonly do: 'hover'; readonly on: string }
  /** Focuses by script, as a person would with Tab. */
  | { readonly do: 'focus'; readonly on: string }
  /** `l`, `Enter`, `Control+Enter`. */
  | { readonly do: 'key'; readonly key: string }
  | { readonly do: 'type'; readonly text: string }
  /** A trusted click with no pointer event, as assistive technology sends it. */
  | { readonly do: 'bare-click'; readonly on: string }
  /** Drops text (an address, say) onto a place, as a drag from elsewhere ends. */
  | { readonly do: 'drop'; readonly text: string; readonly on: string }
  /** Waits until something stands in the page. */
  | { readonly do: 'wait'; readonly for: string };

/** One way to one action on a replica: aimed at a listed account it is held, at anybody else it arrives. */
export interface SitePress {
  /** Unique on its platform: "like a post by mouse". */
  readonly name: string;
  readonly action: Action;
  readonly way: Way;
  /** Absolute, without a query of switches; the test adds `lang=`. */
  readonly address: string;
  /** What comes first and must reach the page untouched: opening a menu, typing a text. */
  readonly before: readonly Step[];
  /** The step that is held. */
  readonly press: Step;
  /** What the dialog must name: '@uji.calon', a group's or channel's id. */
  readonly names: string;
  /** The site's own operations once the person goes on, in order, as its handlers note them. */
  readonly does: readonly string[];
  /** The same way aimed at an account nobody lists (or at nobody): arrives whole, and the site does this. */
  readonly free: {
    readonly address: string;
    readonly before: readonly Step[];
    readonly press: Step;
    readonly does: readonly string[];
  } | null;
  /** True where the site flips, so that pressing the same place again undoes, which is never held. */
  readonly undo: { readonly press: Step; readonly does: readonly string[] } | null;
}
