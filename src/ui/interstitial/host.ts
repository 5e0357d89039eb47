import css from './interstitial.css?inline';

/** By this tests and people find our element in a page. */
const MARK = 'data-jempol-netral';

export interface Host {
  readonly element: HTMLElement;
  readonly shadow: ShadowRoot;
  /** Puts it under the root element; false where the page has no root element now. */
  attach(): boolean;
  /** Takes it away. */
  detach(): void;
}

/**
 * The one element of ours in a page, with a shadow root that the page cannot open and styles by
 * `adoptedStyleSheets` (the only way past a strict CSP in both browsers, measured 2026-11-21). A plain `div`: an
 * element with a name of its own could be defined by the page, whose code then runs whenever we append it.
 */
export function createHost(document: Document, mode: ShadowRootMode): Host {
  const element = document.createElement('div');
  element.setAttribute(MARK, '');
  const shadow = element.attachShadow({ mode });
  let sheet: CSSStyleSheet | null = null;
  return {
    element,
    shadow,
    attach() {
      const root = document.documentElement as Element | null;
      if (root === null) return false;
      if (element.parentNode === root) return true;
      root.append(element);
      if (sheet === null) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
      }
      // Set anew each time: a page that moves the host through another document takes the styles away.
      shadow.adoptedStyleSheets = [sheet];
      return true;
    },
    detach: () => element.remove(),
  };
}
