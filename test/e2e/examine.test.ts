import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../matrix/browsers.ts';
import { useStage } from './stage.ts';

const BUTTON = "document.querySelector('section.health button.secondary')";

describe.each(BROWSERS)('a look over the page, from the popup, %s', (browser) => {
  const stage = useStage(browser);

  test.each(['https://x.com/home', 'https://www.facebook.com/'])('%s', async (address) => {
    const page = await stage().open(address);
    const popup = await stage().driver.extensionPage('popup.html');
    // A real popup leaves the site's tab in front.
    await page.bringToFront();
    await popup.evaluate('window.__old = true; location.reload()');
    await popup.waitFor(`window.__old !== true && ${BUTTON} !== null`);
    // What is folded up has no text that is shown.
    await popup.evaluate("document.querySelector('section.health details').open = true");
    await popup.evaluate(`${BUTTON}.click()`);
    const text = await popup.waitFor<string>("document.querySelector('ul.look')?.innerText");
    expect(text).toMatch(/Menyukai: [1-9]\d* tombol, [1-9]\d* terbaca tujuannya/);
    expect(text).toMatch(/Membagikan: .* pembuka menu atau kotak tulis/);
    await popup.close();
    await page.close();
  });
});
