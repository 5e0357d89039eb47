/** The few things the closed vocabulary cannot say, each named and tested. */

type Extractor = (control: Element) => boolean;

/**
 * Threads' inline reply sends with an unlabelled round arrow: the last button of the composer that has neither
 * words nor a named drawing (transcribed 2026).
 */
function lastIconButtonOfComposer(control: Element): boolean {
  if ((control.textContent ?? '').trim() !== '' || control.querySelector('svg') === null) return false;
  if (control.querySelector('svg[aria-label]:not([aria-label=""])') !== null) return false;
  const composer = nearestHolding(control, '[contenteditable="true"]');
  if (composer === null) return false;
  return [...composer.querySelectorAll('[role="button"]')].at(-1) === control;
}

/** A control and what it belongs to stand close together; beyond this the page's frame begins. */
const MAX_CLIMB = 12;

/** The nearest ancestor that holds a match, at most `MAX_CLIMB` levels up. */
export function nearestHolding(from: Element, selector: string): Element | null {
  let each = from.parentElement;
  for (let level = 0; each !== null && level < MAX_CLIMB; level += 1) {
    if (each.querySelector(selector) !== null) return each;
    each = each.parentElement;
  }
  return null;
}

export const EXTRACTORS = { lastIconButtonOfComposer } as const satisfies Record<string, Extractor>;
export type ExtractorName = keyof typeof EXTRACTORS;
