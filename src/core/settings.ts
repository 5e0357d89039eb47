import { JOURNAL_DAYS } from './journal.ts';
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
  /** The person's own journal: off until they turn it on; policy can lock it off, never turn it on. */
  journal: z.boolean(),
  /** Days the journal keeps an entry. */
  journalDays: z.int().min(JOURNAL_DAYS.least).max(JOURNAL_DAYS.most),
});
export type Settings = z.infer<typeof settingsSchema>;

const { personnel, language, mode, sharedComputer, drafts, region, journal, journalDays } =
  settingsSchema.shape;

/** What the person chose themselves, and nothing else: only so can an agency's default reach the rest. */
export const chosenSettingsSchema = z.strictObject({
  personnel: personnel.exactOptional(),
  language: language.exactOptional(),
  mode: mode.exactOptional(),
  sharedComputer: sharedComputer.exactOptional(),
  drafts: drafts.exactOptional(),
  region: region.exactOptional(),
  journal: journal.exactOptional(),
  journalDays: journalDays.exactOptional(),
});
export type ChosenSettings = z.infer<typeof chosenSettingsSchema>;

export const initialSettings: Settings = {
  personnel: 'unknown',
  language: 'id',
  mode: 'confirm',
  sharedComputer: false,
  drafts: true,
  region: null,
  journal: false,
  journalDays: JOURNAL_DAYS.initial,
};
