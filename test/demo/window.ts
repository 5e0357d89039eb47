import { getuid } from 'node:process';
import { type BrowserContext, chromium } from 'playwright-core';
import type { PlatformId } from '../../src/core/vocabulary.ts';
import { ensureChromium } from '../browser/find.ts';
import { START_HOST } from '../fixtures/start/page.ts';
import { START_SITES } from '../fixtures/start/sites.ts';
import { startSite } from '../site/server.ts';
import { sayGuide } from './guide.ts';
import { say } from './print.ts';
import { MOMENTS } from './step.ts';

/** Opens the start page, or one site, tells what to try, and stays until the window is closed or Ctrl+C. */
export async function showWindow(extensionDir: string, only: PlatformId | null): Promise<void> {
  const site = await startSite();
  const context = await openContext(extensionDir, site.port);

  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(`chrome.storage.local.set({ testClock: '${MOMENTS.campaign}' })`);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(addressOf(only));

  sayGuide(only);
  await ended(context);
  await context.close();
  await site.close();
  say('Selesai / done.');
}

function addressOf(only: PlatformId | null): string {
  const first = only === null ? undefined : START_SITES[only].pages[0];
  return first?.address ?? `https://${START_HOST}/`;
}

/** Until the browser is closed or Ctrl+C; also when its last tab is, which does not end every browser (macOS). */
function ended(context: BrowserContext): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => resolve();
    const onPageClose = (): void => {
      if (context.pages().length === 0) setTimeout(done, 1_000);
    };
    context.once('close', done);
    process.once('SIGINT', done);
    for (const page of context.pages()) page.once('close', onPageClose);
    context.on('page', (page) => page.once('close', onPageClose));
  });
}

function openContext(extensionDir: string, port: number): Promise<BrowserContext> {
  return chromium.launchPersistentContext('', {
    executablePath: ensureChromium(),
    headless: false,
    handleSIGINT: false,
    viewport: null,
    locale: 'id-ID',
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    args: [
      `--disable-extensions-except=${extensionDir}`,
      `--load-extension=${extensionDir}`,
      // Every host leads to the replicas on this computer: nothing of the demo reaches the real sites.
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      '--ignore-certificate-errors',
      // No bar about the switch above.
      '--test-type',
      '--lang=id-ID',
      '--window-size=1280,900',
      '--ozone-platform-hint=auto',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      ...(getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}
