import { describe, expect, test } from 'vitest';
import type { Page } from '../browser/driver.ts';
import { BROWSERS } from '../matrix/browsers.ts';
import type { Hit } from '../site/server.ts';
import { LIKE_SITES } from './like-sites.ts';
import { backOut, goOn, holds } from './press.ts';
import { choose, inDialog, sleep, useStage } from './stage.ts';

/** What each replica is made of: nothing else is asked of its host but what its own handlers send. */
const FILES: Readonly<Record<string, readonly string[]>> = {
  'https://x.com/home': [
    '/home',
    '/site-assets/x/site.css',
    '/site-assets/log.js',
    '/site-assets/behaviour.js',
    '/site-assets/x/layers.js',
    '/site-assets/x/site.js',
    '/site-assets/x/keys.js',
  ],
  'https://www.threads.com/': [
    '/',
    '/site-assets/threads/site.css',
    '/site-assets/log.js',
    '/site-assets/behaviour.js',
    '/site-assets/threads/site.js',
  ],
};

/** The browsers' makers: updates, settings, accounts. They ask with and without an extension. */
const BROWSERS_OWN = /(?:^|\.)(?:google|googleapis|gstatic|gvt1|mozilla|mozgcp|firefox)\.(?:com|net|org)$/;
const line = ({ method, host, path }: Pick<Hit, 'method' | 'host' | 'path'>): string =>
  `${method} ${host}${path}`;

const fromExtensions = (hits: readonly Hit[]): readonly Hit[] =>
  hits.filter(({ origin }) => /^(?:(?:chrome|moz)-extension:|null$)/.test(origin ?? ''));

/** Requests that neither the browser's makers nor its wish for a page's icon explain. */
const asked = (hits: readonly Hit[]): readonly string[] =>
  hits
    .filter(({ host, path }) => !BROWSERS_OWN.test(host) && path !== '/favicon.ico')
    .map(line)
    .toSorted();

describe.each(BROWSERS)('nothing leaves, %s', (browser) => {
  const stage = useStage(browser);

  test('holding, backing out, going on, reporting a mistake and the popup send nothing', async () => {
    await stage().set('campaign');
    const expected: string[] = [];
    let last: Page | null = null;
    for (const { home, like, unlike, entry, repost, does } of LIKE_SITES) {
      const { host } = new URL(home);
      const page = await stage().driver.open(home);
      expected.push(...(FILES[home] ?? []).map((path) => line({ method: 'GET', host, path })));
      await holds(page, () => page.click(like), ['Menyukai']);
      await backOut(page);
      await holds(page, () => page.click(like), ['Menyukai']);
      await goOn(page, [does.like]);
      await page.waitFor(`document.querySelector('${unlike}') !== null`);
      await page.click(repost);
      await page.waitFor(`document.querySelector('${entry}') !== null`);
      await holds(page, () => page.click(entry), ['Membagikan']);
      await sleep(400);
      await page.click(inDialog('[data-act="wrong"]'));
      await page.waitFor(
        "document.querySelector('[data-jempol-netral]').shadowRoot.querySelector('pre') !== null",
      );
      await choose(page, 'cancel');
      const sent = await page.evaluate<readonly string[]>('window.__fetches');
      expect(sent).toHaveLength(1);
      expected.push(...sent.map((path) => line({ method: 'POST', host, path })));
      last = page;
    }
    await usePopup(await stage().driver.extensionPage('popup.html'));
    // A request made at the end still needs to arrive; those since the browser's start count as well.
    await sleep(500);
    const { hits } = stage().site;
    expect(fromExtensions(hits)).toEqual([]);
    await expect.poll(() => asked(hits)).toEqual(expected.toSorted());

    // The same look does see what should not be there, in a page and anywhere else.
    await last?.evaluate("Promise.allSettled([fetch('/jejak'), fetch('https://lain.example/jejak')])");
    const stray = ['GET lain.example/jejak', 'GET www.threads.com/jejak'];
    await expect.poll(() => asked(hits)).toEqual([...expected, ...stray].toSorted());
    await last?.close();
  });
});

/** Looks at it and changes what can be changed there. */
async function usePopup(popup: Page): Promise<void> {
  await popup.waitFor("document.querySelector('#language') !== null");
  await popup.evaluate("document.querySelector('[name=mode][value=strict]').click()");
  await popup.evaluate(
    "(() => { const s = document.querySelector('#language'); s.value = 'en'; s.dispatchEvent(new Event('change', { bubbles: true })); })()",
  );
  await popup.waitFor("document.documentElement.lang === 'en'");
  await sleep(200);
  await popup.close();
}
