import { vi } from 'vitest';
import type { Reason } from '../../src/core/journal.ts';
import { AFTER } from '../../src/locales/after.ts';
import { correctionOf } from '../../src/locales/correction.ts';
import { mountAfter } from '../../src/ui/after/mount.ts';

/** A correction of the invented list, which an office answers for or nobody does. */
export function correctionTo(contact: string | null) {
  return correctionOf({
    entry: 'x:handle:sari_contoh',
    platform: 'x',
    list: { name: { id: 'Daftar contoh', en: 'Example list' }, version: 3, date: '2026-11-20', contact },
    language: 'id',
    version: '0.1.0',
  });
}

export const host = (): HTMLElement | null => document.querySelector('[data-jempol-netral-after]');
export const inside = (selector: string): HTMLElement =>
  host()?.shadowRoot?.querySelector(selector) as HTMLElement;
export const bar = (): HTMLElement => inside('[role="region"]');

/** As the browser marks what a person does. */
function trusted<Kind extends Event>(event: Kind): Kind {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

/** A page with two buttons, the first focused, and the bar in it. */
export function afterPage(contact: string | null = 'koreksi@contoh.go.id') {
  document.body.innerHTML = '<button id="like">x</button><button id="next">y</button>';
  document.querySelector<HTMLElement>('#like')?.focus();
  const popover = { showPopover: vi.fn(), hidePopover: vi.fn() };
  Object.assign(HTMLElement.prototype, popover);
  const life = new AbortController();
  const tell = vi.fn(async (_id: number, _reason: Reason) => true);
  const answer = { v: 1, id: 7, text: AFTER.id, correction: correctionTo(contact) } as const;
  const mount = () => mountAfter({ document, mode: 'open', answer, tell }, life.signal);
  return {
    popover,
    life,
    tell,
    answer,
    mount,
    /** A click by keyboard or assistive technology on a button of the bar. */
    press(act: string, by: (event: Event) => Event = trusted): boolean {
      inside(`[data-act="${act}"]`).focus();
      const click = new MouseEvent('click', { bubbles: true, composed: true, detail: 0, cancelable: true });
      return host()?.dispatchEvent(by(click)) ?? false;
    },
    key(key: string, at: Element | null, more: KeyboardEventInit = {}): KeyboardEvent {
      const event = trusted(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
      at?.dispatchEvent(event);
      return event;
    },
  };
}
