import { listenThroughErasure } from './erasure.ts';

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
  const options = { capture: true, once: true, signal: life.signal };
  listenThroughErasure(document, () => document.addEventListener(channel, stepDown, options), life.signal);
}
