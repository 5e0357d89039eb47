/** Entry of the size test: what the interstitial adds to a content script besides Preact. */
export { Interstitial } from '../../src/ui/interstitial/interstitial.tsx';
export { Notice } from '../../src/ui/interstitial/notice.tsx';
