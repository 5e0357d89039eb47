import { describe, expect, it } from 'vitest';
import { readPress } from '../../src/platforms/reader.ts';
import { youtube } from '../../src/platforms/youtube.ts';
import { postIdOf } from '../fixtures/platforms/youtube/channels.ts';
import { controlsByHook, readings } from './changed-page.ts';
import { pressLine, surroundings } from './page.ts';
import { inCase, showReplica } from './replica.ts';

const WWW = 'https://www.youtube.com';
const M = 'https://m.youtube.com';
const WATCH = `${WWW}/watch?v=ujiCalon001`;
const POST = { 'like-post': 'like', 'dislike-post': 'nothing' };
const COMMENTS = {
  'like-comment': 'like',
  'dislike-comment': 'nothing',
  reply: 'reply',
  'comment-open': 'nothing',
};
const VIDEO = {
  ...COMMENTS,
  like: 'like',
  dislike: 'nothing',
  share: 'share',
  more: 'menu',
  save: 'nothing',
  subscribe: 'subscribe',
  sponsor: 'join-membership',
  'player-like': 'like',
  'player-share': 'share-in-player',
  // The second share button of the player has no hook.
  unhooked: 'nothing share',
};

/** Each page and what every pressable thing there is, by its hook. */
const PAGES: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  // The way to a post's comments opens nothing that could be commented with.
  [`${WWW}/`, { ...POST, 'card-more': 'menu', unhooked: 'nothing reply' }],
  [WATCH, { ...VIDEO, 'stale-like': 'like', 'stale-dislike': 'nothing' }],
  [`${WWW}/watch?v=ujiTimVd001`, VIDEO],
  [`${WWW}/watch?v=ujiLamaV001`, VIDEO],
  [`${WWW}/shorts/shortUji001`, { ...VIDEO, 'shorts-comments': 'nothing' }],
  [`${WWW}/shorts/shortUji002`, { ...VIDEO, 'shorts-comments': 'nothing' }],
  [`${WWW}/post/${postIdOf('uji-calon')}`, { ...POST, ...COMMENTS, unhooked: 'nothing reply' }],
  [
    `${WWW}/@uji-calon`,
    { ...POST, subscribe: 'subscribe-to-channel', sponsor: 'join-membership', unhooked: 'nothing reply' },
  ],
  [`${WWW}/results?search_query=uji`, { subscribe: 'subscribe', unhooked: 'nothing' }],
  // In a window of its own the chat names no channel.
  [`${WWW}/live_chat?is_popout=1&v=liveUjiC001`, { 'chat-send': 'send-live-chat', unhooked: 'nothing' }],
  [
    `${M}/watch?v=ujiCalon001`,
    {
      like: 'like',
      'like-comment': 'like-by-label',
      subscribe: 'subscribe',
      save: 'nothing',
      unhooked: 'nothing',
    },
  ],
  [
    `${M}/watch?v=ujiTimVd001`,
    {
      like: 'like',
      'like-comment': 'like-by-label',
      subscribe: 'subscribe',
      save: 'nothing',
      unhooked: 'nothing',
    },
  ],
  [`${M}/shorts/shortUji001`, { like: 'like', subscribe: 'subscribe', unhooked: 'nothing' }],
  [
    `${M}/@uji-calon`,
    { 'like-post': 'like-by-label', subscribe: 'subscribe-to-channel', unhooked: 'nothing' },
  ],
  [`${M}/`, { 'like-post': 'like-by-label', unhooked: 'nothing' }],
];

describe.each(['id', 'en'] as const)('the replica of YouTube, lang=%s', (lang) => {
  it.each(PAGES)('%s', (address, controls) => {
    showReplica(address, `lang=${lang}`);
    expect(controlsByHook(readings(youtube, address))).toEqual(controls);
  });

  it('aims each like at whose it is, a comment’s also at the video’s owner', () => {
    showReplica(WATCH, `lang=${lang}`);
    const handles = (element: Element): readonly (string | null)[] => {
      const read = readPress(youtube, element, surroundings(WATCH));
      if (read === null || !('intent' in read)) return [];
      return read.intent?.targets.map(({ ref }) => ref.handle) ?? [];
    };
    const likes = (testcase: string): readonly (string | null)[] =>
      handles(inCase(testcase, '[data-try="like"], [data-try="like-comment"]'));
    expect(likes('youtube:uji-calon:watch')).toEqual(['uji-calon']);
    expect(likes('youtube:uji-calon:comment')).toEqual(['uji-calon']);
    expect(likes('youtube:warga-biasa:comment')).toEqual(['warga-biasa', 'uji-calon']);
    expect(likes('youtube:uji-tim:reply')).toEqual(['uji-tim', 'uji-calon']);
  });

  it('never takes back: a liked video or comment, a channel subscribed to', () => {
    showReplica(WATCH, `lang=${lang}`);
    for (const each of document.querySelectorAll('[aria-pressed]')) each.setAttribute('aria-pressed', 'true');
    const subscribe = inCase('youtube:uji-calon:watch', '[data-try="subscribe"]');
    const words = subscribe.querySelector('[role="text"]') as Element;
    for (const each of lang === 'id'
      ? ['Disubscribe', 'Berhenti subscribe']
      : ['Subscribed', 'Unsubscribe']) {
      words.textContent = each;
      expect(pressLine(youtube, subscribe, surroundings(WATCH))).toBe('nothing');
    }
    const read = controlsByHook(readings(youtube, WATCH));
    expect([read['like'], read['player-like'], read['like-comment']]).toEqual(Array(3).fill('nothing'));
  });
});

describe('the collaborators of a video', () => {
  const address = `${WWW}/watch?v=kolabWrg001`;
  const like = (): string =>
    pressLine(youtube, inCase('youtube:warga-biasa:watch', '[data-try="like"]'), surroundings(address));
  const open = (...rows: readonly string[]): void => {
    const list = rows.map(
      (each) => `<yt-list-item-view-model role="listitem">${each}</yt-list-item-view-model>`,
    );
    (document.querySelector('ytd-popup-container') as Element).innerHTML =
      `<tp-yt-paper-dialog role="dialog" hidden><yt-list-view-model role="list">${list.join('')}</yt-list-view-model></tp-yt-paper-dialog>`;
  };
  const row = (id: string, handle: string): string =>
    `<a href="/channel/${id}">Nama</a><span role="text">${handle} - 12 subscriber</span>`;
  const CALON = row('UCujiCalonContoh00000001', '@uji-calon');

  it('are the one the page links, and once the list was opened all of it', () => {
    showReplica(address);
    expect(like()).toBe('like: like author warga-biasa on kolabWrg001');
    open(row('UCwargaBiasaContoh000001', '@Warga-Biasa'), CALON);
    expect(like()).toBe('like: like author warga-biasa, author #UCujiCalonContoh00000001 on kolabWrg001');
  });

  it.each([
    ['another video’s', row('UCkopiPagiContoh00000001', '@kopi-pagi')],
    ['one with a name that only begins so', row('UCkopiPagiContoh00000001', '@warga-biasa-2')],
    ['one without any handle', '<a href="/channel/UCkopiPagiContoh00000001">warga-biasa</a>'],
  ])('are not read from a list left open: %s', (_whose, first) => {
    showReplica(address);
    open(first, CALON);
    expect(like()).toBe('like: like author warga-biasa on kolabWrg001');
  });
});
