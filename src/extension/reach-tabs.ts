import { HOSTS, NETTED } from '../core/hosts.ts';
import { PROTOCOL, type ToGuard } from '../core/messages.ts';
import { PLATFORMS, type PlatformId } from '../core/vocabulary.ts';
import { browser } from './browser.ts';

/**
 * After an installation or update: Chromium puts nothing into tabs that are already open and leaves old copies
 * without a worker; Firefox does it by itself. A tab whose guard answers is left alone.
 */
export async function reachOpenTabs(): Promise<void> {
  for (const platform of PLATFORMS) {
    const tabs = await browser.tabs.query({ url: [...HOSTS[platform]] });
    await Promise.all(tabs.map(({ id }) => (id === undefined ? null : reach(id, platform))));
  }
}

/** Tells every open guard of something, made once for each platform that stands open; a tab without one hears nothing. */
export async function tellTabs(newsFor: (platform: PlatformId) => Promise<ToGuard>): Promise<void> {
  for (const platform of PLATFORMS) {
    const tabs = await browser.tabs.query({ url: [...HOSTS[platform]] });
    if (tabs.length === 0) continue;
    const news = await newsFor(platform);
    await Promise.all(tabs.map(({ id }) => (id === undefined ? null : tell(id, news))));
  }
}

async function reach(tabId: number, platform: PlatformId): Promise<void> {
  if (await isGuarded(tabId)) return;
  // The net listens for the guard's first word: it has to stand before the guard speaks.
  if (NETTED.includes(platform)) await put(tabId, `${platform}-net`, 'MAIN');
  await put(tabId, platform, 'ISOLATED');
}

async function put(
  tabId: number,
  script: PlatformId | `${PlatformId}-net`,
  world: 'MAIN' | 'ISOLATED',
): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      files: [`content-scripts/${script}.js`],
      world,
      injectImmediately: true,
    });
  } catch (reason) {
    // A policy or a closing tab refuses; the popup says that the tab needs a reload.
    console.warn('Jempol Netral: tab not reached', tabId, reason);
  }
}

/** Whether a live guard of this version stands in the tab. */
export async function isGuarded(tabId: number): Promise<boolean> {
  return tell(tabId, { v: PROTOCOL, type: 'ping' });
}

function tell(tabId: number, news: ToGuard): Promise<boolean> {
  return browser.tabs.sendMessage(tabId, news).then(
    (answer) => answer === true,
    () => false,
  );
}
