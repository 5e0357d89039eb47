import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { FIREFOX_ID } from '../../src/admin/policy-places.ts';
import { extensionId, launchChromium } from '../browser/chromium.ts';
import type { Driver, Page } from '../browser/driver.ts';
import { launchFirefox } from '../browser/firefox.ts';
import { BROWSERS, type BrowserName } from '../matrix/browsers.ts';
import { PolicyPlace } from './policy-place.ts';
import { sleep } from './stage.ts';

const folder = (browser: BrowserName) =>
  new URL(`../../.output/test/${browser === 'chromium' ? 'chrome' : 'firefox'}-mv3`, import.meta.url)
    .pathname;
/** No site is opened. */
const PORT = 9;
/** Chromium tells of an edited policy 6 to 8 s later. */
const ARRIVES = { timeout: 30_000 };

const POLICY = {
  agencyName: 'Pemerintah Kota Contoh',
  mode: 'strict',
  lockedSettings: ['mode', 'jurnal'],
  region: '3325',
};

/** As `jempol policy` writes it for each. */
function policyOf(browser: BrowserName, values: object): object {
  return browser === 'chromium'
    ? { '3rdparty': { extensions: { [extensionId(folder(browser))]: values } } }
    : { policies: { '3rdparty': { Extensions: { [FIREFOX_ID]: values } } } };
}

const launch = (browser: BrowserName, options: { executable?: string; profile?: string }): Promise<Driver> =>
  (browser === 'chromium' ? launchChromium : launchFirefox)({
    extensionDir: folder(browser),
    port: PORT,
    ...options,
  });

const says = (text: string) =>
  `document.querySelector('main')?.textContent.includes(${JSON.stringify(text)})`;
const lock = "document.querySelector('fieldset[disabled] .locked')?.textContent";
const mode = "document.querySelector('[name=mode]:checked')?.value";

async function press(page: Page, selector: string): Promise<void> {
  await page.evaluate(`document.querySelector('${selector}').scrollIntoView({ block: 'center' })`);
  await page.click(selector);
}

async function choose(page: Page, list: string, value: string): Promise<void> {
  await page.evaluate(
    `(() => { const s = document.querySelector('#${list}'); s.value = '${value}'; s.dispatchEvent(new Event('change', { bubbles: true })); })()`,
  );
}

describe.each(BROWSERS)('a policy in %s', (browser) => {
  const place = new PolicyPlace(browser);
  const profile = mkdtempSync(join(tmpdir(), 'jempol-profile-'));
  const fault = place.fault();
  const hadPolicies = existsSync('/etc/firefox') || existsSync('/etc/chromium/policies');
  let driver: Driver;
  let popup: Page;

  beforeAll(async () => {
    if (fault !== null) return console.log(`skipped: ${fault}`);
    place.write(policyOf(browser, { ...POLICY, laporkanKe: 'https://contoh.go.id/' }));
    // Only Chromium keeps what it was given from one start to the next: Firefox' installation here is for one alone.
    const kept = browser === 'chromium' ? { profile } : {};
    driver = await launch(browser, { executable: place.executable, ...kept });
    popup = await driver.extensionPage('popup.html');
  });
  afterAll(async () => {
    await driver?.close();
    place.end();
    rmSync(profile, { recursive: true, force: true });
  });
  beforeEach((context) => {
    if (fault !== null) context.skip(fault);
  });

  test('locks a setting, and the popup says who does', async () => {
    await popup.waitFor(lock, ARRIVES);
    expect(await popup.evaluate(lock)).toBe('Diatur oleh Pemerintah Kota Contoh');
    expect(await popup.evaluate(mode)).toBe('strict');
    await press(popup, '[value=remind]');
    await sleep(300);
    expect(await popup.evaluate(mode)).toBe('strict');
    expect((await driver.getStorage(['settings']))['settings']).toBeUndefined();
    const options = await driver.extensionPage('options.html');
    await options.waitFor("document.querySelector('#personnel') !== null");
    await choose(options, 'personnel', 'pppk');
    await options.waitFor("document.querySelector('#person .outcome')?.textContent !== ''");
    await options.close();
    expect((await driver.getStorage(['settings']))['settings']).toEqual({ personnel: 'pppk' });
  });

  test('is told of its keys that do not count', async () => {
    const told = await popup.evaluate<string>("document.querySelector('.ignored')?.textContent");
    expect(told).toContain('region (nilainya tidak berlaku), lockedSettings 2 (nilainya tidak berlaku)');
    // Chromium drops what the schema does not name before we see it.
    if (browser === 'firefox') expect(told).toContain('laporkanKe (tidak dikenal)');
  });

  test('leaves no trace on this machine', () => {
    expect(existsSync('/etc/firefox') || existsSync('/etc/chromium/policies')).toBe(hadPolicies);
  });

  if (browser === 'firefox') return;

  test('arrives in the open popup when it is edited', async () => {
    place.write(policyOf(browser, { agencyName: 'Pemerintah Kabupaten Contoh', mode: 'remind' }));
    await popup.waitFor(says('Diatur oleh Pemerintah Kabupaten Contoh'), ARRIVES);
    expect(await popup.evaluate(lock)).toBeUndefined();
    expect(await popup.evaluate(mode)).toBe('remind');
    await press(popup, '[value=confirm]');
    await popup.waitFor(`${mode} === 'confirm'`);
  });

  test('holds from the first moment of the next start, before Chromium itself knows it', async () => {
    place.write(policyOf(browser, POLICY));
    await popup.waitFor(lock, ARRIVES);
    await driver.close();
    driver = await launch(browser, { executable: place.executable, profile });
    popup = await driver.extensionPage('popup.html');
    const asked = popup.evaluate<string>(
      "Promise.race([chrome.storage.managed.get().then(() => 'known'), new Promise((later) => setTimeout(later, 200, 'pending'))])",
    );
    expect(await popup.waitFor(lock, { timeout: 3_000 })).toBe('Diatur oleh Pemerintah Kota Contoh');
    console.log(`chromium, restarted: managed.get is ${await asked} while the popup shows the lock`);
  });

  test('is forgotten when it is gone', async () => {
    place.remove();
    await popup.waitFor(`!(${says('Diatur oleh')})`, { timeout: 45_000 });
    expect(await popup.evaluate(mode)).toBe('confirm');
  });
});

test('Firefox without a policy has none, whatever a page that took over its renderer writes to storage', async () => {
  const driver = await launch('firefox', {});
  await driver.setStorage({ policy: POLICY });
  await driver.reloadExtension();
  const popup = await driver.extensionPage('popup.html');
  await popup.waitFor(`${mode} === 'confirm'`);
  expect(await popup.evaluate(says('Diatur oleh'))).toBe(false);
  await driver.close();
});
