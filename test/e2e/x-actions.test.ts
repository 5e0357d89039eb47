import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../browser/driver.ts';
import { BROWSERS } from '../matrix/browsers.ts';
import { arrives, arrivesByKey, backOut, focus, goOn, holds, holdsKeys, visit, waitFor } from './press.ts';
import { like, useStage } from './stage.ts';

const HOME = 'https://x.com/home';
const of = (testcase: string, testid: string): string =>
  `[data-testcase="x:${testcase}"] [data-testid="${testid}"]`;
const article = (testcase: string): string => `[data-testcase="x:${testcase}"] article`;
const REPOST = '#layers [data-testid="retweetConfirm"]';
const UNDO_REPOST = '#layers [data-testid="unretweetConfirm"]';

async function openMenu(page: Page, testcase: string): Promise<void> {
  await page.click(of(testcase, 'retweet'));
  await waitFor(page, REPOST);
}

describe.each(BROWSERS)('X, likes and reposts, %s', (browser) => {
  const stage = useStage(browser);
  beforeAll(() => stage().set('campaign'));

  test("a detail page's own post and its replies", async () => {
    const page = await visit(stage(), 'https://x.com/uji_calon/status/1234567890123');
    const says = ['Menyukai unggahan calon', '@uji_calon'] as const;
    await holds(page, () => page.click(like('x:uji_calon:detail')), says);
    await backOut(page);
    await holds(page, () => page.click(like('x:uji_calon:reply')), says);
    await backOut(page);
    await arrives(page, () => page.click(like('x:uji_netral:reply')), ['FavoriteTweet']);
    await arrives(page, () => page.click(like('x:warga_biasa:reply')), ['FavoriteTweet']);
    await page.close();
  });

  test("an unlisted account's detail page clears its post, not a listed reply under it", async () => {
    const page = await visit(stage(), 'https://x.com/warga_biasa/status/1234567890124');
    await arrives(page, () => page.click(like('x:warga_biasa:detail')), ['FavoriteTweet']);
    await holds(page, () => page.click(like('x:uji_calon:reply')), ['Menyukai', '@uji_calon']);
    await page.close();
  });

  test('the repost menu by mouse', async () => {
    const page = await visit(stage(), HOME);
    await openMenu(page, 'uji_calon');
    await holds(page, () => page.click(REPOST), ['Membagikan unggahan calon', '@uji_calon']);
    await backOut(page);
    await page.click(`${REPOST} + a`);
    await page.click('#layers [data-testid="app-bar-close"]');
    await openMenu(page, 'uji_netral');
    await arrives(page, () => page.click(REPOST), ['CreateRetweet']);
    await page.close();
  });

  test('the repost menu by keys: t, then Enter or Space on its entry', async () => {
    const page = await visit(stage(), HOME);
    const says = ['Membagikan unggahan calon', '@uji_calon'] as const;
    await focus(page, article('uji_calon'));
    await arrivesByKey(page, () => page.press('t'), []);
    await waitFor(page, REPOST);
    await holds(page, () => page.press('Enter'), says);
    await backOut(page);
    await holds(page, () => page.press(' '), says);
    await goOn(page, ['CreateRetweet']);
    await focus(page, article('uji_netral'));
    await page.press('t');
    await waitFor(page, REPOST);
    await arrivesByKey(page, () => page.press('Enter'), ['CreateRetweet']);
    await page.close();
  });

  test('a quote: opening is free, sending is held', async () => {
    const page = await visit(stage(), HOME);
    await openMenu(page, 'uji_calon');
    await arrives(page, () => page.click(`${REPOST} + a`), []);
    await page.type('halo');
    const send = '#layers [data-testid="tweetButton"]';
    const says = ['Membagikan unggahan calon', '@uji_calon'] as const;
    await holds(page, () => page.click(send), says);
    await backOut(page);
    await focus(page, '#layers [contenteditable]');
    await holdsKeys(page, 'Control+Enter', says);
    await goOn(page, ['CreateTweet']);
    await openMenu(page, 'warga_biasa');
    await page.click(`${REPOST} + a`);
    await page.type('halo');
    await arrives(page, () => page.click(send), ['CreateTweet']);
    await page.close();
  });

  test('keys on an unlisted and on a protected post', async () => {
    const page = await visit(stage(), HOME);
    for (const testcase of ['warga_biasa', 'kpu_id']) {
      await focus(page, article(testcase));
      await arrivesByKey(page, () => page.press('l'), ['FavoriteTweet']);
    }
    await focus(page, article('uji_tim'));
    await holds(page, () => page.press('l'), ['Menyukai unggahan tim pemenangan', '@uji_tim']);
    await page.close();
  });

  test('the media viewer', async () => {
    const page = await visit(stage(), HOME);
    const inViewer = (testid: string): string => `#layers [data-viewer] [data-testid="${testid}"]`;
    await page.click(`${article('uji_calon')} [data-testid="tweetPhoto"]`);
    await waitFor(page, inViewer('like'));
    await holds(page, () => page.click(inViewer('like')), ['Menyukai unggahan calon', '@uji_calon']);
    await goOn(page, ['FavoriteTweet']);
    await page.click(inViewer('retweet'));
    await waitFor(page, REPOST);
    await holds(page, () => page.click(REPOST), ['Membagikan unggahan calon', '@uji_calon']);
    await page.close();
    const other = await visit(stage(), HOME);
    await other.click(`${article('uji_netral')} [data-testid="tweetPhoto"]`);
    await waitFor(other, inViewer('like'));
    await arrives(other, () => other.click(inViewer('like')), ['FavoriteTweet']);
    await other.close();
  });

  test('a promoted post, which has no address of its own', async () => {
    const page = await visit(stage(), HOME);
    await holds(page, () => page.click(like('x:uji_tim:promoted')), ['Menyukai', '@uji_tim']);
    await goOn(page, ['FavoriteTweet']);
    await arrives(page, () => page.click(like('x:kopi_pagi:promoted')), ['FavoriteTweet']);
    await page.close();
  });

  test('undo is free, by mouse and by key', async () => {
    const page = await visit(stage(), HOME);
    await arrives(page, () => page.click(of('uji_calon:liked', 'unlike')), ['UnfavoriteTweet']);
    await page.click(of('uji_calon:reposted', 'unretweet'));
    await waitFor(page, UNDO_REPOST);
    await arrives(page, () => page.click(UNDO_REPOST), ['DeleteRetweet']);
    // What was taken back can be done again, and is then asked about.
    await holds(page, () => page.click(of('uji_calon:liked', 'like')), ['Menyukai', '@uji_calon']);
    await page.close();
    const again = await visit(stage(), HOME);
    await focus(again, article('uji_calon:reposted'));
    await again.press('t');
    await waitFor(again, UNDO_REPOST);
    await arrivesByKey(again, () => again.press('Enter'), ['DeleteRetweet']);
    expect(
      await again.evaluate(`document.querySelector('${of('uji_calon:reposted', 'retweet')}') !== null`),
    ).toBe(true);
    await again.close();
  });
});
