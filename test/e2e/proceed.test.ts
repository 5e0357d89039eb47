import { describe, expect, test } from 'vitest';
import type { Page } from '../browser/driver.ts';
import {
  BROWSERS,
  choose,
  dialogOpen,
  dialogText,
  heardPresses,
  like,
  mutations,
  notice,
  sleep,
  useStage,
} from './stage.ts';

const X = 'https://x.com/home';
const LISTED = like('x:uji_calon');
const REPOST = '[data-testcase="x:uji_calon"] [data-testid="retweet"]';
const CONFIRM = '#layers [data-testid="retweetConfirm"]';

const pressAgain = (page: Page): Promise<boolean> =>
  page.waitFor<boolean>(`${notice}?.textContent.toLowerCase().includes('sekali lagi')`, { timeout: 8_000 });

describe.each(BROWSERS)('after "Tetap sukai", %s', (browser) => {
  const stage = useStage(browser);

  test('the site gets the press exactly once', async () => {
    const page = await stage().open(X);
    await page.click(LISTED);
    await choose(page, 'proceed');
    await sleep(300);
    expect(await mutations(page)).toEqual(['FavoriteTweet']);
    expect(await heardPresses(page)).toEqual(['click (untrusted)']);
    expect(
      await page.evaluate(
        `document.querySelector('[data-testcase="x:uji_calon"] [data-testid="unlike"]') !== null`,
      ),
    ).toBe(true);
    // The pass is spent: undoing is free, liking again asks again.
    await page.click('[data-testcase="x:uji_calon"] [data-testid="unlike"]');
    await sleep(100);
    await page.click(LISTED);
    await dialogText(page);
    expect(await mutations(page)).toEqual(['UnfavoriteTweet']);
    await page.close();
  });

  test('a site that ignores script clicks: the next real press goes through, once', async () => {
    const page = await stage().open(`${X}?untrusted=ignore`);
    await page.click(LISTED);
    await choose(page, 'proceed');
    expect(await pressAgain(page)).toBe(true);
    expect(await mutations(page)).toEqual([]);
    await page.evaluate('window.__takeLog()');
    await page.click(LISTED);
    await sleep(200);
    expect(await mutations(page)).toEqual(['FavoriteTweet']);
    expect(await heardPresses(page)).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);
    await page.close();
  });

  test('a like that flips after 2 s is not asked for again, and a second press meanwhile is not a second like', async () => {
    const page = await stage().open(`${X}?flip=2000`);
    await page.click(LISTED);
    await choose(page, 'proceed');
    await sleep(300);
    await page.click(LISTED);
    await sleep(2_600);
    expect(await page.evaluate(`Boolean(${notice})`)).toBe(false);
    expect(await mutations(page)).toEqual(['FavoriteTweet']);
    expect(await dialogOpen(page)).toBe(false);
    await page.close();
  });

  test.each(['1', 'down'])(
    'a site that replaces the post (rerender=%s) gets the press on the new node, once',
    async (how) => {
      const page = await stage().open(`${X}?rerender=${how}`);
      await page.click(LISTED);
      await choose(page, 'proceed');
      await sleep(400);
      expect(await mutations(page)).toEqual(['FavoriteTweet']);
      await page.close();
    },
  );

  test('repost: the menu opens freely, its entry is held, proceeding shares once', async () => {
    const page = await stage().open(X);
    await page.click(REPOST);
    await page.waitFor(`document.querySelector('${CONFIRM}') !== null`);
    expect(await heardPresses(page)).toContain('click');
    await page.click(CONFIRM);
    expect(await dialogText(page)).toContain('membagikan unggahan');
    expect(await heardPresses(page)).toEqual([]);
    await choose(page, 'proceed');
    await sleep(300);
    expect(await mutations(page)).toEqual(['CreateRetweet']);
    await page.close();
  });

  test('a menu that closes on blur is not reopened: the pass waits for the person', async () => {
    const page = await stage().open(`${X}?menublur=1`);
    await page.click(REPOST);
    await page.waitFor(`document.querySelector('${CONFIRM}') !== null`);
    await page.click(CONFIRM);
    await choose(page, 'proceed');
    expect(await pressAgain(page)).toBe(true);
    expect(await mutations(page)).toEqual([]);
    await page.click(REPOST);
    await page.waitFor(`document.querySelector('${CONFIRM}') !== null`);
    await page.click(CONFIRM);
    await sleep(200);
    expect(await mutations(page)).toEqual(['CreateRetweet']);
    expect(await dialogOpen(page)).toBe(false);
    await page.close();
  });

  test('the key l goes on as the button it stands for', async () => {
    const page = await stage().open(X);
    await page.evaluate(`document.querySelector('[data-testcase="x:uji_calon"] article').focus()`);
    await page.press('l');
    await choose(page, 'proceed');
    await sleep(300);
    expect(await mutations(page)).toEqual(['FavoriteTweet']);
    await page.close();
  });

  test('a pass is for this account and item only', async () => {
    const page = await stage().open(`${X}?untrusted=ignore`);
    await page.click(LISTED);
    await choose(page, 'proceed');
    await pressAgain(page);
    await page.click(like('x:uji_tim'));
    expect(await dialogText(page)).toContain('@uji_tim');
    expect(await mutations(page)).toEqual([]);
    await page.close();
  });
});

describe.each(BROWSERS)('held and doubled keys never choose, %s', (browser) => {
  const stage = useStage(browser);

  test('a held Enter', async () => {
    const page = await stage().open(X);
    await page.evaluate(`document.querySelector('${LISTED}').focus()`);
    await page.keyDown('Enter');
    await dialogText(page);
    for (let repeat = 0; repeat < 30; repeat += 1) {
      await page.keyDown('Enter');
      await sleep(30);
    }
    expect(await dialogOpen(page)).toBe(true);
    await page.keyUp('Enter');
    await sleep(100);
    expect(await dialogOpen(page)).toBe(true);
    expect(await mutations(page)).toEqual([]);
    expect(await heardPresses(page)).toEqual([]);
    await page.close();
  });

  test('a double Enter', async () => {
    const page = await stage().open(X);
    await page.evaluate(`document.querySelector('${LISTED}').focus()`);
    await page.press('Enter');
    await page.press('Enter');
    await dialogText(page);
    await sleep(200);
    expect(await dialogOpen(page)).toBe(true);
    expect(await mutations(page)).toEqual([]);
    await page.close();
  });
});
