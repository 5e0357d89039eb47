import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { ensureChromium } from '../browser/find.ts';
import type { GalleryState } from './gallery-states.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export async function launch(): Promise<Browser> {
  const executablePath = ensureChromium();
  return await chromium.launch({ executablePath, args: ['--no-sandbox', '--hide-scrollbars'] });
}

/** One file of JavaScript from one entry, as a production bundle makes it. */
export async function bundle(entry: string, external: readonly string[] = []): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { __EDITION__: '"test"', __VERSION__: '"0.0.0"', 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: 'chrome137',
      minify: true,
      lib: { entry: `${root}/${entry}`, formats: ['es'], fileName: 'bundle' },
      rolldownOptions: { external: [...external] },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const one of outputs) {
    if ('output' in one) for (const file of one.output) if (file.type === 'chunk') return file.code;
  }
  throw new Error(`nothing was built from ${entry}`);
}

const EMPTY = '<!doctype html><html><head><meta charset="utf-8"></head><body></body></html>';

/**
 * Shows states one after another in a tab it keeps for each pixel density: a new one, and its scripts, cost more than
 * most of what is asked of a state. What a state leaves goes with its document.
 */
export class Gallery {
  readonly #browser: Browser;
  readonly #scripts: readonly string[];
  readonly #tabs = new Map<number, Page>();

  constructor(browser: Browser, ...scripts: readonly string[]) {
    this.#browser = browser;
    this.#scripts = scripts;
  }

  /** `height` overrides the screen's, so that nothing is scrolled out of a reader's sight. */
  async show({ view, screen }: GalleryState, height: number = screen.height): Promise<Page> {
    const { zoom, width, scheme: colorScheme, forcedColors } = screen;
    const page = await this.#tab(zoom * (width > 800 ? 1 : 2));
    await page.setViewportSize({ width: Math.round(width / zoom), height: Math.round(height / zoom) });
    await page.emulateMedia({ colorScheme, forcedColors });
    await page.setContent(EMPTY);
    await page.evaluate(async (shown) => {
      document.adoptedStyleSheets = [];
      await (globalThis as unknown as { show(v: unknown): Promise<void> }).show(shown);
    }, view);
    return page;
  }

  async #tab(deviceScaleFactor: number): Promise<Page> {
    const kept = this.#tabs.get(deviceScaleFactor);
    if (kept !== undefined) return kept;
    const page = await this.#browser.newPage({ deviceScaleFactor, reducedMotion: 'reduce' });
    this.#tabs.set(deviceScaleFactor, page);
    await page.setContent(EMPTY);
    for (const content of this.#scripts) await page.addScriptTag({ type: 'module', content });
    await page.waitForFunction(() => 'show' in globalThis);
    return page;
  }
}

/** One state in a tab of its own, which may be left otherwise than it was found. */
export function open(browser: Browser, script: string, state: GalleryState): Promise<Page> {
  return new Gallery(browser, script).show(state);
}
