import type { Host } from './host.ts';
import { keepSize, stands } from './standing.ts';
import type { TopLayer } from './top-layer.ts';

/** How often a page may take the dialog's place before we stop insisting; the press then counts as not wanted. */
const MAX_RETURNS = 5;
const LOOK_EVERY_MS = 250;

interface Place {
  readonly host: Host;
  readonly element: HTMLDialogElement;
  readonly document: Document;
  readonly topLayer: TopLayer;
  /** It is in the top layer, for the first time or again. */
  readonly shown: () => void;
  readonly giveUp: () => void;
}

/**
 * Shows a dialog and keeps it in the document and above everything: a page can remove our host, or open something
 * of its own later, which then covers ours until ours is shown again (measured 2026-11-21). Returns the look:
 * whether the dialog stands now; where it does not, it is brought back, or given up.
 */
export function keepOnTop(place: Place, signal: AbortSignal): () => boolean {
  const { host, element, document, topLayer } = place;
  let returns = -1;

  function show(): void {
    returns += 1;
    if (returns > MAX_RETURNS) return place.giveUp();
    try {
      if (!host.attach()) return;
      if (element.open) element.close();
      topLayer.settle();
      // Read before the modal makes the whole page inert, which every later reading would have to wait for.
      keepSize(host.element, element);
      element.showModal();
    } catch (reason) {
      // The next look tries again.
      console.debug('Jempol Netral: the page kept the dialog away', reason);
      return;
    }
    place.shown();
  }

  function look(): boolean {
    if (signal.aborted) return false;
    keepSize(host.element, element);
    if (stands(host.element, element, document) && !topLayer.covered()) return true;
    show();
    return false;
  }

  show();
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true });
  if (document.documentElement !== null) observer.observe(document.documentElement, { childList: true });
  const timer = setInterval(look, LOOK_EVERY_MS);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearInterval(timer);
    },
    { once: true },
  );
  return look;
}
