import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { NGINX, Nginx } from '../admin/nginx.ts';
import { extensionId, launchChromium } from '../browser/chromium.ts';
import type { Driver, Page } from '../browser/driver.ts';
import { launchFirefox } from '../browser/firefox.ts';
import { BROWSERS, type BrowserName } from '../matrix/browsers.ts';
import { type Site, startSite } from '../site/server.ts';
import { fillSheet, type SheetRow } from './guide-sheet.ts';
import { follow, guideBlocks } from './guide-steps.ts';
import { aMinuteLater } from './lists-page.ts';
import { PolicyPlace } from './policy-place.ts';
import { dialogOpen, dialogText, heardPresses, like, mutations, sleep } from './stage.ts';

/** The election the guide's list is of, on a day of its campaign; metadata expires by the real clock all the same. */
const CAMPAIGN = '2024-10-15T10:00';
/** Nobody lists it before the second edition of the spreadsheet. */
const NEWLY_LISTED = like('x:warga_biasa');

const LETTER: SheetRow = {
  'Nomor surat': '12/PL.02.4-SD/3325/2024',
  'Tanggal surat': '2024-09-24',
  'Instansi penerbit surat': 'KPU Kabupaten Batang',
  'Wilayah daftar': '33.25',
  Kontak: 'bkpsdm@contoh.go.id',
  'Ditinjau oleh': 'Bawaslu Kabupaten Batang',
};
const row = (name: string, number: string, platform: string, account: string): SheetRow => ({
  Peserta: name,
  Platform: platform,
  Akun: account,
  'Jenis peserta': 'pasangan calon',
  Pemilihan: 'pilkada-2024',
  'Jabatan yang diperebutkan': 'calon bupati dan wakil bupati Batang',
  'Nomor urut': number,
});
const everywhere = (name: string, number: string, account: string): readonly SheetRow[] =>
  ['X', 'Instagram', 'Facebook', 'Threads', 'TikTok'].map((platform) => row(name, number, platform, account));
const FIRST = [
  ...everywhere('Sari dan Budi Contoh', '1', 'saribudicontoh'),
  ...everywhere('Joko dan Wati Contoh', '2', 'jokowaticontoh'),
];
const SECOND = [...FIRST, row('Sari dan Budi Contoh', '1', 'X', 'https://x.com/warga_biasa')];

const blocks = guideBlocks();
const block = (section: number, at = 0): string => {
  const found = blocks.get(section)?.[at];
  if (found === undefined) throw new Error(`the guide has no block ${at} in section ${section}`);
  return found;
};

const folder = (browser: BrowserName) =>
  new URL(`../../.output/test/${browser === 'chromium' ? 'chrome' : 'firefox'}-mv3`, import.meta.url)
    .pathname;

