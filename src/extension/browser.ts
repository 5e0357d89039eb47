import browser from 'webextension-polyfill';

/** The only door to the extension API. */
export { browser };
