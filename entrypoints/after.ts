import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { platformOf } from '../src/core/hosts.ts';
import { connectAfter, takeTurn } from '../src/extension/after-script.ts';
import { mountAfter } from '../src/ui/after/mount.ts';

/** The worker puts it into a page after a person went on, where they keep a journal: it asks why, in one tap. */
export default defineUnlistedScript({
  async main() {
    const signal = takeTurn(globalThis);
    const platform = platformOf(window.location.href);
    if (platform === null) return;
    const worker = connectAfter(platform);
    const answer = await worker.ask();
    if (answer === null) return;
    // The test edition's bar can be read by the tests; the release's by nobody.
    const mode = __EDITION__ === 'test' ? 'open' : 'closed';
    mountAfter({ document, mode, answer, tell: worker.tell }, signal);
  },
});
