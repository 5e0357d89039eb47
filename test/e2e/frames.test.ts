import { beforeAll, describe, expect, test } from 'vitest';
import type { Page, Point } from '../browser/driver.ts';
import { BROWSERS } from '../matrix/browsers.ts';
import { dialogText, like, orSkip, pressAct, sleep, useStage } from './stage.ts';

const POST = 'https://x.com/home';
/** A page of no guarded site that embeds one. */
const EMBEDDING = `https://berita.example/?frame=${encodeURIComponent(POST)}`;
const LIKE = JSON.stringify(like('x:uji_calon'));
const HEARD = `JSON.stringify([document.querySelector('[data-jempol-netral]') !== null,
  window.__takeLog().map((event) => event.type + ' ' + event.target)])`;
const DONE = 'window.__mutations.map(({ action }) => action)';

/** Where something inside the frame stands in the window, once neither moves any more. */
async function placeInFrame(page: Page): Promise<Point> {
  for (let before = await measured(page); ; ) {
    await sleep(100);
    const now = await measured(page);
    if (now.x === before.x && now.y === before.y) return now;
    before = now;
  }
}

async function measured(page: Page): Promise<Point> {
  const inside = await page.inFrame<Point>(
    POST,
    `(() => { const element = document.querySelector(${LIKE}); element.scrollIntoView({ block: 'center' });
      const box = element.getBoundingClientRect(); return { x: box.x + box.width / 2, y: box.y + box.height / 2 }; })()`,
  );
  const frame = await page.evaluate<Point>(
    "(() => { const { x, y } = document.querySelector('#embedded').getBoundingClientRect(); return { x, y }; })()",
  );
  return { x: frame.x + inside.x, y: frame.y + inside.y };
}

describe.each(BROWSERS)('a post embedded in a page of no guarded site, %s', (browser) => {
  const stage = useStage(browser);
  beforeAll(() => stage().set('campaign'));

  test.for([
    ['cancel', []],
    ['proceed', ['FavoriteTweet']],
  ] as const)('is asked about in a window of our own: %s', ([choice, does], context) =>
    orSkip(context, async () => {
      const page = await stage().driver.open(EMBEDDING);
      await page.click(await placeInFrame(page));
      const window = await stage()
        .driver.openedPage('ask.html')
        .catch(async (reason: unknown) => {
          // What the frame heard tells a press that missed from a question that was not asked.
          console.log(await page.inFrame(POST, HEARD));
          throw reason;
        });
      expect(await dialogText(window)).toContain('@uji_calon');
      expect(await page.inFrame(POST, DONE)).toEqual([]);
      // The window closes with the answer.
      await pressAct(window, choice).catch((reason: unknown) => {
        if (!/closed|detached|discarded|no such/i.test(String(reason))) throw reason;
      });
      await sleep(500);
      await expect.poll(() => page.inFrame(POST, DONE)).toEqual(does);
      await page.close();
    }),
  );
});
