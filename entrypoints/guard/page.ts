import embedded from 'virtual:account-index';
import { connectWorker } from '../../src/extension/guard-worker.ts';
import { startGuard } from '../../src/guard/start.ts';
import { bareText } from '../../src/locales/bare.ts';
import { bareWords } from '../../src/locales/id/bare.ts';
import type { Platform } from '../../src/platforms/platform.ts';
import { mountView } from '../../src/ui/interstitial/mount.ts';

/** What every platform's content script does. */
export function guardPage(platform: Platform): void {
  const worker = connectWorker(platform.id);
  startGuard({
    platform,
    window,
    embedded,
    worker,
    // The test edition's dialog can be read by the tests; the release's by nobody.
    view: (signal) => mountView(document, __EDITION__ === 'test' ? 'open' : 'closed', worker.read, signal),
    clock: Date.now,
    bareWords,
    bareText,
  });
}
