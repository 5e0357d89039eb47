import type { Platform } from '../platforms/platform.ts';
import { inItem } from './shortcut.ts';
import { targetOf } from './stop.ts';

/** Two presses this close in time and place are a double one, whatever the person's own setting is. */
const APART_MS = 500;
const APART_PX = 30;

/** Knows the second press of a double click or double tap on a surface where that likes. */
export interface DoublePresses {
  /** The control that this press, being the second, presses; null for every other press. */
  second(event: PointerEvent): Element | null;
}

export function watchDoublePresses({ doublePresses, ...platform }: Platform): DoublePresses {
  let first: { readonly x: number; readonly y: number; readonly at: number } | null = null;
  return {
    second(event) {
      if (doublePresses.length === 0) return null;
      const { clientX: x, clientY: y, timeStamp: at } = event;
      const before = first;
      first = { x, y, at };
      if (before === null || at - before.at > APART_MS) return null;
      if (Math.hypot(x - before.x, y - before.y) > APART_PX) return null;
      const target = targetOf(event);
      if (!(target instanceof Element)) return null;
      for (const { surface, presses } of doublePresses) {
        const on = target.closest(surface);
        if (on === null) continue;
        const pressed = inItem({ ...platform, doublePresses }, presses, on);
        // The page may never hear of this one: for it the first is still the last.
        if (pressed !== null) first = before;
        return pressed;
      }
      return null;
    },
  };
}
