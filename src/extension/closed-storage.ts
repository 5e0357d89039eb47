import { browser } from './browser.ts';

interface Closable {
  setAccessLevel(level: { readonly accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/** Whether storage.local can be kept from content scripts, and with them from a taken-over renderer: not in Firefox. */
export function canCloseStorage(): boolean {
  return isClosable(browser.storage.local);
}

/** Content scripts have no business in storage: a page that took over its renderer would read it and write to it. */
export async function closeStorage(): Promise<void> {
  const { local } = browser.storage;
  if (isClosable(local)) await local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}

function isClosable<T extends object>(area: T): area is T & Closable {
  return 'setAccessLevel' in area && typeof area.setAccessLevel === 'function';
}
