import { vi } from 'vitest';
import { openIndex } from '../../src/core/account-index.ts';
import { buildIndex } from '../../src/core/account-index-build.ts';
import type { Intent } from '../../src/core/intent.ts';
import type { Advice, InterstitialText } from '../../src/core/messages.ts';
import type { Choice } from '../../src/core/vocabulary.ts';
import { createHold, type HoldPorts } from '../../src/guard/hold.ts';
import { listen } from '../../src/guard/listen.ts';
import { openNet } from '../../src/guard/net.ts';
import { rememberOpeners } from '../../src/guard/openers.ts';
import { openLedger } from '../../src/guard/pass.ts';
import type { Cause, GuardState } from '../../src/guard/ports.ts';
import { openRequestPasses } from '../../src/guard/request-pass.ts';
import { x } from '../../src/platforms/x.ts';
import { showPage } from '../platforms/page.ts';
import { standInForNet } from './stand-in-net.ts';

const article = (handle: string, id: string, extra = ''): string =>
  `<article data-testid="tweet" tabindex="0" id="${handle}"><div data-testid="User-Name"><a href="/${handle}">n</a>
    <a href="/${handle}/status/${id}"><time></time></a></div>${extra}
    <button data-testid="reply">r</button><button data-testid="retweet">t</button><button data-testid="like">l</button></article>`;
const QUOTE = `<div role="link" tabindex="0"><div data-testid="UserAvatar-Container-terdaftar"></div><div data-testid="User-Name"></div></div>`;

export const WARN = {
  v: 1,
  level: 'prohibited',
  form: 'full',
  text: { lang: 'id', title: 'w' } as InterstitialText,
} as const satisfies Advice;
export const CLEAR: Advice = { v: 1, level: 'none' };
export const REMIND: Advice = { ...WARN, form: 'remind' };

const PRESS_EVENTS = [
  'pointerdown',
  'pointerup',
  'pointermove',
  'mousedown',
  'mouseup',
  'click',
  'keydown',
  'keyup',
  'contextmenu',
];

/** A small page of X with a guard whose worker and screen are the test's. `terdaftar` and `terdaftar_juga` are listed. */
export function openDesk(mode: GuardState['mode'] = 'confirm') {
  showPage(
    `<main>${article('terdaftar', '1')}${article('biasa', '2')}${article('pengutip', '3', QUOTE)}</main>`,
    'https://x.com/home',
  );
  const life = new AbortController();
  const page = { seen: [] as string[], clicks: [] as boolean[] };
  const asked: Intent[] = [];
  const answers: ((advice: Advice | null) => void)[] = [];
  const told: (readonly [Choice, string])[] = [];
  const shown: {
    level: string;
    form: string;
    cause: Cause;
    text: InterstitialText;
    choose(choice: Choice): Promise<void>;
  }[] = [];
  const notices: string[] = [];
  const noted: string[] = [];
  const state: GuardState = { mode, drafts: true };
  const ledger = openLedger(Date.now);
  const view = {
    open: false,
    owns: () => false,
    take: (event: Event) => event.stopImmediatePropagation(),
    ask: (each: { text: InterstitialText; level: string; form: string; cause: Cause }) => {
      view.open = true;
      return new Promise<{ choice: Choice; tookMs: number }>((resolve) => {
        shown.push({
          ...each,
          choose: async (choice) => {
            view.open = false;
            resolve({ choice, tookMs: 5 });
            await settle();
          },
        });
      });
    },
    notice: (kind: string) => notices.push(kind),
    dismissNotice: () => notices.push('dismissed'),
  };
  const index = openIndex(buildIndex(['x:handle:terdaftar', 'x:handle:terdaftar_juga']));
  const requests = openRequestPasses(Date.now);
  const net = standInForNet();
  const ports = {
    platform: x,
    window,
    index: () => index,
    worker: {
      ask: (intent) => {
        asked.push(intent);
        return new Promise((resolve) => answers.push(resolve));
      },
      tell: (intent, choice) => told.push([choice, intent.targets[0]?.ref.handle ?? '']),
      block: async (address, is) => {
        net.words.push(`browser ${is} ${address}`);
        return net.blocks;
      },
    },
    view,
    ledger,
    requests,
    openers: rememberOpeners(x.composerPath),
    clock: Date.now,
    state,
    note: (action, what) => noted.push(`${action} ${what}`),
    bareText: () => ({ lang: 'id', title: 'bare' }) as InterstitialText,
  } satisfies HoldPorts;
  const hold = createHold(ports);
  listen(window, hold, life.signal);
  openNet({ ...ports, ...hold }, life.signal);
  for (const type of PRESS_EVENTS) {
    window.addEventListener(
      type,
      (event) => {
        const trusted = event.isTrusted === true;
        if (trusted) page.seen.push(type);
        const at = event.target;
        if (type === 'click' && at instanceof Element && at.closest('[data-testid="like"]') !== null)
          page.clicks.push(trusted);
      },
      { capture: true, signal: life.signal },
    );
  }
  return {
    page,
    asked,
    told,
    shown,
    notices,
    noted,
    state,
    ledger,
    requests,
    net,
    view,
    answer: async (advice: Advice | null) => {
      answers.shift()?.(advice);
      await settle();
    },
    forget: hold.forget,
    close: () => life.abort(),
  };
}

export const like = (handle = 'terdaftar'): HTMLElement =>
  document.querySelector(`#${handle} [data-testid$="like"]`) as HTMLElement;

/** Sends one event as the browser would for a person. */
export function send(
  target: Element,
  type: string,
  init: Record<string, unknown> = {},
  trusted = true,
): Event {
  const made = {
    bubbles: true,
    cancelable: true,
    composed: true,
    isPrimary: true,
    button: 0,
    detail: type === 'click' ? 1 : 0,
    ...init,
  };
  const event = type.startsWith('key')
    ? new KeyboardEvent(type, made)
    : type.startsWith('pointer')
      ? new PointerEvent(type, made)
      : new MouseEvent(type, made);
  if (trusted) Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
  return event;
}

/** A whole press by mouse; `between` runs before the click. */
export async function press(
  target: Element,
  between: () => Promise<void> = async () => {},
): Promise<Event[]> {
  const begun = ['pointerdown', 'mousedown', 'pointermove'].map((type) => send(target, type));
  await between();
  return [...begun, ...['pointerup', 'mouseup', 'click'].map((type) => send(target, type))];
}

export const settle = (ms = 0): Promise<void> => vi.advanceTimersByTimeAsync(ms).then(() => undefined);
