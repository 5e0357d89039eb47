import { HOSTS } from '../core/hosts.ts';
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
    await Promise.all(
      tabs.map(({ id }) => (id === undefined ? null : reach(id, `content-scripts/${platform}.js`))),
    );
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

async function reach(tabId: number, file: string): Promise<void> {
  if (await isGuarded(tabId)) return;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [file], injectImmediately: true });
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
