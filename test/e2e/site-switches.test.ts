import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import type { Driver, Page, Place } from '../browser/driver.ts';
import { type Site, startSite } from '../site/server.ts';
import { bar, x } from './replica-places.ts';

let site: Site;
let driver: Driver;
let page: Page;

beforeAll(async () => {
  site = await startSite();
  driver = await launchChromium({ extensionDir: null, port: site.port });
  page = await driver.open('https://contoh.test/');
});
afterAll(async () => {
  await driver?.close();
  await site?.close();
});

describe.each(['https://x.com/home?csp=strict', 'https://www.threads.com/?csp=strict'])(
  'switches of %s',
  (url) => {
    const isX = url.includes('x.com');
    const like: Place = isX ? x('warga_biasa', 'like') : bar('warga.biasa', 0);
    const done = () => page.evaluate<number>('window.__mutations.length');
    const evaluateLike = `${isX ? `document.querySelector('${x('warga_biasa', 'like')}')` : (like as { js: string }).js}`;
    const isLiked = `/(Disukai|Batalkan suka)$/.test((${evaluateLike.replace('[data-testid$="like"]', '[data-testid="unlike"]')}?.ariaLabel ?? ${evaluateLike}?.querySelector('svg')?.ariaLabel) ?? '')`;

    it('trap=1 and trap=modal take the focus back', async () => {
      for (const kind of ['1', 'modal']) {
        await page.goto(`${url}&trap=${kind}`);
        await page.evaluate('document.querySelector(".page-trap input").focus()');
        await page.evaluate('document.activeElement.blur()');
        await page.waitFor('window.__trapRefocused > 0');
        await page.click(like);
        expect(await done()).toBe(1);
      }
    });

    it('modal=late opens after a hover, and on demand', async () => {
      await page.goto(`${url}&modal=late`);
      await page.hover(like);
      await page.waitFor('document.querySelector("dialog.page-modal[open]") !== null');
      await page.evaluate('void window.__openModal(0)');
      await page.waitFor('document.querySelectorAll("dialog[open]").length === 2');
    });

    it('removehost takes strangers away, N times', async () => {
      await page.goto(`${url}&removehost=2`);
      const add =
        '{ const it = document.createElement("orang-asing"); document.documentElement.append(it); }';
      for (let at = 0; at < 3; at += 1) await page.evaluate(add);
      expect(
        await page.evaluate('[window.__removedHosts, document.querySelectorAll("orang-asing").length]'),
      ).toEqual([2, 1]);
    });

    it('untrusted=ignore, flip and forge', async () => {
      await page.goto(`${url}&untrusted=ignore&flip=400`);
      await page.evaluate(`(${evaluateLike}).click()`);
      expect(await done()).toBe(0);
      await page.click(like);
      expect(await done()).toBe(1);
      expect(await page.evaluate(isLiked)).toBe(false);
      await page.waitFor(isLiked);
      await page.goto(`${url}&forge=1`);
      await page.waitFor('window.__forgedRounds > 1');
      expect(await done()).toBe(0);
      expect(
        await page.evaluate(
          'window.__log.filter((event) => event.type === "click" && !event.trusted).length > 1',
        ),
      ).toBe(true);
    });

    it('rerender replaces the post, after a press or inside it', async () => {
      await page.goto(`${url}&rerender=1`);
      await page.click(like);
      await page.waitFor('window.__rerendered > 0');
      expect(await done()).toBe(1);
      await page.goto(`${url}&rerender=down`);
      await page.click(like, { delay: 60 });
      expect(await page.evaluate('window.__rerendered')).toBe(1);
    });

    it('menublur closes the repost menu with the focus', async () => {
      await page.goto(`${url}&menublur=1`);
      await page.click(isX ? x('warga_biasa', 'retweet') : bar('warga.biasa', 2));
      expect(await page.evaluate('document.querySelector("[role=menu]") !== null')).toBe(true);
      await page.evaluate('document.activeElement.blur()');
      expect(await page.evaluate('document.querySelector("[role=menu]")')).toBeNull();
    });

    it('posts=N grows while scrolling; documentopen starts over and still works', async () => {
      await page.goto(`${url}&posts=120`);
      expect(await page.evaluate('document.querySelectorAll("[data-post]").length')).toBe(40);
      for (let at = 0; at < 8; at += 1) {
        await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
        await new Promise((later) => setTimeout(later, 60));
      }
      await page.waitFor('document.querySelectorAll("[data-post]").length === 120');
      await page.goto(`${url}&documentopen=1`);
      await page.waitFor('window.__reopened && document.readyState === "complete"');
      await page.evaluate('window.__takeLog()');
      await page.click(like);
      expect(await page.evaluate('window.__log.filter((event) => event.type === "click").length')).toBe(1);
      expect(await done()).toBe(1);
    });
  },
);
