import { initialSettings, type Settings, settingsSchema } from '../core/settings.ts';
import { browser } from './browser.ts';

const KEY = 'settings';

export interface StoredSettings {
  readonly settings: Settings;
  /** Storage held something that is no settings: the initial ones serve, and the popup says so. */
  readonly broken: boolean;
}

/** The person's settings, parsed on every read: storage is an edge like any other. */
export async function readSettings(): Promise<StoredSettings> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  if (stored === undefined) return { settings: initialSettings, broken: false };
  const parsed = settingsSchema.safeParse(stored);
  return parsed.success
    ? { settings: parsed.data, broken: false }
    : { settings: initialSettings, broken: true };
}

/** Writes one change over what is readable now. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const { settings } = await readSettings();
  const changed = { ...settings, ...change };
  await browser.storage.local.set({ [KEY]: changed });
  return changed;
}

/** Hears of every change, whoever made it; what cannot be read counts as the initial settings. */
export function onSettings(changed: (settings: Settings) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) void readSettings().then(({ settings }) => changed(settings));
  });
}
