import { defineContentScript } from 'wxt/utils/define-content-script';
import { THREADS_HOSTS } from '../src/core/hosts.ts';
import { startNet } from '../src/net/start.ts';
import { THREADS_REQUESTS } from '../src/platforms/threads-requests.ts';

export default defineContentScript({
  matches: THREADS_HOSTS,
  runAt: 'document_start',
  world: 'MAIN',
  allFrames: true,
  noScriptStartedPostMessage: true,
  main: () => startNet(THREADS_REQUESTS),
});
