import { inTheMiddle, onlyHolding } from '../platforms/extractors.ts';
import { frameAround } from '../platforms/item.ts';
import type { Platform, Shortcut } from '../platforms/platform.ts';
import { controlAt, controlInside } from '../platforms/reader.ts';

const COMPOSER = '[contenteditable]:not([contenteditable="false"]), [role="textbox"], textarea';
const EDITABLE = `input, select, ${COMPOSER}`;

/** What a key would press: an element, the forgetting of what was opened, or nothing of ours. */
export function keyPresses(
  event: KeyboardEvent,
  platform: Platform,
  document: Document,
): Element | 'forget-opener' | null {
  const target = event.composedPath()[0];
  if (!(target instanceof Element)) return null;
  const editing = target.closest(EDITABLE) !== null;
  const key = event.key.toLowerCase();
  for (const shortcut of platform.shortcuts) {
    if (shortcut.key !== key || !modifierFits(shortcut, event)) continue;
    if ((typeof shortcut.where === 'object') !== editing) continue;
    const pressed = pressedBy(shortcut, target, platform, document);
    if (pressed !== null) return pressed;
  }
  // Enter and Space press what has the focus, with or without the site's own key handler; Firefox also with Ctrl.
  if (!editing && !event.altKey && (key === 'enter' || key === ' ')) return target;
  return null;
}

function modifierFits(shortcut: Shortcut, event: KeyboardEvent): boolean {
  if (event.altKey) return false;
  const commanded = event.ctrlKey || event.metaKey;
  return shortcut.modifier === 'ctrl-or-meta' ? commanded : !commanded && !event.shiftKey;
}

function pressedBy(
  shortcut: Shortcut,
  target: Element,
  platform: Platform,
  document: Document,
): Element | 'forget-opener' | null {
  switch (shortcut.where) {
    case 'page':
      return 'forget-opener';
    case 'item':
      return inItem(platform, shortcut.presses, document.activeElement);
    case 'shown-item':
      // What is shown may be liked already: the key then undoes that, whatever still has the focus.
      return inItem(platform, shortcut.presses, inTheMiddle(document) ?? document.activeElement);
    default:
      return inComposer(platform, shortcut, shortcut.where.editor, target);
  }
}

/** The control a shortcut or a double press means: the one of the item around an element. */
export function inItem(
  platform: Platform,
  presses: readonly string[],
  element: Element | null,
): Element | null {
  const item = element === null ? null : frameAround(platform, element);
  if (item === null) return null;
  const { shape } = item;
  const inside = controlInside(platform, presses, item.element, shape);
  if (inside !== null || shape.only === null) return inside;
  // Its buttons may stand beside it, in a place with no other one.
  const place = onlyHolding(item.element, shape.only);
  return place === null ? null : controlInside(platform, presses, place, shape);
}

function inComposer(
  platform: Platform,
  { key, modifier, presses }: Shortcut,
  editor: string,
  target: Element,
): Element | null {
  const text = target.closest(editor);
  if (text === null || (key === 'enter' && modifier === 'none' && choosing(text))) return null;
  for (const control of platform.controls) {
    if (control.role === 'commit' && control.by === 'key' && presses.includes(control.id)) {
      const element = controlAt(control, text);
      if (element !== null) return element;
    }
  }
  for (let each = text.parentElement; each !== null; each = each.parentElement) {
    const control = controlInside(platform, presses, each, null);
    if (control !== null) return composerAround(control) === each ? control : null;
  }
  return null;
}

/** A list of names or pictures is open: Enter picks from it and sends nothing. */
function choosing(text: Element): boolean {
  return (
    (text.getAttribute('aria-activedescendant') ?? '') !== '' || text.getAttribute('aria-expanded') === 'true'
  );
}

/** Where a control's own composer is: the button of one composer is not pressed from the text of another. */
function composerAround(control: Element): Element | null {
  let each = control.parentElement;
  while (each !== null && each.querySelector(COMPOSER) === null) each = each.parentElement;
  return each;
}
