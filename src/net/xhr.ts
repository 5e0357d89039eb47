import { type Call, replace } from './disguise.ts';
import type { Held, Line } from './line.ts';
import { attempt, dispatch, first, isA, isFirefox, listen, uncurry } from './primordials.ts';
import { isPost, spoken, taken } from './sent.ts';

/** What is known of a request between `open` and the browser's own `send`. */
interface Opened {
  readonly address: string;
  readonly isAsync: boolean;
  held: Held | null;
  /** The readyState that the page is to see; null: the browser's. */
  shown: number | null;
}

const NativeXhr = XMLHttpRequest;
const NativeProgress = ProgressEvent;
const NativePlain = Event;
const NativeError = DOMException;
const NativeBlob = Blob;
const blobText = uncurry(Blob.prototype.text);
const abort = uncurry(XMLHttpRequest.prototype.abort);

const states = new WeakMap<XMLHttpRequest, Opened>();
const recall = uncurry(states.get);
const remember = uncurry(states.set);
const forget = uncurry(states.delete);

/** Has an XMLHttpRequest wait for the guard where it acts; a synchronous one passes and is told. */
export function holdXhr(line: Line): void {
  const { prototype } = XMLHttpRequest;

  replace(prototype, 'open', (_, self, args) => {
    const xhr = self as XMLHttpRequest;
    const before = recall(states, xhr)?.held;
    if (before) before.over = true;
    forget(states, xhr);
    attempt(() => {
      const address = line.minds(args[1]);
      if (address && isPost(args[0]))
        remember(states, xhr, { address, isAsync: args.length < 3 || !!args[2], held: null, shown: null });
    });
  });

  replace(prototype, 'send', (native, self, args) => {
    const xhr = self as XMLHttpRequest;
    const opened = recall(states, xhr);
    refuse(native, 'send', opened, args);
    const hold = (): boolean => {
      if (!opened) return false;
      const { address } = opened;
      let { text, copy } = taken(args[0]);
      if (!opened.isAsync) {
        line.tell('xhr', address, text);
        return false;
      }
      const blob = isA(NativeBlob, copy) && copy;
      const held: Held = {
        // Until it is known to wait, and with what: a page's own toString may throw.
        over: true,
        send(ended) {
          opened.held = null;
          const over = () => {
            if (recall(states, xhr) === opened) forget(states, xhr);
            ended?.();
          };
          // What is to fail is known until it has: it may have to be given up.
          if (ended) listen(xhr, 'loadend', over, { once: true, capture: true });
          else over();
          native(xhr, [copy]);
        },
        fail: () => end(xhr, opened, 'error'),
        giveUp() {
          if (recall(states, xhr) === opened) abort(xhr);
        },
      };
      if (!line.hold('xhr', address, text, blob && (() => blobText(blob)), () => held)) return false;
      if (text === null && !blob) copy = spoken(copy);
      held.over = false;
      opened.held = held;
      return true;
    };
    if (attempt(hold)) return null;
    forget(states, xhr);
    return undefined;
  });

  replace(prototype, 'setRequestHeader', (native, self, args) =>
    refuse(native, 'setRequestHeader', recall(states, self as XMLHttpRequest), args),
  );

  replace(prototype, 'abort', (_, self) => {
    const opened = recall(states, self as XMLHttpRequest);
    if (opened?.held) {
      end(self as XMLHttpRequest, opened, 'abort');
      opened.shown = 0;
    }
  });

  replace(
    prototype,
    'readyState',
    (_, self) => recall(states, self as XMLHttpRequest)?.shown ?? undefined,
    'get',
  );
}

/** Throws what the browser says of a request that is not open, where it is held or has ended. */
function refuse(native: Call, name: string, opened: Opened | undefined, args: unknown[]): void {
  // Firefox has other words for one that is under way.
  if (isFirefox && opened?.held)
    throw new NativeError(`XMLHttpRequest.${name}: XMLHttpRequest must not be sending.`, 'InvalidStateError');
  if (opened && (opened.held || opened.shown !== null)) native(new NativeXhr(), args);
}

/** What the browser does when a request that is under way ends so; a page can tell these events from the browser's. */
function end(xhr: XMLHttpRequest, opened: Opened, how: 'abort' | 'error'): void {
  if (opened.held) opened.held.over = true;
  opened.held = null;
  opened.shown = 4;
  // Whoever hears of it may open it anew: what comes then is that request's.
  const tell = (target: EventTarget, event: Event): unknown =>
    recall(states, xhr) === opened && dispatch(target, event);
  tell(xhr, new NativePlain('readystatechange'));
  first([xhr.upload, xhr], (target) => {
    tell(target, new NativeProgress(how));
    tell(target, new NativeProgress('loadend'));
  });
}
