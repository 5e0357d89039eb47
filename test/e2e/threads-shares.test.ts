import { beforeAll, describe, test } from 'vitest';
import type { Page } from '../browser/driver.ts';
import { BROWSERS } from '../matrix/browsers.ts';
import { arrives, arrivesByKey, backOut, focus, goOn, holds, holdsKeys, visit, waitFor } from './press.ts';
import { useStage } from './stage.ts';

const HOME = 'https://www.threads.com/';
const SHARES = ['Membagikan unggahan calon', '@uji.calon'] as const;
const COMMENTS = ['Mengomentari unggahan calon', '@uji.calon'] as const;
const REPOSTED = 'useTHCreateRepostMutation';
const SENT = 'configure_text_only_post';

const control = (testcase: string, place: number): string =>
  `[data-testcase="threads:${testcase}"] .bar:not(.quoted *) > :nth-child(${place}) [role="button"]`;
const reply = (testcase: string): string => control(testcase, 2);
const repost = (testcase: string): string => control(testcase, 3);
const entry = (place: number): string => `#portals .menu > :nth-child(${place})`;
const DIALOG = '#portals [role="dialog"]';
const TEXT = `${DIALOG} [contenteditable]`;
const SEND = `${DIALOG} .tools > :last-child`;
const INLINE = '.inline-reply [contenteditable]';
const ARROW = '.inline-reply .send';

/** Both languages, both forms the menu has been seen in, before and after the page's scripts have taken over. */
const PAGES = [
  'lang=id',
  'lang=en&menuform=button',
  'lang=id&menuform=button&hydrate=never',
  'lang=en&hydrate=never',
] as const;
/** Where language and state have no say in each other. */
const TWO_PAGES = ['lang=en', 'lang=id&menuform=button&hydrate=never'] as const;

async function openMenu(page: Page, testcase: string): Promise<void> {
  await page.click(repost(testcase));
  await waitFor(page, entry(1));
}

async function write(page: Page, editor: string): Promise<void> {
  await waitFor(page, editor);
  await focus(page, editor);
  await page.type('halo');
}

describe.each(BROWSERS)('Threads, reposts and replies, %s', (browser) => {
  const stage = useStage(browser);
  beforeAll(() => stage().set('campaign'));

  test.each(PAGES)('the repost menu: opening is free, its entry is held, %s', async (query) => {
    const page = await visit(stage(), `${HOME}?${query}`);
    await arrives(page, () => page.click(repost('uji.calon')), []);
    await waitFor(page, entry(1));
    await holds(page, () => page.click(entry(1)), SHARES);
    await backOut(page);
    await openMenu(page, 'uji.netral');
    await arrives(page, () => page.click(entry(1)), [REPOSTED]);
    await openMenu(page, 'uji.calon:reposted');
    await arrives(page, () => page.click(entry(1)), ['useTHDeleteRepostMutation']);
    await page.close();
  });

  test.each(['menuitem', 'button'])('the repost menu by keys, menuform=%s', async (form) => {
    const page = await visit(stage(), `${HOME}?menuform=${form}`);
    await focus(page, repost('uji.calon'));
    await arrivesByKey(page, () => page.press('Enter'), []);
    await waitFor(page, entry(1));
    await holds(page, () => page.press('Enter'), SHARES);
    await goOn(page, [REPOSTED]);
    await focus(page, repost('warga.biasa'));
    await page.press('Enter');
    await waitFor(page, entry(1));
    await arrivesByKey(page, () => page.press('Enter'), [REPOSTED]);
    await page.close();
  });

  test.each(['id', 'en'])(
    'the share sheet, lang=%s: copying the address is free, sending the post is held',
    async (lang) => {
      const page = await visit(stage(), `${HOME}?lang=${lang}`);
      await page.click(control('uji.calon', 4));
      await waitFor(page, entry(2));
      await holds(page, () => page.click(entry(2)), SHARES);
      await backOut(page);
      await arrives(page, () => page.click(entry(1)), []);
      await page.click(control('uji.netral', 4));
      await waitFor(page, entry(2));
      await arrives(page, () => page.click(entry(2)), ['WmiSlideThreadsPostShareMutation']);
      await page.close();
    },
  );

  test.each(TWO_PAGES)('a quote: opening is free, sending is held, %s', async (query) => {
    const page = await visit(stage(), `${HOME}?${query}`);
    await openMenu(page, 'uji.calon');
    await arrives(page, () => page.click(entry(2)), []);
    await write(page, TEXT);
    await holds(page, () => page.click(SEND), SHARES);
    await backOut(page);
    await focus(page, TEXT);
    await holdsKeys(page, 'Control+Enter', SHARES);
    await page.close();
    const other = await visit(stage(), `${HOME}?${query}`);
    await openMenu(other, 'kpu_ri');
    await other.click(entry(2));
    await write(other, TEXT);
    await arrives(other, () => other.click(SEND), [SENT]);
    await other.close();
  });

  test.each(TWO_PAGES)('a reply in a dialog, by button and by keys, %s', async (query) => {
    const page = await visit(stage(), `${HOME}?${query}`);
    await arrives(page, () => page.click(reply('uji.calon')), []);
    await write(page, TEXT);
    await holdsKeys(page, 'Control+Enter', COMMENTS);
    await backOut(page);
    await holds(page, () => page.click(SEND), COMMENTS);
    await goOn(page, [SENT]);
    await page.click(reply('uji.netral'));
    await write(page, TEXT);
    await arrives(page, () => page.click(SEND), [SENT]);
    await page.click(reply('warga.biasa'));
    await write(page, TEXT);
    await arrivesByKey(page, () => page.press('Control+Enter'), [SENT]);
    await page.close();
  });

  test.each(['lang=id', 'lang=en&hydrate=never'])(
    'a reply under the post, sent by an arrow without a name, %s',
    async (query) => {
      const page = await visit(stage(), `${HOME}?reply=inline&${query}`);
      await page.click(reply('uji.calon'));
      await write(page, INLINE);
      await holdsKeys(page, 'Control+Enter', COMMENTS);
      await backOut(page);
      await holds(page, () => page.click(ARROW), COMMENTS);
      await goOn(page, [SENT]);
      await page.click(reply('uji.netral'));
      await write(page, INLINE);
      await arrives(page, () => page.click(ARROW), [SENT]);
      await page.close();
    },
  );

  test("a listed account's detail page: its own reply, and one to an unlisted reply", async () => {
    const page = await visit(stage(), `${HOME}@uji.calon/post/DContoAAAQB`);
    await page.click('[data-pagelet="threads_post_page_0"] .bar > :nth-child(2) [role="button"]');
    await write(page, INLINE);
    await holds(page, () => page.click(ARROW), COMMENTS);
    await backOut(page);
    await page.click(reply('uji.netral:reply'));
    await write(page, INLINE);
    await arrives(page, () => page.click(ARROW), [SENT]);
    await page.close();
  });

  test("a post of one's own is free after a reply to a listed account was closed", async () => {
    const page = await visit(stage(), HOME);
    for (const begin of ['.create', '.composer-row .field', '.composer-row .pill']) {
      await page.click(reply('uji.calon'));
      await waitFor(page, TEXT);
      await page.click(`${DIALOG} > .close`);
      await page.click(begin);
      await write(page, TEXT);
      await arrives(page, () => page.click(SEND), [SENT]);
    }
    await page.close();
  });
});
