import { bilingualSchema, instantSchema } from './text.ts';
import { z } from './zod.ts';

/** A stage is half-open: it holds from `from` (included) to `to` (excluded), both local midnights of the contest's region. */
const stageSchema = z.strictObject({
  phase: z.enum(['prospective', 'determined', 'campaign', 'quiet', 'after']),
  from: instantSchema,
  /** Null only for `after`, whose end no source was found for: the stage is then not claimed at all. */
  to: instantSchema.nullable(),
  sources: z.array(z.string().min(1)).min(1),
  note: bilingualSchema.nullable(),
});
export type Stage = z.infer<typeof stageSchema>;

export const electionSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: bilingualSchema,
  kind: z.enum(['pemilu', 'pilkada', 'test']),
  /** Kemendagri code, null for the whole country. */
  region: z.string().nullable(),
  votingDay: z.iso.date(),
  confidence: z.enum(['A', 'B', 'C']),
  stages: z.array(stageSchema).min(1),
});
export type Election = z.infer<typeof electionSchema>;
