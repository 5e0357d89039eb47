import type { Action, PlatformId } from '../core/vocabulary.ts';
import type { ExtractorName } from './extractors.ts';

/**
 * The closed vocabulary of a platform file. A platform is data: reader.ts interprets it, and what it cannot say
 * is a named extractor.
 */

/** Where a claim about a site comes from. `capture` is a saved page; `none` is unverified and says so. */
export interface Evidence {
  readonly seen: string;
  readonly source: string;
  readonly grade: 'capture' | 'transcribed' | 'source-code' | 'none';
}

/** An attribute whose pattern's first group is a handle or an id. */
export interface Reading {
  readonly attribute: string;
  readonly pattern: RegExp;
}

/** How one element's attributes name an account. */
export interface Naming {
  readonly handle: Reading | null;
  readonly id: Reading | null;
}

/** How a platform names an account at one place of its page. */
export type AccountSource =
  /** The first match that is, stands in or holds a link that names an account; `says`: its words are the bare handle. */
  | { readonly by: 'link'; readonly selector: string; readonly says: 'handle' | 'anything' }
  /** The account the item's permalink names. */
  | { readonly by: 'permalink' }
  /** The attributes of the first match. */
  | { readonly by: 'attributes'; readonly selector: string; readonly naming: Naming };

/** One piece of content and the accounts that stand around it. */
export interface ItemShape {
  readonly container: string;
  /** Before hydration there is no container: the first ancestor that holds this is taken instead. */
  readonly climbTo: string | null;
  readonly author: readonly AccountSource[];
  /** The link that `holds` an element, whose path gives the item's id in the first group. */
  readonly permalink: { readonly link: string; readonly holds: string; readonly item: RegExp };
  /** A quoted item inside: `wrapper` counts only when it contains `holds`. */
  readonly quote: {
    readonly wrapper: string;
    readonly holds: string;
    readonly account: AccountSource;
  } | null;
  /** The account that passed the item on. */
  readonly reposter: AccountSource | null;
}

/** Where a control finds the accounts it is aimed at; the first plan that finds one wins. */
export type TargetPlan =
  /** The item around the control. */
  | { readonly from: 'item' }
  /** The item inside the nearest `within`. */
  | { readonly from: 'nearby-item'; readonly within: string }
  /** What the opener was pressed on. */
  | { readonly from: 'opener' }
  /** The control's own attributes. */
  | { readonly from: 'control'; readonly naming: Naming }
  /** The one account that all matches in the nearest ancestor holding a match name; two accounts are none. */
  | { readonly from: 'nearby-account'; readonly selector: string }
  /** The account the page's address names, when the path has this form; group `item` is the item's id. */
  | { readonly from: 'address'; readonly path: RegExp; readonly relation: 'author' | 'account' | 'group' };

/**
 * How we see that the site took the press: a like `flips` into its undo, a menu entry or a full composer's button
 * `leaves` (goes away or is disabled), and some change nothing that can be seen.
 */
export type Settled = 'flips' | 'leaves' | 'unseen';

/** Words or drawings that tell a control where the site has no language-free name for it. */
export interface Label {
  /** Where the words stand: an attribute of an element inside, or the control's own text. */
  readonly on: { readonly selector: string; readonly attribute: string } | 'text';
  /** Compared whole, trimmed, without case, in every language the shelf has. */
  readonly any: readonly string[];
  /** Prefixes of the drawing's `d`: a second, weaker sign when the language is unknown. */
  readonly paths: readonly string[];
}

interface ControlShape {
  readonly id: string;
  readonly selector: string;
  readonly label: Label | null;
  readonly extractor: ExtractorName | null;
  readonly targets: readonly TargetPlan[];
  readonly evidence: Evidence;
}

/** Opens something and is never held; what it was pressed on is remembered for the commit that follows. */
export interface Opener extends ControlShape {
  readonly role: 'opener';
  /** What a commit reached through this opener does; null clears the memory (a new post of one's own). */
  readonly leadsTo: Action | null;
}

/** Performs an action and is held when aimed at a listed account. */
export interface Commit extends ControlShape {
  readonly role: 'commit';
  /** `opener` takes the action of the opener that led here. */
  readonly action: Action | 'opener';
  readonly settled: Settled;
  /** True where pressing it without a target is ordinary (a post on one's own timeline), not a miss. */
  readonly aimless: boolean;
}

export type Control = Opener | Commit;

/** A key that presses a control. */
export interface Shortcut {
  /** `KeyboardEvent.key`, lower case. */
  readonly key: string;
  readonly modifier: 'none' | 'ctrl-or-meta';
  /** `item`: acts on the focused item; `composer`: from inside the text being written; `page`: anywhere else. */
  readonly where: 'item' | 'composer' | 'page';
  /** Controls it may press, in order; the first one present is meant. */
  readonly presses: readonly string[];
  readonly evidence: Evidence;
}

export interface Platform {
  readonly id: PlatformId;
  /** As printed: "X", "Threads". */
  readonly name: string;
  readonly item: ItemShape;
  /** Paths a composer moves the page to without leaving what it was opened on; null when it never does. */
  readonly composerPath: RegExp | null;
  /** In order: the first control that matches and finds a target is meant. */
  readonly controls: readonly Control[];
  readonly shortcuts: readonly Shortcut[];
}
