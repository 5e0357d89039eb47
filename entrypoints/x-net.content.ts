import { defineContentScript } from 'wxt/utils/define-content-script';
import { X_HOSTS } from '../src/core/hosts.ts';
import { startNet } from '../src/net/start.ts';
import { X_REQUESTS } from '../src/platforms/x-requests.ts';

export default defineContentScript({
  matches: X_HOSTS,
  runAt: 'document_start',
  world: 'MAIN',
  allFrames: true,
  noScriptStartedPostMessage: true,
  main: () => startNet(X_REQUESTS),
});
