/**
 * Listens now, and again whenever `document.open()` has erased every listener (both browsers, measured 2026-11-21):
 * the one allowed observer, on the document's own children, sees it. The same listener twice is one.
 */
export function listenThroughErasure(document: Document, add: () => void, signal: AbortSignal): void {
  add();
  const observer = new MutationObserver(add);
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
