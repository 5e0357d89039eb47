import { h, render } from 'preact';
import type { InterstitialText } from '../../core/messages.ts';
import type { Choice } from '../../core/vocabulary.ts';
import { type Arming, armSlowly } from './arming.ts';
import css from './interstitial.css?inline';
import { describedBy, Interstitial, type ReportState, TITLE_ID } from './interstitial.tsx';
import { keepOnTop } from './keep-on-top.ts';
import { Notice, type NoticeKind } from './notice.tsx';

/** A notice goes by itself; the pass behind it lives as long. */
const NOTICE_MS = 30_000;

export interface Shown {
  readonly text: InterstitialText;
  readonly level: 'caution' | 'prohibited';
  readonly form: 'full' | 'compact';
  readonly cause: 'pointer' | 'key' | 'bare-click';
}

export interface Answer {
  readonly choice: Choice;
  /** Milliseconds from the dialog's first paint to the choice. */
  readonly tookMs: number;
}

interface OpenDialog {
  readonly arming: Arming;
  act(name: string): void;
}

/**
 * The interstitial's place in a page that may be hostile: one host under the root element, a shadow root the page
 * cannot open, a `<dialog>` in the top layer, styles by `adoptedStyleSheets` (the only way past a strict CSP in
 * both browsers, measured 2026-11-21).
 */
export function mountView(document: Document, mode: ShadowRootMode, signal: AbortSignal) {
  const host = document.createElement('jempol-netral');
  const shadow = host.attachShadow({ mode });
  const clock = (): number => performance.now();
  let styled = false;
  let dialog: OpenDialog | null = null;
  let notice: { readonly element: HTMLElement; readonly timer: ReturnType<typeof setTimeout> } | null = null;

  function attach(): void {
    if (!styled) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      shadow.adoptedStyleSheets = [sheet];
      styled = true;
    }
    if (!host.isConnected) document.documentElement.append(host);
  }

  function detachWhenEmpty(): void {
    if (dialog === null && notice === null) host.remove();
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
    render(null, notice.element);
    notice.element.remove();
    notice = null;
    detachWhenEmpty();
  }

  function ask(shown: Shown): Promise<Answer> {
    attach();
    return new Promise((resolve) => {
      const element = document.createElement('dialog');
      element.setAttribute('role', 'alertdialog');
      element.setAttribute('aria-labelledby', TITLE_ID);
      element.setAttribute('aria-describedby', describedBy(shown.text));
      element.lang = shown.text.lang;
      element.className = 'jn';
      shadow.append(element);
      const life = new AbortController();
      const paint = (report: ReportState): void =>
        render(h(Interstitial, { text: shown.text, level: shown.level, form: shown.form, report }), element);
      paint('hidden');
      const shownAt = clock();

      const settle = (choice: Choice): void => {
        if (life.signal.aborted) return;
        life.abort();
        dialog = null;
        // Closing gives the focus back to where it was.
        if (element.open) element.close();
        render(null, element);
        element.remove();
        detachWhenEmpty();
        resolve({ choice, tookMs: Math.round(clock() - shownAt) });
      };
      dialog = {
        arming: armSlowly(shown.cause, clock),
        act(name) {
          if (name === 'cancel' || name === 'proceed') {
            if (dialog?.arming.ready(name) === true) settle(name);
          } else if (name === 'wrong') {
            navigator.clipboard.writeText(shown.text.report).then(
              () => paint('copied'),
              // The page's policy may forbid the clipboard: the report is shown for the person to copy.
              () => paint('shown'),
            );
          }
        },
      };
      element.addEventListener('cancel', () => settle('cancel'), { signal: life.signal });
      // Whatever closes it otherwise means the same; what we close ourselves is open again at once.
      element.addEventListener('close', () => queueMicrotask(() => element.open || settle('cancel')), {
        signal: life.signal,
      });
      signal.addEventListener('abort', () => settle('cancel'), { signal: life.signal });
      const focusSafe = (): void =>
        element.querySelector<HTMLElement>('[data-act="cancel"]')?.focus({ preventScroll: true });
      element.showModal();
      focusSafe();
      keepOnTop({ host, element, document, attach, focusSafe, giveUp: () => settle('cancel') }, life.signal);
    });
  }

  return {
    get open(): boolean {
      return dialog !== null;
    },
    owns: (event: Event): boolean => event.target === host,
    take(event: Event): void {
      event.stopImmediatePropagation();
      dialog?.arming.hear(event);
      if (
        event.type === 'keydown' &&
        (event as KeyboardEvent).repeat &&
        (event as KeyboardEvent).key !== 'Tab'
      ) {
        event.preventDefault();
      }
      if (event.type !== 'click') return;
      const act = actOf(event as MouseEvent);
      if (act === 'dismiss') dismissNotice();
      else if (act !== null) dialog?.act(act);
    },
    ask,
    notice(kind: Exclude<NoticeKind, 'copied'>, text: InterstitialText): void {
      dismissNotice();
      attach();
      const element = document.createElement('div');
      shadow.append(element);
      render(h(Notice, { text, kind }), element);
      notice = { element, timer: setTimeout(dismissNotice, NOTICE_MS) };
    },
    dismissNotice,
  };
}
