import { describe, expect, test } from 'vitest';
import type { HealthRow } from '../../src/core/health.ts';
import type { Page } from '../browser/driver.ts';
import { BROWSERS } from '../matrix/browsers.ts';
import { isTaken } from './lifecycle-steps.ts';
import { ATTACK, LYING } from './net-attacks.ts';
import { blind, type Outcome, posted } from './net-catches.ts';
import {
  choose,
  dialogOpen,
  dialogText,
  like,
  notice,
  ROUND_TRIP_MS,
  type Stage,
  sleep,
  stored,
  useStage,
} from './stage.ts';

const X = 'https://x.com/home';
const THREADS = 'https://www.threads.com/';
const LISTED = like('x:uji_calon');
const POST = `document.querySelector('[data-testcase="x:uji_calon"]').dataset.post`;
const ADDRESS = '/i/api/graphql/contohQueryId/FavoriteTweet';
const BODY = `JSON.stringify({ variables: { tweet_id: ${POST} } })`;
const FAILED = /^TypeError: (?:Failed to fetch|NetworkError when attempting to fetch resource\.)$/;
/** How long a request or dialog that must not come would need. */
const LATE_MS = 200;

/** The page itself likes the candidate's post, without a press; what comes of it is kept as `__came`. */
const likes = (call = 'act()', given = ''): string => `(() => {
  const body = ${BODY};
  window.__came = null;
  const act = () => fetch('${ADDRESS}', { method: 'POST', body${given} });
  (${call}).then(({ status }) => { window.__came = String(status); }, (reason) => { window.__came = String(reason); });
})()`;
const came = (page: Page): Promise<string | null> => page.evaluate('window.__came');
const last = async (page: Page): Promise<Outcome | undefined> =>
  (await page.evaluate<readonly Outcome[]>('window.__outcomes')).at(-1);

