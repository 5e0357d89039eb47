/** The few things the closed vocabulary cannot say, each named and tested; a site's own stand in a file of its own. */

/**
 * Threads' inline reply sends with an unlabelled round arrow: the last button of the composer that has neither
 * words nor a named drawing (transcribed 2026).
 */
export function lastIconButtonOfComposer(control: Element): boolean {
  if ((control.textContent ?? '').trim() !== '' || control.querySelector('svg') === null) return false;
  if (control.querySelector('svg[aria-label]:not([aria-label=""])') !== null) return false;
  const composer = nearestHolding(control, '[contenteditable="true"]');
  if (composer === null) return false;
  return [...composer.querySelectorAll('[role="button"]')].at(-1) === control;
}

/**
 * Threads' row that begins a new post: one's own picture as a link, a field that is a button with a name of its own,
 * and a button with a composer's word (2026-01-27). A composer or an item in the same place makes it something else.
 */
export function beginsNewPost(control: Element): boolean {
  if ((control.textContent ?? '').trim() === '' || control.querySelector('svg') !== null) return false;
  const row = nearestHolding(control, 'a[href*="/@"]');
  if (row === null || row.querySelector('time, [contenteditable="true"]') !== null) return false;
  const buttons = [...row.querySelectorAll('[role="button"]')];
  return buttons.length <= 2 && buttons.some((each) => (each.getAttribute('aria-label') ?? '') !== '');
}

export function outsideDialog(control: Element): boolean {
  return control.closest('[role="dialog"]') === null;
}

/** A control and what it belongs to stand close together; beyond this the page's frame begins. */
const MAX_CLIMB = 12;
const DIALOG = '[role="dialog"]';
const FRAME = 'body, main, [role="main"], [role="region"]';

/** The nearest ancestor that holds a match, at most `MAX_CLIMB` levels up and never beyond a dialog or the page's frame. */
export function nearestHolding(from: Element, selector: string): Element | null {
  let each = from.parentElement;
  for (let level = 0; each !== null && !each.matches(FRAME) && level < MAX_CLIMB; level += 1) {
    if (each.querySelector(selector) !== null) return each;
    if (each.matches(DIALOG)) return null;
    each = each.parentElement;
  }
  return null;
}

/** What stands in the middle of the window. */
export function inTheMiddle(document: Document): Element | null {
  const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {};
  return document.elementFromPoint(innerWidth / 2, innerHeight / 2);
}

/** The highest ancestor that holds exactly one match, never beyond a dialog or the page's frame. */
export function onlyHolding(from: Element, selector: string): Element | null {
  let best: Element | null = null;
  for (let each = from.parentElement; each !== null && !each.matches(FRAME); each = each.parentElement) {
    const count = each.querySelectorAll(selector).length;
    if (count > 1) return best;
    if (count === 1) best = each;
    if (each.matches(DIALOG)) return best;
  }
  return best;
}
