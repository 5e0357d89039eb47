import { describe, expect, test } from 'vitest';
import type { Page, Point } from '../browser/driver.ts';
import { BROWSERS } from '../matrix/browsers.ts';
import {
  choose,
  dialogOpen,
  dialogText,
  heardPresses,
  inDialog,
  like,
  mutations,
  siteDoes,
  sleep,
  useStage,
} from './stage.ts';

const X = 'https://x.com/home';
const LISTED = like('x:uji_calon');
const HOST = "document.querySelector('[data-jempol-netral]')";
const DIALOG = `${HOST}?.shadowRoot.querySelector('dialog')`;
const PROCEED = inDialog('[data-act="proceed"]');

/** The centre of a button, where it is painted now. */
const middle = (page: Page, selector: string): Promise<Point> =>
  page.evaluate<Point>(
    `(() => { const b = ${HOST}.shadowRoot.querySelector('${selector}').getBoundingClientRect(); return { x: b.left + b.width / 2, y: b.top + b.height / 2 }; })()`,
  );

/** A picture over everything, through which clicks fall. */
const COVER = `(() => {
  const cover = document.createElement('div');
  cover.popover = 'manual';
  cover.id = 'cover';
  cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;background:pink;pointer-events:none';
  cover.textContent = 'Klik gambar ini';
  document.body.append(cover);
  window.__cover = cover;
})()`;

/** The page adds a style sheet. */
const styled = (text: string): string =>
  `(() => { const s = document.createElement('style'); s.textContent = ${JSON.stringify(text)}; document.head.append(s); })()`;

const size = (page: Page): Promise<readonly [number, number]> =>
  page.evaluate<readonly [number, number]>(
    `(() => { const b = ${DIALOG}.getBoundingClientRect(); return [Math.round(b.width), Math.round(b.height)]; })()`,
  );

describe.each(BROWSERS)('a page that covers the dialog, %s', (browser) => {
  // Below the 768 px of a headless screen, which is all that full screen gives.
  const stage = useStage(browser, { height: 720 });

  async function asked(before = ''): Promise<Page> {
    const page = await stage().open(X);
    if (before !== '') await page.evaluate(`void ${before}`);
    await page.click(LISTED);
    await dialogText(page);
    await sleep(700);
    return page;
  }

  test('a popover that lets clicks through: a click on it chooses nothing, and the dialog lies above it', async () => {
    const page = await asked(COVER);
    const at = await middle(page, '[data-act="proceed"]');
    await page.evaluate('void window.__cover.showPopover()');
    await page.click(at);
    await sleep(300);
    expect(await mutations(page)).toEqual([]);
    expect(await dialogOpen(page)).toBe(true);
    // Once it was seen again long enough, a press is a press.
    await choose(page, 'proceed');
    await siteDoes(page, ['FavoriteTweet']);
    await page.close();
  });

  test('a popover that was open before and is opened anew', async () => {
    const page = await asked(`(${COVER}, window.__cover.showPopover())`);
    const at = await middle(page, '[data-act="proceed"]');
    await page.evaluate('void (window.__cover.hidePopover(), window.__cover.showPopover())');
    await page.click(at);
    await sleep(300);
    expect(await mutations(page)).toEqual([]);
    expect(await dialogOpen(page)).toBe(true);
    await page.close();
  });

  test('what was open before stays below, and costs the person nothing', async () => {
    const page = await asked(`(${COVER}, window.__cover.showPopover())`);
    await page.evaluate(
      "void window.addEventListener('focusin', () => { window.__focusMoves = (window.__focusMoves ?? 0) + 1; })",
    );
    await sleep(600);
    expect(await page.evaluate('window.__focusMoves ?? 0')).toBe(0);
    await page.click(PROCEED);
    await siteDoes(page, ['FavoriteTweet']);
    await page.close();
  });

  test('an element that fills the screen', async () => {
    const page = await asked();
    const at = await middle(page, '[data-act="proceed"]');
    // The click that asked is the activation this needs.
    await page.evaluate("document.querySelector('main').requestFullscreen().then(() => true)");
    await page.click(at);
    await sleep(300);
    expect(await mutations(page)).toEqual([]);
    expect(await dialogOpen(page)).toBe(true);
    await choose(page, 'cancel');
    await page.close();
  });

  test('a press that began under the cover and ends long after it chooses nothing', async () => {
    const page = await asked(COVER);
    await page.pointerDown(PROCEED);
    await page.evaluate('void window.__cover.showPopover()');
    await sleep(900);
    await page.pointerUp();
    await sleep(200);
    expect(await mutations(page)).toEqual([]);
    expect(await dialogOpen(page)).toBe(true);
    await page.close();
  });

  test('a page that covers it again and again: the press counts as not wanted', async () => {
    const page = await asked(COVER);
    await page.evaluate(
      'void (window.__again = setInterval(() => { window.__cover.hidePopover(); window.__cover.showPopover(); }, 100))',
    );
    await page.waitFor(`${HOST} === null`);
    expect(await mutations(page)).toEqual([]);
    await page.evaluate('void (clearInterval(window.__again), window.__cover.remove())');
    await page.click(like('x:warga_biasa'));
    await siteDoes(page, ['FavoriteTweet']);
    await page.close();
  });
});

