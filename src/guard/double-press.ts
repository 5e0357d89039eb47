import type { DoublePress, Platform } from '../platforms/platform.ts';
import { inItem } from './shortcut.ts';
import { targetOf } from './stop.ts';

/** Two presses this close in time and place are a double one, whatever the person's own setting is. */
const APART_MS = 500;
const APART_PX = 30;

/** What lies on a surface and is pressed for itself; the surface's own button is hidden from reading. */
const CONTROL = 'button, a[href], [role="button"]:not([aria-hidden="true"])';

/** Knows the second press of a double click or double tap on a surface where that likes. */
export interface DoublePresses {
  /** The control that this press, being the second, presses; null for every other press. */
  second(event: PointerEvent): Element | null;
}

export function watchDoublePresses({ doublePresses, ...platform }: Platform): DoublePresses {
  let first: {
    readonly x: number;
    readonly y: number;
    readonly at: number;
    readonly on: Element | null;
  } | null = null;
  return {
    second(event) {
      if (doublePresses.length === 0) return null;
      const { clientX: x, clientY: y, timeStamp: at } = event;
      const before = first;
      const { on, presses } = surfaceAt(targetOf(event), doublePresses);
      first = { x, y, at, on };
      if (on === null || before === null || before.on !== on || at - before.at > APART_MS) return null;
      if (Math.hypot(x - before.x, y - before.y) > APART_PX) return null;
      const pressed = inItem({ ...platform, doublePresses }, presses, on);
      // The page may never hear of this one: for it the first is still the last.
      if (pressed !== null) first = before;
      return pressed;
    },
  };
}

/** The surface under a press, unless a control of its own lies between. */
function surfaceAt(
  target: EventTarget | null,
  doublePresses: readonly DoublePress[],
): { readonly on: Element | null; readonly presses: readonly string[] } {
  for (const { surface, presses } of target instanceof Element ? doublePresses : []) {
    const on = (target as Element).closest(surface);
    if (on === null) continue;
    const control = (target as Element).closest(CONTROL);
    const lies = control !== null && control !== on && on.contains(control);
    return { on: lies ? null : on, presses };
  }
  return { on: null, presses: [] };
}
