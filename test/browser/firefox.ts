import { readFileSync } from 'node:fs';
import {
  type Browser,
  type ElementHandle,
  type KeyInput,
  launch,
  type Page as Tab,
  TimeoutError,
} from 'puppeteer-core';
import { Desk } from './desk.ts';
import { type Driver, type LaunchOptions, type Page, Unsupported } from './driver.ts';
import { ensureBrowsers } from './find.ts';
import { pageOf } from './page.ts';
import { ACCESS_KEY } from './script.ts';
import { TabRack } from './tab-rack.ts';

/** A window the extension opens is shown to the automation at once, or never. */
const SHOWN_MS = 2_000;
/** Chosen by us, so that the extension's pages have a known address. */
const UUID = '6a656d70-6f6c-4e65-8472-616c00000001';

function wrap(tab: Tab, close = (): Promise<void> => tab.close()): Page {
  const down = async (key: string): Promise<void> => {
    if (key === 'ContextMenu') throw new Unsupported('Firefox cannot be driven to press the menu key');
    await tab.keyboard.down(key as KeyInput);
  };
  const up = (key: string): Promise<void> => tab.keyboard.up(key as KeyInput);
  return pageOf(
    tab,
    {
      run: <T>(expression: string): Promise<T> => tab.evaluate(expression) as Promise<T>,
      async runInFrame<T>(address: string, expression: string): Promise<T> {
        const frame = tab.frames().find((each) => each.url().startsWith(address));
        if (frame === undefined) throw new Error(`no frame at ${address}`);
        return frame.evaluate(expression) as Promise<T>;
      },
      click: ({ x, y }, options) => tab.mouse.click(x, y, options),
      async tap({ x, y }, times) {
        for (let tap = 0; tap < times; tap += 1) await tab.touchscreen.tap(x, y);
      },
      keyDown: down,
      keyUp: up,
      type: (text) => tab.keyboard.type(text),
      async pressAccessKey() {
        await down('Alt');
        await down(ACCESS_KEY);
        await up(ACCESS_KEY);
        await up('Alt');
      },
      axTree: () => Promise.reject(new Unsupported('Firefox gives its automation no accessibility tree')),
      drop: () => Promise.reject(new Unsupported('Firefox cannot be driven to end a drag from elsewhere')),
      async chooseFile(element, path) {
        const input = (await tab.evaluateHandle(element)).asElement();
        if (input === null) throw new Error(`no file input: ${element}`);
        await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
      },
      async screenshot(path, options = {}) {
        await tab.screenshot({ path: path as `${string}.png`, ...options });
      },
    },
    close,
  );
}

function preferences(options: LaunchOptions, extensionId: string): Record<string, unknown> {
  const language = options.language ?? 'id-ID';
  return {
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${options.port}`,
    'network.trr.mode': 5,
    'security.cert_pinning.enforcement_level': 0,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: UUID }),
    // A reinstallation stands for an update: storage and address stay.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // The panel of a finished download would take the keys that come next.
    'browser.download.alwaysOpenPanel': false,
    // manifest.json as plain text: a page of the extension's origin that runs none of its code.
    'devtools.jsonview.enabled': false,
    'dom.w3c_touch_events.enabled': 1,
    // Alt alone triggers access keys (4 is Alt), so that no shifted digit is typed.
    'ui.key.contentAccess': 4,
    'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
    'ui.prefersReducedMotion': options.reducedMotion === true ? 1 : 0,
    ...(options.forcedColors === true ? { 'browser.display.document_color_use': 2 } : {}),
    ...(options.backgroundIdleMs === undefined
      ? {}
      : { 'extensions.background.idle.timeout': options.backgroundIdleMs }),
    'intl.accept_languages': `${language}, en-US`,
  };
}

/** Starts headless Firefox with the extension installed and every host led to the site's port. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const { extensionDir } = options;
  const manifest =
    extensionDir === null
      ? null
      : (JSON.parse(readFileSync(`${extensionDir}/manifest.json`, 'utf8')) as {
          browser_specific_settings: { gecko: { id: string } };
        });
  const geckoId = manifest?.browser_specific_settings.gecko.id ?? '';
  const browser: Browser = await launch({
    browser: 'firefox',
    executablePath: options.executable ?? ensureBrowsers().firefox,
    headless: true,
    // Without it BiDi refuses to open moz-extension pages.
    args: ['--remote-allow-system-access'],
    acceptInsecureCerts: true,
    defaultViewport: { width: options.width ?? 1280, height: options.height ?? 900 },
    extraPrefsFirefox: preferences(options, geckoId),
  });
  if (extensionDir !== null) await browser.installExtension(extensionDir);

  const rack = new TabRack<Tab>(() => browser.newPage(), wrap);
  async function open(url: string): Promise<Page> {
    const { tab, page } = await rack.take();
    // A frame inside may have loaded before its load is waited for, which is then waited for in vain.
    await tab.goto(url, { waitUntil: 'domcontentloaded' });
    await page.waitFor<boolean>("document.readyState === 'complete'", { timeout: 15_000 });
    return page;
  }
  async function extensionPage(path: string, background = false): Promise<Page> {
    const url = `moz-extension://${UUID}/${path}`;
    const tab = await browser.newPage({ type: 'tab', background });
    // The navigation happens, but its events stay in the extension process: the address itself is asked instead.
    await tab.goto(url, { timeout: 1 }).catch((error: unknown) => {
      if (!(error instanceof TimeoutError)) throw error;
    });
    const page = wrap(tab);
    const arrived = `location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`;
    await page.waitFor<boolean>(arrived, { timeout: 15_000 });
    return page;
  }
  const desk = new Desk(() => extensionPage('manifest.json', true));
  return {
    name: 'firefox',
    open,
    extensionPage,
    async openedPage(path) {
      const start = `moz-extension://${UUID}/${path}`;
      for (let waited = 0; waited < SHOWN_MS; waited += 50) {
        const tab = (await browser.pages()).find((each) => each.url().startsWith(start));
        if (tab !== undefined) return wrap(tab);
        await new Promise((later) => setTimeout(later, 50));
      }
      throw new Unsupported(`Firefox shows no ${path} to its automation`);
    },
    async reloadExtension() {
      if (extensionDir === null) throw new Error('no extension was loaded');
      await desk.close();
      await browser.uninstallExtension(geckoId);
      await browser.installExtension(extensionDir);
    },
    setStorage: (values) => desk.set(values),
    getStorage: (keys) => desk.get(keys),
    async stopWorker() {
      const idle = options.backgroundIdleMs;
      if (idle === undefined)
        throw new Unsupported('Firefox: launch with backgroundIdleMs to end the event page');
      await new Promise((later) => setTimeout(later, idle * 2 + 500));
    },
    close: () => browser.close(),
  };
}
