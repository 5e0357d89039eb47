import { defineContentScript } from 'wxt/utils/define-content-script';
import { HOSTS } from '../src/core/hosts.ts';
import { linkedin } from '../src/platforms/linkedin.ts';
import { guardPage } from './guard/page.ts';

export default defineContentScript({
  matches: [...HOSTS.linkedin],
  runAt: 'document_start',
  allFrames: true,
  // A page could hear the message and abort WXT's context; the guard hangs on neither.
  noScriptStartedPostMessage: true,
  main: () => guardPage(linkedin),
});
