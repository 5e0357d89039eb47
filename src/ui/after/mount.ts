import { h, render } from 'preact';
import type { AfterAnswer } from '../../core/after.ts';
import type { Reason } from '../../core/journal.ts';
import css from './after.css?inline';
import { After, type AfterState, createBar, headingOf, reasonsOf, saidOf } from './after.tsx';
import { tabWay } from './tab-way.ts';

/** By this tests and people find the bar in a page. */
const MARK = 'data-jempol-netral-after';
/** The guard's dialog or notice stands: one thing of ours at a time, and theirs comes first. */
const GUARD = ':root > [data-jempol-netral]';
const GOES_AFTER_MS = 30_000;
/** Hovered or focused at its end, it is looked at again. */
const LOOKS_AGAIN_MS = 5_000;
/** What is left of a double press on the dialog answers nothing. */
const ARMED_AFTER_MS = 300;
/** A live region is heard when it changes, not when it comes. */
const SPEAKS_AFTER_MS = 100;
const PRESSES = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu'],
  ...['touchstart', 'touchend', 'keydown', 'keypress', 'keyup'],
] as const;

export interface AfterPorts {
  readonly document: Document;
  readonly mode: ShadowRootMode;
  readonly answer: AfterAnswer;
  /** Keeps the reason; false where it could not. */
  readonly tell: (id: number, reason: Reason) => Promise<boolean>;
}

/** Asks why in a page that may be hostile, until it is answered, put away, let pass, or asked anew. */
export function mountAfter({ document, mode, answer, tell }: AfterPorts, signal: AbortSignal): void {
  const window = document.defaultView;
  if (signal.aborted || window === null) return;
  const { text, correction } = answer;
  const life = new AbortController();
  const host = document.createElement('div');
  host.setAttribute(MARK, '');
  const shadow = host.attachShadow({ mode });
  const bar = createBar(document, text);
  const way = tabWay(document, shadow);
  let state: AfterState = { reason: null, kept: false, copied: null, spoken: '' };
  let answered = false;
  let open = false;
  let armedAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function paint(change: Partial<AfterState>): void {
    const focused = shadow.activeElement !== null;
    state = { ...state, ...change };
    render(h(After, { text, correction, state }), bar);
    // What was pressed may be gone; the focus stays with us.
    if (focused && shadow.activeElement === null)
      bar.querySelector<HTMLElement>('[data-act="dismiss"]')?.focus({ preventScroll: true });
  }

  function end(): void {
    if (life.signal.aborted) return;
    life.abort();
    clearTimeout(timer);
    if (shadow.activeElement !== null) way.giveBack();
    render(null, bar);
    host.remove();
  }

  function pass(): void {
    if (bar.matches(':hover, :focus-within')) timer = setTimeout(pass, LOOKS_AGAIN_MS);
    else end();
  }

  /** Shows the bar, or hides it while the guard has something to say; a page that takes it away is let. */
  function look(): void {
    if (!host.isConnected) return end();
    const free = document.querySelector(GUARD) === null;
    if (free === open) return;
    open = free;
    clearTimeout(timer);
    if (!free) return bar.hidePopover();
    bar.showPopover();
    armedAt = performance.now() + ARMED_AFTER_MS;
    if (answered) return;
    timer = setTimeout(pass, GOES_AFTER_MS);
    setTimeout(() => {
      if (!answered && !life.signal.aborted) paint({ spoken: `${text.title} ${text.lead}` });
    }, SPEAKS_AFTER_MS);
  }

  async function keep(reason: Reason): Promise<void> {
    if (answered) return;
    answered = true;
    clearTimeout(timer);
    const change = { reason, kept: await tell(answer.id, reason) };
    say(change, headingOf(text, change));
  }

  function copy(): void {
    navigator.clipboard.writeText(correction.report).then(
      () => say({ copied: true }),
      // The page's policy may forbid the clipboard: the report stands there for the person to copy.
      (reason: unknown) => {
        console.debug('Jempol Netral: the page keeps the clipboard', reason);
        say({ copied: false });
      },
    );
  }

  /** Shows a change and has it heard, after its heading where that is new. */
  function say(change: Partial<AfterState>, heading = ''): void {
    if (life.signal.aborted) return;
    const said = saidOf(text, { ...state, ...change });
    paint({ ...change, spoken: heading === '' ? said : `${heading}. ${said}` });
  }

  function act(name: string | null): void {
    if (performance.now() < armedAt) return;
    const reason = reasonsOf(text).find((each) => each === name);
    if (name === 'dismiss') end();
    else if (name === 'copy') copy();
    else if (reason !== undefined) void keep(reason);
  }

  /** Which button a click was meant for: by place, else by focus (keyboard, assistive technology). */
  function actOf(event: MouseEvent): string | null {
    const byPlace = event.detail === 0 ? null : shadow.elementFromPoint(event.clientX, event.clientY);
    const pressed = byPlace ?? shadow.activeElement;
    return pressed?.closest('[data-act]')?.getAttribute('data-act') ?? null;
  }

  /** What the page sends to the host is not the person's; what the person sends is not the page's. */
  function hear(event: Event): void {
    if (!event.isTrusted || !open) return;
    const isKey = event.type === 'keydown';
    if (event.target !== host) return isKey ? way.enter(event as KeyboardEvent) : undefined;
    event.stopImmediatePropagation();
    if (isKey) onKey(event as KeyboardEvent);
    if (event.type === 'click') act(actOf(event as MouseEvent));
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') end();
    // Held, it would answer and then put the answer away.
    else if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
    else way.leave(event);
  }

  for (const type of PRESSES) {
    const passive = type.startsWith('touch');
    window.addEventListener(type, hear, { capture: true, passive, signal: life.signal });
  }
  signal.addEventListener('abort', end, { once: true, signal: life.signal });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(bar);
  document.documentElement.append(host);
  paint({});
  const observer = new MutationObserver(look);
  observer.observe(document.documentElement, { childList: true });
  life.signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  look();
}
