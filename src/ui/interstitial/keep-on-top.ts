/** How often a page may take the dialog's place before we stop insisting; the press then counts as not wanted. */
const MAX_RETURNS = 5;
const LOOK_EVERY_MS = 250;

interface Place {
  readonly host: HTMLElement;
  readonly element: HTMLDialogElement;
  readonly document: Document;
  readonly attach: () => void;
  readonly focusSafe: () => void;
  readonly giveUp: () => void;
}

/**
 * Keeps an open dialog in the document and above everything: a page can remove our host, or open a modal of its
 * own later, which then covers ours until ours is shown again (measured 2026-11-21).
 */
export function keepOnTop(place: Place, signal: AbortSignal): void {
  const { host, element, document } = place;
  let returns = 0;

  const comeBack = (): void => {
    if (signal.aborted || stands()) return;
    returns += 1;
    if (returns > MAX_RETURNS) {
      place.giveUp();
      return;
    }
    place.attach();
    if (element.open) element.close();
    element.showModal();
    place.focusSafe();
  };

  function stands(): boolean {
    if (!host.isConnected || !element.open) return false;
    const box = element.getBoundingClientRect();
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 40));
    // Outside the viewport, or where nothing is painted yet, there is nobody to cover us.
    return top === null || top === host;
  }

  const removed = new MutationObserver(comeBack);
  removed.observe(document.documentElement, { childList: true });
  const replaced = new MutationObserver(comeBack);
  replaced.observe(document, { childList: true });
  const timer = setInterval(comeBack, LOOK_EVERY_MS);
  signal.addEventListener(
    'abort',
    () => {
      removed.disconnect();
      replaced.disconnect();
      clearInterval(timer);
    },
    { once: true },
  );
}
