import type { Action, PlatformId, Relation } from '../core/vocabulary.ts';

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

/** Where an item's own id stands. */
export type ItemIdentity =
  /** The link that `holds` an element (null: any), whose address gives the id in the first group. */
  | { readonly by: 'link'; readonly link: string; readonly holds: string | null; readonly item: RegExp }
  /** An attribute of the container, or of the first match of `on` inside it. */
  | { readonly by: 'attribute'; readonly on: string | null; readonly reading: Reading }
  /** The page's address (path, query and hash), in the first group. */
  | { readonly by: 'address'; readonly item: RegExp }
  /** The site shows none. */
  | { readonly by: 'nothing' };

/** One piece of content and the accounts that stand around it. */
export interface ItemShape {
  /** What it is: "post", "comment", "video". */
  readonly name: string;
  readonly container: string;
  /** Before hydration there is no container: the first ancestor that holds this is taken instead. */
  readonly climbTo: string | null;
  /** Where no container marks it: the highest ancestor that holds exactly one match of this. */
  readonly only: string | null;
  readonly author: readonly AccountSource[];
  /** Every match is an author too: collaborators. */
  readonly coauthors: AccountSource | null;
  /**
   * A list of collaborators that the person opened elsewhere in the document. It is this item's when one of its rows
   * names the author; the accounts that the other rows link are authors too.
   */
  readonly roster: { readonly list: string; readonly row: string } | null;
  readonly identity: ItemIdentity;
  /** A quoted item inside: `wrapper` counts only when it contains `holds`. */
  readonly quote: {
    readonly wrapper: string;
    readonly holds: string;
    readonly account: AccountSource;
  } | null;
  /** A further permalink inside is a quoted item's: nothing else frames it. */
  readonly linkedQuotes: boolean;
  /** The account that passed the item on. */
  readonly reposter: AccountSource | null;
  /** The group it was posted in. */
  readonly group: AccountSource | null;
  /** What it hangs beneath: a comment's post. Read from the item's own element; the accounts found become hosts. */
  readonly host: readonly TargetPlan[];
}

/** Where a control finds the accounts it is aimed at; the first plan that finds one wins. */
export type TargetPlan =
  /** The item around the control; `shape` names one kind, null takes the innermost of any. */
  | { readonly from: 'item'; readonly shape: string | null }
  /** Where a page holds an item twice: its other copy, under the other of two keys with the same `key`, the first group or all. */
  | { readonly from: 'twin'; readonly shape: string; readonly key: Reading }
  /** The first item (of that kind) inside the nearest `within`. */
  | { readonly from: 'nearby-item'; readonly within: string; readonly shape: string | null }
  /** The item in the middle of the window: a panel beside a feed belongs to what is shown. */
  | { readonly from: 'shown-item'; readonly shape: string | null }
  /** From the frame that this document stands in, where the site's own page around it may be read. */
  | { readonly from: 'frame'; readonly plans: readonly TargetPlan[] }
  /** What the opener was pressed on; `leadsTo`: only if it leads there (null: wherever it leads). */
  | { readonly from: 'opener'; readonly leadsTo: Action | null }
  /** The control's own attributes. */
  | { readonly from: 'control'; readonly naming: Naming }
  /** What the pointer or the focus met last, when it is one of these controls: a tray opens on hovering. */
  | { readonly from: 'hovered'; readonly controls: readonly string[] }
  /** The account that the control, or the link it stands in, leads to. */
  | { readonly from: 'link'; readonly relation: 'account' | 'group' }
  /** The one account that all matches in the nearest ancestor holding a match name; two accounts are none. */
  | { readonly from: 'nearby-account'; readonly selector: string }
  /** An account named inside the nearest `within` (`html` for the whole page): a channel's header, a profile's. */
  | {
      readonly from: 'around';
      readonly within: string;
      readonly source: AccountSource;
      readonly relation: 'author' | 'account' | 'group';
    }
  /**
   * The account the page's address names, when path, query and hash together have this form. Groups `handle` and
   * `id` name it, else the whole address does; group `item` is the item's id.
   */
  | { readonly from: 'address'; readonly form: RegExp; readonly relation: 'author' | 'account' | 'group' };

