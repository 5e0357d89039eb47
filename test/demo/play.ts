import type { Driver, Page } from '../browser/driver.ts';
import type { Site } from '../site/server.ts';
import { awaitDialog, awaitStill, NOTICE, pressButton, readDialog, type SeenDialog } from './dialog.ts';
import { takeDone, takeHeard } from './page-log.ts';
import { playPage } from './play-page.ts';
import { type Fact, MOMENTS, type PopupStep, type PressStep, type Result, type Step } from './step.ts';

/** One browser with its two tabs: the site's, and a page of the extension that writes its storage. */
export interface Window {
  readonly driver: Driver;
  readonly site: Site;
  readonly tab: Page;
  readonly desk: Page;
}

const NONE = 'tidak ada';
const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const list = (all: readonly string[]): string => (all.length === 0 ? NONE : all.join(', '));

/** Cancel acts after 300 ms, proceed after 600 ms: a held key must never choose. */
const READY_MS = { cancel: 350, proceed: 650 } as const;

/** The popup's width in a window that has room, and the tallest Chromium makes it. */
const POPUP_SIZE = { width: 400, height: 600 };

export async function play(step: Step, window: Window, picture: string): Promise<Result> {
  await arrive(step, window);
  if (step.kind === 'page') return playPage(step, window, picture);
  return step.kind === 'press' ? playPress(step, window, picture) : playPopup(step, window, picture);
}

/** Fresh settings and memory, the moment, then the page with an empty log. */
async function arrive(step: Step, { desk, tab, site }: Window): Promise<void> {
  const values = {
    testClock: MOMENTS[step.moment],
    quiet: null,
    settings: {
      personnel: 'pns',
      language: 'id',
      mode: 'confirm',
      sharedComputer: false,
      drafts: true,
      ...step.settings,
    },
  };
  await desk.evaluate(`chrome.storage.local.set(${JSON.stringify(values)})`);
  await tab.bringToFront();
  await tab.goto(step.address);
  // Language and hand-over come by message right after the page has begun.
  await sleep(150);
  if (step.kind === 'press') await step.prepare?.(tab);
  await takeHeard(tab);
  await takeDone(tab);
  site.requests.splice(0);
}

async function playPress(step: PressStep, { tab, site }: Window, picture: string): Promise<Result> {
  const facts: Fact[] = [['klik atau tombol', step.how]];
  const broken: string[] = [];
  const expect = (what: string, seen: string, promised: string): void => {
    if (seen !== promised) broken.push(`${what}: dijanjikan “${promised}”, terlihat “${seen}”`);
  };

  await step.press(tab);
  const dialog = step.dialog === null ? await sleep(250).then(() => readDialog(tab)) : await awaitDialog(tab);
  const shownAt = performance.now();
  const heard = list(await takeHeard(tab));
  facts.push(['halaman mendengar', heard]);
  expect('halaman mendengar', heard, list(step.heard));
  facts.push(['dialog', dialog === null ? NONE : dialog.title]);
  if (dialog !== null)
    facts.push(['akun', dialog.accounts], ['aturan', dialog.rule], ['sanksi', dialog.sanction]);
  broken.push(...compare(dialog, step));
  await awaitStill(tab);
  await tab.screenshot(picture);

  if (dialog !== null && step.choice !== null) {
    await sleep(Math.max(0, READY_MS[step.choice] - (performance.now() - shownAt)));
    await pressButton(tab, step.choice);
    await settled(tab, step);
    const after = list(await takeHeard(tab));
    facts.push(['pilihan', dialog[step.choice]], ['sesudahnya terdengar', after]);
    // Proceeding presses the control once, by script; of the dialog itself the page hears nothing.
    expect('sesudahnya terdengar', after, step.choice === 'proceed' ? 'click (buatan)' : NONE);
    expect('dialog sesudahnya', (await readDialog(tab)) === null ? NONE : 'masih ada', NONE);
  }
  if (await tab.evaluate<boolean>(NOTICE)) {
    facts.push(['pemberitahuan', 'tekan sekali lagi; ketukan berikutnya diteruskan']);
    await step.press(tab);
    await sleep(250);
  }
  const did = list(await takeDone(tab));
  facts.push(['situs melakukan', did]);
  expect('situs melakukan', did, list(step.did));
  const due = step.socket === true ? 0 : step.did.length;
  for (let waits = 0; site.requests.length < due && waits < 50; waits += 1) await sleep(100);
  expect('permintaan sampai di server', String(site.requests.length), String(due));
  if (step.finally !== null) {
    // What does not come is told below.
    const holds = await tab.waitFor(`Boolean(${step.finally.js})`).catch(() => false);
    facts.push(['akhirnya', holds ? step.finally.said : `tidak benar: ${step.finally.said}`]);
    if (!holds) broken.push(`akhirnya: dijanjikan “${step.finally.said}”`);
  }
  return { facts, broken };
}

