/** Entry of the size test: what the interstitial adds to a content script, whose build leaves Preact out. */
export { draw } from '../../src/ui/interstitial/draw.ts';
export { Interstitial, Report } from '../../src/ui/interstitial/interstitial.tsx';
export { Notice } from '../../src/ui/interstitial/notice.tsx';
