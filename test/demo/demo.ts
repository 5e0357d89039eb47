import { ensureChromium } from '../browser/find.ts';
import { buildTestEdition } from './build.ts';
import { say } from './print.ts';
import { walk } from './walk.ts';
import { showWindow } from './window.ts';

/** `npm run demo`: a window to try it in; without a display, or with `-- --walk`, the story walks by itself. */
const { DISPLAY, WAYLAND_DISPLAY } = process.env;
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  [DISPLAY, WAYLAND_DISPLAY].some((each) => each !== undefined && each !== '');

say('Jempol Netral: peragaan / demo');
say();
ensureChromium();
const extensionDir = buildTestEdition();
if (hasDisplay && !process.argv.includes('--walk')) await showWindow(extensionDir);
else if (!(await walk(extensionDir))) process.exitCode = 1;
