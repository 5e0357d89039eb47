import { PROTOCOL } from '../../src/core/messages.ts';
import type { Page } from '../browser/driver.ts';
import { ROUND_TRIP_MS, type Stage, sleep } from './stage.ts';

/** Waits until the copy that runs now answers in the only tab of X, and has called off the one before. */
export async function isTaken({ driver }: Stage, tab: Page): Promise<void> {
  const own = await driver.extensionPage('manifest.json');
  await own.waitFor(
    `chrome.tabs.query({ url: 'https://x.com/*' }).then(([{ id }]) =>
      chrome.tabs.sendMessage(id, { v: ${PROTOCOL}, type: 'ping' })).catch(() => false)`,
    { timeout: 15_000 },
  );
  await own.close();
  await tab.bringToFront();
  await sleep(ROUND_TRIP_MS);
}
