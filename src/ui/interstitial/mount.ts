import { h } from 'preact';
import type { InterstitialText } from '../../core/messages.ts';
import { type Answer, type OpenDialog, openDialog, type Shown } from './dialog.ts';
import { draw } from './draw.ts';
import { createHost } from './host.ts';
import { Notice, type NoticeKind } from './notice.tsx';
import { watchTopLayer } from './top-layer.ts';

/** A notice goes by itself; the pass behind it lives as long. */
const NOTICE_MS = 30_000;
/** With these the person presses: what they press must stand as they saw it. */
const PRESSES: readonly string[] = ['pointerdown', 'keydown', 'click'];
/** Held, these would press again and again; arrows, Page Down and Tab move on as everywhere. */
const PRESS_KEYS: readonly string[] = ['Enter', ' '];
const NOT_ASKED: Answer = { choice: 'cancel', tookMs: 0 };

/** The place of interstitial and notice in a page that may be hostile. Ends with its signal: nothing is shown then. */
export function mountView(
  document: Document,
  mode: ShadowRootMode,
  read: (rule: string) => void,
  signal: AbortSignal,
) {
  const host = createHost(document, mode);
  const { shadow } = host;
  let dialog: OpenDialog | null = null;
  let notice: { readonly element: HTMLElement; readonly timer: ReturnType<typeof setTimeout> } | null = null;
  const topLayer = watchTopLayer(document, () => dialog?.look(), signal);
  signal.addEventListener('abort', dismissNotice, { once: true });

  function detachWhenEmpty(): void {
    if (dialog === null && notice === null) host.detach();
  }

  /** Which button a swallowed click was meant for: by place, else by focus (keyboard, assistive technology). */
  function actOf(event: MouseEvent): string | null {
    const byPlace = event.detail === 0 ? null : shadow.elementFromPoint(event.clientX, event.clientY);
    const pressed = byPlace ?? shadow.activeElement;
    return pressed?.closest('[data-act]')?.getAttribute('data-act') ?? null;
  }

  function dismissNotice(): void {
    if (notice === null) return;
    clearTimeout(notice.timer);
    notice.element.remove();
    notice = null;
    detachWhenEmpty();
  }

  function ask(shown: Shown): Promise<Answer> {
    // While one dialog still fights for its place there is no second.
    if (signal.aborted || dialog !== null) return Promise.resolve(NOT_ASKED);
    return new Promise((resolve) => {
      const answer = (given: Answer): void => {
        dialog = null;
        detachWhenEmpty();
        resolve(given);
      };
      dialog = openDialog({ host, document, topLayer, answer, read }, shown, signal);
    });
  }

  return {
    get open(): boolean {
      return dialog?.shown === true;
    },
    owns: (event: Event): boolean => event.target === host.element,
    take(event: Event): void {
      event.stopImmediatePropagation();
      if (PRESSES.includes(event.type)) dialog?.look();
      dialog?.hear(event);
      if (isRepeat(event)) event.preventDefault();
      if (event.type !== 'click') return;
      const act = actOf(event as MouseEvent);
      if (act === 'dismiss') dismissNotice();
      else if (act !== null) dialog?.act(act);
    },
    ask,
    notice(kind: NoticeKind, text: InterstitialText): void {
      dismissNotice();
      if (signal.aborted || !host.attach()) return;
      const element = document.createElement('div');
      shadow.append(element);
      draw(h(Notice, { text, kind }), element);
      notice = { element, timer: setTimeout(dismissNotice, NOTICE_MS) };
    },
    dismissNotice,
  };
}

function isRepeat(event: Event): boolean {
  return (
    event.type === 'keydown' &&
    (event as KeyboardEvent).repeat &&
    PRESS_KEYS.includes((event as KeyboardEvent).key)
  );
}