/** Until the site has done what it does, or the person is asked to press once more. */
async function settled(tab: Page, { choice, did }: PressStep): Promise<void> {
  if (choice === 'proceed' && did.length > 0)
    await tab.waitFor(`window.__mutations.length > 0 || ${NOTICE}`, { timeout: 8_000 }).catch(() => null);
  await sleep(250);
}

function compare(dialog: SeenDialog | null, step: PressStep): readonly string[] {
  if (step.dialog === null)
    return dialog === null ? [] : [`dialog: dijanjikan ${NONE}, terlihat “${dialog.title}”`];
  if (dialog === null) return ['dialog: tidak muncul'];
  const parts = Object.entries(step.dialog) as [keyof SeenDialog, string][];
  return parts
    .filter(([part, promised]) => !dialog[part].includes(promised))
    .map(([part, promised]) => `dialog, ${part}: dijanjikan “${promised}”, terlihat “${dialog[part]}”`);
}

const SAYS = '(words) => document.body.innerText.includes(words)';

async function playPopup(step: PopupStep, { driver, tab }: Window, picture: string): Promise<Result> {
  const popup = await driver.extensionPage('popup.html');
  // Read while the site's tab is the one in front, as it is under a real popup.
  await tab.bringToFront();
  await popup.evaluate('window.__old = true; location.reload()');
  await popup.waitFor("window.__old !== true && document.querySelector('main section.tab') !== null");
  // What is folded up is on no picture.
  await popup.evaluate(`document.querySelector('${step.shows} details')?.setAttribute('open', '')`);
  if (step.presses !== null) await popup.evaluate(`document.querySelector('${step.presses}').click()`);
  // What does not come is told below, by its words.
  const text = await popup
    .waitFor<string>(`${JSON.stringify(step.words)}.every(${SAYS}) && document.body.innerText`)
    .catch(() => popup.evaluate<string>('document.body.innerText'));
  await popup.screenshot(picture, { clip: { x: 0, y: await topOf(popup, step.shows), ...POPUP_SIZE } });
  await popup.close();
  const missing = step.words.filter((words) => !text.includes(words));
  return {
    facts: step.words.map((words) => ['popup', missing.includes(words) ? `tidak memuat “${words}”` : words]),
    broken: missing.map((words) => `popup: dijanjikan “${words}”`),
  };
}

/** Scrolls a part of the popup to the top, and says how far below the window's top it then stands. */
async function topOf(popup: Page, selector: string | null): Promise<number> {
  if (selector === null) return 0;
  await popup.waitFor(`document.querySelector('${selector}') !== null`);
  return popup.evaluate<number>(`(() => {
    const part = document.querySelector('${selector}');
    part.scrollIntoView({ block: 'start' });
    scrollBy(0, -document.querySelector('header').offsetHeight);
    const top = part.getBoundingClientRect().top - document.querySelector('header').offsetHeight;
    return Math.max(0, Math.min(top, innerHeight - ${POPUP_SIZE.height}));
  })()`);
}
