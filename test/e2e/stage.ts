import { afterAll, afterEach, beforeAll, beforeEach, expect, type TestContext } from 'vitest';
import type { Settings } from '../../src/core/settings.ts';
import { launchChromium } from '../browser/chromium.ts';
import { type Driver, type LaunchOptions, type Page, Unsupported } from '../browser/driver.ts';
import { launchFirefox } from '../browser/firefox.ts';
import type { BrowserName } from '../matrix/browsers.ts';
import { type Site, startSite } from '../site/server.ts';
import { openOwn } from './own-pages.ts';

/** Moments in the invented election of the test edition (test/edition). */
export const MOMENTS = {
  outside: '2030-06-01T10:00',
  prospective: '2031-01-20T10:00',
  determined: '2031-02-21T10:00',
  campaign: '2031-03-01T10:00',
  quiet: '2031-04-21T10:00',
  after: '2031-05-01T10:00',
} as const;
export type Moment = keyof typeof MOMENTS;

/** What one event looked like to the page's own window-capture listener. */
export interface Heard {
  readonly type: string;
  readonly trusted: boolean;
  readonly target: string;
  readonly key: string;
  readonly repeat: boolean;
}

export interface Mutation {
  readonly action: string;
  readonly id: string;
}

/** By these a press reaches a page (promise 1). */
const PRESS =
  /^(pointerdown|pointerup|pointermove|mousedown|mouseup|mousemove|touchstart|touchend|touchmove|click|dblclick|auxclick|key(down|press|up))$/;

/** More than the guard's first question to the worker takes (measured: 40–70 ms where it is cold), on a busy machine too. */
export const ROUND_TRIP_MS = 500;

/** How long a second press, dialog or request would need to show itself. */
const LATE_MS = 200;

/** The built test edition in one real browser, before the replicas. */
export class Stage {
  readonly driver: Driver;
  readonly site: Site;

  constructor(driver: Driver, site: Site) {
    this.driver = driver;
    this.site = site;
  }

  /** Fresh settings and memory, the given moment, then the page; the log starts empty. */
  async open(address: string, moment: Moment = 'campaign', settings: Partial<Settings> = {}): Promise<Page> {
    await this.set(moment, settings);
    const page = await this.driver.open(address);
    await page.waitFor('document.readyState === "complete"');
    // What the guard itself goes by, other than its own defaults, it has once a round trip to the worker has passed.
    if ('mode' in settings || 'drafts' in settings) await sleep(ROUND_TRIP_MS);
    await page.evaluate('window.__takeLog?.()');
    return page;
  }

  async set(moment: Moment, settings: Partial<Settings> = {}): Promise<void> {
    await this.driver.setStorage({
      testClock: MOMENTS[moment],
      quiet: null,
      settings: {
        personnel: 'pns',
        language: 'id',
        mode: 'confirm',
        sharedComputer: false,
        drafts: true,
        ...settings,
      },
    });
    if (settings.journal === true) await this.#makeJournal();
  }

  /** The journal's database, which only a person's yes makes (src/extension/journal-store.ts). */
  async #makeJournal(): Promise<void> {
    const page = await openOwn(this.driver, 'journal.html');
    await page.evaluate(`new Promise((done, failed) => {
      const opening = indexedDB.open('jempol-journal', 1);
      opening.onupgradeneeded = () =>
        opening.result.createObjectStore('entries', { autoIncrement: true }).createIndex('day', 'day');
      opening.onerror = () => failed(opening.error);
      opening.onsuccess = () => { opening.result.close(); done(true); };
    })`);
    await page.close();
  }
}

/** Starts browser and site for a file, and ends them with it. */
export function useStage(browser: BrowserName, options: Partial<LaunchOptions> = {}): () => Stage {
  let stage: Stage | null = null;
  const left = new Set<Page>();
  beforeAll(async () => {
    const site = await startSite();
    const launch = browser === 'chromium' ? launchChromium : launchFirefox;
    const folder = browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
    const extensionDir = new URL(`../../.output/test/${folder}`, import.meta.url).pathname;
    const driver = await launch({ extensionDir, port: site.port, ...options });
    stage = new Stage(remembering(driver, left), site);
  });
  beforeEach(() => left.clear());
  // A page that a failed test left open would go on writing to storage in the next one.
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await Promise.allSettled([...left].map((page) => page.close()));
  });
  afterAll(async () => {
    await stage?.driver.close();
    await stage?.site.close();
  });
  return () => {
    if (stage === null) throw new Error('the stage is not set yet');
    return stage;
  };
}

