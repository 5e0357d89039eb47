import { defineContentScript } from 'wxt/utils/define-content-script';
import { YOUTUBE_HOSTS } from '../src/core/hosts.ts';
import { openNet } from '../src/guard/net.ts';
import { youtube } from '../src/platforms/youtube.ts';
import { guardPage } from './guard/page.ts';

export default defineContentScript({
  matches: YOUTUBE_HOSTS,
  runAt: 'document_start',
  allFrames: true,
  // A page could hear the message and abort WXT's context; the guard hangs on neither.
  noScriptStartedPostMessage: true,
  main: () => guardPage(youtube, openNet),
});
