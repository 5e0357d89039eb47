import {
  type Aimed,
  FROM_GUARD,
  FROM_NET,
  type FromNet,
  HELLO,
  READY,
  writeFromNet,
} from '../core/net-messages.ts';
import type { RequestBook } from '../platforms/requests.ts';
import { aimsOf, sieveOf } from './match.ts';
import {
  after,
  attempt,
  bare,
  complain,
  dispatch,
  exec,
  listen,
  NativeEvent,
  promised,
  uncurry,
} from './primordials.ts';
import { addressOf, placeOf } from './sent.ts';

/** A request out of the page's hands. */
export interface Held {
  /** It went, failed, or the page gave it up. */
  over: boolean;
  /** Sends it as the page gave it; `ended` is for when the browser is done with it. */
  send(ended?: () => void): void;
  /** Ends it as a network failure does. */
  fail(): void;
  /** Ends what the browser has and was to fail. */
  giveUp?(): void;
}

/** What the wrapped functions ask; every word of the guard ends here. */
export interface Line {
  /** The address as the page gives it, where a request to it may act; undefined for all others. */
  minds(input: unknown): string | undefined;
  /**
   * Whether it waits; if not, it goes at once as the page has it. `text` is null for a body that `read` has to wait
   * for. `take` is called once, and only when `read` is or the request acts.
   */
  hold(
    transport: 'fetch' | 'xhr',
    address: string,
    text: string | null,
    read: (() => Promise<string>) | false,
    take: () => Held,
  ): boolean;
  /** Tells of one that cannot wait. */
  tell(transport: 'fetch' | 'xhr', address: string, text: string | null): void;
}

/** No upload is to wait for our reading, in milliseconds: a page that is busy right after a press reads late. */
const READ_AT_MOST = 1_000;
/** What the browser is to fail ends before its block does, in milliseconds: a worker of the page's may have slept. */
const DOOMED_AT_MOST = 3_500;
/** A guard or worker that died meanwhile shuts nothing for longer, in milliseconds. */
const SHUT_AT_MOST = 5_000;

const stop = uncurry(Event.prototype.stopImmediatePropagation);
const prevent = uncurry(Event.prototype.preventDefault);
const unlisten = uncurry(EventTarget.prototype.removeEventListener);
const detailOf = uncurry(
  Object.getOwnPropertyDescriptor(CustomEvent.prototype, 'detail')?.get as (this: Event) => string,
);

/** Waits for the guard's hello, the first there is; nothing is minded before. */
export function openLine(book: RequestBook): Line {
  const fits = sieveOf(book);
  let guard: EventTarget | null = null;
  let count = 0;
  /** The request that is being asked about: the guard answers before the dispatch returns. */
  let asked = 0;
  let holds = false;
  /** Requests to that place wait. */
  let shut: { readonly place: string; readonly opened: Promise<void> } | null = null;
  const waiting: Record<string, { readonly place: string; readonly held: Held }> = bare({});
  const opens: Record<string, () => void> = bare({});

  const say = (said: FromNet): void => {
    if (guard) dispatch(guard, new NativeEvent(FROM_NET, bare({ detail: writeFromNet(said) })));
  };

  /** False where it was over. */
  const finish = (held: Held, how: 'send' | 'fail', ended?: () => void): boolean => {
    if (held.over) return false;
    held.over = true;
    held[how](ended);
    return true;
  };

  const isShut = (address: string): boolean => shut !== null && shut.place === placeOf(address);

  const aimsAt = (address: string, body: string): readonly Aimed[] =>
    fits(address, body) ? aimsOf(book, address, body) : [];

  const close = (place: string, request: number): void => {
    const { promise, resolve } = promised<void>();
    const mine = { place, opened: promise };
    shut = mine;
    opens[request] = () => {
      delete opens[request];
      if (shut === mine) shut = null;
      resolve();
    };
    after(opens[request], SHUT_AT_MOST);
  };

  const hear = (event: Event): void => {
    const said = exec(/^(\w+) (\d+)$/, detailOf(event));
    const word = said?.[1];
    const request = +(said?.[2] ?? 0);
    const it = waiting[request];
    if (request === asked) holds = word === 'hold';
    else if (word === 'open') opens[request]?.();
    else if (it && word === 'shut') close(it.place, request);
    else if (it && word !== 'hold') {
      delete waiting[request];
      const ended = (): void => say({ is: 'ended', request });
      if (word === 'go') say({ is: finish(it.held, 'send') ? 'ended' : 'dropped', request });
      else if (word === 'doom') {
        after(() => it.held.giveUp?.(), DOOMED_AT_MOST);
        finish(it.held, 'send', ended) || ended();
      } else finish(it.held, 'fail');
    }
  };

  const meet = (event: Event): void => {
    guard = (event as MouseEvent).relatedTarget;
    if (!guard) return;
    stop(event);
    prevent(event);
    unlisten(document, HELLO, meet, true);
    listen(guard, FROM_GUARD, (event) => attempt(() => hear(event)));
  };
  listen(document, HELLO, meet, true);
  dispatch(document, new NativeEvent(READY));

  const tell: Line['tell'] = (transport, address, text) => {
    const aims = aimsAt(address, text ?? '');
    if (aims.length) say({ is: 'unheld', request: ++count, transport, address: placeOf(address), aims });
  };

  return {
    minds(input) {
      if (!guard) return undefined;
      const address = addressOf(input);
      return address && (fits(address) || isShut(address)) ? address : undefined;
    },
    hold(transport, address, text, read, take) {
      const ask = (held: Held, aims: readonly Aimed[]): boolean => {
        const place = placeOf(address);
        asked = ++count;
        holds = false;
        if (aims.length) say({ is: 'asked', request: asked, transport, address: place, aims });
        if (holds) waiting[asked] = { place, held };
        asked = 0;
        return holds;
      };
      const later = async (held: Held): Promise<void> => {
        try {
          let body = text ?? (read ? read() : '');
          while (shut && isShut(address)) await shut.opened;
          let late = false;
          after(() => {
            late = typeof body !== 'string' && finish(held, 'send');
          }, READ_AT_MOST);
          body = await body;
          if (late) tell(transport, address, body);
          if (held.over || ask(held, aimsAt(address, body))) return;
        } catch (reason) {
          complain(reason);
        }
        finish(held, 'send');
      };
      if (isShut(address) || (text === null && read)) {
        void later(take());
        return true;
      }
      const aims = aimsAt(address, text ?? '');
      return aims.length > 0 && ask(take(), aims);
    },
    tell,
  };
}
