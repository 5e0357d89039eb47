import { UNSEEN } from '../core/draft.ts';
import type { Control, Label } from './platform.ts';
import { wordsOf } from './words.ts';

/** Whether an element that a control's selector found is that control. */
export function carries(control: Control, element: Element): boolean {
  if (control.extractor !== null && !control.extractor(element)) return false;
  return control.label === null || speaks(control.label, control.selector, element);
}

/** Whether a control carries the words, or failing those the drawing, that tell it apart. */
function speaks(label: Label, selector: string, element: Element): boolean {
  const { on } = label;
  if (typeof on === 'object') return drawn(label, on, selector, element);
  return (
    (on !== 'text' && said(label, element.getAttribute('aria-label') ?? '')) ||
    (on !== 'name' && said(label, wordsOf(element)))
  );
}

function said(label: Label, text: string): boolean {
  const spoken = text.replace(UNSEEN, '').trim().toLowerCase();
  return label.any.some((each) =>
    typeof each === 'string' ? each.toLowerCase() === spoken : each.test(spoken),
  );
}

function drawn(
  label: Label,
  on: { readonly selector: string; readonly attribute: string },
  control: string,
  element: Element,
): boolean {
  for (const drawing of element.querySelectorAll(on.selector)) {
    // A badge is a button inside a button: its drawing is not the outer one's.
    if (drawing.closest(control) !== element) continue;
    const text = drawing.getAttribute(on.attribute) ?? drawing.querySelector('title')?.textContent ?? null;
    if (text !== null && said(label, text)) return true;
    const path = drawing.querySelector('path')?.getAttribute('d') ?? '';
    if (label.paths.some((each) => path.startsWith(each))) return true;
  }
  return false;
}
