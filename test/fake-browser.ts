/** The extension API as tests see it: WXT's in-memory one, where the built product has webextension-polyfill. */
export { fakeBrowser as default } from 'wxt/testing/fake-browser';
