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

/** A page showing one state; `height` overrides the screen's, so that nothing is scrolled out of a reader's sight. */
export async function open(
  browser: Browser,
  script: string,
  { view, screen }: GalleryState,
  height: number = screen.height,
): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: Math.round(screen.width / screen.zoom), height: Math.round(height / screen.zoom) },
    deviceScaleFactor: screen.zoom * (screen.width > 800 ? 1 : 2),
    colorScheme: screen.scheme,
    forcedColors: screen.forcedColors,
    reducedMotion: 'reduce',
  });
  await page.setContent('<!doctype html><html><head><meta charset="utf-8"></head><body></body></html>');
  await page.addScriptTag({ type: 'module', content: script });
  await page.waitForFunction(() => 'show' in globalThis);
  await page.evaluate((shown) => (globalThis as unknown as { show(v: unknown): void }).show(shown), view);
  return page;
}
