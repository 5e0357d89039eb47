import { describe, expect, test } from 'vitest';
import type { Point } from '../browser/driver.ts';
import { BROWSERS } from '../matrix/browsers.ts';
import {
  choose,
  dialogOpen,
  dialogText,
  heard,
  heardPresses,
  like,
  mutations,
  orSkip,
  siteDoes,
  sleep,
  useStage,
} from './stage.ts';

const X = 'https://x.com/home';
const LISTED = like('x:uji_calon');
/** How long a leaked event or a second dialog would need to show itself. */
const LATE_MS = 200;
const UNLISTED = like('x:warga_biasa');
const PROTECTED = like('x:kpu_id');

describe.each(BROWSERS)('%s', (browser) => {
  const stage = useStage(browser);

  describe('a held press', () => {
    test('by mouse: the page hears nothing of it', async () => {
      const page = await stage().open(X);
      await page.hover(LISTED);
      await page.evaluate('window.__takeLog()');
      await page.click(LISTED, { delay: 60 });
      expect(await dialogText(page)).toContain('Budi Contoh');
      expect(await heardPresses(page)).toEqual([]);
      expect(await mutations(page)).toEqual([]);
      await page.close();
    });

    test('by mouse, down and up with a move between: not even the move', async () => {
      const page = await stage().open(X);
      await page.hover(LISTED);
      await page.evaluate('window.__takeLog()');
      await page.pointerDown(LISTED);
      const { x, y } = await page.evaluate<Point>(
        `(({ x, y, height }) => ({ x: x + 4, y: y + height / 2 }))(document.querySelector('${LISTED}').getBoundingClientRect())`,
      );
      await page.hover({ x, y });
      await page.hover({ x: x + 2, y });
      await page.pointerUp();
      await dialogText(page);
      expect(await heard(page)).toEqual([]);
      await page.close();
    });

    test('by double click: nothing, and one dialog', async () => {
      const page = await stage().open(X);
      await page.click(LISTED, { count: 2 });
      await dialogText(page);
      expect(await heardPresses(page)).toEqual([]);
      expect(await page.evaluate("document.querySelectorAll('[data-jempol-netral]').length")).toBe(1);
      await sleep(400);
      expect(await dialogOpen(page)).toBe(true);
      await page.close();
    });

    test('by a second press that begins before the dialog stands and ends when it does: nothing either', async () => {
      const page = await stage().open(X);
      const at = await page.evaluate<Point>(
        `(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))(document.querySelector('${LISTED}').getBoundingClientRect())`,
      );
      await page.click(at);
      await page.pointerDown(at);
      await dialogText(page);
      await page.pointerUp();
      await sleep(LATE_MS);
      expect(await heardPresses(page)).toEqual([]);
      expect(await dialogOpen(page)).toBe(true);
      await page.close();
    });

    test.for([
      ['by touch', 1],
      ['by double tap', 2],
    ] as const)('%s: nothing, and one dialog', async ([, times], context) => {
      const page = await stage().open(X);
      await orSkip(context, () => page.touchTap(LISTED, times));
      await dialogText(page);
      await sleep(LATE_MS);
      expect(await heardPresses(page)).toEqual([]);
      expect(await mutations(page)).toEqual([]);
      expect(await page.evaluate("document.querySelectorAll('[data-jempol-netral]').length")).toBe(1);
      expect(await dialogOpen(page)).toBe(true);
      await page.close();
    });

    test.each(['Enter', ' '])('by “%s” on the focused button: no key event, no click', async (key) => {
      const page = await stage().open(X);
      await page.evaluate(`document.querySelector('${LISTED}').focus()`);
      await page.evaluate('window.__takeLog()');
      await page.press(key);
      await dialogText(page);
      await sleep(LATE_MS);
      expect(await heardPresses(page)).toEqual([]);
      expect(await mutations(page)).toEqual([]);
      await page.close();
    });

    test("by X's own key l on the focused post", async () => {
      const page = await stage().open(X);
      await page.evaluate(`document.querySelector('[data-testcase="x:uji_calon"] article').focus()`);
      await page.evaluate('window.__takeLog()');
      await page.press('l');
      expect(await dialogText(page)).toContain('Menyukai unggahan calon');
      await sleep(LATE_MS);
      expect(await heardPresses(page)).toEqual([]);
      expect(await mutations(page)).toEqual([]);
      await page.close();
    });

    test('by a bare click, as assistive technology sends it', async (context) => {
      const page = await stage().open(X);
      await orSkip(context, () => page.axPress(LISTED));
      await dialogText(page);
      expect((await heardPresses(page)).filter((each) => each === 'click')).toEqual([]);
      expect(await mutations(page)).toEqual([]);
      await page.close();
    });

    test('backing out leaves the site as it was, and the focus where it was', async () => {
      const page = await stage().open(X);
      await page.click(LISTED);
      await choose(page, 'cancel');
      expect(await dialogOpen(page)).toBe(false);
      expect(await mutations(page)).toEqual([]);
      expect(await heardPresses(page)).toEqual([]);
      await page.waitFor(`document.activeElement === document.querySelector('${LISTED}')`);
      await page.waitFor("document.querySelector('[data-jempol-netral]') === null");
      await page.close();
    });
  });

  describe('a press that is not held', () => {
    test.each([
      ['an unlisted account', UNLISTED],
      ['a protected account', PROTECTED],
      ['a protected account of the test edition', like('x:uji_netral')],
    ])('on %s arrives once, whole and trusted', async (_, place) => {
      const page = await stage().open(X);
      await page.hover(place);
      await page.evaluate('window.__takeLog()');
      await page.click(place, { delay: 40 });
      await siteDoes(page, ['FavoriteTweet']);
      const presses = await heardPresses(page);
      expect(presses).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);
      expect(await dialogOpen(page)).toBe(false);
      await page.close();
    });

    test('undo, bookmark and the share menu of a listed post pass untouched', async () => {
      const page = await stage().open(X);
      await page.click('[data-testcase="x:uji_calon:liked"] [data-testid="unlike"]');
      await page.click('[data-testcase="x:uji_calon"] [data-testid="bookmark"]');
      await siteDoes(page, ['UnfavoriteTweet', 'CreateBookmark']);
      expect(await dialogOpen(page)).toBe(false);
      await page.close();
    });

    test('the key l on a post that is already liked is an undo', async () => {
      const page = await stage().open(X);
      await page.evaluate(`document.querySelector('[data-testcase="x:uji_calon:liked"] article').focus()`);
      await page.press('l');
      await siteDoes(page, ['UnfavoriteTweet']);
      await page.close();
    });

    test('l typed into a text is a letter', async () => {
      const page = await stage().open(X);
      await page.click('[data-testid="primaryColumn"] [data-testid="tweetTextarea_0"]');
      await page.type('halo');
      await expect
        .poll(() => page.evaluate('document.querySelector(\'[data-testid="tweetTextarea_0"]\').textContent'))
        .toBe('halo');
      expect(await dialogOpen(page)).toBe(false);
      await page.close();
    });

    test('in remind mode nothing is held, and a notice stands beside it', async () => {
      const page = await stage().open(X, 'campaign', { mode: 'remind' });
      await page.click(LISTED);
      await page.waitFor(
        "document.querySelector('[data-jempol-netral]')?.shadowRoot.querySelector('.notice')?.textContent.includes('Menyukai')",
      );
      await siteDoes(page, ['FavoriteTweet']);
      expect(await dialogOpen(page)).toBe(false);
      await page.close();
    });
  });
});
