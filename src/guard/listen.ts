import { listenThroughErasure } from './erasure.ts';
import type { Hold } from './hold.ts';

/** Every event by which a press reaches a page. */
const PRESS_EVENTS = [
  'pointerdown',
  'pointerup',
  'pointercancel',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'touchcancel',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'keydown',
  'keypress',
  'keyup',
] as const;

/** Registered from the start, because whoever listens first hears first; outside a held press they do nothing. */
const MOVE_EVENTS = ['pointermove', 'mousemove', 'touchmove'] as const;

/** By hovering or focusing a tray of reactions opens, at the document's root, that no longer knows its post. */
const MEET_EVENTS = ['pointerover', 'focusin'] as const;

/** Listens first: on `window`, in the capture phase, before any script of the page runs. */
export function listen(window: Window, hold: Hold, signal: AbortSignal): void {
  const on = (types: readonly string[], hear: (event: Event) => void): void => {
    for (const type of types) {
      // A touch listener that may prevent makes every scroll wait for it.
      const passive = /^touch|move$/.test(type);
      window.addEventListener(type, hear, { capture: true, passive, signal });
    }
  };
  const add = (): void => {
    on(PRESS_EVENTS, hold.press);
    on(MOVE_EVENTS, hold.move);
    on(MEET_EVENTS, hold.meet);
  };
  listenThroughErasure(window.document, add, signal);
}
