import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../matrix/browsers.ts';
import { isTaken } from './lifecycle-steps.ts';
import {
  choose,
  dialogOpen,
  dialogText,
  heardPresses,
  like,
  mutations,
  ROUND_TRIP_MS,
  siteDoes,
  sleep,
  stored,
  useStage,
} from './stage.ts';

const X = 'https://x.com/home';
const LISTED = like('x:uji_calon');

describe.each(BROWSERS)('%s', (browser) => {
  const stage = useStage(browser);

  describe('an update while a tab is open', () => {
    test('one dialog, and it is the new copy that speaks', async () => {
      const page = await stage().open(X);
      // The copy to be replaced has heard from its worker how it will be called off.
      await sleep(ROUND_TRIP_MS);
      await stage().driver.reloadExtension();
      await sleep(1_200);
      await isTaken(stage(), page);
      await stage().set('campaign', { language: 'en' });
      await page.click(LISTED);
      // Only a copy with a living worker knows the rule and the language just set.
      expect(await dialogText(page)).toContain('Joint Decision');
      expect(await page.evaluate("document.querySelectorAll('[data-jempol-netral]').length")).toBe(1);
      await choose(page, 'proceed');
      await siteDoes(page, ['FavoriteTweet']);
      expect(await dialogOpen(page)).toBe(false);
      await page.close();
    });

    test('and twice', async () => {
      const page = await stage().open(X);
      // The copy to be replaced has heard from its worker how it will be called off.
      await sleep(ROUND_TRIP_MS);
      await stage().driver.reloadExtension();
      await sleep(1_200);
      await isTaken(stage(), page);
      await stage().driver.reloadExtension();
      await sleep(1_200);
      await isTaken(stage(), page);
      await stage().set('campaign');
      await page.click(LISTED);
      expect(await dialogText(page)).toContain('SKB 2022');
      expect(await page.evaluate("document.querySelectorAll('[data-jempol-netral]').length")).toBe(1);
      await choose(page, 'cancel');
      expect(await dialogOpen(page)).toBe(false);
      await page.close();
    });
  });

  // Firefox's sleeps only after its idle time, which would have to be waited for.
  if (browser === 'chromium') {
    test('a worker that sleeps is woken by the press, and the dialog is whole', async () => {
      const page = await stage().open(X);
      await stage().driver.stopWorker();
      await page.click(LISTED);
      expect(await dialogText(page)).toContain('SKB 2022, Lampiran II, Pelanggaran Disiplin butir 6');
      expect(await heardPresses(page)).toEqual([]);
      await page.close();
    });
  }

  describe('storage holding garbage', () => {
    test('falls back to what the package holds, still warns, and the popup says so', async () => {
      const page = await stage().open(X);
      await stage().driver.setStorage({ settings: 'rusak', quiet: 42, channel: { x: 1 } });
      await page.click(LISTED);
      expect(await dialogText(page)).toContain('Status kepegawaian Anda belum ');
      await choose(page, 'cancel');
      const popup = await stage().driver.extensionPage('popup.html');
      const text = await popup.waitFor<string>("document.querySelector('main')?.innerText");
      expect(text).toMatch(/setelan/i);
      expect(text).toMatch(/bawaan/i);
      await popup.close();
      await page.close();
    });

    test('the settings set personnel, the popup the language, and the next dialog follows', async () => {
      await stage().set('campaign', { personnel: 'unknown' });
      const options = await stage().driver.extensionPage('options.html');
      await options.waitFor("document.querySelector('#personnel') !== null");
      await options.evaluate(
        "(() => { const s = document.querySelector('#personnel'); s.value = 'pppk'; s.dispatchEvent(new Event('change', { bubbles: true })); })()",
      );
      await expect
        .poll(() => stored(stage().driver, 'settings'))
        .toEqual(expect.objectContaining({ personnel: 'pppk' }));
      await options.close();
      const popup = await stage().driver.extensionPage('popup.html');
      await popup.waitFor("document.querySelector('#language') !== null");
      await popup.evaluate(
        "(() => { const s = document.querySelector('#language, [name=\"language\"][value=\"en\"]'); if (s.localName === 'select') { s.value = 'en'; s.dispatchEvent(new Event('change', { bubbles: true })); } else s.click(); })()",
      );
      await popup.waitFor("document.documentElement.lang === 'en'");
      await popup.close();
      const page = await stage().driver.open(X);
      await page.waitFor('document.readyState === "complete"');
      await page.click(LISTED);
      const text = await dialogText(page);
      expect(text).toContain('You are about to like');
      expect(text).toContain('49/2018');
      await page.close();
    });
  });
});

describe('the release edition, chromium', () => {
  const stage = useStage('chromium', {
    extensionDir: new URL('../../.output/chrome-mv3', import.meta.url).pathname,
  });

  test('keeps its dialog closed to the page, and holds the press all the same', async () => {
    // The release greets whoever has installed it: later it would take the focus from the page under test.
    await (await stage().driver.openedPage('welcome.html')).close();
    const page = await stage().open(X);
    await page.click(like('x:gerindra'));
    await page.waitFor("document.querySelector('[data-jempol-netral]') !== null");
    expect(await page.evaluate("document.querySelector('[data-jempol-netral]').shadowRoot")).toBe(null);
    expect(await heardPresses(page)).toEqual([]);
    expect(await mutations(page)).toEqual([]);
    await sleep(500);
    await page.press('Escape');
    await page.waitFor("document.querySelector('[data-jempol-netral]') === null");
    expect(await mutations(page)).toEqual([]);
    // The invented accounts of the test edition are nobody here.
    await page.click(LISTED);
    await siteDoes(page, ['FavoriteTweet']);
    await page.close();
  });
});
