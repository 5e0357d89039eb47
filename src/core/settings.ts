import { LANGUAGES, MODES, PERSONNEL } from './vocabulary.ts';
import { z } from './zod.ts';

export const settingsSchema = z.strictObject({
  personnel: z.enum(PERSONNEL),
  language: z.enum(LANGUAGES),
  mode: z.enum(MODES),
  /** "Komputer bersama": no journal, memory for the browser session only. */
  sharedComputer: z.boolean(),
});
export type Settings = z.infer<typeof settingsSchema>;

export const initialSettings: Settings = {
  personnel: 'unknown',
  language: 'id',
  mode: 'confirm',
  sharedComputer: false,
};
