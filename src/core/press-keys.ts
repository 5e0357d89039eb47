import { accountKeys } from './account.ts';
import { addressesOf, type Intent } from './intent.ts';

/** What of a list an excerpt must hold, so that a press is judged as by the whole list. */
export interface PressKeys {
  readonly keys: readonly string[];
  /** Words are about to be published: phrases count beside a hit (published.ts). */
  readonly phrases: boolean;
}

/**
 * Every key that `findHits`, `published` and `canaryIn` look up for a press: of its targets, those its draft links to
 * and mentions among them, of its item, and of every address in the draft.
 */
export function pressKeys(intent: Pick<Intent, 'platform' | 'targets' | 'item' | 'draft'>): PressKeys {
  const { item, links } = addressesOf(intent);
  const keys = [...intent.targets.flatMap(({ ref }) => accountKeys(ref)), ...item, ...links];
  return { keys: [...new Set(keys)], phrases: (intent.draft?.text ?? null) !== null };
}
