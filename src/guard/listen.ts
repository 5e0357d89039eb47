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

/** A touch listener that may prevent makes every scroll wait for it. */
const options = (type: string): AddEventListenerOptions => ({
  capture: true,
  passive: type.startsWith('touch') || type.endsWith('move'),
});

/**
 * Listens first: on `window`, in the capture phase, before any script of the page runs. `document.open()` erases
 * every listener in both browsers (measured 2026-11-21), so the one allowed observer, on the document's own
 * children, puts them back.
 */
export function listen(window: Window, hold: Hold, signal: AbortSignal): void {
  const { document } = window;
  const each = (what: 'addEventListener' | 'removeEventListener'): void => {
    for (const type of PRESS_EVENTS) window[what](type, hold.press, options(type));
    for (const type of MOVE_EVENTS) window[what](type, hold.move, options(type));
    for (const type of MEET_EVENTS) window[what](type, hold.meet, { capture: true, passive: true });
  };
  // Adding the same listener twice is one listener.
  const rearm = new MutationObserver(() => each('addEventListener'));
  rearm.observe(document, { childList: true });
  signal.addEventListener(
    'abort',
    () => {
      rearm.disconnect();
      each('removeEventListener');
    },
    { once: true },
  );
  each('addEventListener');
}
