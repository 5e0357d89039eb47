import { commit, ITEM, named, OPENER, opener, publicDraft, words } from './controls.ts';
import type { Control, Evidence, Platform, TargetPlan } from './platform.ts';
import { FOLLOW_CONTROLS } from './youtube-follow.ts';
import { YOUTUBE_ITEMS } from './youtube-items.ts';

const captured: Evidence = {
  seen: '2026-06-30',
  source: 'saved button bars of two experiments',
  grade: 'capture',
};
const maintained: Evidence = { seen: '2026-07-21', source: 'maintained extensions', grade: 'source-code' };
const measured: Evidence = { seen: '2026-09-03', source: 'labels of the Android app', grade: 'transcribed' };
const unverified: Evidence = { seen: '2026-11-21', source: 'no public source of this part', grade: 'none' };

/** A Short's button stands in a label: pressing the number presses it too. */
const PART = ':is(button, label)';
/** Only `aria-pressed` says that it is liked: "suka video ini bersama 29 ribu orang lainnya" is a count. */
const UNPRESSED = ':not([aria-pressed="true"], :has([aria-pressed="true"]))';
/** Where like and dislike have no names of their own but their words. */
const NO_DISLIKE = ':not([aria-label*="islike"], [aria-label*="idak"])';

const LIKE_PLACES = [
  'like-button-view-model',
  '#segmented-like-button',
  'ytd-like-button-renderer #like-button',
  'ytd-comment-engagement-bar #like-button',
  'ytd-comment-action-buttons-renderer #like-button',
  '#top-level-buttons-computed > ytd-toggle-button-renderer:first-child',
  '#action-buttons > ytd-slim-metadata-toggle-button-renderer:first-child',
  '.slim-video-action-bar-actions > ytm-slim-metadata-toggle-button-renderer:first-of-type',
  'player-fullscreen-action-menu ytm-slim-metadata-toggle-button-renderer:first-of-type',
  'ytm-like-button-renderer > :first-child',
] as const;

const SHARE = ['Share', 'Bagikan'];
const SHARE_TARGET =
  ':is(ytd-unified-share-panel-renderer, ytm-unified-share-panel-renderer) yt-share-target-renderer';
const IN_COMMENT = ':is(ytm-comment-view-model, ytm-comment-renderer)';
const EDITOR = '#contenteditable-root';

/** The chat is a frame of its own and names no channel; the page around it does. */
const WATCHED: TargetPlan = { from: 'frame', plans: [{ from: 'item', shape: 'video' }] };
const COMMENT: TargetPlan = { from: 'item', shape: 'comment' };
/** What a new comment is written beneath. */
const HOST: readonly TargetPlan[] = [
  { from: 'nearby-item', within: 'ytd-browse, ytm-browse', shape: 'post' },
  { from: 'item', shape: 'video' },
  { from: 'item', shape: 'short' },
];

const LIKE_CONTROLS: readonly Control[] = [
  commit({
    id: 'like',
    action: 'like',
    selector: [
      ...LIKE_PLACES.map((place) => `${place} ${PART}${UNPRESSED}${NO_DISLIKE}`),
      `ytm-like-button-renderer > button:first-child${UNPRESSED}${NO_DISLIKE}`,
    ].join(', '),
    targets: [ITEM],
    settled: 'flips',
    evidence: captured,
  }),
  commit({
    // Comments and posts on phones: like and dislike differ in their words alone.
    id: 'like-by-label',
    action: 'like',
    selector: `:is(${IN_COMMENT}, yt-comment-action-buttons-renderer) button${UNPRESSED}`,
    label: named(/^(?:like|suka)/),
    targets: [ITEM],
    settled: 'flips',
    evidence: measured,
  }),
  commit({
    id: 'react-in-live-chat',
    action: 'like',
    selector:
      ':is(yt-reaction-control-panel-view-model, yt-reaction-control-panel-overlay-view-model) button',
    targets: [WATCHED],
    settled: 'unseen',
    evidence: unverified,
  }),
];

