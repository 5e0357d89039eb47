import { LISTS } from '../../src/locales/lists.ts';
import type { Driver, Page } from '../browser/driver.ts';
import { stored } from './stage.ts';

export const WORDS = LISTS.id;

/** A host is asked at most once a minute; the test does not wait for it. */
export async function aMinuteLater(driver: Driver): Promise<void> {
  const { checks } = (await driver.getStorage(['checks'])) as {
    checks: Record<string, { checkedAt: number }>;
  };
  const earlier = Object.entries(checks).map(([fingerprint, check]) => [
    fingerprint,
    { ...check, checkedAt: check.checkedAt - 90_000 },
  ]);
  await driver.setStorage({ checks: Object.fromEntries(earlier) });
}

export const button = (label: string) => ({
  js: `[...document.querySelectorAll('button')].find((each) => each.textContent.trim() === ${JSON.stringify(label)})`,
});

export async function openLists(driver: Driver): Promise<Page> {
  const page = await driver.extensionPage('options.html');
  await page.waitFor("document.querySelector('#main') !== null");
  return page;
}

/** Of every request in the person's own log: one is logged once it has ended, a while after the host heard it. */
export async function loggedAddresses(driver: Driver): Promise<readonly string[]> {
  const requests = (await stored(driver, 'requests')) as readonly { readonly url: string }[];
  return requests.map(({ url }) => url).toSorted();
}

/** All the page says. */
export const told = (page: Page): Promise<string> =>
  page.evaluate<string>("document.querySelector('#main').innerText");

/** Waits until the page says it. */
export async function says(page: Page, words: string): Promise<void> {
  await page
    .waitFor(`document.querySelector('#main').innerText.includes(${JSON.stringify(words)})`, {
      timeout: 20_000,
    })
    .catch(async () => {
      throw new Error(`the page never said “${words}”, but: ${await told(page)}`);
    });
}

/** "Periksa sekarang", a minute after the last; the page when it is done. */
export async function checkNow(driver: Driver): Promise<Page> {
  await aMinuteLater(driver);
  const page = await openLists(driver);
  await page.waitFor(`(${button(WORDS.sources.check).js}) !== undefined`);
  await page.click(button(WORDS.sources.check));
  await says(page, WORDS.outcomes.checked);
  return page;
}
