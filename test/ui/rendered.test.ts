// @vitest-environment node
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, Gallery, launch } from './gallery-browser.ts';
import { GALLERY, type GalleryState } from './gallery-states.ts';

/** The gallery in a real Chromium: what happy-dom cannot measure. */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Dark and light are laid out alike. */
const dialogs = GALLERY.filter(({ name, view }) => view.part === 'dialog' && !name.endsWith('-dark'));
const fitting = GALLERY.filter(({ checks }) => checks.includes('fits'));
const read = GALLERY.filter(({ checks }) => checks.includes('read'));

let browser: Browser;
let gallery: Gallery;
beforeAll(async () => {
  const script = await bundle('test/ui/gallery-page.tsx');
  browser = await launch();
  gallery = new Gallery(browser, axe, script);
}, 60_000);
afterAll(() => browser?.close());

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly any: readonly { readonly data: unknown }[] }[];
}

/** Text of charts whose fill has less than 7:1 to the page. Runs in the page. */
function faintInCharts(): string[] {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((each) => {
      const part = Number(each) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = luminance(getComputedStyle(document.body).backgroundColor);
  return [...document.querySelectorAll('svg text')]
    .map((one) => ({ one, fill: luminance(getComputedStyle(one).fill) }))
    .filter(({ fill }) => (Math.max(fill, behind) + 0.05) / (Math.min(fill, behind) + 0.05) < 7)
    .map(({ one }) => `faint: ${one.outerHTML}`);
}

async function inspect(state: GalleryState): Promise<string[]> {
  const page = await gallery.show(state, 4000);
  // Nothing scrolled out of sight or under the sticky buttons, or contrast could not be computed.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('dialog, .sheet, body { max-height: none !important }');
    for (const root of [document, document.querySelector('#host')?.shadowRoot ?? document])
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  });
  const found = await page.evaluate(async () => {
    const engine = (globalThis as unknown as { axe: { run(options: unknown): Promise<unknown> } }).axe;
    // 7:1 (AAA) for every text, which the default rules leave out; where nothing is amiss only one node, or most of the
    // time went into telling what is well.
    const { violations, incomplete, passes } = (await engine.run({
      resultTypes: ['violations', 'incomplete'],
      rules: { 'color-contrast-enhanced': { enabled: true } },
    })) as Record<'violations' | 'incomplete' | 'passes', Finding[]>;
    return { violations, incomplete, rules: [...passes, ...violations].map(({ id }) => id) };
  });
  const faint = await page.evaluate(faintInCharts);
  // What axe-core cannot decide, the fill of text in a chart, is measured here.
  const doubts = found.incomplete
    .filter(({ id }) => id.startsWith('color-contrast'))
    .map((each) => ({ ...each, nodes: each.nodes.filter(({ html }) => !/^<t(?:ext|span)\b/.test(html)) }));
  return [
    ...(found.rules.some((id) => id.startsWith('color-contrast')) ? [] : ['no contrast was measured']),
    ...faint,
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

describe('a page fits the screen, and what is pressed can be hit', () => {
  it.each(fitting)('$name', { timeout: 60_000 }, async (state) => {
    // The popup is small by its nature: there it is WCAG's least, not our own.
    const least = state.name.startsWith('popup') ? 24 : 44;
    const page = await gallery.show(state);
    const seen = await page.evaluate((least) => {
      const isSmall = (one: Element, than: number): boolean => {
        const { width, height } = one.getBoundingClientRect();
        return width < than || height < than;
      };
      const controls = [...document.querySelectorAll('button, input, select')].filter((one) =>
        one.checkVisibility(),
      );
      return {
        sideways: document.documentElement.scrollWidth - innerWidth,
        cut: [...document.querySelectorAll<HTMLElement>('main *:not(svg *)')]
          .filter((one) => one.closest('.unseen') === null && one.scrollWidth > one.clientWidth + 1)
          .filter(
            (one) => !/inline|contents/.test(getComputedStyle(one).display) && one.localName !== 'input',
          )
          // What scrolls by itself is not cut.
          .filter((one) => one.closest('[tabindex="0"]') === null)
          .map((one) => one.outerHTML.slice(0, 80)),
        // What a chart says stands within it.
        outside: [...document.querySelectorAll('svg text')]
          .filter((one) => {
            const { left, right } = one.getBoundingClientRect();
            const chart = one.closest('svg')!.getBoundingClientRect();
            return left < chart.left - 1 || right > chart.right + 1;
          })
          .map((one) => one.outerHTML.slice(0, 80)),
        small: controls
          // A box to tick is hit by its label as well.
          .filter((one) =>
            one.matches('[type="radio"], [type="checkbox"]')
              ? isSmall(one.closest('label') ?? one, 24)
              : isSmall(one, least),
          )
          .map((one) => one.outerHTML.slice(0, 80)),
      };
    }, least);
    expect(seen).toEqual({ sideways: 0, cut: [], outside: [], small: [] });
  });
});

describe('the dialog on a page that fights', () => {
  it.each(dialogs)('$name', { timeout: 30_000 }, async (state) => {
    const page = await gallery.show(state);
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
    const page = await gallery.show(state);
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
  });
});