const COMMENT_CONTROLS: readonly Control[] = [
  opener({
    id: 'reply',
    leadsTo: 'comment',
    selector: '#reply-button-end :is(button, a)',
    targets: [COMMENT],
    evidence: maintained,
  }),
  opener({
    id: 'reply-by-label',
    leadsTo: 'comment',
    selector: `${IN_COMMENT} button`,
    label: words('Reply', 'Balas'),
    targets: [COMMENT],
    evidence: unverified,
  }),
  commit({
    // A post of one's own channel, which may name others.
    id: 'send-post',
    action: 'post',
    selector: 'ytd-backstage-post-dialog-renderer #submit-button button',
    targets: [],
    aimless: true,
    settled: 'unseen',
    draft: publicDraft(EDITOR, 'ytd-backstage-multi-image-renderer img'),
    evidence: unverified,
  }),
  commit({
    id: 'send-reply',
    action: 'comment',
    selector: ':is(ytd-comment-thread-renderer, ytd-comment-view-model) ytd-commentbox #submit-button button',
    // The box stands in the comment, else beside it in the same thread.
    targets: [COMMENT, { from: 'nearby-item', within: 'ytd-comment-thread-renderer', shape: 'comment' }],
    // Which answer of the thread is answered is known only from the press on "reply".
    beside: [{ from: 'opener', leadsTo: 'comment' }],
    settled: 'unseen',
    draft: publicDraft(EDITOR, null),
    evidence: maintained,
  }),
  commit({
    id: 'send-comment',
    action: 'comment',
    selector: 'ytd-commentbox #submit-button button',
    targets: HOST,
    settled: 'unseen',
    draft: publicDraft(EDITOR, null),
    evidence: maintained,
  }),
  commit({
    id: 'send-comment-on-phone',
    action: 'comment',
    selector:
      ':is(ytm-comment-simplebox-renderer, ytm-comment-replybox-renderer, ytm-comment-dialog-renderer) button',
    label: words('Comment', 'Komentar', 'Komentari', 'Reply', 'Balas', 'Send', 'Kirim'),
    targets: [COMMENT, ...HOST],
    settled: 'unseen',
    draft: publicDraft('textarea, [contenteditable]', null),
    evidence: unverified,
  }),
  commit({
    id: 'send-live-chat',
    action: 'comment',
    selector: 'yt-live-chat-message-input-renderer #send-button button',
    targets: [WATCHED],
    settled: 'unseen',
    draft: publicDraft('yt-live-chat-text-input-field-renderer #input', null),
    evidence: unverified,
  }),
];

const SHARE_CONTROLS: readonly Control[] = [
  opener({
    id: 'share',
    leadsTo: 'share',
    selector:
      ':is(ytd-menu-renderer, reel-action-bar-view-model, yt-player-quick-action-buttons, ' +
      '.slim-video-action-bar-actions, ytd-comment-action-buttons-renderer, yt-comment-action-buttons-renderer) button',
    label: named(...SHARE, /^(?:share|bagikan) (?:this|video|post|postingan)/),
    targets: [ITEM],
    evidence: maintained,
  }),
  opener({
    // In any language: comments, share, remix (2026, two sources).
    id: 'share-short',
    leadsTo: 'share',
    selector: 'reel-action-bar-view-model > button-view-model:nth-of-type(2) :is(button, label)',
    targets: [ITEM],
    evidence: maintained,
  }),
  opener({
    id: 'share-in-player',
    leadsTo: 'share',
    selector: '.ytp-share-button',
    targets: [ITEM],
    evidence: maintained,
  }),
  opener({
    // Its menu stands at the document's root, and "Share" is one of its entries.
    id: 'menu',
    leadsTo: 'share',
    selector:
      'ytd-menu-renderer > :is(yt-icon-button, yt-button-shape, button), ytm-menu-renderer button, ' +
      'ytm-bottom-sheet-renderer button, yt-lockup-metadata-view-model button-view-model button',
    targets: [ITEM],
    evidence: captured,
  }),
  opener({
    id: 'share-in-menu',
    leadsTo: 'share',
    selector:
      'ytd-menu-service-item-renderer, yt-list-item-view-model[role="menuitem"], ytm-menu-service-item-renderer',
    label: words(...SHARE),
    targets: [OPENER],
    evidence: captured,
  }),
  commit({
    id: 'share-target',
    action: 'share',
    // Its button first: a click on what stands around it does nothing.
    selector: `${SHARE_TARGET} button, ${SHARE_TARGET}`,
    // The first of them only shows a page's source text.
    label: words(/^(?!(?:embed|sematkan|semat)$)/),
    targets: [OPENER],
    settled: 'unseen',
    evidence: maintained,
  }),
  commit({
    id: 'share-target-in-player',
    action: 'share',
    selector: '.ytp-share-panel-service-button',
    targets: [OPENER, ITEM],
    settled: 'unseen',
    evidence: unverified,
  }),
];

/** Watch pages, Shorts, channels, posts, comments and the live chat's frame, on www and m. */
export const youtube: Platform = {
  id: 'youtube',
  name: 'YouTube',
  items: YOUTUBE_ITEMS,
  composerPath: null,
  controls: [...LIKE_CONTROLS, ...COMMENT_CONTROLS, ...SHARE_CONTROLS, ...FOLLOW_CONTROLS],
  shortcuts: [
    {
      key: 'enter',
      modifier: 'ctrl-or-meta',
      where: { editor: EDITOR },
      presses: ['send-post', 'send-reply', 'send-comment'],
      evidence: unverified,
    },
    {
      key: 'enter',
      modifier: 'none',
      where: { editor: 'yt-live-chat-text-input-field-renderer #input' },
      presses: ['send-live-chat'],
      evidence: unverified,
    },
  ],
  doublePresses: [],
};
