import { h } from 'preact';
import type { InterstitialText } from '../../core/messages.ts';
import type { Choice } from '../../core/vocabulary.ts';
import { armSlowly } from './arming.ts';
import { draw } from './draw.ts';
import type { Host } from './host.ts';
import { describedBy, Interstitial, Report, TITLE_ID } from './interstitial.tsx';
import { keepOnTop } from './keep-on-top.ts';
import type { TopLayer } from './top-layer.ts';

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

interface Ports {
  readonly host: Host;
  readonly document: Document;
  readonly topLayer: TopLayer;
  readonly answer: (answer: Answer) => void;
  /** Opens a rule in the rulebook, elsewhere: the question stays. */
  readonly read: (rule: string) => void;
}

/** One interstitial, from the asking to the answer. */
export interface OpenDialog {
  /** Whether it has been in the top layer. */
  readonly shown: boolean;
  /** Brings it back where it does not stand. */
  look(): void;
  /** Every trusted pointer or key event aimed at it. */
  hear(event: Event): void;
  /** One of its buttons was pressed. */
  act(name: string): void;
}

/** Asks in a `<dialog>` in the top layer. It answers once, whatever the page does: at worst with `cancel`. */
export function openDialog(ports: Ports, asked: Shown, signal: AbortSignal): OpenDialog {
  const { host, document, topLayer } = ports;
  const life = new AbortController();
  const clock = (): number => performance.now();
  const arming = armSlowly(asked.cause, clock);
  const shownAt = clock();
  let shown = false;

  const element = document.createElement('dialog');
  element.setAttribute('role', 'alertdialog');
  element.setAttribute('aria-labelledby', TITLE_ID);
  element.setAttribute('aria-describedby', describedBy(asked.text));
  element.lang = asked.text.lang;
  element.className = 'jn';
  host.shadow.append(element);
  draw(h(Interstitial, asked), element);

  /** What "Salah akun?" copied, or leaves to be copied. */
  function report(copied: boolean): void {
    const place = element.querySelector('.report');
    if (place === null) return;
    place.replaceChildren();
    draw(h(Report, { text: asked.text, copied }), place);
    place.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }

  function settle(choice: Choice): void {
    if (life.signal.aborted) return;
    life.abort();
    // Closing gives the focus back to where it was.
    if (element.open) element.close();
    element.remove();
    ports.answer({ choice, tookMs: Math.round(clock() - shownAt) });
  }

  const whileOpen = { signal: life.signal };
  element.addEventListener('cancel', () => settle('cancel'), whileOpen);
  // Whatever closes it otherwise means the same; what we close ourselves is open again at once.
  element.addEventListener('close', () => queueMicrotask(() => element.open || settle('cancel')), whileOpen);
  signal.addEventListener('abort', () => settle('cancel'), whileOpen);
  const look = keepOnTop(
    {
      host,
      element,
      document,
      topLayer,
      shown() {
        shown = true;
        // What was pressed under a cover was not meant for us: the wait begins anew.
        arming.restart();
        element.querySelector<HTMLElement>('[data-act="cancel"]')?.focus({ preventScroll: true });
      },
      giveUp: () => settle('cancel'),
    },
    life.signal,
  );

  return {
    get shown() {
      return shown;
    },
    look: () => void look(),
    hear: arming.hear,
    act(name) {
      if (name === 'cancel' || name === 'proceed') {
        if (arming.ready(name)) settle(name);
        // The rest of a double press on the page is no wish to read, or to report.
      } else if (!arming.ready('cancel')) {
        return;
      } else if (name.startsWith('read:')) {
        ports.read(name.slice(5));
      } else if (name === 'wrong') {
        navigator.clipboard.writeText(asked.text.report).then(
          () => report(true),
          // The page's policy may forbid the clipboard: the report is shown for the person to copy.
          () => report(false),
        );
      }
    },
  };
}