/**
 * How we see that the site took the press: a like `flips` into its undo, a menu entry or a full composer's button
 * `leaves` (goes away or is disabled), and some change nothing that can be seen.
 */
export type Settled = 'flips' | 'leaves' | 'unseen';

/** Words or drawings that tell a control where the site has no language-free name for it. */
export interface Label {
  /** Where the words stand: an attribute of an element inside, the control's `aria-label`, its own text, or either of the two. */
  readonly on: { readonly selector: string; readonly attribute: string } | 'name' | 'text' | 'either';
  /** Compared whole, trimmed, without case, in every language the shelf has; a pattern where a name stands inside. */
  readonly any: readonly (string | RegExp)[];
  /** Prefixes of the drawing's `d`: a second, weaker sign when the language is unknown. */
  readonly paths: readonly string[];
}

/** What a publishing press sends, and where it stands when it is pressed. */
export interface DraftShape {
  /** Public posts and comments are read for mentions and phrases too; messages for addresses only. */
  readonly audience: 'public' | 'private';
  /** The text being sent: the nearest match around the control, null where nothing is typed. */
  readonly editor: string | null;
  /** Sent along: link previews, quoted or forwarded messages; their addresses are read. */
  readonly alongside: string | null;
  /** A photo or video attached, near the control. */
  readonly photos: string | null;
  /** Query parameters of the page's address that fill in text or address: `text`, `url`. */
  readonly parameters: readonly string[];
}

interface ControlShape {
  readonly id: string;
  /** Only on pages whose path, query and hash together have this form; null: on every page. */
  readonly page: RegExp | null;
  readonly selector: string;
  readonly label: Label | null;
  /** What the words above cannot say, as a named and tested function. */
  readonly extractor: ((control: Element) => boolean) | null;
  readonly targets: readonly TargetPlan[];
  /** Further accounts the same press is aimed at, once `targets` found one: a group beside the author. */
  readonly beside: readonly TargetPlan[];
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
  /** `key`: a text box whose Enter sends and which has no button; a pointer on it only places the cursor. */
  readonly by: 'any' | 'key';
  /** What it publishes; null where the press sends no words of one's own. */
  readonly draft: DraftShape | null;
}

export type Control = Opener | Commit;

/** A key that presses a control. */
export interface Shortcut {
  /** `KeyboardEvent.key`, lower case. */
  readonly key: string;
  readonly modifier: 'none' | 'ctrl-or-meta';
  /**
   * `item`: acts on the focused item; `shown-item`: on the one in the middle of the window, else on the focused one;
   * `page`: anywhere outside a text; `{ editor }`: from inside the text being written there.
   */
  readonly where: 'item' | 'shown-item' | 'page' | { readonly editor: string };
  /** Controls it may press, in order; the first one present is meant. */
  readonly presses: readonly string[];
  readonly evidence: Evidence;
}

/** A double click or double tap on a surface that presses a control of the same item. */
export interface DoublePress {
  readonly surface: string;
  readonly presses: readonly string[];
  readonly evidence: Evidence;
}

export interface Platform {
  readonly id: PlatformId;
  /** As printed: "X", "Threads". */
  readonly name: string;
  /** Innermost kind first: the first kind that stands around an element is what it belongs to. */
  readonly items: readonly ItemShape[];
  /** Paths a composer moves the page to without leaving what it was opened on; null when it never does. */
  readonly composerPath: RegExp | null;
  /** In order: the first control that matches and finds a target is meant. */
  readonly controls: readonly Control[];
  readonly shortcuts: readonly Shortcut[];
  readonly doublePresses: readonly DoublePress[];
}

/** What the relations of targets found around a host become, the others as they are: the press touches them, one step away. */
export const HOSTED: Readonly<Partial<Record<Relation, Relation>>> = {
  author: 'host',
  reposter: 'host',
  account: 'host',
};
