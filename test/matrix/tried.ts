import type { SitePress } from '../site/site-press.ts';

/**
 * What `npm test` tries: of each action and way the first press in the site's table. `PRESSES=all` tries them all
 * (several hundred).
 */
export function tried(presses: readonly SitePress[], all: boolean): readonly SitePress[] {
  if (all) return presses;
  const first = new Map<string, SitePress>();
  for (const each of presses) {
    const cell = `${each.action} ${each.way}`;
    if (!first.has(cell)) first.set(cell, each);
  }
  return [...first.values()];
}
