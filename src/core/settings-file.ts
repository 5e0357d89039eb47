import { type ChosenSettings, chosenSettingsSchema, type Settings } from './settings.ts';
import { z } from './zod.ts';

/** What a settings file holds. Not the journal, whose "on" is asked for; not the pledge; not subscriptions. */
export const FILE_SETTINGS = ['personnel', 'language', 'mode', 'sharedComputer', 'drafts', 'region'] as const;
export type FileSetting = (typeof FILE_SETTINGS)[number];
export type FileSettings = Pick<ChosenSettings, FileSetting>;

/** Bytes; a file beyond is read by nobody. */
export const LARGEST_SETTINGS_FILE = 64_000;

const FORMAT = 'jempol-netral-settings';
const VERSION = 1;

export type SettingsFileFault =
  | { readonly kind: 'too-large' | 'unreadable' | 'foreign' }
  /** Written by a later version of the extension than this one. */
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'unknown-key'; readonly key: string }
  | { readonly kind: 'wrong-value'; readonly key: FileSetting };

/** A settings file after the look at it: nothing is changed yet. */
export type ReadSettingsFile =
  | { readonly kind: 'refused'; readonly fault: SettingsFileFault }
  | {
      readonly kind: 'read';
      /** What would be other than it is now. */
      readonly wanted: FileSettings;
      /** What the file would change and policy keeps as it is. */
      readonly locked: readonly FileSetting[];
    };

const frameSchema = z.object({
  format: z.literal(FORMAT),
  version: z.int().positive(),
  settings: z.record(z.string(), z.unknown()),
});

/** The file's text, ending in a line break. What an agency set is not the person's to take along. */
export function writeSettingsFile(chosen: ChosenSettings): string {
  // JSON leaves out what is undefined: what nobody chose.
  const kept = Object.fromEntries(FILE_SETTINGS.map((name) => [name, chosen[name]]));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, settings: kept }, null, 2)}\n`;
}

export interface SettingsNow {
  readonly settings: Settings;
  readonly locked: readonly (keyof Settings)[];
  /** By Kemendagri code. */
  readonly regions: ReadonlyMap<string, string>;
}

/** Reads a whole file or refuses it whole, naming the first thing wrong with it. */
export function readSettingsFile(text: string, now: SettingsNow): ReadSettingsFile {
  const raw = parseJson(text);
  if (raw === undefined) return refused({ kind: 'unreadable' });
  const frame = frameSchema.safeParse(raw);
  const newer = z.object({ format: z.literal(FORMAT), version: z.int().gt(VERSION) }).safeParse(raw);
  if (newer.success) return refused({ kind: 'newer', version: newer.data.version });
  if (!frame.success) return refused({ kind: 'foreign' });

  const wanted = new Map<FileSetting, unknown>();
  for (const [key, value] of Object.entries(frame.data.settings)) {
    const name = FILE_SETTINGS.find((each) => each === key);
    if (name === undefined) return refused({ kind: 'unknown-key', key });
    if (!mayBe(name, value, now.regions)) return refused({ kind: 'wrong-value', key: name });
    if (value !== now.settings[name]) wanted.set(name, value);
  }
  const locked = [...wanted.keys()].filter((name) => now.locked.includes(name));
  for (const name of locked) wanted.delete(name);
  return { kind: 'read', wanted: chosenSettingsSchema.parse(Object.fromEntries(wanted)), locked };
}

const refused = (fault: SettingsFileFault): ReadSettingsFile => ({ kind: 'refused', fault });

/** Undefined where it is no JSON: `null` is. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (reason) {
    if (!(reason instanceof SyntaxError)) throw reason;
    return undefined;
  }
}

function mayBe(name: FileSetting, value: unknown, regions: ReadonlyMap<string, string>): boolean {
  if (!chosenSettingsSchema.safeParse({ [name]: value }).success) return false;
  // A code that is well formed names a region only if there is one.
  return name !== 'region' || value === null || regions.has(String(value));
}
