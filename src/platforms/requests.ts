import type { Action, PlatformId } from '../core/vocabulary.ts';
import type { Evidence } from './platform.ts';

/**
 * The closed vocabulary of a platform's own mutation requests: what the second net (src/net) knows them by. A
 * request file is data beside the platform's selectors; documents' and queries' ids rotate and are never named.
 */

/**
 * How a value hides what it names: as it stands; base64; the texts in base64 of protobuf, in any number of layers;
 * or the number behind the short code that links show (Instagram, Threads), which is turned into that code.
 */
export type Spelling = 'plain' | 'base64' | 'protobuf' | 'short-code';

/** Where a request names its target. */
export interface AimField {
  /**
   * End of the value's path in query, form or JSON body, whole keys: `tweet_id`, `parent.uri`, `share_params.0`. The
   * first there is. A part of the address' path is called by the part before it: `create` in `/create/<id>/`.
   */
  readonly field: string;
  readonly spelling: Spelling;
  /** Tested on the value once it is spelled out; the named groups `id`, `handle` and `item` say what it names. */
  readonly form: RegExp;
  /** What the account's name stands behind where it is none of a profile: `i/communities/`. */
  readonly space?: string;
}

/** One kind of request that performs an action. An undo, a typing ping and a draft are none. */
export interface Operation {
  readonly action: Action;
  /** Tested on the address as the page gives it, relative ones included. It alone decides for most requests. */
  readonly address: RegExp;
  /** Tested on the text of the body before anything is parsed; null where the address says it all. */
  readonly body: RegExp | null;
  /** Only where this field has this form: `type` is 1, a reply names what it replies to. Null: always. */
  readonly when: { readonly field: string; readonly form: RegExp } | null;
  /** The first that names something is meant; an operation without one is a request whose target is unknown. */
  readonly aims: readonly AimField[];
  readonly evidence: Evidence;
}

/** An item's author as the page's first load carries it, in JSON within `scripts`. */
export interface EmbeddedAuthor {
  readonly scripts: string;
  /** The key under which an object holds the item's id, in the form the aim gives it. */
  readonly item: string;
  /** Dotted paths from that object to its author's handle and id; null where there is none. */
  readonly handle: string | null;
  readonly id: string | null;
}

export interface RequestBook {
  readonly platform: PlatformId;
  readonly operations: readonly Operation[];
  readonly embedded: EmbeddedAuthor | null;
}
