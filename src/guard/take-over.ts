/**
 * After an update Chromium leaves the old copy running without a worker. The new one says so on an event whose name
 * is random per install: the old copy learnt it from the worker, a page cannot (so it cannot silence the guard).
 * The older listener hears a press first and stops it, so until it steps down there is exactly one dialog.
 */
export function takeOver(document: Document, channel: string, life: AbortController): void {
  document.dispatchEvent(new CustomEvent(channel));
  const stepDown = (event: Event): void => {
    event.stopImmediatePropagation();
    life.abort();
  };
  document.addEventListener(channel, stepDown, { capture: true, once: true, signal: life.signal });
  // `document.open()` erases the listener; the observer that re-arms the guard cannot know the name.
  const rearm = new MutationObserver(() =>
    document.addEventListener(channel, stepDown, { capture: true, once: true, signal: life.signal }),
  );
  rearm.observe(document, { childList: true });
  life.signal.addEventListener('abort', () => rearm.disconnect(), { once: true });
}
