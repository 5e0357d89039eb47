import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../matrix/browsers.ts';
import {
  choose,
  dialogOpen,
  dialogText,
  focused,
  heardPresses,
  like,
  mutations,
  siteDoes,
  sleep,
  useStage,
} from './stage.ts';

const X = 'https://x.com/home';
const LISTED = like('x:uji_calon');

describe.each(BROWSERS)('a hostile page, %s', (browser) => {
  const stage = useStage(browser);
  const act = '[data-act="cancel"]';

  test.each([
    ['strict CSP with Trusted Types', 'csp=strict'],
    ['an ARIA modal with a focus trap', 'trap=1'],
    ['a native modal with a focus trap', 'trap=modal'],
  ])('%s: the dialog is on top, styled, focused and works', async (_, query) => {
    const page = await stage().open(`${X}?${query}`);
    await page.click(LISTED);
    await dialogText(page);
    await sleep(300);
    await expect.poll(() => focused(page)).toBe('cancel');
    const onTop = `(() => { const s = document.querySelector('[data-jempol-netral]').shadowRoot; const b = s.querySelector('${act}').getBoundingClientRect(); return document.elementFromPoint(b.left + b.width / 2, b.top + b.height / 2).matches('[data-jempol-netral]'); })()`;
    await page.waitFor(onTop);
    expect(
      await page.evaluate(
        `getComputedStyle(document.querySelector('[data-jempol-netral]').shadowRoot.querySelector('${act}')).borderRadius`,
      ),
    ).not.toBe('0px');
    await choose(page, 'proceed');
    await siteDoes(page, ['FavoriteTweet']);
    await page.close();
  });

  test('a modal of the page that opens later does not stay above ours', async () => {
    const page = await stage().open(X);
    await page.click(LISTED);
    await dialogText(page);
    await page.evaluate('window.__openModal(0)');
    await sleep(900);
    const top =
      "(() => { const s = document.querySelector('[data-jempol-netral]').shadowRoot; const b = s.querySelector('[data-act=\"cancel\"]').getBoundingClientRect(); return document.elementFromPoint(b.left + 5, b.top + 5)?.matches('[data-jempol-netral]'); })()";
    await page.waitFor(top);
    await expect.poll(() => focused(page)).toBe('cancel');
    await choose(page, 'cancel');
    expect(await mutations(page)).toEqual([]);
    await page.close();
  });

  test('a page that removes our host gets it back, and never the press', async () => {
    const page = await stage().open(`${X}?removehost=3`);
    await page.click(LISTED);
    await sleep(1_200);
    await expect.poll(() => page.evaluate<number>('window.__removedHosts')).toBe(3);
    await expect.poll(() => dialogOpen(page)).toBe(true);
    expect(await heardPresses(page)).toEqual([]);
    await choose(page, 'proceed');
    await siteDoes(page, ['FavoriteTweet']);
    await page.close();
  });

  test('a page that removes it for ever: the press counts as not wanted', async () => {
    const page = await stage().open(`${X}?removehost=1000`);
    await page.click(LISTED);
    await sleep(2_500);
    await page.waitFor("document.querySelector('[data-jempol-netral]') === null");
    expect(await mutations(page)).toEqual([]);
    // And the guard is not stuck: an ordinary press passes.
    await page.click(like('x:warga_biasa'));
    await siteDoes(page, ['FavoriteTweet']);
    await page.close();
  });

  test('forged events get no dialog, no pass, and cannot silence the guard', async () => {
    const page = await stage().open(`${X}?forge=1`);
    await page.waitFor('window.__forgedRounds >= 8');
    expect(await dialogOpen(page)).toBe(false);
    await page.click(LISTED);
    await dialogText(page);
    // A click the page makes on our button is no choice.
    await page.evaluate(
      "document.querySelector('[data-jempol-netral]').shadowRoot.querySelector('[data-act=\"proceed\"]').click()",
    );
    await sleep(900);
    await page.evaluate(
      "document.querySelector('[data-jempol-netral]').shadowRoot.querySelector('[data-act=\"proceed\"]').click()",
    );
    await sleep(100);
    expect(await dialogOpen(page)).toBe(true);
    expect(await mutations(page)).toEqual([]);
    await page.close();
  });

  test('document.open() erases listeners; the guard comes back', async () => {
    const page = await stage().open(`${X}?documentopen=1`);
    await page.waitFor('window.__reopened');
    await sleep(400);
    await page.click(LISTED);
    expect(await dialogText(page)).toContain('Budi Contoh');
    expect(await mutations(page)).toEqual([]);
    await page.close();
  });
});
