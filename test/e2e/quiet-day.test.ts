import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LISTS } from '../../src/locales/lists.ts';
import type { Page } from '../browser/driver.ts';
import { BROWSERS } from '../matrix/browsers.ts';
import type { Hit } from '../site/server.ts';
import { LIKE_SITES } from './like-sites.ts';
import { type Asked, ListHost } from './list-host.ts';
import { ListOffice } from './list-office.ts';
import { aMinuteLater, button, loggedAddresses } from './lists-page.ts';
import { exportsOf, keepExports, openOwn, says } from './own-pages.ts';
import { backOut, goOn, holds } from './press.ts';
import { choose, dialogText, sleep, useStage } from './stage.ts';

/** A day in the campaign of the invented election; metadata expires by the real clock all the same. */
const HOURS = ['07:10', '10:00', '13:30', '17:45', '23:55'].map((hour) => `2031-03-01T${hour}`);
const NEXT_MORNING = '2031-03-02T06:30';
const WORDS = LISTS.id;

/** What browsers send with every request for a file, whoever asks. */
const USUAL =
  /^(?:host|connection|user-agent|accept|accept-encoding|accept-language|cache-control|pragma|origin|priority|te|dnt|sec-(?:fetch-\w+|gpc|ch-ua(?:-mobile|-platform)?))$/;
/** A list file's own address, and nothing behind it. */
const FILE =
  /^\/(?:metadata\/(?:timestamp|\d+\.(?:root|snapshot|targets))\.json|targets\/accounts\/own\/[0-9a-f]{64}\.(?:list\.jnl|from-[0-9a-f]{16}\.jnd|book\.json))$/;
/** Whatever the day's person is, did or met. */
const TELLING =
  /pppk|33\.25|batang|uji[._]calon|warga_biasa|x\.com|threads|proceed|cancel|journal|catatan|2031/i;

/** What of a request to the list's host is more than asking for a file. */
function faultsOf({ method, path, body, telling, headers }: Asked): readonly string[] {
  const strange = Object.entries(headers)
    .filter(([name, value]) => !USUAL.test(name) || TELLING.test(String(value)))
    .map(([name, value]) => `${name}: ${String(value)}`);
  return [
    ...(method === 'GET' ? [] : [method]),
    ...(FILE.test(path) && !TELLING.test(path) ? [] : [path]),
    ...(body === '' ? [] : [body]),
    ...telling,
    ...strange,
  ];
}

/** All headers in one; a page of ours tells the browser's kind, as every page does, and the worker does not. */
function saidIn({ headers }: Asked): string {
  const said = Object.entries(headers).filter(([name]) => !/^(?:host|sec-ch-ua.*)$/.test(name));
  return JSON.stringify(said.toSorted());
}

const BROWSERS_OWN = /(?:^|\.)(?:google|googleapis|gstatic|gvt1|mozilla|mozgcp|firefox)\.(?:com|net|org)$/;
const OPENED = LIKE_SITES.map(({ home }) => new URL(home).host);

/** What neither a tab that was opened nor the browser's maker explains, of all that went anywhere else. */
function straysOf(hits: readonly Hit[], sent: readonly string[]): readonly string[] {
  const unsaid = [...sent];
  return hits
    .filter(({ host, path }) => !BROWSERS_OWN.test(host) && path !== '/favicon.ico')
    .filter(({ host, path, method, origin }) => {
      if (/^(?:(?:chrome|moz)-extension:|null$)/.test(origin ?? '') || !OPENED.includes(host)) return true;
      if (method === 'GET') return !/^\/(?:home)?$|^\/site-assets\//.test(path);
      // The site's own handlers send what the page itself recorded.
      const at = unsaid.indexOf(`${host}${path}`);
      if (at >= 0) unsaid.splice(at, 1);
      return at < 0;
    })
    .map(({ method, host, path }) => `${method} ${host}${path}`);
}

const office = new ListOffice();
let folder = '';
beforeAll(async () => {
  await office.begin();
  await office.list('https://x.com/warga_biasa', '@jokowati_contoh');
  await office.stage();
  folder = await office.publish('pertama');
});
afterAll(() => office.end());

