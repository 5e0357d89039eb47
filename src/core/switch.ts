import type { RulesData } from './rulebook.ts';
import { bilingualSchema, daySchema } from './text.ts';
import { PLATFORMS, type PlatformId } from './vocabulary.ts';
import { z } from './zod.ts';

/** A platform's guard switched off, because a redesign made it harm people. `rules/switches.json`; the nation's alone. */
export const switchSchema = z.strictObject({
  platform: z.enum(PLATFORMS),
  /** What people are told: why no press is held there. */
  reason: bilingualSchema,
  /** The day it was decided. It holds from when a browser has it, until the entry is gone. */
  since: daySchema,
});
export type Switch = z.infer<typeof switchSchema>;

/** Why nothing is held on a platform; null where it is guarded. */
export function switchedOff({ switches }: Pick<RulesData, 'switches'>, platform: PlatformId): Switch | null {
  return switches.find((each) => each.platform === platform) ?? null;
}
