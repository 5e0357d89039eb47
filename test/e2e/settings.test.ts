import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { ChosenSettings } from '../../src/core/settings.ts';
import { writeSettingsFile } from '../../src/core/settings-file.ts';
import { SETTINGS } from '../../src/locales/settings.ts';
import type { Page } from '../browser/driver.ts';
import { BROWSERS } from '../matrix/browsers.ts';
import { type Stage, stored, useStage } from './stage.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { file: FILE, wipe: WIPE } = SETTINGS.id;

const folder = mkdtempSync(join(tmpdir(), 'jempol-setelan-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function openSettings(stage: Stage, hash = ''): Promise<Page> {
  const page = await stage.driver.extensionPage(`options.html${hash}`);
  await page.waitFor("document.querySelector('#about') !== null");
  return page;
}

const settings = (stage: Stage) => stored(stage.driver, 'settings');

/** What the exported file holds. */
const CHOSEN: ChosenSettings = { mode: 'strict', personnel: 'pppk', region: '33.25' };

/** Waits until a section says it. */
const says = (page: Page, section: string, words: string) =>
  page.waitFor(
    `document.querySelector('#${section} .outcome').textContent.includes(${JSON.stringify(words)})`,
  );

/** By Tab alone to what the selector names. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let tabs = 0; tabs < 40; tabs += 1) {
    if (await page.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
    await page.press('Tab');
  }
  throw new Error(`no Tab leads to ${selector}`);
}

const focusOn = (page: Page, selector: string) =>
  page.waitFor(`document.activeElement.matches(${JSON.stringify(selector)})`);

/** The names of all that this profile keeps of us. */
async function traces(stage: Stage, page: Page) {
  const databases = await page.evaluate<readonly string[]>(
    'indexedDB.databases().then((all) => all.map(({ name }) => name).sort())',
  );
  const session = await page.evaluate<readonly string[]>(
    'chrome.storage.session.get().then((all) => Object.keys(all).sort())',
  );
  return { databases, session, local: Object.keys(await stage.driver.getStorage(null)).sort() };
}

/** A journal with one entry, as the worker makes it. */
const JOURNAL = `new Promise((done, failed) => {
  const opening = indexedDB.open('jempol-journal', 1);
  opening.onupgradeneeded = () =>
    opening.result.createObjectStore('entries', { autoIncrement: true }).createIndex('day', 'day');
  opening.onerror = () => failed(opening.error);
  opening.onsuccess = () => {
    const writing = opening.result.transaction('entries', 'readwrite');
    writing.objectStore('entries').add({ day: '2031-03-01', hour: 9, platform: 'x', action: 'like',
      entry: 'x:handle:uji_calon', rule: 'R-06', choice: 'cancel', seconds: 4, reason: null });
    writing.oncomplete = () => { opening.result.close(); done(true); };
  };
})`;

describe.each(BROWSERS)('the settings page, %s', (browser) => {
  const stage = useStage(browser);

  test('"delete everything" leaves what a fresh profile has', async () => {
    const page = await openSettings(stage());
    // The worker's own, which it makes a moment after its start.
    const fresh = { databases: ['jempol-lists'], session: ['pollStartedAt'], local: ['pollSeed'] };
    await expect.poll(() => traces(stage(), page)).toEqual(fresh);
    await stage().driver.setStorage({
      settings: { personnel: 'pns', mode: 'remind', journal: true },
      quiet: { key: 'ab'.repeat(32), days: { ['cd'.repeat(16)]: Math.floor(Date.now() / 86_400_000) } },
      health: [],
      pledge: '2026-11-01',
      subscriptions: [{ url: 'https://a.example/', fingerprint: 'c0de'.repeat(16), name: 'A' }],
      requests: [{ at: 1, url: 'https://a.example/x.json', status: 200, fault: null, bytes: 5 }],
    });
    await page.evaluate(`chrome.storage.session.set({ quiet: 1, health: [] }).then(() => ${JOURNAL})`);
    await page.waitFor("document.querySelector('#requests').textContent.includes('x.json')");
    await page.waitFor("document.querySelector('#memory').textContent.includes('Kini diingat: 1,')");
    expect(await traces(stage(), page)).not.toEqual(fresh);
    await page.evaluate("location.hash = '#wipe'");
    await focusOn(page, '#wipe-heading');
    await page.press('Tab');
    await page.press('Enter');
    await focusOn(page, '#wipe h3');
    await tabTo(page, '#wipe .card .danger');
    await page.press('Enter');
    await says(page, 'wipe', WIPE.done);
    await focusOn(page, '#wipe > .danger');
    expect(await traces(stage(), page)).toEqual(fresh);
    await page.close();
  });

  test('mode and region are changed by keyboard alone', async () => {
    const page = await openSettings(stage(), '#reminding');
    await focusOn(page, '#reminding-heading');
    await page.press('Tab');
    await page.press('ArrowDown');
    await says(page, 'reminding', 'Ingatkan saja');
    await focusOn(page, '[name=mode][value=remind]');
    expect(await settings(stage())).toEqual({ mode: 'remind' });
    await page.evaluate("location.hash = '#person'");
    await focusOn(page, '#person-heading');
    await tabTo(page, '#province');
    await page.press('ArrowDown');
    await says(page, 'person', 'Aceh');
    await tabTo(page, '#regency');
    await page.press('ArrowDown');
    await page.waitFor("document.querySelector('#regency').value.startsWith('11.')");
    await says(page, 'person', 'Kabupaten');
    expect(await settings(stage())).toEqual({
      mode: 'remind',
      region: expect.stringMatching(/^11\.\d\d$/),
    });
    await page.close();
  });

  test('a file is shown before it is applied; what cannot be taken is refused whole', async () => {
    const text = writeSettingsFile(CHOSEN);
    const page = await openSettings(stage());
    await stage().driver.setStorage({ settings: { language: 'id' } });
    const choose = (path: string) => page.chooseFile('#settings-file', path);
    await choose(fileOf('asing.json', 'bukan setelan'));
    await says(page, 'file', FILE.refused({ kind: 'unreadable' }));
    await choose(fileOf('baru.json', text.replace('"version": 1', '"version": 2')));
    await says(page, 'file', FILE.refused({ kind: 'newer', version: 2 }));
    await choose(fileOf('salah.json', text.replace('strict', 'off')));
    await says(page, 'file', FILE.refused({ kind: 'wrong-value', key: 'mode' }));
    expect(await settings(stage())).toEqual({ language: 'id' });

    await choose(fileOf('setelan.json', text));
    await focusOn(page, '#file h3');
    expect(await page.evaluate<string>("document.querySelector('#file .card').innerText")).toContain(
      'Daerah: Belum dipilih → Kabupaten Batang',
    );
    expect(await settings(stage())).toEqual({ language: 'id' });
    await tabTo(page, '#file .card .primary');
    await page.press('Enter');
    await says(page, 'file', FILE.applied);
    expect(await settings(stage())).toEqual({
      language: 'id',
      mode: 'strict',
      personnel: 'pppk',
      region: '33.25',
    });
    await page.close();
  });

  test('no link of the page leads nowhere', async () => {
    const page = await openSettings(stage());
    const lost = await page.evaluate<readonly string[]>(
      `[...document.querySelectorAll('a[href^="#"]')].map((each) => each.hash)
        .filter((hash) => document.getElementById(hash.slice(1)) === null)`,
    );
    expect(lost).toEqual([]);
    await page.close();
  });

  // Last: Firefox' panel of downloads takes the keyboard from the page.
  test('settings are handed over as a file', async () => {
    await stage().driver.setStorage({ settings: { mode: 'strict', personnel: 'pppk', region: '33.25' } });
    const page = await openSettings(stage(), '#file');
    await page.evaluate(`{ const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => { window.exported = blob; return make.call(URL, blob); }; }`);
    await focusOn(page, '#file-heading');
    await page.press('Tab');
    await page.press('Enter');
    await says(page, 'file', 'setelan-jempol-netral.json');
    expect(await page.evaluate<string>('window.exported.text()')).toBe(writeSettingsFile(CHOSEN));
    await page.close();
  });
});

describe.each(['light', 'dark'] as const)(
  'axe-core finds nothing on the settings page, %s',
  (colorScheme) => {
    const stage = useStage('chromium', { colorScheme });

    test.each(['id', 'en'] as const)('%s', async (language) => {
      await stage().driver.setStorage({
        settings: { language },
        subscriptions: [{ url: 'https://a.example/', fingerprint: 'c0de'.repeat(16), name: 'A' }],
        requests: [{ at: 1, url: 'https://a.example/x.json', status: null, fault: 'network', bytes: 0 }],
      });
      const page = await openSettings(stage());
      const chosen = writeSettingsFile({ sharedComputer: true });
      await page.chooseFile('#settings-file', fileOf('axe.json', chosen));
      await page.waitFor("document.querySelector('#file .card') !== null");
      await page.click('#wipe .danger');
      await page.waitFor("document.querySelector('#wipe .card') !== null");
      await page.evaluate(AXE);
      const found = await page.evaluate<readonly string[]>(
        `axe.run({ rules: { 'color-contrast-enhanced': { enabled: true } } }).then(({ violations }) =>
        violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160))))`,
      );
      expect(found).toEqual([]);
      await page.close();
    });
  },
);
