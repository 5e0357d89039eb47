import { mountView } from '../../src/ui/interstitial/mount.ts';
import { SAMPLES } from './samples.ts';

/** What a page without layout answers about the dialog; happy-dom lays nothing out. */
export interface Seen {
  width: number;
  height: number;
  /** What lies on top where the dialog is; null is our host, as over an uncovered dialog. */
  onTop: Element | null;
  /** What the page has in the top layer. */
  above: Element[];
}

export const host = (): HTMLElement | null => document.querySelector('[data-jempol-netral]');
export const inside = (selector: string): HTMLElement =>
  host()?.shadowRoot?.querySelector(selector) as HTMLElement;

/** A page with one button, an interstitial's place in it, and answers to its questions about what is seen. */
export function interstitialPage(life: AbortController) {
  document.body.innerHTML = '<button id="like">x</button>';
  const seen: Seen = { width: 560, height: 480, onTop: null, above: [] };
  const find = Document.prototype.querySelectorAll;
  Object.assign(document, {
    elementFromPoint: () => seen.onTop ?? host(),
    querySelectorAll: (selector: string) =>
      selector.includes(':popover-open') ? seen.above : find.call(document, selector),
  });
  const { createElement } = Document.prototype;
  Object.assign(document, {
    createElement(name: string) {
      const element = createElement.call(document, name);
      if (element instanceof HTMLDialogElement) {
        Object.assign(element, {
          matches: (selector: string) => selector === ':modal' && element.open,
          getBoundingClientRect: () => new DOMRect(100, 100, seen.width, seen.height),
        });
      }
      return element;
    },
  });
  const read: string[] = [];
  const view = mountView(document, 'open', (rule) => void read.push(rule), life.signal);
  return {
    seen,
    /** The rules the person asked to read. */
    read,
    view,
    ask: (cause: 'pointer' | 'key' | 'bare-click' = 'pointer') =>
      view.ask({ text: SAMPLES.determinedId, level: 'prohibited', form: 'full', cause }),
    /** A click by keyboard or assistive technology on a button of ours, as the guard hands it over. */
    press(act: string): void {
      inside(`[data-act="${act}"]`).focus();
      view.take(at(new MouseEvent('click', { bubbles: true, composed: true, detail: 0 })));
    },
  };
}

/** The event, aimed at our host. */
export function at<Kind extends Event>(event: Kind): Kind {
  Object.defineProperty(event, 'target', { value: host() });
  return event;
}
