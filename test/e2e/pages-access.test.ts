import { describe, expect, test } from 'vitest';
import { JOURNAL } from '../../src/locales/journal.ts';
import { POPUP } from '../../src/locales/popup.ts';
import { SETTINGS } from '../../src/locales/settings.ts';
import { WELCOME } from '../../src/locales/welcome.ts';
import type { AxNode, Page } from '../browser/driver.ts';
import { BROWSERS } from '../matrix/browsers.ts';
import { openOwn, says, traces } from './own-pages.ts';
import { backOut, focus, waitFor } from './press.ts';
import { choose, dialogText, like, mutations, orSkip, useStage } from './stage.ts';

const PAGES = [
  { path: 'popup.html', title: POPUP.id.product, region: 'main', least: 5 },
  { path: 'options.html', title: SETTINGS.id.title, region: 'navigation', least: 12 },
  { path: 'journal.html', title: JOURNAL.id.title, region: 'navigation', least: 5 },
  { path: 'welcome.html', title: WELCOME.id.title, region: 'main', least: 5 },
] as const;

/** Roles of what can be worked, as Chromium calls them. */
const CONTROLS =
  /^(?:button|link|textbox|searchbox|combobox|listbox|checkbox|radio|switch|slider|spinbutton|DisclosureTriangle)$/;

/** What a person cannot make out by ear: a control or heading without a name, a heading that skips a step. */
function faultsOf(tree: readonly AxNode[]): readonly string[] {
  const steps = tree.flatMap(({ role, level }) => (role === 'heading' ? [level ?? 0] : []));
  const skips = steps.filter((level, at) => level - (steps[at - 1] ?? 0) > 1);
  return [
    ...tree
      .filter(({ role, name }) => (CONTROLS.test(role) || role === 'heading') && name.trim() === '')
      .map(({ role }) => `${role} without a name`),
    ...tree.filter(({ role, focusable }) => focusable && role === 'generic').map(() => 'focus on nothing'),
    ...skips.map((level) => `heading ${level} after a gap`),
    ...(steps.filter((level) => level === 1).length === 1 ? [] : ['not one first heading']),
    ...(tree.filter(({ role }) => role === 'main').length === 1 ? [] : ['not one main']),
  ];
}

/** Whatever can be worked on a page, folded or not; of radio buttons one a group, since arrows walk among them. */
const WORKABLE = `[...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
  .filter((one) => one.checkVisibility() && !one.matches(':disabled'))
  .filter((one) => one.type !== 'radio' || one.checked || !document.querySelector('[name="' + one.name + '"]:checked')
    && one === document.querySelector('[name="' + one.name + '"]'))`;

/** How many of them there are, and which of them Tab never comes to. */
async function missedByTab(page: Page): Promise<{ readonly of: number; readonly missed: readonly string[] }> {
  await page.evaluate(
    "document.activeElement?.blur(); window.__met = new Set(); addEventListener('focusin', ({ target }) => window.__met.add(target))",
  );
  const of = await page.evaluate<number>(`${WORKABLE}.length`);
  // A field for a moment has several stops, and a browser adds its own for what scrolls.
  for (let tabs = 0; tabs < of + 24; tabs += 1) await page.press('Tab');
  const missed = await page.evaluate<readonly string[]>(
    `${WORKABLE}.filter((one) => !window.__met.has(one)).map((one) => one.outerHTML.slice(0, 120))`,
  );
  return { of, missed };
}

/** As assistive technology presses what stands there. */
async function bareClick(page: Page, selector: string): Promise<void> {
  await waitFor(page, selector);
  await page.axPress(selector);
}

describe.each(BROWSERS)('our own pages without eyes and without a mouse, %s', (browser) => {
  const stage = useStage(browser);

  /** With one entry in the journal, so that every part of its page is there. */
  async function open(path: string): Promise<Page> {
    const page = await openOwn(stage().driver, path);
    if (path === 'journal.html') await page.waitFor("document.querySelector('#chart-platforms') !== null");
    return page;
  }

  test('one warning is kept, to look at', async () => {
    const page = await stage().open('https://x.com/home', 'campaign', { journal: true, region: '33.25' });
    await page.click(like('x:uji_calon'));
    await choose(page, 'cancel');
    expect(await mutations(page)).toEqual([]);
    await page.close();
  });

  // Chromium gives the very tree its screen readers get (CDP, Accessibility.getFullAXTree).
  test.for(PAGES)('$path: the accessibility tree', (row, context) =>
    orSkip(context, async () => {
      const page = await open(row.path);
      const tree = await page.axTree();
      const named = (role: string) => tree.filter((each) => each.role === role).map(({ name }) => name);
      expect(faultsOf(tree)).toEqual([]);
      expect(named('heading')[0]).toBe(row.title);
      expect(tree.filter(({ role }) => role === row.region)).toHaveLength(1);
      expect(tree.filter(({ role }) => CONTROLS.test(role)).length).toBeGreaterThanOrEqual(row.least);
      // The same look does see what should not be there.
      await page.evaluate(
        "document.querySelector('main').insertAdjacentHTML('beforeend', '<button></button><h6>Loncat</h6>')",
      );
      expect(faultsOf(await page.axTree())).toEqual(
        expect.arrayContaining(['button without a name', 'heading 6 after a gap']),
      );
      await page.close();
    }),
  );

  test.each(PAGES)('$path: Tab comes to whatever can be worked', async ({ path, least }) => {
    const page = await open(path);
    const { of, missed } = await missedByTab(page);
    expect(missed).toEqual([]);
    expect(of).toBeGreaterThanOrEqual(least);
    await page.close();
  });

  test('a bare click, as assistive technology presses: the practice post asks', async () => {
    const page = await openOwn(stage().driver, 'welcome.html');
    await bareClick(page, '#practice .like');
    expect(await dialogText(page)).toContain('LATIHAN');
    await backOut(page);
    await says(page, '#practice [role=status]', WELCOME.id.practice.outcome.cancel);
    await page.close();
  });

  test('a bare click wipes the journal once it was asked about', async () => {
    const page = await open('journal.html');
    await bareClick(page, '#keep > .danger');
    await waitFor(page, '#wipe-step');
    expect((await traces(page)).databases).toContain('jempol-journal');
    await bareClick(page, '[aria-labelledby="wipe-step"] .danger');
    await says(page, '#state [role=status]', JOURNAL.id.done.wiped);
    expect((await traces(page)).databases).not.toContain('jempol-journal');
    await page.close();
  });

  test('bare clicks turn it on, after both questions', async () => {
    const page = await openOwn(stage().driver, 'journal.html');
    await bareClick(page, '.consent button');
    await bareClick(page, '[aria-labelledby="journal-what"] .primary');
    await waitFor(page, '[aria-labelledby="journal-who"] .primary');
    expect((await traces(page)).settings).not.toContain('journal');
    await bareClick(page, '[aria-labelledby="journal-who"] .primary');
    await says(page, '.consent', 'Catatan pribadi menyala.');
    expect((await traces(page)).settings).toContain('journal');
    await page.close();
  });

  test('what a page unfolds takes Space as well as Enter', async () => {
    const page = await openOwn(stage().driver, 'welcome.html');
    await page.waitFor("document.querySelector('#office summary') !== null");
    for (const [key, open] of [
      ['Enter', true],
      [' ', false],
    ] as const) {
      await focus(page, '#office summary');
      await page.press(key);
      await page.waitFor(`document.querySelector('#office details').open === ${open}`);
    }
    await page.close();
  });
});
