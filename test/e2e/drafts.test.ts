import { beforeAll, describe, expect, test } from 'vitest';
import type { Settings } from '../../src/core/settings.ts';
import type { Page } from '../browser/driver.ts';
import { BROWSERS } from '../matrix/browsers.ts';
import { arrives, backOut, focus, goOn, holds, visit } from './press.ts';
import { dialogText, ROUND_TRIP_MS, sleep, useStage } from './stage.ts';

const HOME = 'https://x.com/home';
const TEXT = '[data-testid="primaryColumn"] [contenteditable]';
const SEND = '[data-testid="primaryColumn"] [data-testid="tweetButtonInline"]';

/** A post of one's own, which is aimed at nobody but whom its words name. */
describe.each(BROWSERS)('what a person is about to publish on X, %s', (browser) => {
  const stage = useStage(browser);
  beforeAll(() => stage().set('campaign'));

  async function writing(text: string, settings: Partial<Settings> = {}): Promise<Page> {
    await stage().set('campaign', settings);
    const page = await visit(stage(), HOME);
    if (Object.keys(settings).length > 0) await sleep(ROUND_TRIP_MS);
    await focus(page, TEXT);
    await page.type(`${text} `);
    return page;
  }

  test.each([
    ['a mention', 'selamat pagi @uji_calon', '@uji_calon'],
    ['a link to an account of another site', 'lihat https://www.instagram.com/uji.calon/', '@uji.calon'],
    ['a wrapped link', 'https://l.facebook.com/l.php?u=https%3A%2F%2Ft.me%2Fuji_calon', '@uji_calon'],
    ['an invite code', 'gabung https://chat.whatsapp.com/AbCdUjiRelawan00000001', 'AbCdUjiRelawan00000001'],
    ['a campaign site', 'baca https://uji-calon.example/program', 'uji-calon.example'],
    ['a listed post', 'https://www.instagram.com/p/UjiItem0001/', 'UjiItem0001'],
    ['a debunked page', 'wah https://hoaks.example/berita-palsu', 'hoaks.example'],
  ])('%s is asked about before the site has it', async (_what, text, names) => {
    const page = await writing(text);
    await holds(page, () => page.click(SEND), [names]);
    await backOut(page);
    expect(await page.evaluate(`document.querySelector('${TEXT}').textContent`)).toContain(text);
    await holds(page, () => page.click(SEND), [names]);
    await goOn(page, ['CreateTweet']);
    await page.close();
  });

  test.each([
    ['words without a link or mention', 'Budi Contoh #ContohMenang', {}],
    ['a mention of a protected account', 'kata @uji_netral', {}],
    ['a short link nobody can see through', 'https://bit.ly/abc', {}],
    ['anything, where the person does not want it read', 'selamat pagi @uji_calon', { drafts: false }],
  ])('%s passes untouched', async (_what, text, settings) => {
    const page = await writing(text, settings);
    await arrives(page, () => page.click(SEND), ['CreateTweet']);
    await page.close();
  });

  test('a short link is asked about in strict mode, as one that cannot be examined', async () => {
    const page = await writing('https://bit.ly/abc', { mode: 'strict' });
    await holds(page, () => page.click(SEND), ['bit.ly']);
    expect(await dialogText(page)).toMatch(/tidak dapat diperiksa/i);
    await page.close();
  });

  test('a listed phrase is said beside a mention', async () => {
    const page = await writing('@uji_calon #ContohMenang');
    await holds(page, () => page.click(SEND), ['@uji_calon', '#ContohMenang']);
    await page.close();
  });
});
