import { readableUnder } from './root-filter.ts';

/** The least of a dialog that can be read, CSS pixels as painted; less only where the viewport has no more. */
const LEAST_WIDTH = 200;
const LEAST_HEIGHT = 120;
/** Its own margins, by which the dialog is smaller than a small viewport. */
const MARGINS = 24;

/** Whether the dialog is where the person can read it: modal, of a readable size, not filtered away, hit by a press. */
export function stands(host: HTMLElement, dialog: HTMLDialogElement, document: Document): boolean {
  const window = document.defaultView;
  if (window === null || host.parentNode !== document.documentElement || !dialog.matches(':modal'))
    return false;
  const { innerWidth, innerHeight } = window;
  // A frame without a size shows nothing of anybody.
  if (innerWidth <= MARGINS || innerHeight <= MARGINS) return true;
  const box = dialog.getBoundingClientRect();
  if (box.width < Math.min(LEAST_WIDTH, innerWidth - MARGINS) - 1) return false;
  if (box.height < Math.min(LEAST_HEIGHT, innerHeight - MARGINS) - 1) return false;
  if (!readableUnder(window.getComputedStyle(document.documentElement).filter)) return false;
  return document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 40)) === host;
}

/** The page's zoom reaches into the top layer: what it shrinks or blows up is brought back to its own size. */
export function keepSize(host: HTMLElement, dialog: HTMLDialogElement): void {
  const zoom = host.currentCSSZoom;
  const own = zoom > 0 && zoom !== 1 ? String(1 / zoom) : '';
  if (dialog.style.zoom !== own) dialog.style.zoom = own;
}
