import './fake-xhr.ts';
import { vi } from 'vitest';
import {
  FROM_GUARD,
  FROM_NET,
  type FromNet,
  HELLO,
  readFromNet,
  type WordToNet,
  writeToNet,
} from '../../src/core/net-messages.ts';
import { startNet } from '../../src/net/start.ts';
import { itemIn, operation } from '../../src/platforms/operations.ts';
import type { RequestBook } from '../../src/platforms/requests.ts';

const evidence = { seen: '2026-01-01', source: 'invented', grade: 'none' } as const;

export const BOOK: RequestBook = {
  platform: 'x',
  operations: [operation({ action: 'like', address: /\/Like\b/, aims: [itemIn('tweet_id')], evidence })],
  embedded: null,
};

export const LIKE = JSON.stringify({ variables: { tweet_id: '41' } });

/** What the browser itself was asked to send. */
export const sent = vi.fn(async (..._: unknown[]) => new Response('ok'));
/** What the guard was told. */
export const heard: FromNet[] = [];

const line = document.createElement('i');
let answer: WordToNet | null = 'go';

/** The guard's word to whatever is asked next; null: there is no guard any more. */
export function willAnswer(word: WordToNet | null): void {
  answer = word;
}

export function say(word: WordToNet, request = last()): void {
  line.dispatchEvent(new CustomEvent(FROM_GUARD, { detail: writeToNet(word, request) }));
}

export function last(): number {
  return heard.at(-1)?.request ?? 0;
}

line.addEventListener(FROM_NET, (event) => {
  const said = readFromNet((event as CustomEvent).detail);
  if (said === null) return;
  heard.push(said);
  if (said.is === 'asked' && answer !== null) say(answer, said.request);
});

/** The net over a browser that sends nothing; the guard says hello. */
export function openPage(): void {
  Object.defineProperty(window, 'fetch', { value: sent, writable: true, configurable: true });
  startNet(BOOK);
}

export function hello(): void {
  document.dispatchEvent(new MouseEvent(HELLO, { relatedTarget: line }));
}
