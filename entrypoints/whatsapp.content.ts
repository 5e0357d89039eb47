import { defineContentScript } from 'wxt/utils/define-content-script';
import { WHATSAPP_HOSTS } from '../src/core/hosts.ts';
import { whatsapp } from '../src/platforms/whatsapp.ts';
import { guardPage } from './guard/page.ts';

export default defineContentScript({
  matches: WHATSAPP_HOSTS,
  runAt: 'document_start',
  allFrames: true,
  // A page could hear the message and abort WXT's context; the guard hangs on neither.
  noScriptStartedPostMessage: true,
  main: () => guardPage(whatsapp, null),
});
