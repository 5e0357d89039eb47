// @vitest-environment node
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, launch, open } from './gallery-browser.ts';
import { GALLERY, type GalleryState } from './gallery-states.ts';

/** The gallery in a real Chromium: what happy-dom cannot measure. */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Dark and light are laid out alike. */
const dialogs = GALLERY.filter(({ name, view }) => view.part === 'dialog' && !name.endsWith('-dark'));
/** Every lists page, in both languages: long names must not push it wider than the screen, nor does zoom. */
const pages = GALLERY.filter(({ name }) => /^lists-.*-(320-light|1280-zoom200)$/.test(name));
/** Contrast does not change with zoom or width, and forced colours are the system's. */
const read = GALLERY.filter(({ name }) =>
  /^popup.*(light|dark)$|^lists-.*-320-light$|-(480-light|320-dark)$/.test(name),
);

let browser: Browser;
let script: string;
beforeAll(async () => {
  script = await bundle('test/ui/gallery-page.tsx');
  browser = await launch();
}, 60_000);
afterAll(() => browser?.close());

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly any: readonly { readonly data: unknown }[] }[];
}

async function inspect(state: GalleryState): Promise<string[]> {
  const page = await open(browser, script, state, 4000);
  // Nothing scrolled out of sight or under the sticky buttons, or contrast could not be computed.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('dialog, .sheet, body { max-height: none !important }');
    for (const root of [document, document.querySelector('#host')?.shadowRoot ?? document])
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  });
  await page.addScriptTag({ content: axe });
  const found = await page.evaluate(async () => {
    const engine = (globalThis as unknown as { axe: { run(options: unknown): Promise<unknown> } }).axe;
    // 7:1 (AAA) for every text, which the default rules leave out.
    return (await engine.run({ rules: { 'color-contrast-enhanced': { enabled: true } } })) as {
      violations: Finding[];
      incomplete: Finding[];
      passes: Finding[];
    };
  });
  await page.close();
  const contrast = [...found.passes, ...found.violations].find(({ id }) => id.startsWith('color-contrast'));
  const doubts = found.incomplete.filter(({ id }) => id.startsWith('color-contrast'));
  return [
    ...(contrast === undefined ? ['no contrast was measured'] : []),
    ...[...found.violations, ...doubts].flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html} ${JSON.stringify(any[0]?.data)}`),
    ),
  ];
}

describe('axe-core finds nothing, and no contrast it cannot decide', () => {
  it.each(read)('$name', { timeout: 30_000 }, async (state) => {
    expect(await inspect(state)).toEqual([]);
  });
});

describe('the lists page fits the screen, and what is pressed can be hit', () => {
  it.each(pages)('$name', { timeout: 30_000 }, async (state) => {
    const page = await open(browser, script, state);
    const seen = await page.evaluate(() => ({
      sideways: document.documentElement.scrollWidth - innerWidth,
      cut: [...document.querySelectorAll<HTMLElement>('main *')]
        .filter((one) => one.closest('.unseen') === null && one.scrollWidth > one.clientWidth + 1)
        .filter((one) => getComputedStyle(one).display !== 'inline' && one.localName !== 'input')
        .map((one) => one.outerHTML.slice(0, 80)),
      small: [...document.querySelectorAll('button, input')].filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width < 44 || height < 44;
      }).length,
    }));
    await page.close();
    expect(seen).toEqual({ sideways: 0, cut: [], small: 0 });
  });
});

describe('the dialog on a page that fights', () => {
  it.each(dialogs)('$name', { timeout: 30_000 }, async (state) => {
    const page = await open(browser, script, state);
    const seen = await page.evaluate(() => {
      const root = document.querySelector('#host')!.shadowRoot!;
      const dialog = root.querySelector('dialog')!;
      const sheet = dialog.querySelector('.sheet')!;
      const cancel = dialog.querySelector<HTMLElement>('[data-act="cancel"]')!;
      const proceed = dialog.querySelector<HTMLElement>('[data-act="proceed"]')!;
      const reached = [cancel, proceed].map((button) => {
        const { x, y, width, height } = button.getBoundingClientRect();
        return root.elementFromPoint(x + width / 2, y + height / 2) === button;
      });
      const style = getComputedStyle(dialog.querySelector('h2')!);
      const box = dialog.getBoundingClientRect();
      return {
        reached,
        focused: root.activeElement === cancel,
        scrolled: sheet.scrollTop,
        sideways: sheet.scrollWidth - sheet.clientWidth,
        inside: box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight,
        small: [...dialog.querySelectorAll('button, summary')]
          .map((one) => one.getBoundingClientRect())
          .filter(({ width, height }) => width < 44 || height < 44).length,
        title: [style.fontSize, style.letterSpacing, style.direction, style.visibility, style.textTransform],
      };
    });
    // The whole of the report is brought into view, so only that state starts scrolled.
    const scrolled = state.view.part === 'dialog' && state.view.report !== undefined ? seen.scrolled : 0;
    await page.close();
    expect(seen).toEqual({
      reached: [true, true],
      focused: true,
      scrolled,
      sideways: 0,
      inside: true,
      small: 0,
      title: ['20px', 'normal', 'ltr', 'visible', 'none'],
    });
  });

  it('the third button and Selengkapnya are in sight when the keyboard reaches them, at 400 %', async () => {
    const state = dialogs.find(({ name }) => name === 'full-id-1280-zoom400')!;
    const page = await open(browser, script, state);
    for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab']) {
      await page.keyboard.press(key);
      const hidden = await page.evaluate(() => {
        const root = document.querySelector('#host')!.shadowRoot!;
        const focused = root.activeElement;
        if (focused === null) return null;
        const { x, y, width, height } = focused.getBoundingClientRect();
        const top = root.elementFromPoint(x + width / 2, y + height / 2);
        return top !== null && (focused === top || focused.contains(top)) ? null : focused.outerHTML;
      });
      expect(hidden).toBeNull();
    }
    await page.close();
  });
});
