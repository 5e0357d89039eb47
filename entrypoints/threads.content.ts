import { defineContentScript } from 'wxt/utils/define-content-script';
import { THREADS_HOSTS } from '../src/core/hosts.ts';
import { openNet } from '../src/guard/net.ts';
import { threads } from '../src/platforms/threads.ts';
import { guardPage } from './guard/page.ts';

export default defineContentScript({
  matches: THREADS_HOSTS,
  runAt: 'document_start',
  allFrames: true,
  // A page could hear the message and abort WXT's context; the guard hangs on neither.
  noScriptStartedPostMessage: true,
  main: () => guardPage(threads, openNet),
});
