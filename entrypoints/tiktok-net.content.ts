import { defineContentScript } from 'wxt/utils/define-content-script';
import { TIKTOK_HOSTS } from '../src/core/hosts.ts';
import { startNet } from '../src/net/start.ts';
import { TIKTOK_REQUESTS } from '../src/platforms/tiktok-requests.ts';

export default defineContentScript({
  matches: TIKTOK_HOSTS,
  runAt: 'document_start',
  world: 'MAIN',
  allFrames: true,
  noScriptStartedPostMessage: true,
  main: () => startNet(TIKTOK_REQUESTS),
});
