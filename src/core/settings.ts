import { regionCodeSchema } from './region.ts';
import { LANGUAGES, MODES, PERSONNEL } from './vocabulary.ts';
import { z } from './zod.ts';

const settingsSchema = z.strictObject({
  personnel: z.enum(PERSONNEL),
  language: z.enum(LANGUAGES),
  mode: z.enum(MODES),
  /** "Komputer bersama": no journal, memory for the browser session only. */
  sharedComputer: z.boolean(),
  /** What a person is about to publish is read at that press. */
  drafts: z.boolean(),
  /** Where the person works, a Kemendagri code; null while they have not said. */
  region: regionCodeSchema.nullable(),
});
export type Settings = z.infer<typeof settingsSchema>;

const { personnel, language, mode, sharedComputer, drafts, region } = settingsSchema.shape;

/** What the person chose themselves, and nothing else: only so can an agency's default reach the rest. */
export const chosenSettingsSchema = z.strictObject({
  personnel: personnel.exactOptional(),
  language: language.exactOptional(),
  mode: mode.exactOptional(),
  sharedComputer: sharedComputer.exactOptional(),
  drafts: drafts.exactOptional(),
  region: region.exactOptional(),
});
export type ChosenSettings = z.infer<typeof chosenSettingsSchema>;

export const initialSettings: Settings = {
  personnel: 'unknown',
  language: 'id',
  mode: 'confirm',
  sharedComputer: false,
  drafts: true,
  region: null,
};
