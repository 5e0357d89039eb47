import type { Origin } from './list.ts';
import type { LoggedRequest } from './request-log.ts';
import type { FaultName } from './tuf/fault.ts';
import type { Language } from './vocabulary.ts';

/** A list that warnings rest on, as the page shows it. */
export interface ShownList {
  readonly name: string;
  readonly origin: ShownOrigin;
  readonly version: number;
  /** Calendar day, `YYYY-MM-DD`. */
  readonly date: string;
  /** Entries not withdrawn. */
  readonly accounts: number;
  readonly freshness: 'embedded' | 'fresh' | 'stale';
  /** Where a correction is sent; null until an office has taken it on. */
  readonly contact: string | null;
}

/** Who a list speaks for; `region` is the region's name. */
export interface ShownOrigin {
  readonly scope: Origin['scope'];
  /** The region's, agency's or subscription's name; empty for the nation. */
  readonly name: string;
}

/** What kept the last check of a source from taking its list: the last good one stays. */
export type SourceTrouble = FaultName | 'wrong-root';

export interface ShownSource {
  readonly fingerprint: string;
  /** Null: its files come by hand only. */
  readonly url: string | null;
  readonly origin: ShownOrigin;
  readonly by: 'policy' | 'person';
  /** Milliseconds since the epoch; null before the first check. */
  readonly checkedAt: number | null;
  readonly dueAt: number | null;
  readonly trouble: SourceTrouble | null;
  /** Lists that were refused whole at the last check, and why. */
  readonly refusals: readonly { readonly origin: ShownOrigin; readonly reason: RefusalReason }[];
}

/** `none`: the repository has no list where the one it is followed for would be. */
export type RefusalReason = 'authority' | 'role' | 'floor' | 'unreadable' | 'law' | 'none';

/** A source that answered and is not followed yet: nothing of it is stored. */
export interface InspectedSource {
  readonly url: string;
  readonly fingerprint: string;
}

/** What came of the last thing done on this page. */
export type PageOutcome =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'working' }
  | { readonly kind: 'checked' }
  | { readonly kind: 'too-soon' }
  | { readonly kind: 'inspected'; readonly source: InspectedSource }
  | { readonly kind: 'subscribed' }
  | { readonly kind: 'unsubscribed' }
  | { readonly kind: 'imported' }
  /** The file is of a source nobody follows here. */
  | { readonly kind: 'foreign-file'; readonly fingerprint: string; readonly origin: ShownOrigin }
  | { readonly kind: 'refused'; readonly why: PageRefusal };

export type PageRefusal =
  | SourceTrouble
  | 'bad-url'
  | 'sourceless'
  | 'already-followed'
  | 'too-many'
  | 'bad-file'
  | 'file-too-large';

export interface ListsPageState {
  readonly language: Language;
  readonly lists: readonly ShownList[];
  readonly sources: readonly ShownSource[];
  /** The agency whose policy set sources here; null without one. */
  readonly managedBy: string | null;
  /** Newest first. */
  readonly requests: readonly LoggedRequest[];
  /** The store could not be opened, so the package's own list serves alone. */
  readonly storeBroken: boolean;
  readonly outcome: PageOutcome;
}

/** A fingerprint as people compare it: groups of four. */
export function inGroups(fingerprint: string): string {
  return fingerprint.match(/.{1,4}/g)?.join(' ') ?? fingerprint;
}