describe('the admin guide, followed word for word, takes a spreadsheet to a warning', () => {
  const home = mkdtempSync(join(tmpdir(), 'pengelola-'));
  const sheet = join(home, 'jempol/akun.xlsx');
  const places = new Map(BROWSERS.map((browser) => [browser, new PolicyPlace(browser)]));
  const fault = NGINX
    ? ([...places.values()].map((place) => place.fault()).find(Boolean) ?? null)
    : 'no nginx';
  const drivers = new Map<BrowserName, Driver>();
  const tabs = new Map<BrowserName, Page>();
  let site: Site;
  let nginx: Nginx;

  beforeAll(() => {
    if (fault !== null) console.log(`skipped: ${fault}`);
  });
  beforeEach((context) => {
    if (fault !== null) context.skip(fault);
  });
  afterAll(async () => {
    for (const driver of drivers.values()) await driver.close();
    await nginx?.stop();
    await site?.close();
    for (const place of places.values()) place.end();
    rmSync(home, { recursive: true, force: true });
  });

  const page = (browser: BrowserName): Page => {
    const found = tabs.get(browser);
    if (found === undefined) throw new Error(`no tab in ${browser}`);
    return found;
  };

  test('sections 1 to 4: from the template to a published repository', { timeout: 360_000 }, async () => {
    await follow(block(1), home);
    await fillSheet(sheet, FIRST, LETTER);
    expect(await follow(block(1, 1), home)).toContain('10 diterima');
    expect(await follow(block(2), home)).toContain('daring.pem.pub');
    expect(await follow(block(3), home)).toContain('lengkap');
    expect(await follow(block(4), home)).toContain('diterima seluruhnya');
  });

  test('sections 5 and 6: served by nginx, named by policy, taken by both browsers', {
    timeout: 240_000,
  }, async () => {
    nginx = await Nginx.start(join(home, 'jempol/repo/public'));
    site = await startSite();
    const status = await follow('npm run jempol -- repo status --repo ~/jempol/repo', home);
    const [, pin = ''] = /sha256:(?<pin>[\da-f]{64}) region:33\.25/.exec(status) ?? [];
    const own = (text: string): string =>
      text
        .replaceAll('https://daftar.contoh.go.id/', nginx.base)
        .replaceAll('SIDIK', pin)
        .replaceAll('ID-EKSTENSI', extensionId(folder('chromium')));
    const trust = join(home, 'nginx.pem');
    writeFileSync(trust, nginx.certificate);
    const checked = await follow(own(block(5)), home, { NODE_EXTRA_CA_CERTS: trust });
    expect(checked).toContain('Semua sah.');
    await follow(own(block(6)), home);
    for (const browser of BROWSERS) {
      const place = places.get(browser);
      const file = browser === 'chromium' ? 'jempol-netral-chrome-linux.json' : 'policies.json';
      place?.write(JSON.parse(readFileSync(join(home, 'jempol/kebijakan', file), 'utf8')));
      const launch = browser === 'chromium' ? launchChromium : launchFirefox;
      const driver = await launch({
        extensionDir: folder(browser),
        port: site.port,
        executable: place?.executable ?? '',
      });
      drivers.set(browser, driver);
      const lists = await driver.extensionPage('options.html');
      await lists.waitFor(
        "document.querySelector('#main')?.textContent.includes('Daftar Kabupaten Batang')",
        { timeout: 30_000 },
      );
      const told = () => lists.evaluate<string>("document.querySelector('#main').textContent");
      await expect.poll(told).toContain('Diatur oleh BKPSDM Kabupaten Batang');
      await expect.poll(told).toContain('timestamp.json');
      await lists.close();
    }
  });

  test.each(BROWSERS)('an account that nobody lists is not held, %s', async (browser) => {
    const driver = drivers.get(browser);
    await driver?.setStorage({ testClock: CAMPAIGN });
    const tab = await driver?.open('https://x.com/home');
    if (tab === undefined) throw new Error(`${browser} was not started`);
    tabs.set(browser, tab);
    await tab.click(NEWLY_LISTED);
    await tab.waitFor('window.__mutations.length > 0');
    expect(await mutations(tab)).toEqual(['FavoriteTweet']);
    expect(await dialogOpen(tab)).toBe(false);
    await tab.click('[data-testcase="x:warga_biasa"] [data-testid="unlike"]');
    await tab.waitFor('window.__mutations.length > 0');
    await mutations(tab);
  });

  test('section 7: the spreadsheet edited, signed, published', { timeout: 240_000 }, async () => {
    await fillSheet(sheet, SECOND, LETTER);
    expect(await follow(block(7), home)).toContain('Terbit: targets versi 2');
  });

  test.each(BROWSERS)(
    'the open tab warns of it without reload, %s',
    { timeout: 120_000 },
    async (browser) => {
      const driver = drivers.get(browser);
      const lists = await driver?.extensionPage('options.html');
      if (driver === undefined || lists === undefined) throw new Error(`${browser} was not started`);
      await aMinuteLater(driver);
      await lists.waitFor("document.querySelector('#sources button.primary') !== null");
      await lists.click('#sources button.primary');
      await lists.waitFor("document.querySelector('#main')?.textContent.includes('versi 2, 11 akun')", {
        timeout: 20_000,
      });
      await lists.close();
      const tab = page(browser);
      await tab.bringToFront();
      // The open tab hears of the new list right after the page.
      await sleep(1_000);
      await tab.evaluate('window.__takeLog?.()');
      await tab.click(NEWLY_LISTED);
      const text = await dialogText(tab);
      expect(text).toContain('Sari dan Budi Contoh');
      expect(text).toContain('Daftar Kabupaten Batang');
      expect(await heardPresses(tab)).toEqual([]);
      expect(await mutations(tab)).toEqual([]);
    },
  );
});
