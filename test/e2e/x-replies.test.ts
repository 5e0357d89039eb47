import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../browser/driver.ts';
import { BROWSERS, type BrowserName } from '../matrix/browsers.ts';
import { arrives, arrivesByKey, backOut, focus, goOn, holds, holdsKeys, visit, waitFor } from './press.ts';
import { useStage } from './stage.ts';

const HOME = 'https://x.com/home';
const SAYS = ['Mengomentari unggahan calon', '@uji_calon'] as const;
const MODAL = '#layers [role="dialog"]';
const MODAL_TEXT = `${MODAL} [contenteditable]`;
const MODAL_SEND = `${MODAL} [data-testid="tweetButton"]`;
const INLINE_TEXT = '[data-testid="inline_reply_offscreen"] [contenteditable]';
const INLINE_SEND = '[data-testid="inline_reply_offscreen"] [data-testid="tweetButtonInline"]';
const HOME_TEXT = '[data-testid="primaryColumn"] [contenteditable]';
const NEW_POST = '[data-testid="SideNav_NewTweet_Button"]';
const CLOSE = `${MODAL} [data-testid="app-bar-close"]`;

/** Cmd+Enter is macOS's own; Firefox's automation on other systems gives Meta to the window system. */
const keysThatSend = (browser: BrowserName): readonly string[] =>
  browser === 'chromium' ? ['Control+Enter', 'Meta+Enter'] : ['Control+Enter'];

async function openReply(page: Page, testcase: string): Promise<void> {
  await page.click(`[data-testcase="x:${testcase}"] [data-testid="reply"]`);
  await waitFor(page, MODAL);
}

async function write(page: Page, editor: string): Promise<void> {
  await focus(page, editor);
  await page.type('halo');
}

describe.each(BROWSERS)('X, replies and posts of one’s own, %s', (browser) => {
  const stage = useStage(browser);
  beforeAll(() => stage().set('campaign'));

  test('a reply in the modal: writing is free, sending is held by button and by keys', async () => {
    const page = await visit(stage(), HOME);
    await openReply(page, 'uji_calon');
    await arrivesByKey(page, () => write(page, MODAL_TEXT), []);
    await holds(page, () => page.click(MODAL_SEND), SAYS);
    await backOut(page);
    for (const keys of keysThatSend(browser)) {
      await focus(page, MODAL_TEXT);
      await holdsKeys(page, keys, SAYS);
      await backOut(page);
    }
    expect(await page.evaluate(`document.querySelector('${MODAL_TEXT}').textContent`)).toBe('halo');
    await holds(page, () => page.click(MODAL_SEND), SAYS);
    await goOn(page, ['CreateTweet']);
    await openReply(page, 'uji_netral');
    await write(page, MODAL_TEXT);
    await arrives(page, () => page.click(MODAL_SEND), ['CreateTweet']);
    await page.close();
  });

  test('a reply by the key r', async () => {
    const page = await visit(stage(), HOME);
    await focus(page, '[data-testcase="x:uji_calon"] article');
    await arrivesByKey(page, () => page.press('r'), []);
    await waitFor(page, MODAL);
    await page.type('halo');
    await holdsKeys(page, 'Control+Enter', SAYS);
    await goOn(page, ['CreateTweet']);
    await focus(page, '[data-testcase="x:warga_biasa"] article');
    await page.press('r');
    await waitFor(page, MODAL);
    await page.type('halo');
    await arrivesByKey(page, () => page.press('Control+Enter'), ['CreateTweet']);
    await page.close();
  });

  test("the reply box of a listed account's detail page", async () => {
    const page = await visit(stage(), 'https://x.com/uji_calon/status/1234567890123');
    await write(page, INLINE_TEXT);
    for (const keys of keysThatSend(browser)) {
      await focus(page, INLINE_TEXT);
      await holdsKeys(page, keys, SAYS);
      await backOut(page);
    }
    await holds(page, () => page.click(INLINE_SEND), SAYS);
    await goOn(page, ['CreateTweet']);
    await page.close();
  });

  test.each([
    ['an unlisted account', 'warga_biasa'],
    ['a protected account', 'KPU_ID'],
  ])('the reply box of the detail page of %s, over listed replies', async (_, handle) => {
    const page = await visit(stage(), `https://x.com/${handle}/status/1234567890124`);
    await write(page, INLINE_TEXT);
    await arrives(page, () => page.click(INLINE_SEND), ['CreateTweet']);
    await write(page, INLINE_TEXT);
    await arrivesByKey(page, () => page.press('Control+Enter'), ['CreateTweet']);
    await page.close();
  });

  test.each([
    ['the navigation', (page: Page) => page.click(NEW_POST)],
    ['the key n', (page: Page) => page.press('n')],
  ])("a post of one's own by %s is free after a reply to a listed account was closed", async (_, begin) => {
    const page = await visit(stage(), HOME);
    await openReply(page, 'uji_calon');
    await page.click(CLOSE);
    await begin(page);
    await waitFor(page, MODAL);
    await write(page, MODAL_TEXT);
    await arrives(page, () => page.click(MODAL_SEND), ['CreateTweet']);
    await begin(page);
    await write(page, MODAL_TEXT);
    await arrivesByKey(page, () => page.press('Control+Enter'), ['CreateTweet']);
    await page.close();
  });

  test('the box at the top of the timeline is free after a reply to a listed account was closed', async () => {
    const page = await visit(stage(), HOME);
    await openReply(page, 'uji_calon');
    await page.click(CLOSE);
    await write(page, HOME_TEXT);
    await arrivesByKey(page, () => page.press('Control+Enter'), ['CreateTweet']);
    await page.close();
  });
});
