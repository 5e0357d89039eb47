import type { AccountRef } from './intent.ts';
import type { PlatformId } from './vocabulary.ts';

/** One identity of an account: `x:handle:dpp_ppp` or `x:id:12345`. What the index hashes and the worker looks up. */
export type AccountKey = string;

/** The handle as the platform compares it, or null when the platform could not hold it. */
export function canonicalHandle(_platform: PlatformId, _raw: string): string | null {
  throw new Error('being written');
}

/** The account an address names, or null when it names none (reserved path, other host, opaque link). */
export function canonicalAccount(_url: string): AccountRef | null {
  throw new Error('being written');
}

/** The keys a reference can be looked up by, id first. */
export function accountKeys(ref: AccountRef): readonly AccountKey[] {
  const keys: AccountKey[] = [];
  if (ref.id !== null) keys.push(`${ref.platform}:id:${ref.id}`);
  if (ref.handle !== null) keys.push(`${ref.platform}:handle:${ref.handle}`);
  return keys;
}
