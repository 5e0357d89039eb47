import { type AdminPolicy, effectiveSettings, withoutLocked } from '../core/policy.ts';
import { type ChosenSettings, chosenSettingsSchema, type Settings } from '../core/settings.ts';
import { browser } from './browser.ts';
import { SETTINGS_LOCK } from './locks.ts';
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

/** Whether the person chose this one themselves, as far as what is stored can be read. */
export async function hasChosen(name: keyof Settings): Promise<boolean> {
  return name in (await readStored()).chosen;
}

/** What the person chose themselves, without what policy sets; nothing where it cannot be read. */
export async function readChosen(): Promise<ChosenSettings> {
  return (await readStored()).chosen;
}

/**
 * Writes one change over what is readable now, without what policy locks, and returns what holds then. On a computer
 * that is or thereby comes to be shared the choice of the journal goes.
 */
export function changeSettings(change: ChosenSettings): Promise<Settings> {
  return navigator.locks.request(SETTINGS_LOCK, async () => {
    const { chosen, policy } = await readStored();
    const allowed = withoutLocked(change, policy);
    const changed = withoutPaused({ ...chosen, ...allowed }, policy);
    if (Object.keys(allowed).length > 0) await write(changed);
    return effectiveSettings(changed, policy);
  });
}

/** Takes back what the person chose of these, also where policy locks it; without any choice left nothing is kept. */
export function unsetSettings(names: readonly (keyof Settings)[]): Promise<void> {
  return navigator.locks.request(SETTINGS_LOCK, async () => {
    const { chosen } = await readStored();
    const unset: readonly string[] = names;
    await write(Object.fromEntries(Object.entries(chosen).filter(([name]) => !unset.includes(name))));
  });
}

/** Takes back every choice but one: that this computer is shared outlives whoever said so. */
export function forgetSettings(): Promise<void> {
  return navigator.locks.request(SETTINGS_LOCK, async () => {
    const { chosen } = await readStored();
    await write(chosen.sharedComputer === true ? { sharedComputer: true } : {});
  });
}

/** Takes back the choice of a journal that the policy, or a shared computer, keeps from recording. */
export function unsetPausedJournal(): Promise<void> {
  return navigator.locks.request(SETTINGS_LOCK, async () => {
    const { chosen, policy } = await readStored();
    const left = withoutPaused(chosen, policy);
    if (left !== chosen) await write(left);
  });
}

/** A yes is not kept over a pause: whoever sits here after it is asked anew. */
function withoutPaused(chosen: ChosenSettings, policy: AdminPolicy): ChosenSettings {
  const isPaused =
    policy.lockedSettings.includes('journal') || effectiveSettings(chosen, policy).sharedComputer;
  if (!isPaused || chosen.journal !== true) return chosen;
  const { journal: _, ...left } = chosen;
  return left;
}

async function write(chosen: ChosenSettings): Promise<void> {
  if (Object.keys(chosen).length === 0) await browser.storage.local.remove(KEY);
  else await browser.storage.local.set({ [KEY]: chosen });
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
