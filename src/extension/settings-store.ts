import { type AdminPolicy, effectiveSettings, withoutLocked } from '../core/policy.ts';
import { type ChosenSettings, chosenSettingsSchema, type Settings } from '../core/settings.ts';
import { browser } from './browser.ts';
import { POLICY_KEY, readPolicy } from './policy-store.ts';

const KEY = 'settings';

export interface StoredSettings {
  /** What holds: the person's choices, and the agency's policy where it says more. */
  readonly settings: Settings;
  /** Storage held something that is no settings: the initial ones serve, and the popup says so. */
  readonly broken: boolean;
  /** Settings that the agency's policy keeps from being changed. */
  readonly locked: readonly (keyof Settings)[];
  /** The agency as its policy names it; null where it does not, or where there is no policy. */
  readonly managedBy: string | null;
}

/** The settings that hold now, parsed on every read: storage is an edge like any other. */
export async function readSettings(): Promise<StoredSettings> {
  const { chosen, broken, policy } = await readStored();
  return {
    settings: effectiveSettings(chosen, policy),
    broken,
    locked: policy.lockedSettings,
    managedBy: policy.agencyName,
  };
}

/** Writes one change over what is readable now, without what policy locks, and returns what holds then. */
export async function changeSettings(change: ChosenSettings): Promise<Settings> {
  const { chosen, policy } = await readStored();
  const allowed = withoutLocked(change, policy);
  const changed = { ...chosen, ...allowed };
  if (Object.keys(allowed).length > 0) await browser.storage.local.set({ [KEY]: changed });
  return effectiveSettings(changed, policy);
}

/** Hears of every change, whoever made it, the agency's policy included. */
export function onSettings(changed: (settings: Settings) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes || POLICY_KEY in changes)
      void readSettings().then(({ settings }) => changed(settings));
  });
}

interface Stored {
  readonly chosen: ChosenSettings;
  readonly broken: boolean;
  readonly policy: AdminPolicy;
}

/** Both at once: it stands between a press and its dialog. */
async function readStored(): Promise<Stored> {
  const [{ [KEY]: stored = {} }, { policy }] = await Promise.all([
    browser.storage.local.get(KEY),
    readPolicy(),
  ]);
  const chosen = chosenSettingsSchema.safeParse(stored);
  return { chosen: chosen.data ?? {}, broken: !chosen.success, policy };
}
