import { describe, expect, test } from 'vitest';
import type { Page } from '../browser/driver.ts';
import { BROWSERS } from '../matrix/browsers.ts';
import { LIKE_SITES, type LikeSite } from './like-sites.ts';
import { focus, waitFor } from './press.ts';
import { choose, dialogOpen, dialogText, heardPresses, mutations, notice, sleep, useStage } from './stage.ts';

const BY_MOUSE = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
const DIALOG = "document.querySelector('[data-jempol-netral]')?.shadowRoot.querySelector('dialog')";
/** How long a second press, or a second dialog, would need to show itself. */
const LATE_MS = 200;

const pressAgain = (page: Page): Promise<boolean> =>
  page.waitFor<boolean>(`${notice}?.textContent.toLowerCase().includes('sekali lagi')`, { timeout: 8_000 });

const done = (page: Page): Promise<boolean> => page.waitFor<boolean>('window.__mutations.length > 0');

describe.each(BROWSERS)('%s', (browser) => {
  const stage = useStage(browser);

  describe.each(LIKE_SITES)('after "Tetap sukai" on $name', (site: LikeSite) => {
    const open = (query = ''): Promise<Page> => stage().open(`${site.home}${query}`);

    async function openMenu(page: Page): Promise<void> {
      await page.click(site.repost);
      await waitFor(page, site.entry);
    }

    test('the site gets the press exactly once', async () => {
      const page = await open();
      await page.click(site.like);
      await choose(page, 'proceed');
      await done(page);
      await sleep(LATE_MS);
      expect(await mutations(page)).toEqual([site.does.like]);
      expect(await heardPresses(page)).toEqual(['click (untrusted)']);
      // The pass is spent: undoing is free, liking again asks again.
      await page.click(site.unlike);
      await done(page);
      await page.click(site.like);
      await dialogText(page);
      expect(await mutations(page)).toEqual([site.does.unlike]);
      await page.close();
    });

    test('a site that ignores script clicks: the next real press goes through, once', async () => {
      const page = await open('?untrusted=ignore');
      await page.click(site.like);
      await choose(page, 'proceed');
      expect(await pressAgain(page)).toBe(true);
      expect(await mutations(page)).toEqual([]);
      // A pass is for this account and item only.
      for (const other of site.otherLikes) {
        await page.click(other);
        await dialogText(page);
        await page.press('Escape');
        await page.waitFor(`!${DIALOG}`);
      }
      expect(await mutations(page)).toEqual([]);
      await page.evaluate('void window.__takeLog()');
      await page.click(site.like);
      await done(page);
      await sleep(LATE_MS);
      expect(await mutations(page)).toEqual([site.does.like]);
      expect(await heardPresses(page)).toEqual(BY_MOUSE);
      await page.close();
    });

    test('a like that flips after 2 s is not asked for again, and a second press meanwhile is not a second like', async () => {
      const page = await open('?flip=2000');
      await page.click(site.like);
      await choose(page, 'proceed');
      await done(page);
      await sleep(LATE_MS);
      await page.click(site.like);
      await waitFor(page, site.unlike);
      await sleep(LATE_MS);
      expect(await page.evaluate(`Boolean(${notice})`)).toBe(false);
      expect(await mutations(page)).toEqual([site.does.like]);
      expect(await dialogOpen(page)).toBe(false);
      await page.close();
    });

    test('a site that replaces the post as the focus moves gets the press on the new node, once', async () => {
      const page = await open('?rerender=1');
      await page.click(site.like);
      await choose(page, 'proceed');
      await done(page);
      await sleep(LATE_MS);
      expect(await mutations(page)).toEqual([site.does.like]);
      expect(await page.evaluate('window.__rerendered > 0')).toBe(true);
      await page.close();
    });

    test('a site that replaces the post inside the press, and again under the dialog: the same', async () => {
      const page = await open();
      const renew = `{ const old = document.querySelector('${site.post}'); old.replaceWith(old.cloneNode(true)); }`;
      await page.pointerDown(site.like);
      await page.evaluate(renew);
      await page.pointerUp();
      await dialogText(page);
      expect(await heardPresses(page)).toEqual([]);
      await page.evaluate(renew);
      await choose(page, 'proceed');
      await done(page);
      await sleep(LATE_MS);
      expect(await mutations(page)).toEqual([site.does.like]);
      await waitFor(page, site.unlike);
      await page.close();
    });

    test('repost: the menu opens freely, its entry is held, proceeding shares once', async () => {
      const page = await open();
      await openMenu(page);
      expect(await heardPresses(page)).toEqual(BY_MOUSE);
      await page.click(site.entry);
      expect(await dialogText(page)).toContain('membagikan unggahan');
      expect(await heardPresses(page)).toEqual([]);
      await choose(page, 'proceed');
      await done(page);
      await sleep(LATE_MS);
      expect(await mutations(page)).toEqual([site.does.repost]);
      await page.close();
    });

    test('a menu that closes on blur is not reopened: the pass waits for the person', async () => {
      const page = await open('?menublur=1');
      await openMenu(page);
      await page.click(site.entry);
      await choose(page, 'proceed');
      expect(await pressAgain(page)).toBe(true);
      expect(await mutations(page)).toEqual([]);
      expect(await page.evaluate(`document.querySelector('${site.entry}')`)).toBe(null);
      await openMenu(page);
      await page.click(site.entry);
      await done(page);
      await sleep(LATE_MS);
      expect(await mutations(page)).toEqual([site.does.repost]);
      expect(await dialogOpen(page)).toBe(false);
      await page.close();
    });

    test('a held Enter never chooses', async () => {
      const page = await open();
      await focus(page, site.like);
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

    test('a double Enter never chooses', async () => {
      const page = await open();
      await focus(page, site.like);
      await page.press('Enter');
      await page.press('Enter');
      await dialogText(page);
      await sleep(LATE_MS);
      expect(await dialogOpen(page)).toBe(true);
      expect(await mutations(page)).toEqual([]);
      await page.close();
    });
  });

  test("X's key l goes on as the button it stands for", async () => {
    const page = await stage().open('https://x.com/home');
    await focus(page, '[data-testcase="x:uji_calon"] article');
    await page.press('l');
    await choose(page, 'proceed');
    await done(page);
    await sleep(LATE_MS);
    expect(await mutations(page)).toEqual(['FavoriteTweet']);
    await page.close();
  });
});
