import { defineContentScript } from 'wxt/utils/define-content-script';
import { BLUESKY_HOSTS } from '../src/core/hosts.ts';
import { startNet } from '../src/net/start.ts';
import { BLUESKY_REQUESTS } from '../src/platforms/bluesky-requests.ts';

export default defineContentScript({
  matches: BLUESKY_HOSTS,
  runAt: 'document_start',
  world: 'MAIN',
  allFrames: true,
  noScriptStartedPostMessage: true,
  main: () => startNet(BLUESKY_REQUESTS),
});
