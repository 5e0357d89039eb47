import { fakeBrowser } from 'wxt/testing/fake-browser';

/** As in Chromium, where storage can be kept from content scripts; a test of Firefox takes it away. */
Object.assign(fakeBrowser.storage.local, { setAccessLevel: async () => undefined });

/** The extension API as tests see it: WXT's in-memory one, where the built product has webextension-polyfill. */
export { fakeBrowser as default };
