import type { Control, Label } from './platform.ts';
import { wordsOf } from './words.ts';

/** Whether an element that a control's selector found is that control. */
export function carries(control: Control, element: Element): boolean {
  if (control.extractor !== null && !control.extractor(element)) return false;
  return control.label === null || speaks(control.label, control.selector, element);
}

/** Whether a control carries the words, or failing those the drawing, that tell it apart. */
function speaks(label: Label, selector: string, element: Element): boolean {
  switch (label.on) {
    case 'text':
      return said(label, wordsOf(element));
    case 'name':
      return said(label, element.getAttribute('aria-label') ?? '');
    default:
      return drawn(label, label.on, selector, element);
  }
}

/** Signs that change nothing in what is read: zero-width ones and the marks of direction. */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

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
