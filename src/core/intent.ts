import type { Action, PlatformId, Relation } from './vocabulary.ts';

/**
 * An account as the page names it: not yet known to be listed. At least one of the two is present.
 * `handle` and `id` are canonical (see account.ts).
 */
export interface AccountRef {
  readonly platform: PlatformId;
  readonly handle: string | null;
  /** The platform's own stable id, decimal digits or the platform's own opaque string. */
  readonly id: string | null;
}

/** One account a press is aimed at, and how it stands to the press. */
export interface Target {
  readonly relation: Relation;
  readonly ref: AccountRef;
}

/**
 * What the words about to be published hold beyond the accounts they name, read once at the press and never kept.
 * The accounts stand among the intent's targets, as `linked` or `mentioned`.
 */
export interface Draft {
  /** Addresses of no account, as the list keys them (draft.ts): a campaign site, an item, a debunked page. */
  readonly links: readonly string[];
  /** Hosts of short links whose destination nobody here can see. */
  readonly opaque: readonly string[];
  /** The text of a public post, for phrases; null in messages, where words are nobody's business. */
  readonly text: string | null;
  /** A photo or video goes along. */
  readonly photos: boolean;
}

/** What one press would do, read from the page at that press. */
export interface Intent {
  readonly platform: PlatformId;
  readonly action: Action;
  /** The author first; empty where the page does not name whom the press is aimed at. */
  readonly targets: readonly Target[];
  /** The item's own id on the platform (status id, post code), null for an account-level action. */
  readonly item: string | null;
  /** Null where the press publishes nothing of the person's own, or drafts are not read. */
  readonly draft: Draft | null;
}

/** The keys of what is no account: the pressed item itself, and the addresses in the words being published. */
export function addressesOf({ platform, item, draft }: Pick<Intent, 'platform' | 'item' | 'draft'>): {
  readonly item: readonly string[];
  readonly links: readonly string[];
} {
  return { item: item === null ? [] : [`item:${platform}:${item}`], links: draft?.links ?? [] };
}

/** The ledger's key: one press of one action on one target and item. */
export type PassKey = string;

/** The pass key names the first target, which is what the site's own request will name (platform, action, target, item). */
export function passKey(intent: Intent): PassKey {
  const ref = intent.targets[0]?.ref;
  return [intent.platform, intent.action, ref?.id ?? '', ref?.handle ?? '', intent.item ?? ''].join('|');
}
