/** Inside open shadow trees the event's own target is the host. */
export function targetOf(event: Event): EventTarget | null {
  return event.composedPath()[0] ?? event.target;
}

/** The page does not hear of it; what the browser does by itself (focus, the click to come) goes on. */
export function stop(event: Event): void {
  event.stopImmediatePropagation();
}

/** Neither the page nor the browser acts on it. Touches are heard passively, so that scrolling never waits for us. */
export function swallow(event: Event): void {
  event.stopImmediatePropagation();
  if (!event.type.startsWith('touch')) event.preventDefault();
}

/** Runs once the key is up, and after what its release does by itself: the click of a button. */
export function afterRelease(window: Window, code: string, then: () => void): void {
  const released = (event: KeyboardEvent): void => {
    if (event.code !== code) return;
    window.removeEventListener('keyup', released, true);
    setTimeout(then, 0);
  };
  window.addEventListener('keyup', released, true);
}