describe.each(BROWSERS)('the second net on a hostile page, %s', (browser) => {
  const stage = useStage(browser);
  const open = async (address: string): Promise<Page> => {
    const page = await stage().open(blind(address));
    stage().site.hits.splice(0);
    return page;
  };
  const sent = (): readonly string[] => posted(stage().site).map(({ path }) => path);
  const kept = async ({ driver }: Stage): Promise<unknown> => {
    const { health: _, ...rest } = await driver.getStorage(null);
    return rest;
  };

  test('forges every word and lies about everything: held, asked in our words, nothing in its hands', async () => {
    const page = await open(X);
    const before = await kept(stage());
    await page.evaluate(`void ${ATTACK}`);
    expect(await dialogOpen(page)).toBe(false);
    await page.evaluate(likes(`(${LYING})(act)`));
    const text = await dialogText(page);
    expect(text).toContain('Budi Contoh');
    expect(text).not.toContain('PALSU');
    expect(sent()).toEqual([]);
    expect(await kept(stage())).toEqual(before);
    await choose(page, 'cancel');
    await expect.poll(() => came(page)).toMatch(FAILED);
    // A refusal is no pass either.
    await page.evaluate(likes());
    await expect.poll(() => came(page)).toMatch(FAILED);
    expect(await dialogOpen(page)).toBe(false);
    expect(sent()).toEqual([]);
    expect(await page.evaluate('window.__seen')).toEqual([]);
    await page.close();
  });

  test('wraps fetch and XMLHttpRequest anew: both are held', async () => {
    const page = await open(X);
    await page.evaluate(`(() => {
      const native = window.fetch;
      window.fetch = function (...given) { return native.apply(this, given); };
      window.XMLHttpRequest = class extends XMLHttpRequest { send(body) { super.send(body); } };
    })()`);
    await page.evaluate(likes());
    await dialogText(page);
    await choose(page, 'cancel');
    await expect.poll(() => came(page)).toMatch(FAILED);
    await page.evaluate(`window.__came = null; (() => {
      const request = new XMLHttpRequest();
      request.open('POST', '/i/api/1.1/friendships/create.json');
      request.onloadend = ({ isTrusted }) => { window.__came = request.status + ' ' + isTrusted; };
      request.send(new URLSearchParams({ screen_name: 'uji_calon' }));
    })()`);
    await dialogText(page);
    await choose(page, 'cancel');
    await expect.poll(() => came(page)).toBe('0 true');
    expect(sent()).toEqual([]);
    await page.close();
  });

  test.each([
    [X, 'csp=strict', LISTED],
    [THREADS, 'csp=strict', '[data-testcase="threads:uji.calon"] .bar > :first-child [role="button"]'],
    [X, 'documentopen=1', LISTED],
  ])('%s?%s: held, failed, held again and sent once', async (address, query, control) => {
    const page = await open(`${address}?${query}`);
    if (query.startsWith('documentopen'))
      await page.waitFor('window.__reopened && document.readyState === "complete"');
    await sleep(LATE_MS);
    for (const choice of ['cancel', 'proceed'] as const) {
      await page.click(control);
      await dialogText(page);
      expect(sent()).toEqual([]);
      await choose(page, choice);
      await expect.poll(async () => (await last(page))?.ok).toBe(choice === 'proceed');
    }
    expect(sent()).toHaveLength(1);
    await page.close();
  });

  test('gives up while the person reads: the next press goes through, once', async () => {
    const page = await open(X);
    await page.evaluate('window.__stop = new AbortController(); window.__outcomes.splice(0)');
    await page.evaluate(likes('act()', ', signal: __stop.signal'));
    await dialogText(page);
    await page.evaluate('window.__stop.abort()');
    await expect.poll(() => came(page)).toMatch(/^AbortError/);
    await choose(page, 'proceed');
    await page.waitFor(`Boolean(${notice})`);
    expect(await page.evaluate(`${notice}.textContent`)).toMatch(/tekan sekali lagi/i);
    expect(sent()).toEqual([]);
    await page.click(LISTED);
    await expect.poll(async () => (await last(page))?.ok).toBe(true);
    await sleep(LATE_MS);
    expect(await dialogOpen(page)).toBe(false);
    expect(sent()).toHaveLength(1);
    await page.close();
  });

  test('a request that fails takes no other with it, in this tab or another', async () => {
    const chain = `(window.__others = { sent: 0, came: 0, failed: 0 }, window.__until = false, void (async () => {
      while (!window.__until) {
        __others.sent += 1;
        await fetch('/api/graphql', { method: 'POST', body: 'fb_api_req_friendly_name=BiasaQuery' }).then(() => { __others.came += 1; }, () => { __others.failed += 1; });
      }
      __others.over = true;
    })())`;
    const other = await open(THREADS);
    const page = await open(THREADS);
    await page.click('[data-testcase="threads:uji.calon"] .bar > :first-child [role="button"]');
    await dialogText(page);
    await page.evaluate(chain);
    await other.evaluate(chain);
    await choose(page, 'cancel');
    await expect.poll(async () => (await last(page))?.error).toBe('error');
    for (const each of [page, other]) {
      await each.evaluate('window.__until = true');
      await each.waitFor('window.__others.over');
      const { sent, came, failed } = await each.evaluate<Record<string, number>>('window.__others');
      expect(sent).toBeGreaterThan(1);
      expect([came, failed]).toEqual([sent, 0]);
      await each.close();
    }
  });

  test('a beacon and a synchronous request cannot wait: they go, and are counted', async () => {
    const page = await open(X);
    await page.evaluate(`void (() => {
      navigator.sendBeacon('${ADDRESS}', ${BODY});
      const request = new XMLHttpRequest();
      request.open('POST', '${ADDRESS}', false);
      request.send(${BODY});
    })()`);
    await expect.poll(sent).toHaveLength(2);
    expect(await dialogOpen(page)).toBe(false);
    await expect
      .poll(async () => {
        const rows = (await stored(stage().driver, 'health')) as readonly HealthRow[];
        return rows.find(({ platform, action }) => platform === 'x' && action === 'like')?.unheld;
      })
      .toBeGreaterThanOrEqual(2);
    await page.close();
  });

  test('from a frame of the page: asked about where the person can see it whole', async () => {
    const page = await open(X);
    await page.evaluate(`new Promise((loaded) => {
      const frame = document.createElement('iframe');
      frame.id = 'inner';
      frame.src = '/home?lang=id';
      frame.onload = loaded;
      document.body.append(frame);
    }).then(() => undefined)`);
    await sleep(ROUND_TRIP_MS);
    stage().site.hits.splice(0);
    await page.evaluate(
      likes(
        'document.querySelector("#inner").contentWindow.fetch(ADDRESS, { method: "POST", body })'.replace(
          'ADDRESS',
          `'${ADDRESS}'`,
        ),
      ),
    );
    expect(await dialogText(page)).toContain('Budi Contoh');
    expect(sent()).toEqual([]);
    await choose(page, 'cancel');
    await expect.poll(() => came(page)).toMatch(FAILED);
    expect(sent()).toEqual([]);
    await page.close();
  });

  test('an update while the tab is open: one dialog, by the new copy, and one request', async () => {
    const page = await open(X);
    await sleep(ROUND_TRIP_MS);
    await stage().driver.reloadExtension();
    await sleep(1_200);
    await isTaken(stage(), page);
    await stage().set('campaign');
    await page.evaluate(likes());
    expect(await dialogText(page)).toContain('SKB 2022');
    expect(await page.evaluate("document.querySelectorAll('[data-jempol-netral]').length")).toBe(1);
    expect(sent()).toEqual([]);
    await choose(page, 'proceed');
    await expect.poll(() => came(page)).toBe('200');
    await sleep(LATE_MS);
    expect(await dialogOpen(page)).toBe(false);
    expect(sent()).toHaveLength(1);
    await page.close();
  });
});
