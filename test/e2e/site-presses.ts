import { beforeAll, describe, expect, test } from 'vitest';
import type { HealthRow } from '../../src/core/health.ts';
import type { Page } from '../browser/driver.ts';
import { BROWSERS, type BrowserName, runsIn } from '../matrix/browsers.ts';
import { tried } from '../matrix/tried.ts';
import { type SitePress, type Step, WAYS } from '../site/site-press.ts';
import type { SiteLanguage } from '../site/switches.ts';
import { take } from '../site/take-step.ts';
import {
  choose,
  dialogOpen,
  dialogText,
  heardPresses,
  mutations,
  notice,
  orSkip,
  type Stage,
  siteDoes,
  sleep,
  stored,
  useStage,
} from './stage.ts';

/** How long a leaked event or a second dialog would need to show itself. */
const LATE_MS = 80;
/** Longer than anybody takes for a double press. */
const PAIR_MS = 600;
const CLOSED = "document.querySelector('[data-jempol-netral]') === null";

/** The site's own language: each browser tries another, so that both are pressed. */
export const LANGUAGE: Readonly<Record<BrowserName, SiteLanguage>> = { chromium: 'id', firefox: 'en' };

/** Every press of one platform's table, in the built extension: held, (by two hands) backed out of and held again, gone on with. */
export function trySitePresses(name: string, presses: readonly SitePress[]): void {
  describe.each(BROWSERS)(`${name}, %s`, (browser) => {
    const stage = useStage(browser);
    beforeAll(() => stage().set('campaign'));
    const visit = (address: string): Promise<Page> => openSite(stage(), address, LANGUAGE[browser]);
    const all = process.env['PRESSES'] === 'all';
    const rows = tried(presses, all).filter((each) => runsIn(browser, each));
    for (const press of rows) {
      test(press.name, (context) =>
        orSkip(context, async () => {
          const page = await visit(press.address);
          await prepare(page, press.before);
          await held(page, press);
          if (BACKED_OUT.includes(press.way)) {
            await page.press('Escape');
            await page.waitFor(CLOSED);
            expect(await mutations(page)).toEqual([]);
            // The page was told nothing of the first press; what it had open still is.
            await held(page, press);
          }
          await choose(page, 'proceed');
          await goesThrough(page, press);
          if (press.undo !== null) await arrives(page, press.undo.press, press.undo.does);
          await page.close();
          if (press.free === null || !(all || FREE.includes(press.way))) return;
          const other = await visit(press.free.address);
          await prepare(other, press.free.before);
          await arrives(other, press.free.press, press.free.does);
          await other.close();
        }),
      );
    }

    test('of all these the second net had nothing to catch', async () => {
      const rows = (await stored(stage().driver, 'health')) as readonly HealthRow[];
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter(({ caught }) => caught > 0)).toEqual([]);
    });
  });
}

/** Backing out is the same after every way to press; these are the two hands. */
const BACKED_OUT: readonly SitePress['way'][] = ['mouse', 'enter', 'enter-in-text'];

/** What is free by mouse is free by these hands too, which press the same control: `PRESSES=all` tries them. */
const FREE = WAYS.filter((way) => !['touch', 'space', 'bare-click'].includes(way));

/** A page of a replica, in one of the site's languages. */
export async function openSite(
  { driver }: Pick<Stage, 'driver'>,
  address: string,
  language: SiteLanguage,
): Promise<Page> {
  const url = new URL(address);
  url.searchParams.set('lang', language);
  const page = await driver.open(url.href);
  await page.waitFor('document.readyState === "complete"');
  return page;
}

/** What comes before a press: none of it opens a dialog. */
export async function prepare(page: Page, steps: readonly Step[]): Promise<void> {
  for (const each of steps) await take(page, each);
  expect(await dialogOpen(page)).toBe(false);
}

async function held(page: Page, { press, names, way }: SitePress): Promise<void> {
  const [last, ...modifiers] = press.do === 'key' ? press.key.split('+').reverse() : [];
  // A modifier that goes down first is no press of anything yet.
  for (const each of modifiers) await page.keyDown(each);
  // Two presses are a pair only when no other press came shortly before.
  if (way === 'double-click' || way === 'double-tap') await sleep(PAIR_MS);
  await page.evaluate('void window.__takeLog()');
  await mutations(page);
  await take(page, last === undefined ? press : { do: 'key', key: last });
  expect(await dialogText(page)).toContain(names);
  await sleep(LATE_MS);
  const presses = await heardPresses(page);
  // Of a double press the first is the page's own.
  if (way === 'double-click' || way === 'double-tap') expect(onePress(presses)).toBe(true);
  else expect(presses).toEqual([]);
  expect(await mutations(page)).toEqual([]);
  for (const each of modifiers) await page.keyUp(each);
}

function onePress(presses: readonly string[]): boolean {
  return presses.filter((each) => each === 'click').length === 1 && !presses.includes('dblclick');
}

/** The site does it once: by the press passed on, or by the person's next one where the notice asks for it. */
async function goesThrough(page: Page, press: SitePress): Promise<void> {
  await page.waitFor(`window.__mutations.length > 0 || Boolean(${notice})`, { timeout: 8_000 });
  if ((await page.evaluate<number>('window.__mutations.length')) === 0) {
    await take(page, press.press);
    await page.waitFor(`window.__mutations.length > 0 && !${notice}`);
  }
  await siteDoes(page, press.does);
  expect(await dialogOpen(page)).toBe(false);
}

/** A press that nobody holds: the site hears it whole and does what it would have done. */
export async function arrives(page: Page, step: Step, does: readonly string[]): Promise<void> {
  await page.evaluate('void window.__takeLog()');
  await mutations(page);
  await take(page, step);
  await siteDoes(page, does, LATE_MS);
  const presses = await heardPresses(page);
  expect(await dialogOpen(page)).toBe(false);
  expect(presses.length).toBeGreaterThan(0);
  expect(presses.filter((each) => each.includes('untrusted'))).toEqual([]);
}
