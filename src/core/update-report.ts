import { originSchema } from './list.ts';
import type { RefusalReason, SourceTrouble } from './lists-page.ts';
import type { LastCheck } from './poll.ts';
import type { RepositoryConfig } from './repository.ts';
import type { Refusal } from './take.ts';
import type { Fault, FaultName, Where } from './tuf/fault.ts';
import { z } from './zod.ts';

/** The first root a host gave is not the one whose fingerprint was named: another repository, or someone in between. */
export interface WrongRoot extends Where {
  readonly name: 'wrong-root';
  readonly attack: 'arbitrary-software';
}

/** What kept a check from being one, with the attack it may be a sign of. */
export type CheckFault = Fault | WrongRoot;

export type CheckOutcome =
  | { readonly kind: 'current'; readonly validUntil: number; readonly refusals: readonly Refusal[] }
  /** A state rather than a failure: the last good list stays in force, with its date. */
  | { readonly kind: 'expired'; readonly fault: Fault }
  /** `waitMs`: what the host asked to wait before the next one, else 0. */
  | { readonly kind: 'failed'; readonly fault: CheckFault; readonly waitMs: number };

/** The last check of one repository, as it is stored. */
export interface Check extends LastCheck {
  readonly outcome: 'current' | 'expired' | 'failed';
  /** Null of a current one. */
  readonly fault: CheckFault | null;
  /** The last update that went through: when, and until when its metadata holds; null before the first. */
  readonly taken: { readonly at: number; readonly validUntil: number } | null;
  /** Lists and books that this last update refused whole. */
  readonly refusals: readonly Refusal[];
}

/** What a screen shows of one repository. */
export interface RepositoryReport {
  readonly config: RepositoryConfig;
  /** Null before its first check. */
  readonly last: Check | null;
  /** Of the next check, ms since the epoch; null: its files come by hand only. */
  readonly dueAt: number | null;
}

/** The record after a check that ended at `now` (ms since the epoch). */
export function afterCheck(before: Check | null, outcome: CheckOutcome, now: number): Check {
  const { taken = null, refusals = [], failures = 0 } = before ?? {};
  switch (outcome.kind) {
    case 'current':
      return {
        checkedAt: now,
        failures: isWhole(outcome.refusals) ? 0 : Math.min(failures + 1, MOST_FAILURES_OF_A_PART),
        waitMs: 0,
        outcome: 'current',
        fault: null,
        taken: { at: now, validUntil: outcome.validUntil },
        refusals: outcome.refusals,
      };
    case 'expired':
      return {
        checkedAt: now,
        failures: 0,
        waitMs: 0,
        outcome: 'expired',
        fault: outcome.fault,
        taken,
        refusals,
      };
    case 'failed':
      return {
        checkedAt: now,
        failures: failures + 1,
        waitMs: outcome.waitMs,
        outcome: 'failed',
        fault: outcome.fault,
        taken,
        refusals,
      };
  }
}

/** The wait is then half an hour at most: never longer than a campaign allows the repository's other lists. */
const MOST_FAILURES_OF_A_PART = 2;

/** Whether every list could be fetched: what was cut on its way is asked for again sooner than what is bad. */
function isWhole(refusals: readonly Refusal[]): boolean {
  return refusals.every(({ fault }) => fault !== 'unreachable');
}

// Tables rather than lists, so that a name that is added elsewhere is missed here.
const TROUBLES: Readonly<Record<SourceTrouble, true>> = {
  unreachable: true,
  absent: true,
  'too-long': true,
  malformed: true,
  unsigned: true,
  'rolled-back': true,
  expired: true,
  mismatch: true,
  'wrong-target': true,
  storage: true,
  'wrong-root': true,
};
const REASONS: Readonly<Record<RefusalReason, true>> = {
  authority: true,
  role: true,
  floor: true,
  unreadable: true,
  law: true,
  none: true,
};

const oneOf = <Name extends string>(names: Readonly<Record<Name, true>>) =>
  z.custom<Name>((value) => typeof value === 'string' && Object.hasOwn(names, value));

const faultSchema = z.strictObject({
  name: oneOf(TROUBLES),
  attack: z.string().nullable(),
  clause: z.string(),
  role: z.string(),
  version: z.int().nullable(),
}) as z.ZodType<CheckFault>;

const checkSchema: z.ZodType<Check> = z.strictObject({
  checkedAt: z.int(),
  failures: z.int().nonnegative(),
  waitMs: z.int().nonnegative(),
  outcome: z.enum(['current', 'expired', 'failed']),
  fault: faultSchema.nullable(),
  taken: z.strictObject({ at: z.int(), validUntil: z.int() }).nullable(),
  refusals: z
    .array(
      z.strictObject({
        origin: originSchema,
        reason: oneOf(REASONS),
        fault: oneOf<FaultName>(TROUBLES).nullable(),
      }),
    )
    .max(200),
});

/** Checks by the repository's fingerprint, as they lie in storage. */
export const checksSchema: z.ZodType<Readonly<Record<string, Check>>> = z.record(
  z.string().regex(/^[0-9a-f]{64}$/),
  checkSchema,
);
