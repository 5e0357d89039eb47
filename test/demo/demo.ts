import { PLATFORMS } from '../../src/core/vocabulary.ts';
import { ensureChromium } from '../browser/find.ts';
import { buildTestEdition } from './build.ts';
import { say } from './print.ts';
import { walk } from './walk.ts';
import { showWindow } from './window.ts';

/**
 * `npm run demo`: a window to try it in, `-- facebook` (or another site) at that site; without a display, or with
 * `-- --walk`, the story walks by itself.
 */
const { DISPLAY, WAYLAND_DISPLAY } = process.env;
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  [DISPLAY, WAYLAND_DISPLAY].some((each) => each !== undefined && each !== '');

const asked = process.argv.slice(2).find((each) => !each.startsWith('--'));
const only = PLATFORMS.find((each) => each === asked) ?? null;

say('Jempol Netral: peragaan / demo');
say();
if (asked !== undefined && only === null) {
  say(`Situs “${asked}” tidak ada / no such site. ${PLATFORMS.join(' ')}`);
  process.exit(1);
}
ensureChromium();
const extensionDir = buildTestEdition();
if (hasDisplay && !process.argv.includes('--walk')) await showWindow(extensionDir, only);
else if (!(await walk(extensionDir))) process.exitCode = 1;
