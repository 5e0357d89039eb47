import { itemShape } from './controls.ts';
import type { AccountSource, ItemShape } from './platform.ts';

/** A channel's address as YouTube's own links spell it. */
const CHANNEL_LINKS = ['a[href^="/@"]', 'a[href^="/channel/"]', 'a[href^="/c/"]', 'a[href^="/user/"]'];
export const CHANNEL_LINK = CHANNEL_LINKS.join(', ');

/** Where a channel's own page says whose it is. */
export const CHANNEL_HEADER =
  'yt-flexible-actions-view-model, yt-page-header-view-model, .yt-page-header-view-model, ' +
  'ytd-c4-tabbed-header-renderer, ytm-c4-tabbed-header-renderer';

const BAR = 'yt-reel-channel-bar-view-model';

const linked = (selector: string): AccountSource => ({ by: 'link', selector, says: 'anything' });

const channelIn = (place: string): AccountSource =>
  linked(CHANNEL_LINKS.map((link) => `${place} ${link}`).join(', '));

const SHORT = { by: 'address', item: /^\/shorts\/([\w-]{11})/ } as const;

export const YOUTUBE_ITEMS: readonly ItemShape[] = [
  itemShape({
    name: 'comment',
    container: 'ytd-comment-view-model, ytm-comment-view-model, ytd-comment-renderer, ytm-comment-renderer',
    // On phones no place of the author's is known: the picture's link comes first; links in the text have a class.
    author: [
      linked('#author-text'),
      linked('#author-thumbnail, #author-thumbnail-button'),
      linked(
        `:is(ytm-comment-view-model, ytm-comment-renderer) :is(${CHANNEL_LINK}):not([class*="ttributed"])`,
      ),
    ],
    identity: { by: 'link', link: 'a[href*="lc="]', holds: null, item: /[?&]lc=([\w.-]+)/ },
    host: [
      { from: 'item', shape: 'video' },
      { from: 'item', shape: 'short' },
      // A post's own page: its comments stand beside it.
      { from: 'nearby-item', within: 'ytd-browse, ytm-browse', shape: 'post' },
    ],
  }),
  itemShape({
    name: 'post',
    container: 'ytd-backstage-post-thread-renderer, ytd-post-renderer, ytm-backstage-post-thread-renderer',
    author: [linked('#author-text'), linked('#author-thumbnail'), linked('yt-post-header a')],
    identity: { by: 'link', link: 'a[href*="/post/"]', holds: null, item: /\/post\/([\w-]+)/ },
    quote: {
      wrapper: 'ytd-shared-post-renderer ytd-backstage-post-renderer',
      holds: '#author-text',
      account: linked('#author-text'),
    },
  }),
  itemShape({
    // A channel's header has no link to itself: only the address names it.
    name: 'channel',
    container: CHANNEL_HEADER,
    author: [],
    identity: { by: 'nothing' },
  }),
  itemShape({
    // A row's owner is often text alone; a Shorts shelf shows none (2026-07-01).
    name: 'card',
    container:
      'yt-lockup-view-model, ytd-rich-item-renderer, ytd-video-renderer, ytd-compact-video-renderer, ' +
      'ytd-grid-video-renderer, ytd-playlist-panel-video-renderer, ytm-video-with-context-renderer, ' +
      'ytm-playlist-panel-video-renderer, ytm-rich-item-renderer, ytm-shorts-lockup-view-model',
    author: [linked(CHANNEL_LINK)],
    identity: { by: 'link', link: 'a[href*="/watch?"]', holds: null, item: /[?&]v=([\w-]{11})/ },
  }),
  itemShape({
    // Owner and buttons change together, so the owner shown beside them is the one a press is aimed at, also while
    // the address is already another video's.
    name: 'video',
    container: 'ytd-watch-flexy, ytd-watch-grid',
    author: [channelIn('ytd-video-owner-renderer')],
    // Of a collaboration the page links the first; the rest stand in its data, and in a dialog once it was opened (2026-07).
    coauthors: channelIn('ytd-video-owner-renderer'),
    roster: { list: 'ytd-popup-container tp-yt-paper-dialog', row: 'yt-list-item-view-model' },
    identity: { by: 'attribute', on: null, reading: { attribute: 'video-id', pattern: /^([\w-]{11})$/ } },
  }),
  itemShape({
    // The layout in which each Short's buttons stand inside it.
    name: 'short',
    container: 'ytd-reel-video-renderer',
    author: [channelIn(BAR)],
    identity: SHORT,
  }),
  itemShape({
    // The layout whose buttons stand outside: the Short that is active, else the one that is reused for all.
    name: 'short',
    container: 'ytd-shorts',
    author: [
      channelIn(`ytd-reel-video-renderer[is-active] ${BAR}`),
      channelIn(`#reel-video-renderer ${BAR}`),
      channelIn(`ytd-shorts > :not(ytd-reel-video-renderer):not(:has(ytd-reel-video-renderer)) ${BAR}`),
    ],
    identity: SHORT,
  }),
  itemShape({
    // Phones: no element around a Short is known, but each shows one bar of buttons, and one channel.
    name: 'short',
    container: 'ytm-reel-player-overlay-renderer',
    only: 'ytm-like-button-renderer, ytm-app reel-action-bar-view-model',
    author: [channelIn(BAR)],
    identity: SHORT,
  }),
  itemShape({
    // Phones: nothing frames a video, and the page shows one.
    name: 'video',
    container: 'body',
    author: [
      linked('ytm-slim-video-action-bar-renderer a.slim-video-owner-icon'),
      channelIn('ytm-slim-owner-renderer'),
    ],
    identity: { by: 'address', item: /^\/watch\?(?:[^#]*&)?v=([\w-]{11})/ },
  }),
];
