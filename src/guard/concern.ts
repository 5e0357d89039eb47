import { accountKeys } from '../core/account.ts';
import type { AccountIndex } from '../core/account-index.ts';
import { addressesOf, type Intent, type Target } from '../core/intent.ts';
import type { Aim } from './aim.ts';
import type { GuardState } from './ports.ts';

/** The targets whose fingerprints are in the index: a maybe until the worker has looked them up. */
export function hitsOf({ targets }: Intent, index: AccountIndex): readonly Target[] {
  return targets.filter(({ ref }) => accountKeys(ref).some((key) => index.has(key)));
}

/** The first address in it that may be listed, as the list keys it. */
export function addressHit(intent: Intent, index: AccountIndex): string | null {
  const { item, links } = addressesOf(intent);
  return [...item, ...links].find((key) => index.has(key)) ?? null;
}

/** Who or what in it may be listed, as a person would write it; null where nothing is. */
export function suspectOf(intent: Intent, index: AccountIndex): string | null {
  const [hit] = hitsOf(intent, index);
  if (hit === undefined) return addressHit(intent, index)?.replace(/^(?:link:|item:\w+:)/, '') ?? null;
  return hit.ref.handle === null ? hit.ref.id : `@${hit.ref.handle}`;
}

/**
 * Somebody or something in it may be listed, or strict mode asks about a press that names nobody. An index of 16 bits
 * holds no accounts of other platforms (core/wire/index-parts.ts): only the worker knows of those.
 */
export function concerns(
  { intent, missed }: Pick<Aim, 'intent' | 'missed'>,
  index: AccountIndex,
  state: GuardState,
): boolean {
  const { platform, targets } = intent;
  if (hitsOf(intent, index).length > 0 || addressHit(intent, index) !== null) return true;
  if (index.header.bits === 16 && targets.some(({ ref }) => ref.platform !== platform)) return true;
  const opaque = (intent.draft?.opaque.length ?? 0) > 0;
  return state.mode === 'strict' && (opaque || (missed && targets.length === 0));
}
