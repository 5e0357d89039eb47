import { compareText } from '../core/canonical.ts';
import { type AdminPolicy, type ParsedPolicy, parsePolicy } from '../core/policy.ts';
import { browser } from './browser.ts';

/** Key of storage.local under which the policy last seen is kept, as the browser gave it. */
export const POLICY_KEY = 'policy';

/** Longer than Chromium takes to fill a policy it first called empty (measured: 1.8 s after a forced installation). */
export const SECOND_LOOK_MS = 10_000;

type Raw = Readonly<Record<string, unknown>>;

/** The agency's policy as last seen: at once, without asking the browser, which may take seconds to know it. */
export async function readPolicy(): Promise<ParsedPolicy> {
  return parsePolicy(await lastSeen());
}

/**
 * Asks the browser for its policy, however long that takes, and hears of changes where it tells of any (Firefox reads
 * policy once a start). `changed` hears each policy that differs from the one last seen.
 */
export async function startPolicy(changed: (policy: AdminPolicy) => void): Promise<void> {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void look(changed);
  });
  await look(changed);
}

async function look(changed: (policy: AdminPolicy) => void): Promise<void> {
  let now = await askBrowser();
  // Chromium first calls a policy that it has not read yet empty: one that was there is not forgotten on that word.
  if (isEmpty(now) && !isEmpty(await lastSeen())) {
    await new Promise((later) => setTimeout(later, SECOND_LOOK_MS));
    now = await askBrowser();
  }
  if (textOf(now) === textOf(await lastSeen())) return;
  await browser.storage.local.set({ [POLICY_KEY]: now });
  changed(parsePolicy(now).policy);
}

/** Firefox rejects where there is no policy for us; any other refusal is an error, and what was last seen stays. */
async function askBrowser(): Promise<Raw> {
  try {
    return await browser.storage.managed.get();
  } catch (reason) {
    if (/manifest not found/i.test(String(reason))) return {};
    throw reason;
  }
}

async function lastSeen(): Promise<Raw> {
  const { [POLICY_KEY]: seen = {} } = await browser.storage.local.get(POLICY_KEY);
  return seen as Raw;
}

const isEmpty = (raw: Raw): boolean => Object.keys(raw).length === 0;

/** The order of keys says nothing. */
const textOf = (raw: Raw): string =>
  JSON.stringify(Object.entries(raw).sort(([one], [other]) => compareText(one, other)));
