import embedded from 'virtual:account-index';
import { connectWorker } from '../../src/extension/guard-worker.ts';
import type { openNet } from '../../src/guard/net.ts';
import { startGuard } from '../../src/guard/start.ts';
import { bareText } from '../../src/locales/bare.ts';
import { bareWords } from '../../src/locales/id/bare.ts';
import type { Platform } from '../../src/platforms/platform.ts';
import { mountView } from '../../src/ui/interstitial/mount.ts';

/** What every platform's content script does; without `net` where the platform sends no request that could be held. */
export function guardPage(platform: Platform, net: typeof openNet | null): void {
  const worker = connectWorker(platform.id);
  startGuard({
    platform: __EDITION__ === 'test' && isBlind() ? { ...platform, ...BLIND } : platform,
    window,
    embedded,
    worker,
    openNet: net,
    // The test edition's dialog can be read by the tests; the release's by nobody.
    view: (signal) => mountView(document, __EDITION__ === 'test' ? 'open' : 'closed', worker.read, signal),
    clock: Date.now,
    bareWords,
    bareText,
  });
}

/** For the tests: a site redesigned so that no selector of ours finds anything; the second net is left. */
const BLIND = { controls: [], shortcuts: [], doublePresses: [] };
const isBlind = (): boolean => new URLSearchParams(location.search).get('selektor') === 'mati';
