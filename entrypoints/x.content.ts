import embedded from 'virtual:account-index/x';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { HOSTS } from '../src/core/hosts.ts';
import { connectWorker } from '../src/extension/guard-worker.ts';
import { startGuard } from '../src/guard/start.ts';
import { bareText } from '../src/locales/bare.ts';
import { x } from '../src/platforms/x.ts';
import { mountView } from '../src/ui/interstitial/mount.ts';

export default defineContentScript({
  matches: [...HOSTS.x],
  runAt: 'document_start',
  // A page could hear the message and abort WXT's context; the guard hangs on neither.
  noScriptStartedPostMessage: true,
  main() {
    startGuard({
      platform: x,
      window,
      embedded,
      worker: connectWorker('x'),
      // The test edition's dialog can be read by the tests; the release's by nobody.
      view: (signal) => mountView(document, __EDITION__ === 'test' ? 'open' : 'closed', signal),
      clock: Date.now,
      bareText,
    });
  },
});
