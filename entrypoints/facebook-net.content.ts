import { defineContentScript } from 'wxt/utils/define-content-script';
import { FACEBOOK_HOSTS } from '../src/core/hosts.ts';
import { startNet } from '../src/net/start.ts';
import { FACEBOOK_REQUESTS } from '../src/platforms/facebook-requests.ts';

export default defineContentScript({
  matches: FACEBOOK_HOSTS,
  runAt: 'document_start',
  world: 'MAIN',
  allFrames: true,
  noScriptStartedPostMessage: true,
  main: () => startNet(FACEBOOK_REQUESTS),
});
