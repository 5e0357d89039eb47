import { describe, expect, test } from 'vitest';
import { JOURNAL } from '../../src/locales/journal.ts';
import { WELCOME } from '../../src/locales/welcome.ts';
import type { Page } from '../browser/driver.ts';
import { BROWSERS } from '../matrix/browsers.ts';
import {
  exportsOf,
  keepExports,
  openOwn,
  pressByKey,
  says,
  type Traces,
  tabTo,
  traces,
} from './own-pages.ts';
import { focus, visit } from './press.ts';
import { dialogText, like, MOMENTS, mutations, sleep, stored, useStage } from './stage.ts';

const X = 'https://x.com/home';
const NO_DIALOG = "document.querySelector('[data-jempol-netral]') === null";
const { practice } = WELCOME.id;

/** Waits until no button of the dialog is deaf any more, then answers by keyboard. */
async function answer(page: Page, choice: 'cancel' | 'proceed'): Promise<void> {
  await dialogText(page);
  await sleep(750);
  // "Tidak jadi" has the focus; "Tetap …" is one Tab away.
  if (choice === 'proceed') await page.press('Tab');
  await page.press('Enter');
  await page.waitFor(NO_DIALOG);
}

/** A person who has just installed it, from the first page to a journal that was wiped; every press by keyboard. */
describe.each(BROWSERS)('the first day, %s', (browser) => {
  const stage = useStage(browser);
  let before: Traces;

  async function press(account: string, choice: 'cancel' | 'proceed'): Promise<readonly string[]> {
    const page = await visit(stage(), X);
    await focus(page, like(account));
    await page.press('Enter');
    await answer(page, choice);
    if (choice === 'proceed') await page.waitFor('window.__mutations.length > 0');
    const done = await mutations(page);
    await page.close();
    return done;
  }

  test('the welcome page says what it does, and its post shows the dialog without consequences', async () => {
    await stage().driver.setStorage({ testClock: MOMENTS.campaign });
    const page = await openOwn(stage().driver, 'welcome.html');
    // The worker's own, which it makes a moment after its start.
    const keys = ['pollSeed', 'testClock'];
    await expect.poll(async () => (await traces(page)).keys).toEqual(keys);
    for (const choice of ['cancel', 'proceed'] as const) {
      await pressByKey(page, '#practice .like');
      expect(await dialogText(page)).toContain('LATIHAN');
      await answer(page, choice);
      await says(page, '#practice [role=status]', practice.outcome[choice]);
    }
    expect((await traces(page)).keys).toEqual(keys);
    expect(stage().site.requests).toEqual([]);
    await page.close();
  });

  test('employment status is chosen there, and nothing else is', async () => {
    const page = await openOwn(stage().driver, 'welcome.html');
    await tabTo(page, '#personnel');
    await page.press('ArrowDown');
    // Firefox changes it as the list closes.
    await page.press('Tab');
    await expect.poll(() => stored(stage().driver, 'settings')).toEqual({ personnel: 'pns' });
    await page.close();
  });

  test('a press on a listed account is held; backed out, the site gets nothing', async () => {
    expect(await press('x:uji_calon', 'cancel')).toEqual([]);
  });

  test('the journal is asked about twice before it is on, and a no leaves it off', async () => {
    const page = await openOwn(stage().driver, 'journal.html');
    before = await traces(page);
    await pressByKey(page, '.consent button');
    await pressByKey(page, '[aria-labelledby="journal-what"] .secondary');
    await page.waitFor("document.querySelector('.consent') !== null");
    await pressByKey(page, '.consent button');
    await pressByKey(page, '[aria-labelledby="journal-what"] .primary');
    expect(await traces(page)).toEqual(before);
    await pressByKey(page, '[aria-labelledby="journal-who"] .primary');
    await says(page, '.consent', 'Catatan pribadi menyala.');
    await page.close();
  });

  test('the next warning is in it, in words and in the tables behind the charts', async () => {
    expect(await press('x:uji_calon:quote:kpu_id', 'proceed')).toEqual(['FavoriteTweet']);
    const page = await openOwn(stage().driver, 'journal.html');
    await page.waitFor("document.querySelectorAll('#entries li.card').length === 1", { timeout: 15_000 });
    await says(page, '#entries li.card p', '@uji_calon');
    await says(page, '#entries li.card p + p', JOURNAL.id.choices.proceed);
    await pressByKey(page, '#chart-platforms summary');
    await page.waitFor("document.querySelector('#chart-platforms details').open");
    expect(
      await page.evaluate(
        "document.querySelector('#chart-platforms tbody').textContent.replace(/\\s+/g, '')",
      ),
    ).toMatch(/^X1/);
    await page.close();
  });

  test('totals leave as a file without names and choices', async () => {
    const page = await openOwn(stage().driver, 'journal.html');
    await page.waitFor("document.querySelector('#export') !== null");
    await keepExports(page);
    await pressByKey(page, '#export .line button:nth-child(1)');
    await pressByKey(page, '#export .line button:nth-child(2)');
    await expect.poll(async () => (await exportsOf(page)).length).toBe(2);
    const [csv = '', json = ''] = await exportsOf(page);
    expect(csv).toContain('"2031-03";"X";');
    expect(JSON.parse(json).totals).toEqual([
      { month: '2031-03', platform: 'x', action: 'like', warnings: 1 },
    ]);
    for (const text of [csv, json])
      expect(text).not.toMatch(/uji_calon|Contoh|Dibatalkan|Diteruskan|proceed|cancel|R-\d|pns/i);
    await says(page, '#export [role=status]', 'jempol-netral-jumlah');
    await page.close();
  });

  test('no site sees any of it', async () => {
    const own = await openOwn(stage().driver, 'journal.html');
    expect((await traces(own)).databases).toContain('jempol-journal');
    const address = await own.evaluate<string>('location.href');
    await own.close();
    const page = await visit(stage(), X);
    expect(await page.evaluate('indexedDB.databases()')).toEqual([]);
    // Nor can it be had by its address.
    expect(
      await page.evaluate(`fetch(${JSON.stringify(address)}).then(() => 'there', () => 'nothing')`),
    ).toBe('nothing');
    await page.close();
  });

  test('wiped, it is as if it had never been on', async () => {
    const page = await openOwn(stage().driver, 'journal.html');
    await pressByKey(page, '#keep > .danger');
    await pressByKey(page, '[aria-labelledby="wipe-step"] .danger');
    await says(page, '#state [role=status]', JOURNAL.id.done.wiped);
    expect(await traces(page)).toEqual(before);
    await page.close();
    const again = await openOwn(stage().driver, 'journal.html');
    await says(again, '.consent', 'Catatan pribadi mati.');
    expect(await again.evaluate("document.querySelector('#entries')")).toBeNull();
    await again.close();
  });
});
