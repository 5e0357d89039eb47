import { ACTIONS, type Action } from './vocabulary.ts';

/**
 * What the second net (the page's own world) and the guard (the isolated world) say to each other: short texts on an
 * element that no document ever holds, handed over once before the page's first script. Whoever else may have got
 * hold of it can only add a hold: nothing here clears a warning, words a dialog or reaches storage.
 */

/** On `document`, once: the guard hands the element over as its `relatedTarget`. */
export const HELLO = 'jn-hello';
/**
 * On `document`, once, as the net starts: Chromium runs the two in the order of a counter's digits, so that the guard
 * may have spoken before; a guard whose hello nobody took says it again.
 */
export const READY = 'jn-ready';
/** On that element, from the net. */
export const FROM_NET = 'jn-net';
/** On that element, from the guard. */
export const FROM_GUARD = 'jn-guard';

/** What a request does and at whom, as the request itself says it; all three null where it does not say. */
export interface Aimed {
  readonly action: Action;
  readonly id: string | null;
  readonly handle: string | null;
  /** In the form that the platform's own links show. */
  readonly item: string | null;
}

export type FromNet =
  /** A matching request waits for an answer, which comes before the event's dispatch returns: `go` or `hold`. */
  | {
      readonly is: 'asked';
      readonly request: number;
      /** An XMLHttpRequest can only be failed by the browser; a fetch is failed by the net itself. */
      readonly transport: 'fetch' | 'xhr';
      /** Origin and path: what the browser is told to block. */
      readonly address: string;
      readonly aims: readonly Aimed[];
    }
  /** A matching request that cannot wait (a beacon, a synchronous request) went. */
  | {
      readonly is: 'unheld';
      readonly request: number;
      readonly transport: 'fetch' | 'xhr';
      readonly address: string;
      readonly aims: readonly Aimed[];
    }
  /** After `go`: it went. After `doom`: the browser has failed it. */
  | { readonly is: 'ended'; readonly request: number }
  /** After `go`: the page had given it up meanwhile; nothing went. */
  | { readonly is: 'dropped'; readonly request: number };

/**
 * `go`: send it now. `hold`: wait for another word. `fail`: let it fail, nothing is sent. `shut`: requests to the same
 * address wait from now on. `doom`: hand it to the browser, which blocks it. `open`: those that waited go on.
 */
export type WordToNet = 'go' | 'hold' | 'fail' | 'shut' | 'doom' | 'open';

/** Longer is nobody's request. */
const LONGEST = 2_000;
const LONGEST_NAME = 200;
/** A post may reply and quote at once. */
const MOST_AIMS = 4;
const PER_AIM = 4;

/** Written in the page's own world: without a method that a page may have replaced. */
export function writeFromNet(said: FromNet): string {
  let text = `${said.is}\n${said.request}`;
  if (!('aims' in said)) return text;
  text += `\n${said.transport}\n${said.address}`;
  for (let at = 0; at < MOST_AIMS; at += 1) {
    const aim = said.aims[at];
    if (aim !== undefined) text += `\n${aim.action}\n${aim.id ?? ''}\n${aim.handle ?? ''}\n${aim.item ?? ''}`;
  }
  return text;
}

/** Null for whatever the net could not have said. */
export function readFromNet(said: unknown): FromNet | null {
  if (typeof said !== 'string' || said.length > LONGEST) return null;
  const [is, number = '', transport, address = '', ...rest] = said.split('\n');
  const request = Number(number);
  if (!/^\d{1,9}$/.test(number)) return null;
  if (is === 'ended' || is === 'dropped') return { is, request };
  if ((is !== 'asked' && is !== 'unheld') || (transport !== 'fetch' && transport !== 'xhr')) return null;
  if (rest.length > MOST_AIMS * PER_AIM || rest.some((each) => each.length > LONGEST_NAME)) return null;
  const aims: Aimed[] = [];
  while (rest.length > 0) {
    const [spoken, id, handle, item] = rest.splice(0, PER_AIM);
    const action = ACTIONS.find((each) => each === spoken);
    if (action === undefined || item === undefined) return null;
    aims.push({ action, id: id || null, handle: handle || null, item: item || null });
  }
  return { is, request, transport, address, aims };
}

/** "go 12". */
export function writeToNet(word: WordToNet, request: number): string {
  return `${word} ${request}`;
}
