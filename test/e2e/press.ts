import { expect } from 'vitest';
import type { Page } from '../browser/driver.ts';
import {
  choose,
  dialogOpen,
  dialogText,
  heardPresses,
  mutations,
  type Stage,
  siteDoes,
  sleep,
} from './stage.ts';

/** How long a leaked event or a second dialog would need to show itself. */
const LATE_MS = 80;

const LEVEL =
  "document.querySelector('[data-jempol-netral]').shadowRoot.querySelector('.sheet').dataset.level";

/**
 * A page under the settings that `stage.set` left. The guard is not waited for: where they are its own defaults it
 * needs no word from the worker to hold.
 */
export async function visit(stage: Stage, address: string): Promise<Page> {
  const page = await stage.driver.open(address);
  await page.waitFor('document.readyState === "complete"');
  return page;
}

type Act = () => Promise<unknown>;
/** What the dialog must say: its title's beginning, then whatever names the accounts. */
export type Says = readonly [title: string, ...names: string[]];

/**
 * The press is held: the dialog names act and account, and the page has neither heard nor done anything.
 * Resolves to the level shown.
 */
export async function holds(page: Page, press: Act, says: Says): Promise<string> {
  await forget(page);
  await press();
  const text = await dialogText(page);
  for (const words of says) expect(text).toContain(words);
  await sleep(LATE_MS);
  expect(await heardPresses(page)).toEqual([]);
  expect(await mutations(page)).toEqual([]);
  expect(await page.evaluate("document.querySelectorAll('[data-jempol-netral]').length")).toBe(1);
  return page.evaluate<string>(LEVEL);
}

/** The same for keys pressed together: a modifier that goes down first is no press of anything yet. */
export async function holdsKeys(page: Page, combination: string, says: Says): Promise<void> {
  const [key = '', ...modifiers] = combination.split('+').reverse();
  for (const each of modifiers) await page.keyDown(each);
  await holds(page, () => page.press(key), says);
  for (const each of modifiers) await page.keyUp(each);
}

/** Esc means "Tidak jadi". */
export async function backOut(page: Page): Promise<void> {
  await page.press('Escape');
  await page.waitFor("document.querySelector('[data-jempol-netral]') === null");
}

/** "Tetap …": the site does it once, and nothing stays open. */
export async function goOn(page: Page, does: readonly string[]): Promise<void> {
  await choose(page, 'proceed');
  await siteDoes(page, does);
  expect(await dialogOpen(page)).toBe(false);
}

const BY_MOUSE = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

/** The press arrives as the person made it: whole, trusted, once, and the site does this. */
export async function arrives(page: Page, press: Act, does: readonly string[]): Promise<void> {
  expect(await reaches(page, press, does)).toEqual(BY_MOUSE);
}

/** The same for keys, which differ by browser in what else they bring: none of it is missing or forged. */
export async function arrivesByKey(page: Page, press: Act, does: readonly string[]): Promise<void> {
  const presses = await reaches(page, press, does);
  expect(presses).toContain('keydown');
  expect(presses).toContain('keyup');
  expect(presses.filter((each) => each.includes('untrusted'))).toEqual([]);
}

async function reaches(page: Page, press: Act, does: readonly string[]): Promise<string[]> {
  await forget(page);
  await press();
  await siteDoes(page, does, LATE_MS);
  const presses = await heardPresses(page);
  expect(await dialogOpen(page)).toBe(false);
  return presses;
}

/** Starts the page's log anew. What the site did between two presses that are looked at, nobody pressed. */
async function forget(page: Page): Promise<void> {
  await page.evaluate('void window.__takeLog()');
  expect(await mutations(page)).toEqual([]);
}

export const focus = (page: Page, selector: string): Promise<unknown> =>
  page.evaluate(`void document.querySelector(${JSON.stringify(selector)}).focus()`);

export const waitFor = (page: Page, selector: string): Promise<unknown> =>
  page.waitFor(`document.querySelector(${JSON.stringify(selector)}) !== null`);
