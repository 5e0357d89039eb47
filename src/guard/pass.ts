import type { Clock } from '../core/clock.ts';
import type { PassKey } from '../core/intent.ts';

/** How long a confirmed press may still go through, and how long a cancelled one is refused to the site's own retries. */
export const PASS_MS = 30_000;

/** The ledger of what the person confirmed: one-shot passes, by (platform, action, target, item). */
export interface PassLedger {
  /** The person confirmed this press once. */
  arm(key: PassKey): void;
  /** Whether an unspent pass stands. */
  has(key: PassKey): boolean;
  /** Uses the pass up; false when none stood. */
  spend(key: PassKey): boolean;
}

export function openLedger(clock: Clock): PassLedger {
  const passes = new Map<PassKey, number>();
  const has = (key: PassKey): boolean => clock() < (passes.get(key) ?? 0);
  return {
    arm: (key) => void passes.set(key, clock() + PASS_MS),
    has,
    spend(key) {
      const stood = has(key);
      passes.delete(key);
      return stood;
    },
  };
}
