import { compareText } from '../core/canonical.ts';
import { type AdminPolicy, type ParsedPolicy, parsePolicy } from '../core/policy.ts';
import { z } from '../core/zod.ts';
import { browser } from './browser.ts';
import { canCloseStorage } from './closed-storage.ts';

/** Under it the policy last seen is kept, as the browser gave it. */
export const POLICY_KEY = 'policy';

/** Longer than Chromium takes to fill a policy it first called empty (measured: 1.8 s after a forced installation). */
export const SECOND_LOOK_MS = 10_000;

const rawSchema = z.record(z.string(), z.unknown());
type Raw = Readonly<z.infer<typeof rawSchema>>;

/**
 * The agency's policy. Chromium may take seconds to tell it: there it is the one last seen, at once. Where content
 * scripts write to storage too (Firefox) the browser is asked each time (18 ms): a page that took over its renderer
 * would name itself the nation's repository there.
 */
export async function readPolicy(): Promise<ParsedPolicy> {
  return parsePolicy(await (canCloseStorage() ? lastSeen() : askBrowser()));
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
  await seenIn().set({ [POLICY_KEY]: now });
  changed(parsePolicy(now).policy);
}

/** Firefox rejects where there is no policy for us; any other refusal is an error, and what was last seen stays. */
async function askBrowser(): Promise<Raw> {
  try {
    return readable(await browser.storage.managed.get());
  } catch (reason) {
    if (/manifest not found/i.test(String(reason))) return {};
    throw reason;
  }
}

/** What can be no policy is none: an error here would keep every later policy out, too. */
const readable = (value: unknown): Raw => rawSchema.safeParse(value).data ?? {};

/** Firefox keeps storage.session from content scripts; there it only says whether this policy was told of already. */
const seenIn = () => (canCloseStorage() ? browser.storage.local : browser.storage.session);

async function lastSeen(): Promise<Raw> {
  return readable((await seenIn().get(POLICY_KEY))[POLICY_KEY]);
}

const isEmpty = (raw: Raw): boolean => Object.keys(raw).length === 0;

/** The order of keys says nothing. */
const textOf = (raw: Raw): string =>
  JSON.stringify(Object.entries(raw).sort(([one], [other]) => compareText(one, other)));
