import type { PlatformId } from './vocabulary.ts';

/**
 * How one platform names accounts in addresses: literal data, read by account.ts.
 *
 * A route is a path from the root; the first one that fits decides, longer paths fit their own beginning.
 * Its parts: a literal (compared in lower case), `*` (anything), and at most one capture:
 * `:handle` ('@' allowed before it), `@:handle` ('@' required), `:id`, `:slug-id` (`Name-of-Page-12345`),
 * `:space` (a handle inside the space the literals before it name), `:url` (an address wrapped in this one),
 * `:phone` (a number with or without '+' and spaces, as an id), `+:id` (an id that begins with '+').
 * `-100~:id`: the signs before '~' belong to the id though the address leaves them out.
 * `path?name=:id` captures a query parameter. A route without a capture says: this address names no account.
 */
export interface Site {
  readonly platform: PlatformId;
  /** Hosts as registered; what may stand before them is in `subdomains`. */
  readonly domains: readonly string[];
  readonly subdomains: RegExp;
  /** Letters, digits and signs a bare handle may have, before lower-casing; null where every handle lives in a space. */
  readonly handle: RegExp | null;
  readonly id: RegExp;
  /** Other spellings of an id and what they stand for, tried in order. */
  readonly idSpellings?: readonly (readonly [spelling: RegExp, id: string])[];
  /** A handle that may stand before the domain, as if it were the first part of the path: `NAME.t.me`. */
  readonly handleHost?: RegExp;
  /** Names apart from profiles: `groups/<slug>` is a handle of its own and never equals the profile `<slug>`. */
  readonly spaces?: Readonly<Record<string, RegExp>>;
  /** Dots carry no meaning and are dropped before `handle` is tried. */
  readonly dotless?: true;
  /** Canonical handles the platform keeps for its own pages; none where '@' keeps names apart from those. */
  readonly reserved?: ReadonlySet<string>;
  readonly routes: readonly string[];
}

export function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/** Decimal ids: no leading zero, at most 20 digits (64 bits). */
export const DECIMAL = /^[1-9][0-9]{0,19}$/;
