import type { Intent } from '../core/intent.ts';
import type { InterstitialText } from '../core/messages.ts';
import {
  FROM_GUARD,
  FROM_NET,
  type FromNet,
  HELLO,
  READY,
  readFromNet,
  type WordToNet,
  writeToNet,
} from '../core/net-messages.ts';
import { concerns } from './concern.ts';
import type { HoldPorts, Shared } from './hold.ts';
import { adviceOn, soon } from './press.ts';
import { intentOf } from './request-intent.ts';

export interface NetPorts
  extends Shared,
    Pick<HoldPorts, 'window' | 'index' | 'worker' | 'view' | 'requests' | 'note' | 'clock'> {}

/** How long the worker's block stands by itself (src/extension/block-request.ts): the net gives up what is doomed before. */
const BLOCKED_MS = 5_000;
/** A block that took this long to be told may be over before the request is. */
const LATE_MS = 800;
/** More at once is no person's doing, and would stand before their next press. */
const MOST_WAITING = 8;

type Request = Extract<FromNet, { readonly is: 'asked' | 'unheld' }>;

/**
 * Answers the second net (src/net): the site's own request of what no press announced is held and asked about like a
 * press. What it hears may come from the page: it can only add a question, and words none.
 */
export function openNet(ports: NetPorts, signal: AbortSignal): void {
  const { sight, worker, requests, dialogue, last, note, clock } = ports;
  const { document } = ports.window;
  // No document ever holds it: the net alone has it from us.
  const line = document.createElement('i');
  let undecided = 0;
  /** Of the one request that is being settled. */
  let heard = (_: FromNet): void => {};

  function say(word: WordToNet, request: number): void {
    line.dispatchEvent(new CustomEvent(FROM_GUARD, { detail: writeToNet(word, request) }));
  }

  /** What became of it; null where the net does not say. */
  function outcome(word: WordToNet, request: number): Promise<FromNet['is'] | null> {
    const said = new Promise<FromNet['is']>((resolve) => {
      heard = (each) => each.request === request && resolve(each.is);
      say(word, request);
    });
    return soon(said, BLOCKED_MS);
  }

  /** Whether it may not go at once. */
  function waits(intent: Intent, pressed: number): boolean {
    const isListed = concerns({ intent, missed: false }, ports.index(), sight.state);
    const isUnknown = intent.targets.length === 0;
    if (requests.refused(intent, pressed, !isListed && !isUnknown)) return true;
    if (!isListed && isUnknown) note(intent.action, 'unknown');
    return isListed && !dialogue.cleared(intent);
  }

  async function advise(intent: Intent): ReturnType<typeof adviceOn> {
    const advice = await adviceOn(intent, worker.ask);
    if (advice?.level !== 'none') note(intent.action, 'caught');
    return advice;
  }

  /** The dispatch of its event waits for the first word. */
  function answer(asked: Request, intents: readonly Intent[]): void {
    const pressed = last.recent()?.at ?? 0;
    const waiting = requests.release(intents).filter((each) => waits(each, pressed));
    const reminds = sight.state.mode === 'remind';
    say(waiting.length > 0 && !reminds ? 'hold' : 'go', asked.request);
    if (reminds) for (const each of waiting) void advise(each).then(dialogue.remind);
    else if (waiting.length > 0) void decide(asked, waiting, pressed);
  }

  async function decide(asked: Request, waiting: readonly Intent[], pressed: number): Promise<void> {
    undecided += 1;
    try {
      if (undecided > MOST_WAITING) await fail(asked);
      else await dialogue.inTurn(() => settle(asked, waiting, pressed));
    } catch (reason) {
      // Unasked is unconfirmed.
      console.error('Jempol Netral', reason);
      await fail(asked);
    } finally {
      undecided -= 1;
    }
  }

  async function settle(asked: Request, intents: readonly Intent[], pressed: number): Promise<void> {
    let notice: InterstitialText | null = null;
    // Another like it may have been decided meanwhile.
    for (const intent of requests.release(intents)) {
      // Of a guard at its end nobody confirmed anything.
      if (signal.aborted || requests.refused(intent, pressed, false)) return fail(asked);
      const advice = await advise(intent);
      const cause = last.keyIsDown() ? 'key' : 'bare-click';
      const { choice, text } = await dialogue.question(intent, advice, cause);
      if (choice === 'cancel') return fail(asked);
      if (choice !== null) notice = text;
    }
    // What the page gave up while the person read is left to their next press.
    const dropped = (await outcome('go', asked.request)) === 'dropped';
    if (!dropped) for (const each of intents) requests.release([each]);
    else if (notice !== null) ports.view.notice('again', notice);
  }

  /** A fetch fails by the net's own hand; an XMLHttpRequest by the browser's, where a worker can have it do so. */
  async function fail({ request, transport, address }: Request): Promise<void> {
    if (transport === 'fetch') return say('fail', request);
    const begun = clock();
    say('shut', request);
    const blocked = (await soon(worker.block(address, 'shut'))) === true;
    // Too late where this page slept meanwhile.
    if (blocked && clock() - begun <= LATE_MS) await outcome('doom', request);
    else say('fail', request);
    await soon(worker.block(address, 'open'));
    say('open', request);
  }

  function hear(event: Event): void {
    const said = readFromNet((event as CustomEvent).detail);
    if (said === null) return;
    if (!('aims' in said)) return heard(said);
    const intents = said.aims.map((each) => intentOf(each, sight, last.recent(), document));
    if (said.is === 'asked') return answer(said, intents);
    for (const { action } of requests.release(intents)) note(action, 'unheld');
  }

  line.addEventListener(FROM_NET, hear, { signal });
  const hello = (): boolean =>
    document.dispatchEvent(new MouseEvent(HELLO, { relatedTarget: line, cancelable: true }));
  // Nobody took it: the net comes after us.
  if (hello()) document.addEventListener(READY, hello, { once: true, signal });
}