/** The driver, with the pages it has opened in a set until they are closed. */
function remembering(driver: Driver, left: Set<Page>): Driver {
  const remember = async (opening: Promise<Page>): Promise<Page> => {
    const page = await opening;
    const remembered: Page = {
      ...page,
      close: () => {
        left.delete(remembered);
        return page.close();
      },
    };
    left.add(remembered);
    return remembered;
  };
  return {
    ...driver,
    open: (url) => remember(driver.open(url)),
    extensionPage: (path) => remember(driver.extensionPage(path)),
    openedPage: (path) => remember(driver.openedPage(path)),
  };
}

/** What storage holds under one key: to be polled, since a page writes a moment after it was pressed. */
export async function stored(driver: Driver, key: string): Promise<unknown> {
  return (await driver.getStorage([key]))[key];
}

export const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Skips the test, saying why, where this browser cannot do what is asked of it. */
export async function orSkip(context: TestContext, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (reason) {
    if (!(reason instanceof Unsupported)) throw reason;
    console.log(`skipped: ${reason.message}`);
    context.skip(reason.message);
  }
}

/** What the page heard of presses since it was last asked; movement over our own dialog is none. */
export async function heard(page: Page): Promise<string[]> {
  const log = await page.evaluate<readonly Heard[]>('window.__takeLog()');
  return log
    .filter(({ type }) => PRESS.test(type))
    .filter(({ type, target }) => !(type.endsWith('move') && target === 'jempol-netral'))
    .map(({ type, trusted }) => (trusted ? type : `${type} (untrusted)`));
}

/** Presses only: moving towards a control is no press. */
export async function heardPresses(page: Page): Promise<string[]> {
  return (await heard(page)).filter((each) => !/move/.test(each));
}

export async function mutations(page: Page): Promise<readonly string[]> {
  const done = await page.evaluate<readonly Mutation[]>('window.__mutations.splice(0)');
  return done.map(({ action }) => action);
}

/** The site does this once it has had the time for it, and for a while no more. */
export async function siteDoes(page: Page, does: readonly string[], lateMs = LATE_MS): Promise<void> {
  await expect.poll(() => page.evaluate('window.__mutations.map(({ action }) => action)')).toEqual(does);
  await sleep(lateMs);
  expect(await mutations(page)).toEqual(does);
}

const SHADOW = "document.querySelector('[data-jempol-netral]')?.shadowRoot";

export const inDialog = (selector: string) => ({
  js: `${SHADOW}?.querySelector(${JSON.stringify(selector)})`,
});

export async function dialogText(page: Page): Promise<string> {
  return page.waitFor<string>(`${SHADOW}?.querySelector('dialog[open]')?.textContent`);
}

export async function dialogOpen(page: Page): Promise<boolean> {
  return page.evaluate<boolean>(`Boolean(${SHADOW}?.querySelector('dialog[open]'))`);
}

/** The act, or else the name, of what has the focus in the dialog. */
export async function focused(page: Page): Promise<string> {
  return page.evaluate<string>(
    `${SHADOW}?.activeElement?.dataset.act ?? ${SHADOW}?.activeElement?.localName ?? ''`,
  );
}

/** Waits until the dialog's buttons act: both delays are part of the promise that a held key never chooses. */
export async function pressAct(page: Page, act: 'cancel' | 'proceed'): Promise<void> {
  await dialogText(page);
  await sleep(act === 'cancel' ? 400 : 700);
  await page.click(inDialog(`[data-act="${act}"]`));
}

/** The same, and the dialog goes. */
export async function choose(page: Page, act: 'cancel' | 'proceed'): Promise<void> {
  await pressAct(page, act);
  await page.waitFor(`!${SHADOW}?.querySelector('dialog[open]')`);
  await sleep(60);
}

export const notice = `${SHADOW}?.querySelector('[role="status"].notice, .notice')`;

export const like = (testcase: string): string => `[data-testcase="${testcase}"] [data-testid="like"]`;
