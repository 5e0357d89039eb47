import type { ListInfo, Origin } from './list.ts';
import type { PlatformId } from './vocabulary.ts';

/** A list that warnings rest on now. */
export interface HeldList {
  readonly info: ListInfo;
  readonly origin: Origin;
  /** Fingerprint of the repository it came from; null: the package's own. */
  readonly repository: string | null;
  /** Its metadata's earliest expiry, ms since the epoch; null: the package's own never expires. */
  readonly validUntil: number | null;
  /** Entries not withdrawn a platform; platforms without entries are absent. */
  readonly accounts: readonly { readonly platform: PlatformId; readonly count: number }[];
}

/** `embedded`: the package's own, renewed with it; `stale`: not renewed in time, it keeps warning as of its date. */
export type Freshness = 'embedded' | 'fresh' | 'stale';

/** `instant`: ms since the epoch. */
export function freshnessOf(held: HeldList, instant: number): Freshness {
  if (held.repository === null) return 'embedded';
  return isStale(held, instant) ? 'stale' : 'fresh';
}

/** Whether a list still warns but only "menurut daftar per TANGGAL". `instant`: ms since the epoch. */
export function isStale({ validUntil }: HeldList, instant: number): boolean {
  return validUntil !== null && validUntil <= instant;
}
