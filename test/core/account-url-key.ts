import { accountKeys, canonicalAccount } from '../../src/core/account.ts';

/** The one key an address gives, or null. */
export function keyOf(url: string): string | null {
  const ref = canonicalAccount(url);
  return ref === null ? null : accountKeys(ref).join(' ');
}
