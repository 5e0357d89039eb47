import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveParent } from '../src/extension/door-frame.ts';

/** The script of door.html (wxt.config.ts), in a sandboxed frame: nothing of the browser is there but fetch. */
export default defineUnlistedScript({
  include: ['firefox'],
  main() {
    serveParent(window);
  },
});
