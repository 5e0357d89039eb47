import type { CaptureCase } from './captures.ts';

const HOME = 'https://www.youtube.com/';
const MOBILE = 'https://m.youtube.com/';
const WATCH = 'https://www.youtube.com/watch?v=BBBBBBBBBBB';

/** The test document's parser takes a link inside a link apart and ends the post with it; real browsers do not. */
export const YOUTUBE_MISPARSED = 'youtube/filtertube__ytm-dom-post-card-with-menu.html';

/**
 * Read off the saved markup by hand. Most are fragments: a bar without the video around it names nobody, a row whose
 * owner is text neither. "FilterTube" and "Quick block" are another extension's buttons.
 */
export const YOUTUBE_CAPTURES: readonly CaptureCase[] = [
  {
    file: 'youtube/ryd1274_watch_like_newui_2026-06.html',
    address: WATCH,
    buttons: ['like this video along with 250 other people → nothing', 'Dislike this video → nothing'],
  },
  {
    file: 'youtube/kellyc_issue32_watch_like_2026-04-04.html',
    address: WATCH,
    buttons: ['поставить отметку "Нравится" (это видео понравилось 123 382 пользователям) → like: no target'],
  },
  {
    file: 'youtube/watch_spa_stale_controls.html',
    address: WATCH,
    buttons: [
      '100 → like: no target',
      ' → nothing',
      '100 likes → like: no target',
      'Dislike this video → nothing',
      'Share → share: forgets',
      'Download → nothing',
    ],
  },
  {
    file: 'youtube/shorts_two_layouts.html',
    address: 'https://www.youtube.com/shorts/AAAAAAAAAAA',
    buttons: [
      'Next video → nothing',
      'Next video → nothing',
      'like this video along with 34 thousand other people → like: no target',
      'Comments → nothing',
    ],
  },
  {
    // The row's own like, for a video whose owner is text alone.
    file: 'youtube/filtertube__collab-mix-selected-row.html',
    address: WATCH,
    buttons: ['I like this → like: no target', 'I dislike this → nothing', 'Action menu → menu: forgets'],
  },
  {
    file: 'youtube/filtertube__playlist-selected-row.html',
    address: WATCH,
    buttons: ['I like this → nothing', 'I dislike this → nothing', 'Action menu → menu: forgets'],
  },
  {
    file: 'youtube/filtertube__main-collab-homepage-avatar-stack.html',
    address: HOME,
    buttons: ['Action menu → menu: opens share author veritasium on x32Zq-XvID4'],
  },
  {
    file: 'youtube/filtertube__main-collab-resolved-search-card-dialog.html',
    address: HOME,
    buttons: ['Action menu → menu: opens share author googledeepmind on d95J8yzvjbQ'],
  },
  {
    file: 'youtube/filtertube__main-doms-mutated-main-dom.html',
    address: HOME,
    buttons: [
      'FilterTube menu → nothing',
      'Quick block all channels on this card → nothing',
      // Reduced: the element around this menu's button is gone.
      'More actions → nothing',
      'Quick block all channels on this card → nothing',
      'Action menu → menu: opens share author #UCYLNGLIzMhRTi6ZOLjAPSmw on 41ZY18JqI2A',
      'Quick block all channels on this card → nothing',
      'FilterTube menu → nothing',
      'Quick block all channels on this card → nothing',
    ],
  },
  { file: 'youtube/filtertube__playlist-panel-header-mix-dom.html', address: WATCH, buttons: [] },
  {
    file: 'youtube/filtertube__playlist-player-endscreen-dom.html',
    address: WATCH,
    buttons: ['Previous → nothing', 'Next → nothing'],
  },
  {
    file: YOUTUBE_MISPARSED,
    address: MOBILE,
    buttons: ['Action menu → menu: opens share author majoralex on UgkxP4-pkY-qukYP5m8oOWMIRwgfR5AwGCEM'],
  },
  {
    file: 'youtube/filtertube__ytm-dom-video-card-with-menu.html',
    address: MOBILE,
    buttons: [
      'Action menu → menu: opens share author #UCu7TZ_ATWgjgD9IrNLdnYDA on nUwTnJ8yFXY',
      'Quick block all channels on this card → nothing',
    ],
  },
  {
    file: 'youtube/filtertube__ytm-logs-playlist-bottom-sheet-stale-identity.html',
    address: MOBILE,
    buttons: [
      'More actions → menu: opens share author killtony',
      'Quick block all channels on this card → nothing',
      'Close → nothing',
      'Block * @JerryRigEverything → nothing',
      'Block * @JerryRigEverything → nothing',
      'Not interested → nothing',
      'Not interested → nothing',
      'Share → share-in-menu: forgets',
      'Share → share-in-menu: forgets',
      'Close → nothing',
    ],
  },
  {
    file: 'youtube/filtertube__ytm-watch-player-dom.html',
    address: 'https://m.youtube.com/watch?v=NLDFEkIvcbc',
    buttons: [
      'Show player controls → nothing',
      'Quick block all channels on this card → nothing',
      'Quick block all channels on this card → nothing',
      'Quick block all channels on this card → nothing',
    ],
  },
];

/** Saved answers of the site, not pages: there is nothing in them to press. */
export const YOUTUBE_GAPS: readonly string[] = [
  'youtube/filtertube__main-collab-dialog-video-renderer.json',
  'youtube/filtertube__main-comment-append-entity-response.json',
  'youtube/filtertube__main-comment-thread-renderer.json',
  'youtube/filtertube__main-home-rich-video-renderer.json',
  'youtube/filtertube__main-modern-comment-thread-renderer.json',
  'youtube/filtertube__main-next-reload-modern-comments.json',
  'youtube/filtertube__main-reel-player-overlay-renderer.json',
  'youtube/filtertube__main-search-compact-channel-renderer.json',
  'youtube/filtertube__main-upnext-feed-watchpage-lockup-continuation.json',
  'youtube/filtertube__main-watch-initial-lockup-shorts-json.json',
  'youtube/filtertube__main-watch-player-fragment-metadata.json',
  'youtube/filtertube__main-watchpage-embedded-post-renderer.json',
  'youtube/filtertube__ytm-browse-channel-list-item-renderer.json',
  'youtube/filtertube__ytm-show-sheet-collab-video-with-context-renderer.json',
];
