import embedded from 'virtual:account-index';
import { connectWorker } from '../../src/extension/guard-worker.ts';
import { startGuard } from '../../src/guard/start.ts';
import { bareText, bareWords } from '../../src/locales/bare.ts';
import type { Platform } from '../../src/platforms/platform.ts';
import { mountView } from '../../src/ui/interstitial/mount.ts';

/** What every platform's content script does. */
export function guardPage(platform: Platform): void {
  startGuard({
    platform,
    window,
    embedded,
    worker: connectWorker(platform.id),
    // The test edition's dialog can be read by the tests; the release's by nobody.
    view: (signal) => mountView(document, __EDITION__ === 'test' ? 'open' : 'closed', signal),
    clock: Date.now,
    bareWords,
    bareText,
  });
}
