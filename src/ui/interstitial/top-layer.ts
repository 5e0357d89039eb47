/** Whatever of the page can lie above a modal dialog. Inside a page's own shadow trees it is not seen. */
const ABOVE = ':popover-open, dialog:modal, :fullscreen';
const EVENTS = ['beforetoggle', 'toggle', 'fullscreenchange'] as const;

export interface TopLayer {
  /** Just before our own `showModal()`: what is open now will lie below us. */
  settle(): void;
  /** Whether the page has opened, or opened again, anything since. */
  covered(): boolean;
}

/**
 * Knows what a page puts above our dialog. A hit test does not: a popover that lets clicks through covers what is
 * read, not what is pressed. Listening begins with the guard, so that no listener of the page comes before.
 */
export function watchTopLayer(document: Document, changed: () => void, signal: AbortSignal): TopLayer {
  let below = new WeakSet<Element>();
  const open = (): Element[] => [...document.querySelectorAll(ABOVE)];
  function hear(event: Event): void {
    // Opened again, it lies above; `toggle` only follows a `beforetoggle`, when it is open at the latest.
    if (event.type !== 'toggle' && event.target instanceof Element) below.delete(event.target);
    queueMicrotask(changed);
  }
  function listen(): void {
    for (const type of EVENTS) document.defaultView?.addEventListener(type, hear, { capture: true, signal });
  }
  listen();
  return {
    settle() {
      // `document.open()` may have erased the listeners; the same listener twice is one.
      listen();
      below = new WeakSet(open());
    },
    covered: () => open().some((each) => !below.has(each)),
  };
}
