import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../matrix/browsers.ts';
import {
  dialogOpen,
  dialogText,
  focused,
  heardPresses,
  inDialog,
  like,
  mutations,
  orSkip,
  sleep,
  useStage,
} from './stage.ts';

const X = 'https://x.com/home';
const LISTED = like('x:uji_calon');

describe.each(BROWSERS)('the dialog in the hand, %s', (browser) => {
  const stage = useStage(browser);

  test('is an alertdialog in the top layer, the safe button has the focus, Tab stays inside, Esc backs out', async () => {
    const page = await stage().open(X);
    await page.click(LISTED);
    await dialogText(page);
    const shadow = "document.querySelector('[data-jempol-netral]').shadowRoot";
    expect(await page.evaluate(`${shadow}.querySelector('dialog').matches(':modal')`)).toBe(true);
    expect(await page.evaluate(`${shadow}.querySelector('dialog').getAttribute('role')`)).toBe('alertdialog');
    expect(
      await page.evaluate(
        `['aria-labelledby', 'aria-describedby'].every((name) => ${shadow}.querySelector('dialog').getAttribute(name).split(' ').every((id) => ${shadow}.getElementById(id) !== null))`,
      ),
    ).toBe(true);
    await expect.poll(() => focused(page)).toBe('cancel');
    for (let press = 0; press < 7; press += 1) {
      await page.press('Tab');
      expect(
        await page.evaluate(
          "document.activeElement === document.body || document.activeElement.matches('[data-jempol-netral]')",
        ),
      ).toBe(true);
    }
    await page.evaluate('window.__takeLog()');
    await page.press('Escape');
    await expect.poll(() => dialogOpen(page)).toBe(false);
    await sleep(100);
    expect(await mutations(page)).toEqual([]);
    // Not even the release of the key that closed it.
    expect(await heardPresses(page)).toEqual([]);
    await page.waitFor(`document.activeElement === document.querySelector('${LISTED}')`);
    await page.close();
  });

  test('keys typed in it do not reach the page', async () => {
    const page = await stage().open(X);
    await page.click(LISTED);
    await dialogText(page);
    await page.evaluate('window.__takeLog()');
    await page.press('l');
    await page.press('Tab');
    await page.press('ArrowDown');
    const keys = await page.evaluate<readonly { type: string }[]>('window.__takeLog()');
    expect(keys.filter(({ type }) => type.startsWith('key'))).toEqual([]);
    expect(await dialogOpen(page)).toBe(true);
    await page.close();
  });

  test('a held Enter on "Tidak jadi" chooses once and presses nothing behind it', async () => {
    const page = await stage().open(X);
    await page.click(LISTED);
    await dialogText(page);
    await sleep(500);
    await page.evaluate('window.__takeLog()');
    await page.keyDown('Enter');
    for (let repeat = 0; repeat < 8; repeat += 1) {
      await sleep(40);
      await page.keyDown('Enter');
    }
    await page.keyUp('Enter');
    await expect.poll(() => dialogOpen(page)).toBe(false);
    await sleep(200);
    expect(await heardPresses(page)).toEqual([]);
    expect(await mutations(page)).toEqual([]);
    await page.close();
  });

  test('"Selengkapnya" opens by keyboard and by mouse', async () => {
    const page = await stage().open(X);
    await page.click(LISTED);
    await dialogText(page);
    await page.click(inDialog('summary'));
    await page.waitFor(
      "document.querySelector('[data-jempol-netral]').shadowRoot.querySelector('details').open",
    );
    expect(await dialogOpen(page)).toBe(true);
    await page.press('Enter');
    await page.waitFor(
      "!document.querySelector('[data-jempol-netral]').shadowRoot.querySelector('details').open",
    );
    await page.close();
  });

  test('"Salah akun?" shows a report about the account and the list, and nothing about the person', async () => {
    const page = await stage().open(X);
    await page.click(LISTED);
    await dialogText(page);
    await sleep(400);
    await page.click(inDialog('[data-act="wrong"]'));
    const report = await page.waitFor<string>(
      "document.querySelector('[data-jempol-netral]').shadowRoot.querySelector('pre')?.textContent",
    );
    expect(report).toContain('uji_calon');
    expect(report).toContain('nasional');
    expect(report).not.toMatch(/pns|20:|2031|status\/\d/i);
    expect(await dialogOpen(page)).toBe(true);
    await page.close();
  });
});

describe.each(BROWSERS)('the rule of a dialog, %s', (browser) => {
  const stage = useStage(browser);

  test('opens in the rulebook, in a tab of its own; the question stays', (context) =>
    orSkip(context, async () => {
      const page = await stage().open(X);
      await page.click(LISTED);
      await dialogText(page);
      await page.evaluate('void window.__takeLog()');
      await sleep(400);
      await page.click(inDialog('[data-act="read:R-06"]'));
      const rulebook = await stage().driver.openedPage('rulebook.html');
      await rulebook.waitFor("document.querySelector('#R-06')?.textContent.includes('butir 6')");
      expect(await rulebook.evaluate('location.hash')).toBe('#R-06');
      await rulebook.close();
      expect(await dialogOpen(page)).toBe(true);
      expect(await heardPresses(page)).toEqual([]);
      expect(await mutations(page)).toEqual([]);
      await page.close();
    }));
});

describe.each(BROWSERS)('the dialog on a narrow screen, %s', (browser) => {
  const stage = useStage(browser, { width: 320, height: 640 });

  test('a held arrow key scrolls on', async () => {
    const page = await stage().open(X);
    await page.click(LISTED);
    await dialogText(page);
    const scrolled =
      "document.querySelector('[data-jempol-netral]').shadowRoot.querySelector('.sheet').scrollTop";
    await page.keyDown('ArrowDown');
    await expect.poll(() => page.evaluate<number>(scrolled)).toBeGreaterThan(0);
    // The first step comes to rest.
    await sleep(400);
    const once = await page.evaluate<number>(scrolled);
    for (let repeat = 0; repeat < 4; repeat += 1) {
      await page.keyDown('ArrowDown');
      await sleep(100);
    }
    await page.keyUp('ArrowDown');
    await expect.poll(() => page.evaluate<number>(scrolled)).toBeGreaterThan(once);
    await page.close();
  });

  test('at 320 px nothing is cut off and the buttons stand on the screen', async () => {
    const page = await stage().open(X);
    await page.click(LISTED);
    await dialogText(page);
    expect(await page.evaluate('innerWidth')).toBe(320);
    const box = await page.evaluate<readonly number[]>(
      "(() => { const d = document.querySelector('[data-jempol-netral]').shadowRoot.querySelector('dialog'); const b = d.querySelector('[data-act=\"proceed\"]').getBoundingClientRect(); return [d.scrollWidth - d.clientWidth, b.bottom - innerHeight, b.right - innerWidth]; })()",
    );
    expect(box.every((each) => each <= 0)).toBe(true);
    await page.close();
  });
});
