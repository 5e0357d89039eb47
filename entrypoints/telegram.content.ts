import { defineContentScript } from 'wxt/utils/define-content-script';
import { TELEGRAM_HOSTS } from '../src/core/hosts.ts';
import { telegram } from '../src/platforms/telegram.ts';
import { guardPage } from './guard/page.ts';

export default defineContentScript({
  matches: TELEGRAM_HOSTS,
  runAt: 'document_start',
  allFrames: true,
  // A page could hear the message and abort WXT's context; the guard hangs on neither.
  noScriptStartedPostMessage: true,
  main: () => guardPage(telegram, null),
});
