import { defineContentScript } from 'wxt/utils/define-content-script';
import { LINKEDIN_HOSTS } from '../src/core/hosts.ts';
import { startNet } from '../src/net/start.ts';
import { LINKEDIN_REQUESTS } from '../src/platforms/linkedin-requests.ts';

export default defineContentScript({
  matches: LINKEDIN_HOSTS,
  runAt: 'document_start',
  world: 'MAIN',
  allFrames: true,
  noScriptStartedPostMessage: true,
  main: () => startNet(LINKEDIN_REQUESTS),
});
