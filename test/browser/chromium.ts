import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { type BrowserContext, type CDPSession, chromium, type Page as Tab } from 'playwright-core';
import { inOrder } from './ax-tree.ts';
import { chromiumFlags, HEADLESS } from './chromium-flags.ts';
import { Desk } from './desk.ts';
import { type Driver, type LaunchOptions, OPENED_MS, type Page, type Point } from './driver.ts';
import { ensureChromium } from './find.ts';
import { pageOf } from './page.ts';
import { ACCESS_KEY } from './script.ts';
import { TabRack } from './tab-rack.ts';

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** The id Chromium gives an unpacked extension: from its manifest key, or else from its folder. */
export function extensionId(dir: string): string {
  const manifest = JSON.parse(readFileSync(`${dir}/manifest.json`, 'utf8')) as { key?: string };
  const seed =
    manifest.key === undefined ? Buffer.from(realpathSync(dir)) : Buffer.from(manifest.key, 'base64');
  const digits = createHash('sha256').update(seed).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

async function wrap(tab: Tab, close = (): Promise<void> => tab.close()): Promise<Page> {
  const cdp: CDPSession = await tab.context().newCDPSession(tab);
  const touch = (type: 'touchStart' | 'touchEnd', points: readonly Point[]): Promise<unknown> =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] });

  return pageOf(
    tab,
    {
      // CDP rather than the tab's own evaluate: it is exempt from the page's CSP and Trusted Types.
      async run<T>(expression: string): Promise<T> {
        const answer = await cdp.send('Runtime.evaluate', {
          expression,
          awaitPromise: true,
          returnByValue: true,
        });
        if (answer.exceptionDetails !== undefined) {
          const { exception, text } = answer.exceptionDetails;
          throw new Error(exception?.description ?? text);
        }
        return answer.result.value as T;
      },
      async runInFrame<T>(address: string, expression: string): Promise<T> {
        const frame = tab.frames().find((each) => each.url().startsWith(address));
        if (frame === undefined) throw new Error(`no frame at ${address}`);
        return frame.evaluate(expression) as Promise<T>;
      },
      click: ({ x, y }, { button, delay, count }) =>
        tab.mouse.click(x, y, { button, delay, clickCount: count }),
      async tap(point, times) {
        for (let tap = 0; tap < times; tap += 1) {
          await touch('touchStart', [point]);
          await pause(30);
          await touch('touchEnd', []);
          await pause(60);
        }
      },
      keyDown: (key) => tab.keyboard.down(key),
      keyUp: (key) => tab.keyboard.up(key),
      type: (text) => tab.keyboard.type(text),
      async pressAccessKey() {
        // The character alone, without its key: Blink's access keys listen to it, and no key event reaches the page.
        const char = { key: ACCESS_KEY, text: ACCESS_KEY, unmodifiedText: ACCESS_KEY, modifiers: 1 };
        await cdp.send('Input.dispatchKeyEvent', { type: 'char', ...char });
      },
      async axTree() {
        const { nodes } = await cdp.send('Accessibility.getFullAXTree');
        return inOrder(nodes);
      },
      async drop(point, text) {
        const data = { items: [{ mimeType: 'text/plain', data: text }], dragOperationsMask: 1 };
        for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
          await cdp.send('Input.dispatchDragEvent', { type, ...point, data });
        }
      },
      async chooseFile(element, path) {
        const { result } = await cdp.send('Runtime.evaluate', { expression: element });
        if (result.objectId === undefined) throw new Error(`no file input: ${element}`);
        await cdp.send('DOM.setFileInputFiles', { files: [path], objectId: result.objectId });
      },
      async screenshot(path, options = {}) {
        await tab.screenshot({ path, ...options });
      },
    },
    close,
  );
}

/** Starts headless Chromium with the extension loaded and every host led to the site's port. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const { extensionDir, port, language = 'id-ID' } = options;
  const context: BrowserContext = await chromium.launchPersistentContext(options.profile ?? '', {
    executablePath: options.executable ?? ensureChromium(),
    // Playwright's own headless switch is the old shell; the flag below is the full browser, which loads extensions.
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
    hasTouch: true,
    colorScheme: options.colorScheme ?? 'light',
    forcedColors: options.forcedColors === true ? 'active' : 'none',
    reducedMotion: options.reducedMotion === true ? 'reduce' : 'no-preference',
    locale: language,
    args: [...HEADLESS, ...chromiumFlags({ extensionDir, port, language })],
  });
  const id = extensionDir === null ? '' : extensionId(extensionDir);

  const rack = new TabRack<Tab>(() => context.newPage(), wrap);
  let front: Tab | null = null;
  async function newTab(url: string): Promise<Page> {
    const tab = await context.newPage();
    front = tab;
    await tab.goto(url, { waitUntil: 'load' });
    return wrap(tab);
  }
  async function toFront(tab: Tab | null): Promise<void> {
    if (tab === null || tab.isClosed()) return;
    front = tab;
    await tab.bringToFront();
  }
  async function open(url: string): Promise<Page> {
    const { tab, page } = await rack.take();
    front = tab;
    await page.goto(url);
    return page;
  }
  async function extensionPage(path: string): Promise<Page> {
    if (extensionDir === null) throw new Error('no extension was loaded');
    return newTab(`chrome-extension://${id}/${path}`);
  }
  const desk = new Desk(async () => {
    const before = front;
    const page = await extensionPage('manifest.json');
    // The tab the tests look at stays in front.
    await toFront(before);
    return page;
  });
  return {
    name: 'chromium',
    open,
    extensionPage,
    async openedPage(path) {
      const start = `chrome-extension://${id}/${path}`;
      const opened = (): Tab | undefined => context.pages().find((each) => each.url().startsWith(start));
      for (let waited = 0; opened() === undefined && waited < OPENED_MS; waited += 50) await pause(50);
      const tab = opened();
      if (tab === undefined) throw new Error(`the extension opened no ${path}`);
      return wrap(tab);
    },
    async reloadExtension() {
      await desk.close();
      const before = front;
      const tab = await context.newPage();
      await tab.goto('chrome://extensions');
      const page = await wrap(tab);
      // Outside developer mode a reloaded unpacked extension comes back disabled.
      await page.evaluate(`chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })`);
      await page.evaluate(`chrome.developerPrivate.reload('${id}', { failQuietly: true })`);
      await page.close();
      await toFront(before);
    },
    setStorage: (values) => desk.set(values),
    getStorage: (keys) => desk.get(keys),
    async stopWorker() {
      const tab = context.pages().at(-1) ?? (await context.newPage());
      const cdp = await context.newCDPSession(tab);
      await cdp.send('ServiceWorker.enable');
      await cdp.send('ServiceWorker.stopAllWorkers');
      await cdp.detach();
    },
    close: () => context.close(),
  };
}
