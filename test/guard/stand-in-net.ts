import {
  type Aimed,
  FROM_GUARD,
  FROM_NET,
  type FromNet,
  HELLO,
  writeFromNet,
} from '../../src/core/net-messages.ts';

export const ADDRESS = 'https://x.com/i/api/graphql/abc/FavoriteTweet';
type Asked = Extract<FromNet, { readonly is: 'asked' }>;

/** A like of one item, as a request says it. */
export const likeOf = (item: string | null, more: Partial<Aimed> = {}): Aimed => ({
  action: 'like',
  id: null,
  handle: null,
  item,
  ...more,
});

/** The net's side of the line: hears the guard's words in order, and says what a test tells it to. */
export function standInForNet() {
  let line: EventTarget | null = null;
  let requests = 0;
  const net = {
    words: [] as string[],
    /** Whether the browser can be told to block. */
    blocks: true,
    /** What it says of a request that was sent, or given to the browser to fail. */
    becomes: 'ended' as FromNet['is'] | 'nothing',
    say(detail: unknown): void {
      line?.dispatchEvent(new CustomEvent(FROM_NET, { detail }));
    },
    /** A request; returns the word that came before the dispatch returned. */
    ask(aims: readonly Aimed[], given: Partial<Asked> = {}): string {
      requests += 1;
      const before = net.words.length;
      const said = { is: 'asked', request: requests, transport: 'fetch', address: ADDRESS, aims, ...given };
      net.say(writeFromNet(said as FromNet));
      return net.words.slice(before).join(', ');
    },
  };
  document.addEventListener(
    HELLO,
    (hello) => {
      line = (hello as MouseEvent).relatedTarget;
      line?.addEventListener(FROM_GUARD, (event) => {
        const word: string = (event as CustomEvent).detail;
        net.words.push(word);
        const [spoken, number] = word.split(' ');
        if ((spoken !== 'go' && spoken !== 'doom') || net.becomes === 'nothing') return;
        net.say(writeFromNet({ is: net.becomes, request: Number(number) } as FromNet));
      });
    },
    { once: true },
  );
  return net;
}
