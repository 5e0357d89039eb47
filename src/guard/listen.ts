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

/** Movement is heard only while a press is held: scrolling and hovering cost nothing otherwise. */
const MOVE_EVENTS = ['pointermove', 'mousemove', 'touchmove'] as const;

const OPTIONS = { capture: true, passive: false } as const;

/**
 * Listens first: on `window`, in the capture phase, before any script of the page runs. `document.open()` erases
 * every listener in both browsers (measured 2026-11-21), so the one allowed observer, on the document's own
 * children, puts them back.
 */
export function listen(window: Window, handle: (event: Event) => void, signal: AbortSignal): void {
  const { document } = window;
  const arm = (): void => {
    // Adding the same listener twice is one listener.
    for (const type of PRESS_EVENTS) window.addEventListener(type, handle, OPTIONS);
  };
  const rearm = new MutationObserver(arm);
  rearm.observe(document, { childList: true });
  signal.addEventListener(
    'abort',
    () => {
      rearm.disconnect();
      for (const type of PRESS_EVENTS) window.removeEventListener(type, handle, OPTIONS);
    },
    { once: true },
  );
  arm();
}

/** Swallows movement until the signal aborts. */
export function swallowMovement(window: Window, signal: AbortSignal): void {
  const swallow = (event: Event): void => event.stopImmediatePropagation();
  for (const type of MOVE_EVENTS) window.addEventListener(type, swallow, { ...OPTIONS, signal });
}
