import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { platformOf } from '../src/core/hosts.ts';
import { examine } from '../src/guard/examine.ts';
import { bluesky } from '../src/platforms/bluesky.ts';
import { facebook } from '../src/platforms/facebook.ts';
import { instagram } from '../src/platforms/instagram.ts';
import { linkedin } from '../src/platforms/linkedin.ts';
import { telegram } from '../src/platforms/telegram.ts';
import { threads } from '../src/platforms/threads.ts';
import { tiktok } from '../src/platforms/tiktok.ts';
import { whatsapp } from '../src/platforms/whatsapp.ts';
import { x } from '../src/platforms/x.ts';
import { youtube } from '../src/platforms/youtube.ts';

const ALL = [bluesky, facebook, instagram, linkedin, telegram, threads, tiktok, whatsapp, x, youtube];

/** The popup puts it into a page when the person asks how much of that is understood; what it returns is the answer. */
export default defineUnlistedScript({
  // By its name the script ends, and so answers.
  globalName: true,
  main() {
    const id = platformOf(window.location.href);
    const platform = ALL.find((each) => each.id === id);
    const pause = (): Promise<void> => new Promise((go) => setTimeout(go));
    return platform === undefined ? null : examine(platform, document, Date.now, pause);
  },
});
