import type { Page } from '../browser/driver.ts';

export const X_HOME = 'https://x.com/home';
export const THREADS_HOME = 'https://www.threads.com/';

/** A button of a post on the replica of X, by the account's handle and the button's test id. */
export const onX = (account: string, testid: string): string =>
  `[data-testcase="x:${account}"] [data-testid="${testid}"]`;

/** A button of a post's bar on the replica of Threads, by its place: like, reply, repost, share. */
export const onThreads = (account: string, place: 'like' | 'repost'): string =>
  `[data-testcase="threads:${account}"] .bar > :nth-child(${place === 'like' ? 1 : 3}) [role="button"]`;

export const click =
  (place: string) =>
  (page: Page): Promise<void> =>
    page.click(place);

export const key =
  (combination: string) =>
  (page: Page): Promise<void> =>
    page.press(combination);

export const focus =
  (place: string) =>
  (page: Page): Promise<void> =>
    page.evaluate(`document.querySelector(${JSON.stringify(place)}).focus()`);

/** Opens what the button opens, and waits until it stands there. */
export const open =
  (place: string, opened: string) =>
  async (page: Page): Promise<void> => {
    await page.click(place);
    await page.waitFor(`document.querySelector(${JSON.stringify(opened)}) !== null`);
  };

/** What the page hears of one whole mouse press. */
export const WHOLE_CLICK = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;
