import embedded from 'virtual:account-index/threads';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { HOSTS } from '../src/core/hosts.ts';
import { connectWorker } from '../src/extension/guard-worker.ts';
import { startGuard } from '../src/guard/start.ts';
import { bareText } from '../src/locales/bare.ts';
import { threads } from '../src/platforms/threads.ts';
import { mountView } from '../src/ui/interstitial/mount.ts';

export default defineContentScript({
  matches: [...HOSTS.threads],
  runAt: 'document_start',
  // A page could hear the message and abort WXT's context; the guard hangs on neither.
  noScriptStartedPostMessage: true,
  main() {
    startGuard({
      platform: threads,
      window,
      embedded,
      worker: connectWorker('threads'),
      // The test edition's dialog can be read by the tests; the release's by nobody.
      view: (signal) => mountView(document, __EDITION__ === 'test' ? 'open' : 'closed', signal),
      clock: Date.now,
      bareText,
    });
  },
});
