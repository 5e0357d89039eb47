import { defineContentScript } from 'wxt/utils/define-content-script';
import { INSTAGRAM_HOSTS } from '../src/core/hosts.ts';
import { startNet } from '../src/net/start.ts';
import { INSTAGRAM_REQUESTS } from '../src/platforms/instagram-requests.ts';

export default defineContentScript({
  matches: INSTAGRAM_HOSTS,
  runAt: 'document_start',
  world: 'MAIN',
  allFrames: true,
  noScriptStartedPostMessage: true,
  main: () => startNet(INSTAGRAM_REQUESTS),
});
