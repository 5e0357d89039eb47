import type { Platform, Shortcut } from '../platforms/platform.ts';
import { controlInside } from '../platforms/reader.ts';

const COMPOSER = '[contenteditable=""], [contenteditable="true"], [role="textbox"]';
const EDITABLE = `input, textarea, select, ${COMPOSER}`;

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
    if ((shortcut.where === 'composer') !== editing) continue;
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
    case 'item': {
      const item = document.activeElement?.closest(platform.item.container) ?? null;
      return item === null ? null : controlInside(platform, shortcut.presses, item);
    }
    case 'composer':
      // A search box is no composer.
      if (target.closest(COMPOSER) === null) return null;
      for (let each = target.parentElement; each !== null; each = each.parentElement) {
        const control = controlInside(platform, shortcut.presses, each);
        if (control !== null) return composerAround(control) === each ? control : null;
      }
      return null;
  }
}

/** Where a control's own composer is: the button of one composer is not pressed from the text of another. */
function composerAround(control: Element): Element | null {
  let each = control.parentElement;
  while (each !== null && each.querySelector(COMPOSER) === null) each = each.parentElement;
  return each;
}