describe.each(BROWSERS)('a whole day asks nothing of anyone but the list’s host, %s', (browser) => {
  const stage = useStage(browser);
  const sent: string[] = [];
  let host: ListHost;
  beforeAll(async () => {
    host = await ListHost.start();
    host.serve(folder);
    await stage().set('campaign', { personnel: 'pppk', region: '33.25', journal: true });
    // From here on the browser has a cookie for this host.
    await (await stage().driver.open(`${host.url}metadata/timestamp.json?halaman`)).close();
  });
  afterAll(() => host.close());

  const ours = (): readonly Asked[] => host.log.filter(({ origin }) => origin !== null);

  async function subscribe(): Promise<void> {
    const page = await openOwn(stage().driver, 'options.html');
    await page.click('#source-url');
    await page.type(host.url);
    await page.click(button(WORDS.subscribe.inspect));
    await page.waitFor("document.querySelector('#source-name') !== null", { timeout: 20_000 });
    await page.click('#source-name');
    await page.type('Pantauan kantor');
    await page.click(button(WORDS.subscribe.confirm));
    await says(page, '#subscribe', WORDS.outcomes.subscribed);
    await page.close();
  }

  async function checkLists(): Promise<void> {
    await aMinuteLater(stage().driver);
    const page = await openOwn(stage().driver, 'options.html');
    await page.waitFor(`(${button(WORDS.sources.check).js}) !== undefined`);
    await page.click(button(WORDS.sources.check));
    await says(page, '#sources', WORDS.outcomes.checked);
    await page.close();
  }

  /** On every site one press that is backed out of and one that goes on. */
  async function useSites(): Promise<Page> {
    let last: Page | null = null;
    for (const { home, like, does } of LIKE_SITES) {
      await last?.close();
      // Asked again within days the dialog is shorter, and says less.
      await stage().driver.setStorage({ quiet: null });
      last = await stage().driver.open(home);
      const page = last;
      await holds(page, () => page.click(like), ['Menyukai']);
      await backOut(page);
      await holds(page, () => page.click(like), ['Menyukai']);
      await goOn(page, [does.like]);
      const fetches = await page.evaluate<readonly string[]>('window.__fetches.splice(0)');
      sent.push(...fetches.map((path) => `${new URL(home).host}${path}`));
    }
    if (last === null) throw new Error('no site was used');
    return last;
  }

  async function lookAround(): Promise<void> {
    const { driver } = stage();
    await (await openOwn(driver, 'popup.html')).close();
    const welcome = await openOwn(driver, 'welcome.html');
    await welcome.click('#practice .like');
    await dialogText(welcome);
    await choose(welcome, 'cancel');
    await welcome.close();
    const settings = await openOwn(driver, 'options.html');
    await keepExports(settings);
    await settings.click('#file > button');
    await expect.poll(async () => (await exportsOf(settings)).length).toBe(1);
    await settings.close();
    await (await openOwn(driver, 'rulebook.html#R-06')).close();
  }

  async function takeJournal(entries: number): Promise<void> {
    const page = await openOwn(stage().driver, 'journal.html');
    await expect
      .poll(() => page.evaluate<number>("document.querySelectorAll('#entries li.card').length"))
      .toBe(entries);
    await keepExports(page);
    for (const at of [1, 2, 4]) await page.click(`#export .line button:nth-child(${at})`);
    await page.waitFor("document.querySelector('#record-step') !== null");
    await page.click('[aria-labelledby="record-step"] .line button:nth-child(2)');
    await expect.poll(async () => (await exportsOf(page)).length).toBe(3);
    await page.close();
  }

  test('lists, presses, pages and exports, from morning to the next', { timeout: 300_000 }, async () => {
    let tab: Page | null = null;
    for (const [at, testClock] of HOURS.entries()) {
      await stage().driver.setStorage({ testClock });
      if (at === 0) await subscribe();
      else await checkLists();
      await tab?.close();
      tab = await useSites();
      if (at % 2 === 0) await lookAround();
    }
    await takeJournal(HOURS.length * LIKE_SITES.length * 2);
    // The worker by itself, as its alarm rings the next morning.
    await stage().driver.setStorage({ testClock: NEXT_MORNING, checks: null });
    const before = ours().length;
    const page = await stage().driver.extensionPage('popup.html');
    await page.evaluate(
      "(globalThis.browser ?? chrome).alarms.create('lists', { when: Date.now() }).then(() => true)",
    );
    await page.close();
    await expect.poll(() => ours().length, { timeout: 15_000 }).toBeGreaterThan(before);
    // A request made at the end still needs to arrive.
    await sleep(500);

    expect(ours().length).toBeGreaterThan(HOURS.length);
    expect(ours().flatMap(faultsOf)).toEqual([]);
    // All day the same words to the host, whatever the person had done by then.
    expect(new Set(ours().map(saidIn)).size).toBe(1);
    expect(straysOf(stage().site.hits, sent)).toEqual([]);
    const addresses = ours().map(({ path }) => new URL(path, host.url).href);
    await expect.poll(() => loggedAddresses(stage().driver)).toEqual(addresses.toSorted());

    // The same looks do see what should not be there.
    const own = await stage().driver.extensionPage('popup.html');
    await own.evaluate(
      `Promise.allSettled([fetch('${host.url}metadata/timestamp.json?p=pppk', { credentials: 'include' }),
        fetch('https://lain.example/jejak')])`,
    );
    await own.close();
    expect(ours().flatMap(faultsOf)).toContain('/metadata/timestamp.json?p=pppk');
    await tab?.evaluate(
      "Promise.allSettled([fetch('/jejak'), fetch('/x', { method: 'POST', body: 'pppk' })])",
    );
    const { host: there } = new URL(LIKE_SITES.at(-1)?.home ?? '');
    expect(straysOf(stage().site.hits, sent)).toEqual(
      expect.arrayContaining(['GET lain.example/jejak', `GET ${there}/jejak`, `POST ${there}/x`]),
    );
    await tab?.close();
  });
});