describe.each(BROWSERS)('a page that reaches for the dialog itself, %s', (browser) => {
  // Below the 768 px of a headless screen, which is all that full screen gives.
  const stage = useStage(browser, { height: 720 });

  test('defining elements that remove themselves leaves no stuck guard', async () => {
    const page = await stage().open(X);
    await page.evaluate(
      "customElements.define('jempol-netral', class extends HTMLElement { connectedCallback() { this.remove(); } })",
    );
    await page.click(LISTED);
    expect(await dialogText(page)).toContain('Budi Contoh');
    expect(await heardPresses(page)).toEqual([]);
    await choose(page, 'cancel');
    expect(await mutations(page)).toEqual([]);
    await page.press('j');
    expect(await heardPresses(page)).toContain('keydown');
    await page.close();
  });

  test('its style rules do not reach our host', async () => {
    const page = await stage().open(X);
    await page.evaluate(
      styled(
        '[data-jempol-netral], html > div { display: none !important; opacity: 0 !important; visibility: hidden !important; filter: blur(40px) !important; zoom: 0.05 !important; transform: scale(0.01) !important; pointer-events: none !important; transition: all 99s 99s !important }',
      ),
    );
    await page.click(LISTED);
    await dialogText(page);
    await sleep(700);
    await page.evaluate(
      `${HOST}.style.cssText = 'display: none !important; zoom: 0.05 !important; visibility: hidden !important'`,
    );
    await sleep(300);
    expect(
      await page.evaluate(
        `(() => { const s = getComputedStyle(${HOST}); return [s.display, s.opacity, s.visibility, s.filter, s.zoom, s.transform, s.pointerEvents]; })()`,
      ),
    ).toEqual(['inline', '1', 'visible', 'none', '1', 'none', 'auto']);
    await expect.poll(async () => (await size(page))[0]).toBe(560);
    await page.click(PROCEED);
    await siteDoes(page, ['FavoriteTweet']);
    await page.close();
  });

  test.each([
    'zoom: 0.05',
    'zoom: 20',
    'zoom: 1.1',
    'transform: scale(0.01)',
    'opacity: 0',
    'visibility: hidden',
    'filter: invert(1) hue-rotate(180deg)',
  ])('html { %s } leaves the dialog its size and its press', async (declaration) => {
    const page = await stage().open(X);
    await page.click(LISTED);
    await dialogText(page);
    const before = await size(page);
    await page.evaluate(styled(`html { ${declaration} !important }`));
    await sleep(400);
    await expect.poll(() => size(page)).toEqual(before);
    await sleep(700);
    await page.click(PROCEED);
    await siteDoes(page, ['FavoriteTweet']);
    await page.close();
  });

  test.each(['display: none', 'content-visibility: hidden', 'filter: opacity(0)'])(
    'html { %s } takes it away for good: the press counts as not wanted',
    async (declaration) => {
      const page = await stage().open(X);
      await page.click(LISTED);
      await dialogText(page);
      await page.evaluate(styled(`html { ${declaration} !important }`));
      await page.waitFor(`${HOST} === null`);
      expect(await mutations(page)).toEqual([]);
      await page.close();
    },
  );

  test('a root element taken away and put back', async () => {
    const page = await stage().open(X);
    await page.click(LISTED);
    await dialogText(page);
    await page.evaluate(
      'void (() => { const root = document.documentElement; root.remove(); setTimeout(() => document.append(root), 400); })()',
    );
    await sleep(900);
    await expect.poll(() => dialogOpen(page)).toBe(true);
    await choose(page, 'cancel');
    expect(await mutations(page)).toEqual([]);
    await page.close();
  });
});
