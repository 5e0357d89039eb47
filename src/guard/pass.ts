import type { Clock } from '../core/clock.ts';
import type { PassKey } from '../core/intent.ts';

/** How long a confirmed press may still go through, and how long a cancelled one is refused to the site's own retries. */
export const PASS_MS = 30_000;

/**
 * The ledger of what the person chose: one-shot passes and recent refusals, by (platform, action, target, item).
 * Shared by everything that can hold: the press and the site's own request.
 */
export interface PassLedger {
  /** The person confirmed this press once. */
  arm(key: PassKey): void;
  /** Whether an unspent pass stands. */
  has(key: PassKey): boolean;
  /** Uses the pass up; false when none stood. */
  spend(key: PassKey): boolean;
  /** The person backed out. */
  refuse(key: PassKey): void;
  /** Whether the person backed out of this within the last 30 s. */
  refused(key: PassKey): boolean;
}

export function openLedger(clock: Clock): PassLedger {
  const passes = new Map<PassKey, number>();
  const refusals = new Map<PassKey, number>();
  const stands = (among: Map<PassKey, number>, key: PassKey): boolean => {
    const until = among.get(key);
    if (until === undefined) return false;
    if (clock() < until) return true;
    among.delete(key);
    return false;
  };
  return {
    arm(key) {
      refusals.delete(key);
      passes.set(key, clock() + PASS_MS);
    },
    has: (key) => stands(passes, key),
    spend(key) {
      const stood = stands(passes, key);
      passes.delete(key);
      return stood;
    },
    refuse(key) {
      passes.delete(key);
      refusals.set(key, clock() + PASS_MS);
    },
    refused: (key) => stands(refusals, key),
  };
}
