import type { SitePress } from '../site/site-press.ts';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** In both browsers by mouse and keyboard; the other actions and ways in Chromium (the project's bar). */
const BOTH_ACTIONS: readonly SitePress['action'][] = ['like', 'comment', 'share', 'follow'];
const BOTH_WAYS: readonly SitePress['way'][] = ['mouse', 'enter', 'enter-in-text', 'menu', 'menu-keys'];

/** Whether a press is tried in this browser. */
export function runsIn(browser: BrowserName, { action, way }: Pick<SitePress, 'action' | 'way'>): boolean {
  return browser === 'chromium' || (BOTH_ACTIONS.includes(action) && BOTH_WAYS.includes(way));
}
