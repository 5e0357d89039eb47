import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Page } from '../browser/driver.ts';
import { BROWSERS } from '../matrix/browsers.ts';
import { focus } from './press.ts';
import { choose, dialogOpen, dialogText, like, mutations, sleep, useStage } from './stage.ts';

const X = 'https://x.com/home';
const LISTED = like('x:uji_calon');
const HOST = "document.querySelector('[data-jempol-netral-after]')";
const SHADOW = `${HOST}?.shadowRoot`;
const BAR = `${SHADOW}?.querySelector('[role="region"]:popover-open')`;
const ANSWERS = "document.querySelector('[data-jempol-netral-after]')?.shadowRoot.querySelector";
/** Longer than the worker takes to put the bar into a page. */
const LATE_MS = 1_500;
/** Longer than what is left of a double press could answer. */
const ARMED_MS = 400;

const inBar = (act: string) => ({ js: `${ANSWERS}('[data-act="${act}"]')` });
const barText = (page: Page): Promise<string> => page.waitFor<string>(`${BAR}?.textContent`);
const said = (page: Page, words: string): Promise<unknown> =>
  page.waitFor(`${BAR}?.textContent.includes(${JSON.stringify(words)})`);
const gone = (page: Page): Promise<unknown> => page.waitFor(`${HOST} === null`);
const focusedIn = (page: Page): Promise<string | null> =>
  page.evaluate(`${SHADOW}?.activeElement?.dataset.act ?? null`);

/** Whether what lies on top in the middle of a button is ours. */
const onTop = (act: string): string =>
  `(() => { const b = ${inBar(act).js}.getBoundingClientRect(); return document.elementFromPoint(b.left + b.width / 2, b.top + b.height / 2) === ${HOST}; })()`;

