import { browser } from './browser.ts';
import { readPolicy } from './policy-store.ts';

/** In local storage from the installation until the page was opened, or an agency's policy did without it. */
const DUE = 'welcomeDue';

/** Longer than Chromium takes to tell the policy of a forced installation (measured: 1.8 s). */
const POLICY_MS = 5_000;

/** What the opening needs from outside. */
export interface WelcomePorts {
  readonly edition: typeof __EDITION__;
  /** Resolves after so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
}

const HERE: WelcomePorts = {
  edition: __EDITION__,
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/**
 * Opens the welcome page once after an installation, never after an update. To be called as the worker starts, before
 * anything is awaited; a worker that died meanwhile goes on at its next start. The test edition opens nothing: it would
 * cover the tab under test.
 */
export function startWelcome({ edition, wait }: WelcomePorts = HERE): void {
  if (edition === 'test') return;
  const open = (): Promise<void> => openIfDue(wait).catch((cause: unknown) => console.error(cause));
  // One after another: an installation starts the worker and is then told of.
  let turn = open();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    turn = turn.then(markDue).then(open);
  });
}

function markDue(): Promise<void> {
  return browser.storage.local.set({ [DUE]: true });
}

async function openIfDue(wait: WelcomePorts['wait']): Promise<void> {
  if ((await browser.storage.local.get(DUE))[DUE] !== true) return;
  await wait(POLICY_MS);
  const { policy } = await readPolicy();
  // Before the page: opened twice is worse than a worker that dies between the two.
  await browser.storage.local.remove(DUE);
  if (policy.skipWelcome) return;
  try {
    await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  } catch (cause) {
    // No window is open yet: the next start tries again.
    await markDue();
    console.error(cause);
  }
}
