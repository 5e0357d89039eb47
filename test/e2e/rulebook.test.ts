import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import type { Page } from '../browser/driver.ts';
import { BROWSERS } from '../matrix/browsers.ts';
import { type Moment, type Stage, sleep, stored, useStage } from './stage.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function openPage(
  stage: Stage,
  hash = '',
  moment: Moment = 'campaign',
  settings: Parameters<Stage['set']>[1] = {},
): Promise<Page> {
  await stage.set(moment, settings);
  const page = await stage.driver.extensionPage(`rulebook.html${hash}`);
  await page.waitFor("document.querySelectorAll('.entry').length > 0");
  return page;
}

const text = (page: Page, selector: string): Promise<string> =>
  page.waitFor<string>(`document.querySelector(${JSON.stringify(selector)})?.textContent`);

/** What has the focus: its id, or its own text. */
const focus = (page: Page): Promise<string> =>
  page.evaluate<string>(
    "document.activeElement.closest('details')?.id ?? (document.activeElement.id || document.activeElement.textContent)",
  );

/** Every violation axe-core finds with all entries unfolded. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
  await page.evaluate(AXE);
  return page.evaluate<readonly string[]>(
    `axe.run({ rules: { 'color-contrast-enhanced': { enabled: true } } }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160))))`,
  );
}

describe.each(BROWSERS)('the rulebook page, %s', (browser) => {
  const stage = useStage(browser);

  test('opens the rule that a link names, and no link leads nowhere', async () => {
    const page = await openPage(stage(), '#R-06');
    await page.waitFor("document.querySelector('#R-06').open");
    await expect.poll(() => focus(page)).toBe('R-06');
    const lost = await page.evaluate<readonly string[]>(
      `[...document.querySelectorAll('a[href^="#"]')].map((each) => each.hash)
        .filter((hash) => document.getElementById(decodeURIComponent(hash.slice(1))) === null)`,
    );
    expect(lost).toEqual([]);
    await page.close();
  });

  test('answers a typed question for whom one is, and again for another', async () => {
    const page = await openPage(stage());
    await page.click('#ask-text');
    await page.type('like postingan calon bupati');
    await page.press('Enter');
    await expect.poll(() => focus(page)).toBe('answer');
    await expect.poll(() => text(page, '.answer .level')).toBe('Ada larangan');
    expect(await text(page, '.answer')).toContain('bagi PNS');
    expect(await text(page, '.answer')).toContain('hukuman disiplin berat');
    expect(await text(page, '.answer [aria-current=step]')).toContain('sekarang');
    await page.evaluate(
      `(() => { const pick = document.querySelector('#personnel'); pick.value = 'pppk';
        pick.dispatchEvent(new Event('change', { bubbles: true })); })()`,
    );
    await page.waitFor("document.querySelector('.answer').textContent.includes('bagi PPPK')");
    expect(await text(page, '.answer')).toContain('peraturan disiplin PPPK di instansi Anda');
    await expect
      .poll(() => stored(stage().driver, 'settings'))
      .toEqual(expect.objectContaining({ personnel: 'pppk' }));
    await page.close();
  });

  test('outside any stage says what was not found, and that this is no permission', async () => {
    const page = await openPage(stage(), '', 'outside');
    await page.click('#ask-text');
    await page.type('like postingan partai');
    await expect.poll(() => text(page, '.answer')).toContain('tidak kami temukan; itu bukan izin');
    await page.close();
  });

  test('the quiz is taken by keyboard alone, to its score', async () => {
    const page = await openPage(stage(), '#kuis');
    await page.waitFor("document.activeElement.id === 'kuis-heading'");
    await page.press('Tab');
    await page.press('Enter');
    for (let at = 1; at <= 10; at += 1) {
      await page.waitFor(
        `document.querySelector('#kuis .card .hint')?.textContent === 'Pertanyaan ${at} dari 10'`,
      );
      await page.waitFor("document.activeElement.matches('#kuis h3')");
      await page.press('Tab');
      await page.press('Enter');
      await page.waitFor("document.querySelector('#kuis .outcome') !== null");
      // Past the other options and the citation to the button that goes on.
      for (let tabs = 0; tabs < 6; tabs += 1) {
        if (await page.evaluate<boolean>("document.activeElement.matches('#kuis .card > .primary')")) break;
        await page.press('Tab');
      }
      await page.press('Enter');
    }
    await expect.poll(() => text(page, '#kuis h3')).toMatch(/^\d+ dari 10 jawaban tepat$/);
    await page.waitFor("document.activeElement.matches('#kuis h3')");
    await page.close();
  });

  test('finds as one types', async () => {
    const page = await openPage(stage());
    await page.click('#search');
    await page.type('pasal 5 huruf n');
    await expect
      .poll(() => text(page, '.search [role=status]'))
      .toMatch(/^\d+ hasil untuk “pasal 5 huruf n”\.$/);
    await page.waitFor("document.querySelector('.entry mark') !== null");
    const took = await page.evaluate<readonly number[]>(`(async () => {
      const field = document.querySelector('#search');
      const times = [];
      for (const query of ['k', 'ka', 'kamp', 'kampanye', 'kampanye m', 'kampanye media', 'foto', '']) {
        const began = performance.now();
        field.value = query;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
        times.push(Math.round(performance.now() - began));
      }
      return times;
    })()`);
    console.log(`${browser}: search, ms a key press to the next frame: ${took.join(' ')}`);
    await page.close();
  });

  test('paints soon', async () => {
    const page = await openPage(stage());
    await sleep(100);
    const paints = await page.evaluate<string>(
      "performance.getEntriesByType('paint').map((each) => each.name + ' ' + Math.round(each.startTime)).join(', ')",
    );
    console.log(`${browser}: ${paints} ms`);
    await page.close();
  });
});

describe.each(['light', 'dark'] as const)('axe-core finds nothing in the rulebook, %s', (colorScheme) => {
  const stage = useStage('chromium', { colorScheme });

  test.each(['id', 'en'] as const)('%s', async (language) => {
    const page = await openPage(stage(), '', 'campaign', { language });
    await page.click('.example');
    await page.click('#kuis .primary');
    await page.waitFor("document.querySelector('.options button') !== null");
    await page.click('.options button');
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});
