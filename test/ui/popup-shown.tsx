import { render } from 'preact';
import { vi } from 'vitest';
import type { PopupState } from '../../src/core/popup-state.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';

/** What the popup called back. */
export const on = {
  onLanguage: vi.fn(),
  onMode: vi.fn(),
  onOpen: vi.fn(),
  onGrant: vi.fn(),
  onReload: vi.fn(),
  onExamine: vi.fn(),
  onCopyReport: vi.fn(),
  onForgetHealth: vi.fn(),
};

/** The button of this name. */
export function button(place: HTMLElement, name: string): HTMLButtonElement | undefined {
  return [...place.querySelectorAll('button')].find((one) => one.textContent === name);
}

/** The popup in this state, over what `place` showed before. */
export function show(state: PopupState, place = document.body.appendChild(document.createElement('div'))) {
  render(<Popup state={state} {...on} />, place);
  return place;
}
