import type { Driver, Page } from '../browser/driver.ts';

/** More controls than any page of ours has. */
const MANY_TABS = 200;

/** What has the focus, into the shadow tree of a dialog over the page. */
const ACTIVE = `(() => { let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at; })()`;

/** Presses Tab until what a selector names has the focus; the keyboard's only way there. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  const there = `${ACTIVE}?.matches(${JSON.stringify(selector)}) === true`;
  for (let tabs = 0; tabs < MANY_TABS; tabs += 1) {
    if (await page.evaluate<boolean>(there)) return;
    await page.press('Tab');
  }
  throw new Error(`Tab never led to ${selector}`);
}

/** Goes to a control by Tab and presses Enter. */
export async function pressByKey(page: Page, selector: string) {
  await page.waitFor(`document.querySelector(${JSON.stringify(selector)}) !== null`);
  await tabTo(page, selector);
  await page.press('Enter');
}

/** Waits until a place says it. */
export async function says(page: Page, selector: string, words: string): Promise<void> {
  await page.waitFor(
    `document.querySelector(${JSON.stringify(selector)})?.textContent.includes(${JSON.stringify(words)}) === true`,
    { timeout: 15_000 },
  );
}

/** A page of ours, painted. */
export async function openOwn(driver: Driver, path: string): Promise<Page> {
  const page = await driver.extensionPage(path);
  await page.waitFor("document.querySelector('main') !== null", { timeout: 15_000 });
  return page;
}

/** The names of what storage holds: tables of IndexedDB, keys, settings chosen. */
export interface Traces {
  readonly databases: readonly string[];
  readonly keys: readonly string[];
  readonly settings: readonly string[];
}

export async function traces(page: Page): Promise<Traces> {
  return page.evaluate<Traces>(`(async () => {
    const kept = await chrome.storage.local.get(null);
    const names = (await indexedDB.databases()).map(({ name }) => name);
    return { databases: names.sort(), keys: Object.keys(kept).sort(), settings: Object.keys(kept.settings ?? {}).sort() };
  })()`);
}

/** From here on the page's exports are kept, for the test to read them. */
export async function keepExports(page: Page): Promise<void> {
  await page.evaluate(`(() => {
    const make = URL.createObjectURL;
    window.__exports = [];
    URL.createObjectURL = (file) => { window.__exports.push(file); return make.call(URL, file); };
  })()`);
}

/** The text of the files handed over since, oldest first. */
export const exportsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate<readonly string[]>('Promise.all(window.__exports.map((file) => file.text()))');
