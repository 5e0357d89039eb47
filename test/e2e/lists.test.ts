import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inGroups } from '../../src/core/lists-page.ts';
import { BROWSERS } from '../matrix/browsers.ts';
import { asTheNation, changed, foreign, protecting, tampered } from './list-bends.ts';
import { ListHost } from './list-host.ts';
import { ListOffice } from './list-office.ts';
import { button, checkNow, loggedAddresses, openLists, says, told, WORDS } from './lists-page.ts';
import { backOut, holds } from './press.ts';
import { like, ROUND_TRIP_MS, siteDoes, sleep, useStage } from './stage.ts';

/** A day of the campaign that the list is of; metadata expires by the real clock all the same. */
const CAMPAIGN = '2024-10-15T10:00';
const LIST = 'Daftar Pantau Contoh';
/** The person's own word for the source. */
const NAME = 'Pantauan kantor';
const SOURCE = WORDS.originOf({ scope: 'subscription', name: NAME });

const CARD = `[...document.querySelectorAll('#main li.card')].find((each) => each.querySelector('h3').textContent === ${JSON.stringify(LIST)})`;
const { troubles, sources } = WORDS;

const office = new ListOffice();
/** The folders a host serves, and the bundles. */
const at = { first: '', oneKey: '', second: '', protecting: '', nation: '' };
const files = { old: '', last: '' };

beforeAll(async () => {
  await office.begin();
  await office.list('https://x.com/warga_biasa', '@jokowati_contoh');
  await office.stage();
  at.first = await office.publish('pertama');
  files.old = await office.bundle('lama.jempol.json');
  await office.list('@sari_kedua_contoh', '@joko_kedua_contoh');
  await office.stage();
  at.oneKey = await office.publishWithOneKey('satu-kunci');
  at.second = await office.publish('kedua', 'b');
  await office.stageBent(protecting);
  at.protecting = await office.publishBent('melindungi');
  await office.stageBent(asTheNation);
  at.nation = await office.publishBent('nasional');
  await office.list('@sari_ketiga_contoh', '@joko_ketiga_contoh');
  await office.stage();
  await office.publish('terakhir');
  files.last = await office.bundle('daftar.jempol.json');
});
afterAll(() => office.end());

