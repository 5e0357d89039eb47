import type { Evidence } from './platform.ts';

export const checked: Evidence = {
  seen: '2026-09-01',
  source: 'tools checked on the live page',
  grade: 'transcribed',
};
export const published: Evidence = {
  seen: '2026-09-04',
  source: "dumps of the site's modules",
  grade: 'source-code',
};
export const unverified: Evidence = {
  seen: '2026-11-21',
  source: 'no source shows this part',
  grade: 'none',
};

/** Any of these parts inside any of these places. */
export function inside(places: readonly string[], parts: readonly string[]): string {
  return places.flatMap((place) => parts.map((part) => `${place} ${part}`)).join(', ');
}

export const BUTTONS = ['button', '[role="button"]'];
export const MESSAGES = ['[data-testid^="conv-msg-"]', '#main [role="row"]'];
export const DIALOGS = ['[role="dialog"]', '[data-testid="popup-contents"]', '[data-testid="confirm-popup"]'];
