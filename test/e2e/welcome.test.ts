import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OFFICE_VIEW } from '../../src/locales/office-view.ts';
import { WELCOME } from '../../src/locales/welcome.ts';
import { launchChromium } from '../browser/chromium.ts';
import type { Driver, Page } from '../browser/driver.ts';
import { BROWSERS } from '../matrix/browsers.ts';
import { startSite } from '../site/server.ts';
import { says } from './own-pages.ts';
import {
  choose,
  dialogOpen,
  dialogText,
  focused,
  inDialog,
  type Stage,
  sleep,
  stored,
  useStage,
} from './stage.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** As after an installation: nothing chosen, nothing kept. */
async function openFresh(stage: Stage, settings: object = {}): Promise<Page> {
  await stage.driver.setStorage({ settings, pledge: null, quiet: null });
  const page = await stage.driver.extensionPage('welcome.html');
  await page.waitFor("document.querySelector('#end') !== null");
  return page;
}

const text = (page: Page, selector: string): Promise<string> =>
  page.evaluate<string>(`document.querySelector(${JSON.stringify(selector)}).textContent`);

const outcome = (page: Page, told: string): Promise<unknown> =>
  page.waitFor(`document.querySelector('.outcome').textContent === ${JSON.stringify(told)}`);
const SAID = '#person [role=status]';
const CANCELLED = 'Begitulah: situs tidak menerima apa pun.';
const SENT = 'Di situs asli, suka itu kini terkirim.';

async function pick(page: Page, id: string, value: string): Promise<void> {
  await page.waitFor(`document.getElementById('${id}') !== null`);
  await page.evaluate(
    `(() => { const pick = document.getElementById('${id}'); pick.value = '${value}';
      pick.dispatchEvent(new Event('change', { bubbles: true })); })()`,
  );
  await page.waitFor(`document.getElementById('${id}').value === '${value}'`);
}

describe.each(BROWSERS)('the welcome page, %s', (browser) => {
  const stage = useStage(browser);

  test('the exercise by mouse: held, backed out of, gone on with, taken back', async () => {
    const page = await openFresh(stage());
    await page.click('.like');
    const said = await dialogText(page);
    expect(said).toContain('LATIHAN');
    expect(said).toContain('SKB 2022');
    expect(said).toContain('Partai Contoh');
    await choose(page, 'cancel');
    await outcome(page, CANCELLED);
    expect(await page.evaluate("document.querySelector('.like').ariaPressed")).toBe('false');
    await page.click('.like');
    await choose(page, 'proceed');
    await outcome(page, SENT);
    expect(await page.evaluate("document.querySelector('.like').ariaPressed")).toBe('true');
    await page.click('.like');
    await outcome(page, 'Membatalkan suka tidak pernah ditahan.');
    expect(await dialogOpen(page)).toBe(false);
    await page.close();
  });

  test('the exercise by keyboard alone', async () => {
    const page = await openFresh(stage());
    await page.evaluate("document.querySelector('.like').focus()");
    await page.keyDown('Enter');
    await dialogText(page);
    await expect.poll(() => focused(page)).toBe('cancel');
    // The press that opened it chooses nothing, however long it is held.
    await sleep(400);
    await page.keyDown('Enter');
    await page.keyDown('Enter');
    expect(await dialogOpen(page)).toBe(true);
    await page.keyUp('Enter');
    await sleep(500);
    await page.press('Enter');
    await outcome(page, CANCELLED);
    await page.waitFor("document.activeElement.matches('.like')");
    await page.press(' ');
    await dialogText(page);
    await sleep(800);
    await page.press('Tab');
    await expect.poll(() => focused(page)).toBe('proceed');
    await page.press('Enter');
    await outcome(page, SENT);
    await page.close();
  });

  test('reads the office’s view off this very build, and asks the network nothing', async () => {
    const { site } = stage();
    const before = site.hits.length;
    const page = await openFresh(stage());
    expect(await text(page, '#office-heading')).toBe('Apa yang dilihat kantor: tidak ada');
    expect(await page.evaluate("document.querySelectorAll('#office [data-marked=true]').length")).toBe(0);
    expect(await text(page, '#office')).toContain('Yang diambil dari internet (tercatat): 0');
    const doors = browser === 'firefox' ? 'silence' : 'browser';
    expect(await text(page, '#office')).toContain(OFFICE_VIEW.id.outsiders[doors].detail);
    expect(await page.evaluate("document.querySelectorAll('#office details li').length")).toBe(6);
    expect(await page.evaluate("document.querySelector('[role=alert]')")).toBeNull();
    await page.click('.like');
    await choose(page, 'proceed');
    await outcome(page, SENT);
    await sleep(500);
    const own = site.hits
      .slice(before)
      .filter(({ origin }) => /^(?:chrome|moz)-extension:/.test(origin ?? ''));
    expect(own).toEqual([]);
    const kept = await stage().driver.getStorage(['requests', 'quiet']);
    expect([kept['requests'], kept['quiet']]).toEqual([undefined, null]);
    await page.close();
  });

  test('keeps what the person says of themselves, at once; nothing is said for them', async () => {
    const page = await openFresh(stage());
    const computer = "[...document.querySelectorAll('[name=computer]')].map((each) => each.checked).join()";
    expect(await page.evaluate(computer)).toBe('false,false');
    const isKept = (settings: object) =>
      expect.poll(() => stored(stage().driver, 'settings')).toEqual(settings);
    await pick(page, 'personnel', 'pppk');
    await says(page, SAID, 'PPPK');
    await isKept({ personnel: 'pppk' });
    await pick(page, 'province', '33');
    await says(page, SAID, 'Jawa Tengah');
    await isKept({ personnel: 'pppk', region: '33' });
    await pick(page, 'regency', '33.25');
    await says(page, SAID, 'Kabupaten Batang');
    await isKept({ personnel: 'pppk', region: '33.25' });
    // Whose computer it is comes before a journal on it.
    expect(await text(page, '#journal')).toContain(WELCOME.id.journal.computerFirst);
    await page.click('[name=computer][value=shared]');
    await says(page, SAID, 'Komputer ini: ');
    // What the page says it saved, storage has.
    expect(await stored(stage().driver, 'settings')).toEqual({
      personnel: 'pppk',
      region: '33.25',
      sharedComputer: true,
    });
    expect(await page.evaluate(computer)).toBe('false,true');
    // On a shared computer neither a pledge nor a journal is offered.
    expect(await text(page, '#pledge')).toContain('Di komputer bersama ikrar tidak disimpan');
    expect(await page.evaluate("document.querySelector('#journal button')")).toBeNull();
    expect(await text(page, '#journal')).toContain('Di komputer bersama');
    await page.close();
  });

  test('keeps the pledge as a day and drops it, by keyboard', async () => {
    const page = await openFresh(stage());
    await page.evaluate("document.querySelector('#pledge button').focus()");
    await page.press('Enter');
    await page.waitFor(
      "/^Disimpan \\d+ \\w+ \\d{4}\\.$/.test(document.querySelector('#pledge [role=status]').textContent)",
    );
    expect(await stored(stage().driver, 'pledge')).toMatch(/^\d{4}-\d\d-\d\d$/);
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('Hapus');
    await page.press('Enter');
    await page.waitFor("document.querySelector('#pledge [role=status]').textContent === 'Belum disimpan.'");
    expect(await stage().driver.getStorage(['pledge'])).toEqual({});
    await page.close();
  });
});

