import { beforeAll, describe, expect, test } from 'vitest';
import type { HealthRow } from '../../src/core/health.ts';
import type { PlatformId } from '../../src/core/vocabulary.ts';
import type { Page } from '../browser/driver.ts';
import { BROWSERS } from '../matrix/browsers.ts';
import { catchesOn } from '../matrix/catches.ts';
import type { Site } from '../site/server.ts';
import type { SitePress, Step } from '../site/site-press.ts';
import { take } from '../site/take-step.ts';
import { arrives, LANGUAGE, openSite, prepare } from './site-presses.ts';
import { choose, dialogOpen, dialogText, heardPresses, mutations, sleep, stored, useStage } from './stage.ts';

/** One attempt of a page's own, as it saw it end. */
export interface Outcome {
  readonly action: string;
  readonly path: string;
  readonly body: string;
  readonly ok: boolean;
  readonly error: string | null;
  /** Of the last event of an XMLHttpRequest; null for a fetch. */
  readonly trusted: boolean | null;
}

/** How soon a site tries again by itself. */
const RETRY_MS = 200;
/** How long another request or dialog would need to show itself. */
const LATE_MS = 200;

/** The address of a page in which no selector of ours finds anything; `more` is added to its query. */
export function blind(address: string, more: Readonly<Record<string, string>> = {}): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries({ selektor: 'mati', ...more }))
    url.searchParams.set(name, value);
  return url.href;
}

/** With its selectors off: what each site's own press sends is held, fails, is held again and goes. */
export function tryCatches(platform: PlatformId): void {
  describe.each(BROWSERS)(`the second net on ${platform}, %s`, (browser) => {
    const stage = useStage(browser);
    beforeAll(() => stage().set('campaign'));
    const visit = (address: string): Promise<Page> =>
      openSite(stage(), blind(address, { retry: String(RETRY_MS) }), LANGUAGE[browser]);
    const presses = catchesOn(platform);

    test.each(presses)('$action: $name', async (press) => {
      const { site } = stage();
      const page = await visit(press.address);
      await prepare(page, press.before);
      await caught(page, site, press);
      await choose(page, 'cancel');
      await failsTwice(page, site);
      await prepare(page, await stillNeeded(page, press.before));
      await caught(page, site, press);
      await choose(page, 'proceed');
      await goesOnce(page, site);
      if (press.undo !== null) {
        await arrives(page, press.undo.press, press.undo.does);
        await expect.poll(() => acts(site)).toHaveLength(2);
      }
      await page.close();
    });

    test.each(presses.filter(({ free }) => free !== null))(
      '$action: not listed: goes at once',
      async ({ free }) => {
        const { site } = stage();
        if (free === null) return;
        const page = await visit(free.address);
        await prepare(page, free.before);
        forget(site);
        await arrives(page, free.press, free.does);
        await expect.poll(() => acts(site)).toHaveLength(1);
        await page.close();
      },
    );

    test('health counts each as a press that was missed', async () => {
      const rows = (await stored(stage().driver, 'health')) as readonly HealthRow[];
      const missed = rows.filter((each) => each.platform === platform && each.caught >= 2);
      expect(missed.map(({ action }) => action).toSorted()).toEqual(
        presses.map(({ action }) => action).toSorted(),
      );
    });
  });
}

/** A menu that still stands is not opened again. */
async function stillNeeded(page: Page, steps: readonly Step[]): Promise<readonly Step[]> {
  const last = steps.at(-1);
  if (last?.do !== 'wait') return steps;
  const stands = `document.querySelector(${JSON.stringify(last.for)}) !== null`;
  return (await page.evaluate<boolean>(stands)) ? [] : steps;
}

function forget({ requests, hits }: Site): void {
  requests.splice(0);
  hits.splice(0);
}

const acts = ({ requests }: Site): readonly string[] => requests.map(({ operation }) => operation);
/** What pages sent to their own site; a browser's own requests come from no page of it. */
export const posted = ({ hits }: Site) =>
  hits
    .filter(({ method, origin, host }) => method === 'POST' && origin === `https://${host}`)
    .map(({ path, body }) => ({ path, body }));
const outcomes = (page: Page): Promise<readonly Outcome[]> => page.evaluate('window.__outcomes');

/** The page has heard the press and done its part; its request stands still, and the dialog says why. */
async function caught(page: Page, site: Site, { press, names, does }: SitePress): Promise<void> {
  await page.evaluate('void (window.__takeLog(), window.__outcomes.splice(0))');
  await mutations(page);
  forget(site);
  await take(page, press);
  expect(await dialogText(page)).toContain(names);
  const presses = await heardPresses(page);
  expect(presses).toEqual(expect.arrayContaining(['pointerdown', 'pointerup', 'click']));
  expect(presses.filter((each) => each.includes('untrusted'))).toEqual([]);
  expect(await mutations(page)).toEqual(does);
  expect(await outcomes(page)).toEqual([]);
  expect(posted(site)).toEqual([]);
}

/** The request fails as a network does; what the site tries by itself fails too, and nobody is asked. */
async function failsTwice(page: Page, site: Site): Promise<void> {
  await expect.poll(() => outcomes(page)).toHaveLength(2);
  for (const { ok, error, trusted } of await outcomes(page)) {
    expect(ok).toBe(false);
    if (trusted === null)
      expect(error).toMatch(
        /^TypeError: (?:Failed to fetch|NetworkError when attempting to fetch resource\.)$/,
      );
    else expect([error, trusted]).toEqual(['error', true]);
  }
  expect(await dialogOpen(page)).toBe(false);
  expect(acts(site)).toEqual([]);
  expect(posted(site)).toEqual([]);
}

/** The very request that waited, once, byte for byte. */
async function goesOnce(page: Page, site: Site): Promise<void> {
  await expect.poll(() => outcomes(page)).toHaveLength(1);
  await sleep(LATE_MS);
  const [sent, ...more] = await outcomes(page);
  expect(more).toEqual([]);
  expect(sent?.ok).toBe(true);
  expect(acts(site)).toHaveLength(1);
  expect(posted(site)).toEqual([{ path: sent?.path, body: sent?.body }]);
  expect(await dialogOpen(page)).toBe(false);
}
