import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlatformId } from '../../src/core/vocabulary.ts';
import { ensureBrowsers } from '../browser/find.ts';
import { capture, HAS_CAPTURES } from '../platforms/captures.ts';
import { EVERY_CAPTURE, platformOfCapture } from '../platforms/every-capture.ts';

declare const readCapture: (html: string, address: string, platform: PlatformId) => string[];

/** The saved pages through a real browser's own parser: ours closes links differently inside a quote. */
describe.skipIf(!HAS_CAPTURES)('saved pages in Chromium', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const bundle = await rolldown({
      input: fileURLToPath(new URL('../platforms/page-entry.ts', import.meta.url)),
      logLevel: 'warn',
    });
    const { output } = await bundle.generate({ format: 'iife' });
    browser = await chromium.launch({ executablePath: ensureBrowsers().chromium, args: ['--no-sandbox'] });
    page = await browser.newPage();
    // Relative addresses need the site's own; nothing leaves the machine.
    await page.route('**/*', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><body></body>' }),
    );
    await page.addInitScript(output[0].code);
  });
  afterAll(() => browser?.close());

  it.each(EVERY_CAPTURE)('$file', async (row) => {
    const { file, address, buttons } = row;
    await page.goto(address);
    const lines = await page.evaluate(([html, at, of]) => readCapture(html, at, of), [
      capture(file),
      address,
      platformOfCapture(row),
    ] as const);
    expect(lines).toEqual(buttons);
  });
});
