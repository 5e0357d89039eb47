import { type Examination, type HealthRow, KEPT_DAYS } from './health.ts';
import { ACTIONS, PLATFORMS } from './vocabulary.ts';
import { z } from './zod.ts';

const count = z.int().nonnegative();
/** What versions before the second net did not count. */
const laterCount = count.default(0);

/** The counts as they lie in storage. */
export const healthRecordSchema: z.ZodType<readonly HealthRow[]> = z
  .array(
    z.strictObject({
      day: count,
      platform: z.enum(PLATFORMS),
      action: z.enum(ACTIONS),
      resolved: count,
      unresolved: count,
      settled: count,
      unsettled: count,
      caught: laterCount,
      unknown: laterCount,
      unheld: laterCount,
    }),
  )
  .max(KEPT_DAYS * PLATFORMS.length * ACTIONS.length);

const few = count.max(100_000);

/** What a look over a page found: a page that took over its renderer can answer anything in our name. */
export const examinationSchema: z.ZodType<Examination> = z.object({
  actions: z
    .array(z.strictObject({ action: z.enum(ACTIONS), controls: few, aimed: few, openers: few }))
    .max(ACTIONS.length),
  whole: z.boolean(),
});
