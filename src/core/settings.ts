import { regionCodeSchema } from './region.ts';
import { LANGUAGES, MODES, PERSONNEL } from './vocabulary.ts';
import { z } from './zod.ts';

export const settingsSchema = z.strictObject({
  personnel: z.enum(PERSONNEL),
  language: z.enum(LANGUAGES),
  mode: z.enum(MODES),
  /** "Komputer bersama": no journal, memory for the browser session only. */
  sharedComputer: z.boolean(),
  /** What a person is about to publish is read at that press; on where an earlier version stored nothing of it. */
  drafts: z.boolean().default(true),
  /** Where the person works, a Kemendagri code; null while they have not said, as an earlier version stored nothing. */
  region: regionCodeSchema.nullable().default(null),
});
export type Settings = z.infer<typeof settingsSchema>;

export const initialSettings: Settings = {
  personnel: 'unknown',
  language: 'id',
  mode: 'confirm',
  sharedComputer: false,
  drafts: true,
  region: null,
};
