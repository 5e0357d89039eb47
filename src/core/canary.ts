import { type AccountKey, accountKeys, canonicalHandle, canonicalId } from './account.ts';
import type { AccountRef, Intent } from './intent.ts';
import type { Canary } from './list.ts';

/**
 * The canary as pages name it. It is nobody's campaign: it is listed so that a person can see on the real site that
 * a press is read, looked up and answered.
 */
export function canaryRef({ platform, handle, id }: Canary): AccountRef {
  return {
    platform,
    handle: handle === null ? null : canonicalHandle(platform, handle),
    id: id === null ? null : canonicalId(platform, id),
  };
}

/** The keys by which a press on one of them is known. */
export function canaryKeys(canaries: readonly Canary[]): ReadonlySet<AccountKey> {
  return new Set(canaries.flatMap((each) => accountKeys(canaryRef(each))));
}

/** The first canary a press is aimed at; null where it is aimed at none. */
export function canaryIn({ targets }: Intent, keys: ReadonlySet<AccountKey>): AccountRef | null {
  const hit = targets.find(({ ref }) => accountKeys(ref).some((key) => keys.has(key)));
  return hit?.ref ?? null;
}
