import type { DialogTime } from './dialog.ts';
import type { IndexScale, ListSize } from './index-scale.ts';
import type { JournalTime } from './journal.ts';
import type { PollCost } from './list-poll.ts';
import type { NonMatching } from './non-matching.ts';
import type { ScriptCost } from './script-time.ts';
import type { StartTime } from './start.ts';
import type { UnlistedDelay } from './unlisted.ts';

/** What is measured of any extension. Milliseconds, megabytes (10⁶ bytes), kilobytes (10³ bytes). */
export interface ExtensionResult {
  readonly scroll: ScriptCost;
  readonly idle: ScriptCost;
  readonly memory: { readonly addedMB: number };
  readonly press: { readonly unlistedMs: UnlistedDelay };
  readonly size: { readonly guardGzipKB: number; readonly netGzipKB: number };
  readonly net: NonMatching;
  readonly start: StartTime;
}

/** Ours, with the press that opens the dialog; `peer` is null where none was given. */
export interface BenchResult extends ExtensionResult {
  readonly press: ExtensionResult['press'] & { readonly dialogMs: DialogTime };
  /** Microseconds of one advice, the median over everything it can be asked. */
  readonly advise: { readonly us: number };
  readonly index: IndexScale;
  readonly list: ListSize;
  readonly poll: PollCost;
  readonly journal: JournalTime;
  readonly peer: ExtensionResult | null;
}

/** Three decimals, as the clocks know no more; of a share, three digits. */
export function rounded<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (_, each: unknown) =>
      typeof each === 'number' ? Number(Math.abs(each) < 1e-3 ? each.toPrecision(3) : each.toFixed(3)) : each,
    ),
  ) as T;
}