describe.each(['light', 'dark'] as const)('axe-core finds nothing in the welcome page, %s', (colorScheme) => {
  const stage = useStage('chromium', { colorScheme });

  test.each(['id', 'en'] as const)('%s', async (language) => {
    const page = await openFresh(stage(), { language });
    await page.evaluate("document.querySelector('details').open = true");
    await page.evaluate(AXE);
    const run = `axe.run({ rules: { 'color-contrast-enhanced': { enabled: true } } }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160))))`;
    expect(await page.evaluate<readonly string[]>(run)).toEqual([]);
    await page.click('.like');
    await page.waitFor(`Boolean(${inDialog('dialog[open]').js})`);
    expect(await page.evaluate<readonly string[]>(run)).toEqual([]);
    await page.close();
  });
});

describe('on a narrow screen', () => {
  const stage = useStage('chromium', { width: 320 });

  test.each(['id', 'en'] as const)('nothing is wider than 320 px, %s', async (language) => {
    const page = await openFresh(stage(), { language });
    await page.evaluate("document.querySelector('details').open = true");
    const root = 'document.documentElement';
    expect(await page.evaluate(`${root}.scrollWidth - ${root}.clientWidth`)).toBe(0);
    await page.close();
  });
});

describe('the release, in Chromium', () => {
  let driver: Driver;
  let end: () => Promise<void>;
  beforeAll(async () => {
    const site = await startSite();
    const extensionDir = new URL('../../.output/chrome-mv3', import.meta.url).pathname;
    driver = await launchChromium({ extensionDir, port: site.port });
    end = async () => {
      await driver.close();
      await site.close();
    };
  });
  afterAll(() => end?.());

  test('opens it by itself once after the installation, and not again after an update', async () => {
    const page = await driver.openedPage('welcome.html');
    await says(page, '#office-heading', 'tidak ada');
    expect(await driver.getStorage(['welcomeDue'])).toEqual({});
    await page.click('#end .primary');
    await driver.reloadExtension();
    // Longer than it waited the first time.
    await sleep(7_000);
    expect(await driver.getStorage(['welcomeDue'])).toEqual({});
    await expect(driver.openedPage('welcome.html')).rejects.toThrow('opened no');
  });
});
