import { defineContentScript } from 'wxt/utils/define-content-script';
import { BLUESKY_HOSTS } from '../src/core/hosts.ts';
import { openNet } from '../src/guard/net.ts';
import { bluesky } from '../src/platforms/bluesky.ts';
import { guardPage } from './guard/page.ts';

export default defineContentScript({
  matches: BLUESKY_HOSTS,
  runAt: 'document_start',
  allFrames: true,
  // A page could hear the message and abort WXT's context; the guard hangs on neither.
  noScriptStartedPostMessage: true,
  main: () => guardPage(bluesky, openNet),
});
