/**
 * Puts the bar right after what had the focus when it came, as if it stood there: it lies at the document's end, which
 * by Tab is never reached on a page that grows. Hears `keydown`; whatever else is none of its business.
 */
export function tabWay(document: Document, shadow: ShadowRoot) {
  const origin = document.activeElement;
  let entered = false;
  const stops = (): readonly HTMLElement[] => [...shadow.querySelectorAll<HTMLElement>('button, a')];

  /** Back to where the person was; false where that is gone. */
  function giveBack(): boolean {
    if (!(origin instanceof HTMLElement) || !origin.isConnected) return false;
    origin.focus({ preventScroll: true });
    return true;
  }

  /** The first Tab after the bar came leads into it, where the person has stayed in their place. */
  function enter(event: KeyboardEvent): void {
    const stayed = document.activeElement === origin || document.activeElement === document.body;
    if (entered || !stayed || event.key !== 'Tab') return;
    if (event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return;
    entered = true;
    event.preventDefault();
    event.stopImmediatePropagation();
    stops()[0]?.focus({ preventScroll: true });
  }

  /** At either end Tab goes on from where the person was. */
  function leave(event: KeyboardEvent): void {
    const all = stops();
    const end = event.shiftKey ? all[0] : all.at(-1);
    if (event.key !== 'Tab' || shadow.activeElement !== end) return;
    // Forwards the browser itself moves on from there.
    if (giveBack() && event.shiftKey) event.preventDefault();
  }

  return { enter, leave, giveBack };
}
