// @vitest-environment node
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, launch, open } from './gallery-browser.ts';
import { GALLERY } from './gallery-states.ts';

/** The sheet on paper, in a real Chromium. */
let browser: Browser;
let script: string;
beforeAll(async () => {
  script = await bundle('test/ui/gallery-page.tsx');
  browser = await launch();
}, 60_000);
afterAll(() => browser?.close());

describe('printed', () => {
  it('every row and the sum stand on paper, and nothing but the sheet', { timeout: 30_000 }, async () => {
    const state = GALLERY.find(({ name }) => name === 'journal-printed-id-1280-light')!;
    const page = await open(browser, script, state);
    await page.emulateMedia({ media: 'print' });
    const seen = await page.evaluate(() => {
      const sheet = document.querySelector('.sheet')!;
      const rows = [...sheet.querySelectorAll('tr')];
      const shown = [...document.querySelectorAll('h1, h2, button, .chart, .card:not(.sheet), footer')];
      // What an element between it and the page cuts off is not on the paper.
      const isCut = (one: Element): boolean => {
        const { bottom } = one.getBoundingClientRect();
        for (let at = one.parentElement; at !== null; at = at.parentElement)
          if (getComputedStyle(at).overflowY !== 'visible' && at.getBoundingClientRect().bottom < bottom - 1)
            return true;
        return false;
      };
      const cell = getComputedStyle(sheet.querySelector('td')!);
      return {
        many: rows.length >= 22,
        cut: rows.filter(isCut).length,
        sum: sheet.querySelector('tfoot tr')!.checkVisibility(),
        padding: cell.paddingTop,
        border: getComputedStyle(sheet).borderTopWidth,
        shown: shown.filter((each) => each.checkVisibility()).map((each) => each.outerHTML.slice(0, 80)),
      };
    });
    await page.close();
    expect(seen).toEqual({ many: true, cut: 0, sum: true, padding: '2px', border: '0px', shown: [] });
  });
});
