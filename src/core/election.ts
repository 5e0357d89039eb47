import { regionCodeSchema } from './region.ts';
import { bilingualSchema, daySchema } from './text.ts';
import { z } from './zod.ts';

/** A stage is half-open: it holds from the midnight `from` begins with to the one `to` begins with, by the contest's own clock. */
const stageSchema = z.strictObject({
  phase: z.enum(['prospective', 'determined', 'campaign', 'quiet', 'after']),
  from: daySchema,
  /** Null only for `after`, whose end no source was found for: the stage is then not claimed at all. */
  to: daySchema.nullable(),
  sources: z.array(z.string().min(1)).min(1),
  note: bilingualSchema.nullable(),
});
export type Stage = z.infer<typeof stageSchema>;

export const electionSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: bilingualSchema,
  kind: z.enum(['pemilu', 'pilkada', 'test']),
  /** Kemendagri code, null for the whole country. */
  region: regionCodeSchema.nullable(),
  /** Whose midnight its days begin at: that of each region it is contested in, or one for the whole country. */
  clock: z.enum(['local', 'WIB']),
  /** Null where no single day was found. */
  votingDay: daySchema.nullable(),
  confidence: z.enum(['A', 'B', 'C']),
  /** For the voting day and the note; each stage has its own. */
  sources: z.array(z.string().min(1)).min(1),
  note: bilingualSchema.nullable(),
  /** Sourced ones only; an election without any claims nothing, and its note says why. */
  stages: z.array(stageSchema),
});
export type Election = z.infer<typeof electionSchema>;