describe.each(BROWSERS)('after going on, %s', (browser) => {
  const stage = useStage(browser, { backgroundIdleMs: 60_000 });

  async function open(settings = {}, query = ''): Promise<Page> {
    return stage().open(`${X}${query}`, 'campaign', { journal: true, ...settings });
  }

  async function goOn(page: Page, place = LISTED): Promise<void> {
    await page.click(place);
    await choose(page, 'proceed');
    await page.waitFor('window.__mutations.length > 0');
    await mutations(page);
  }

  /** The reasons the journal holds, oldest first; null where there is no journal. */
  async function reasons(): Promise<readonly (string | null)[] | null> {
    const page = await stage().driver.extensionPage('popup.html');
    const read = await page.evaluate<readonly (string | null)[] | null>(`(async () => {
      if (!(await indexedDB.databases()).some(({ name }) => name === 'jempol-journal')) return null;
      const done = (request) => new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const db = await done(indexedDB.open('jempol-journal'));
      const rows = await done(db.transaction('entries').objectStore('entries').getAll());
      db.close();
      return rows.map(({ reason }) => reason);
    })()`);
    await page.close();
    return read;
  }

  const lastReason = async () => (await reasons())?.at(-1);

  test('the bar asks, one tap answers, and the journal has the reason', async () => {
    const page = await open();
    await goOn(page);
    expect(await barText(page)).toContain('Diteruskan. Catat alasannya?');
    // It took no focus.
    expect(await focusedIn(page)).toBeNull();
    await sleep(ARMED_MS);
    await page.evaluate('void window.__takeLog()');
    await page.click(inBar('duty'));
    await said(page, 'Simpan surat tugas Anda; ini bukan izin.');
    // It lies over posts, whose controls neither the page nor the guard took it for.
    const log = await page.evaluate<readonly { type: string; target: string }[]>('window.__takeLog()');
    const pressed = log.filter(({ type }) => /^(pointer|mouse)(down|up)$|^click$/.test(type));
    expect(pressed.length).toBeGreaterThan(0);
    expect(new Set(pressed.map(({ target }) => target))).toEqual(new Set(['div']));
    expect(await mutations(page)).toEqual([]);
    expect(await dialogOpen(page)).toBe(false);
    await expect.poll(lastReason).toBe('duty');
    await page.bringToFront();
    await page.click(inBar('dismiss'));
    await gone(page);
    await page.close();
  });

  test('a wrong account: the report is there to see, copy or take along', async () => {
    const page = await open();
    await goOn(page);
    await barText(page);
    await sleep(ARMED_MS);
    await page.click(inBar('wrong-account'));
    await said(page, 'Yang keliru (tulis di sini)');
    const report = await page.evaluate<string>(`${ANSWERS}('pre').textContent`);
    expect(report).toContain('@uji_calon di X');
    expect(report).not.toMatch(/https?:|status\/|\d{2}[.:]\d{2}/);
    await page.click(inBar('copy'));
    await said(page, 'Laporan disalin');
    expect(await mutations(page)).toEqual([]);
    await page.close();
  });

  test('by keyboard alone: Tab leads into it, Enter answers, Tab leads on', async () => {
    const page = await open();
    await focus(page, LISTED);
    await page.press('Enter');
    await dialogText(page);
    await sleep(700);
    // From "Tidak jadi", where the focus is, to "Tetap sukai".
    await page.press('Tab');
    await page.press('Enter');
    await page.waitFor('window.__mutations.length > 0');
    await mutations(page);
    await barText(page);
    await sleep(ARMED_MS);
    await page.press('Tab');
    await expect.poll(() => focusedIn(page)).toBe('duty');
    await page.press('Tab');
    await expect.poll(() => focusedIn(page)).toBe('wrong-account');
    await page.press('Tab');
    await page.press('Enter');
    await said(page, 'pembatalan tidak pernah ditahan');
    await expect.poll(() => focusedIn(page)).toBe('dismiss');
    await page.press('Tab');
    await expect.poll(() => focusedIn(page)).toBeNull();
    expect(await page.evaluate('document.activeElement === document.body')).toBe(false);
    await expect.poll(lastReason).toBe('slip');
    await page.bringToFront();
    expect(await mutations(page)).toEqual([]);
    await page.close();
  });

  test('nothing the page dispatches answers, or puts it away', async () => {
    const page = await open();
    await goOn(page);
    await barText(page);
    await sleep(ARMED_MS);
    await page.evaluate(`(() => {
      const inside = ${inBar('duty').js};
      const box = inside.getBoundingClientRect();
      const at = { bubbles: true, composed: true, detail: 1, clientX: box.x + 9, clientY: box.y + 9 };
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) ${HOST}.dispatchEvent(new MouseEvent(type, at));
      ${HOST}.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      ${HOST}.click();
      inside.click();
    })()`);
    await sleep(300);
    expect(await barText(page)).toContain('Tugas kedinasan');
    expect(await lastReason()).toBeNull();
    await page.close();
  });

  test('a second going on asks anew, in one bar', async () => {
    const page = await open();
    await goOn(page);
    await barText(page);
    await sleep(ARMED_MS);
    await page.click(inBar('duty'));
    await said(page, 'ini bukan izin');
    await goOn(page, like('x:uji_tim'));
    await said(page, 'Tugas kedinasan');
    expect(await page.evaluate("document.querySelectorAll('[data-jempol-netral-after]').length")).toBe(1);
    await sleep(ARMED_MS);
    await page.click(inBar('slip'));
    await said(page, 'Alasan dicatat');
    await expect.poll(async () => (await reasons())?.slice(-2)).toEqual(['duty', 'slip']);
    await page.close();
  });

  test('under a new dialog it gives way, and comes back', async () => {
    const page = await open();
    await goOn(page);
    await barText(page);
    await page.click(like('x:uji_tim'));
    await dialogText(page);
    await page.waitFor(`!${BAR}`);
    await choose(page, 'cancel');
    await said(page, 'Tugas kedinasan');
    await page.close();
  });

  test.each(['', '?csp=strict', '?trap=1'])('it lies above the page (%s)', async (query) => {
    const page = await open({}, query);
    await goOn(page);
    await barText(page);
    await page.waitFor(onTop('duty'));
    await page.close();
  });

  test.each([
    ['the journal is off', { journal: false }],
    ['the computer is shared', { sharedComputer: true }],
  ])('nothing is asked where %s', async (_, settings) => {
    const before = await reasons();
    const page = await open(settings);
    await goOn(page);
    await sleep(LATE_MS);
    expect(await page.evaluate(HOST)).toBeNull();
    expect(await reasons()).toEqual(before);
    await page.close();
  });

  test('nothing is asked of who did not go on', async () => {
    const page = await open();
    await page.click(LISTED);
    await choose(page, 'cancel');
    await sleep(LATE_MS);
    expect(await page.evaluate(HOST)).toBeNull();
    await page.close();
  });
});

test('the script stays within 12 kB gzip', () => {
  const file = new URL('../../.output/test/chrome-mv3/after.js', import.meta.url);
  const size = gzipSync(readFileSync(file)).length;
  console.log(`after.js ${size} B gzip`);
  expect(size).toBeGreaterThan(2_000);
  expect(size).toBeLessThanOrEqual(12_288);
});
