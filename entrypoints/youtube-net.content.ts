import { defineContentScript } from 'wxt/utils/define-content-script';
import { YOUTUBE_HOSTS } from '../src/core/hosts.ts';
import { startNet } from '../src/net/start.ts';
import { YOUTUBE_REQUESTS } from '../src/platforms/youtube-requests.ts';

export default defineContentScript({
  matches: YOUTUBE_HOSTS,
  runAt: 'document_start',
  world: 'MAIN',
  allFrames: true,
  noScriptStartedPostMessage: true,
  main: () => startNet(YOUTUBE_REQUESTS),
});