describe.each(BROWSERS)('lists that a person subscribes to, %s', (browser) => {
  const stage = useStage(browser);
  let host: ListHost;
  beforeAll(async () => {
    host = await ListHost.start();
    host.serve(at.first);
    await stage().set('campaign');
    await stage().driver.setStorage({ testClock: CAMPAIGN });
    // From here on the browser has a cookie for this host, and gives it to whoever asks with credentials.
    for (const _ of [1, 2])
      await (await stage().driver.open(`${host.url}metadata/timestamp.json?halaman`)).close();
  });
  afterAll(() => host.close());

  /** The list in force, and what it does to a press on the account that it alone lists. */
  async function stillWarns(line: string): Promise<void> {
    const page = await openLists(stage().driver);
    await page.waitFor(`(${CARD})?.textContent.includes(${JSON.stringify(line)})`);
    await page.close();
    // Asked again within days, the dialog is shorter.
    await stage().driver.setStorage({ quiet: null });
    const tab = await stage().driver.open('https://x.com/home');
    // A list that is not the package's own the tab has once its guard has asked.
    await sleep(ROUND_TRIP_MS);
    await holds(tab, () => tab.click(like('x:warga_biasa')), ['Menyukai', 'Sari dan Budi Contoh', LIST]);
    await backOut(tab);
    await tab.close();
  }

  /** Checked now, the page says this of the source, and that the last good list stays. */
  async function checkTells(words: string): Promise<void> {
    const page = await checkNow(stage().driver);
    await says(page, words);
    expect(await told(page)).toContain(sources.kept);
    await page.close();
  }

  async function choose(file: string) {
    const page = await openLists(stage().driver);
    await page.waitFor("document.querySelector('#import-file') !== null");
    await page.chooseFile('#import-file', file);
    return page;
  }

  /** Nobody lists the account: the press arrives. */
  async function isNobodys(): Promise<void> {
    const tab = await stage().driver.open('https://x.com/home');
    await tab.click(like('x:warga_biasa'));
    await siteDoes(tab, ['FavoriteTweet']);
    await tab.close();
  }

  test('before anybody subscribes nothing is held', isNobodys);

  test('an address shows its fingerprint, a name confirms it, and the list warns', async () => {
    const page = await openLists(stage().driver);
    await page.waitFor("document.querySelector('#source-url') !== null");
    await page.click('#source-url');
    await page.type(host.url);
    await page.click(button(WORDS.subscribe.inspect));
    await says(page, office.fingerprint);
    expect(await page.evaluate(`(${CARD}) === undefined`)).toBe(true);
    await page.click('#source-name');
    await page.type(NAME);
    await page.click(button(WORDS.subscribe.confirm));
    await says(page, WORDS.outcomes.subscribed);
    expect(await told(page)).toContain(SOURCE);
    await page.close();
    await stillWarns('versi 1, 2 akun');
  });

  test('a newer list that one key signed changes nothing and is told', async () => {
    host.serve(at.oneKey);
    await checkTells(troubles.unsigned);
    await stillWarns('versi 1, 2 akun');
  });

  test('a list changed on its way changes nothing and is told', async () => {
    host.serve(at.second, changed);
    await checkTells(troubles['wrong-target']);
    await stillWarns('versi 1, 2 akun');
  });

  test('the honest list is taken after all that, and nothing is wrong any more', async () => {
    host.serve(at.second);
    const page = await checkNow(stage().driver);
    expect(await told(page)).not.toContain(sources.kept);
    await page.close();
    await stillWarns('versi 2, 4 akun');
  });

  test('yesterday’s repository once more changes nothing and is told', async () => {
    host.serve(at.first);
    await checkTells(troubles['rolled-back']);
    await stillWarns('versi 2, 4 akun');
  });

  test.each(['protecting', 'nation'] as const)(
    'a list that oversteps, %s, is refused whole and told',
    async (edition) => {
      host.serve(at[edition]);
      await checkTells(sources.refused(SOURCE, sources.refusals.authority));
      await stillWarns('versi 2, 4 akun');
    },
  );

  test('a file that is broken, cut, changed or old changes nothing and is told', async () => {
    const last = readFileSync(files.last, 'utf8');
    const bad: readonly (readonly [string, string, string])[] = [
      ['rusak', 'bukan daftar', troubles['bad-file']],
      ['terpotong', last.slice(0, -200), troubles['bad-file']],
      ['diubah', tampered(last), troubles['wrong-target']],
      ['lama', readFileSync(files.old, 'utf8'), troubles['rolled-back']],
    ];
    for (const [name, text, words] of bad) {
      const file = office.publisher.path(`${name}.json`);
      writeFileSync(file, text);
      const page = await choose(file);
      await says(page, words);
      await page.close();
    }
    await stillWarns('versi 2, 4 akun');
  });

  test('a file of a source nobody follows shows its fingerprint and changes nothing; one that lies about it is none', async () => {
    const { text, fingerprint } = foreign(readFileSync(files.last, 'utf8'));
    const file = office.publisher.path('asing.json');
    writeFileSync(file, text);
    const page = await choose(file);
    await says(page, WORDS.importing.foreign('Kantor Lain'));
    expect(await told(page)).toContain(inGroups(fingerprint));
    writeFileSync(file, text.replace(fingerprint, 'ab12'.repeat(16)));
    await page.chooseFile('#import-file', file);
    await says(page, troubles['bad-file']);
    await page.close();
    await stillWarns('versi 2, 4 akun');
  });

  test('the newest list comes from a file where the host gives none', async () => {
    const before = host.log.length;
    const page = await choose(files.last);
    await says(page, WORDS.outcomes.imported);
    await page.close();
    await stillWarns('versi 5, 6 akun');
    expect(host.log.slice(before)).toEqual([]);
  });

  test('the worker asks by itself as its alarm rings', async () => {
    const before = host.log.length;
    await stage().driver.setStorage({ checks: null });
    const page = await openLists(stage().driver);
    await page.evaluate(
      "(globalThis.browser ?? chrome).alarms.create('lists', { when: Date.now() }).then(() => true)",
    );
    await page.close();
    await expect.poll(() => host.log.length, { timeout: 10_000 }).toBeGreaterThan(before);
  });

  test('after unsubscribing nothing is held', async () => {
    const page = await openLists(stage().driver);
    const label = sources.unsubscribe({ scope: 'subscription', name: NAME });
    await page.waitFor(`(${button(label).js}) !== undefined`);
    await page.click(button(label));
    await says(page, WORDS.outcomes.unsubscribed);
    await page.waitFor(`(${CARD}) === undefined`);
    await page.close();
    await isNobodys();
  });

  test('all of it asked the list’s host for list files, and nobody for anything else', async () => {
    const isOurs = ({ origin }: { readonly origin: string | null }) => origin !== null;
    const ours = host.log.filter(isOurs);
    expect(ours.length).toBeGreaterThan(20);
    for (const asked of ours) {
      expect(asked).toEqual({ ...asked, method: 'GET', body: '', telling: [] });
      expect(asked.path).toMatch(FILE);
    }
    // A Chromium's id is the same for all; Firefox's is this installation's alone, and must not get out.
    const origins = [...new Set(ours.map(({ origin }) => origin))];
    expect(origins).toEqual([
      browser === 'firefox' ? 'null' : expect.stringMatching(/^chrome-extension:\/\/[a-p]{32}$/),
    ]);
    // Whatever else came is the tab from which the cookie is, the second time with it.
    const others = host.log.filter((asked) => !isOurs(asked) && asked.path !== '/favicon.ico');
    expect(others.map(({ path, telling }) => [path, telling])).toEqual([
      ['/metadata/timestamp.json?halaman', []],
      ['/metadata/timestamp.json?halaman', ['cookie']],
    ]);
    expect(
      stage().site.hits.filter(({ origin }) => /^(?:null|\w+-extension:.*)$/.test(origin ?? '')),
    ).toEqual([]);
    // The page's own log has every one of them.
    await expect
      .poll(() => loggedAddresses(stage().driver))
      .toEqual(ours.map(({ path }) => new URL(path, host.url).href).toSorted());
  });
});

const FILE =
  /^\/(?:metadata\/(?:timestamp|\d+\.(?:root|snapshot|targets))\.json|targets\/accounts\/own\/[0-9a-f]{64}\.(?:list\.jnl|from-[0-9a-f]{16}\.jnd|book\.json))$/;
