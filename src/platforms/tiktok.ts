import { commit, opener, publicDraft, words } from './controls.ts';
import { emptyHeart } from './extractors-tiktok.ts';
import type { Control, Evidence, Platform, TargetPlan } from './platform.ts';
import { FOLLOW_CONTROLS } from './tiktok-follow.ts';
import { ADDRESS_LIVE, COMMENT_ITEM, FEED_ITEM, marked, POST_TARGETS, TIKTOK_ITEMS } from './tiktok-items.ts';
import { MESSAGE_EDITOR, SHARE_CONTROLS } from './tiktok-share.ts';

const OPENED_FOR_COMMENT: TargetPlan = { from: 'opener', leadsTo: 'comment' };

const maintained: Evidence = {
  seen: '2026-09-15',
  source: 'maintained tools, live accounts',
  grade: 'source-code',
};
const captured: Evidence = { seen: '2026-01-02', source: 'saved phone page, logged out', grade: 'capture' };
const skeleton: Evidence = {
  seen: '2026-09-23',
  source: 'skeleton of a live-tested tool',
  grade: 'transcribed',
};
const unverified: Evidence = { seen: '2026-11-21', source: 'no public source of this part', grade: 'none' };

const COMMENT: TargetPlan = { from: 'item', shape: 'comment' };

const LIVE_EDITOR =
  ':is([data-e2e="chat-room"], [data-e2e="live-chat-container"]) [contenteditable], ' +
  '[contenteditable="plaintext-only"][maxlength]';
const COMMENT_EDITOR = ':is([data-e2e="comment-input"], [data-e2e="comment-text"]) [contenteditable]';

const LIKE_CONTROLS: readonly Control[] = [
  commit({
    id: 'like',
    action: 'like',
    selector: marked('like-icon', 'browse-like-icon'),
    extractor: emptyHeart,
    targets: POST_TARGETS,
    settled: 'flips',
    evidence: maintained,
  }),
  commit({
    id: 'like-on-phone',
    action: 'like',
    // The link inside it is what takes the press.
    selector: '[data-e2e="play-side-like"] a, [data-e2e="play-side-like"]',
    extractor: emptyHeart,
    targets: POST_TARGETS,
    // Logged out it only offers the app; logged in it was not seen.
    settled: 'unseen',
    evidence: captured,
  }),
  commit({
    // A heart in LIVE is given again and again.
    id: 'like-live',
    action: 'like',
    selector: marked('live-like-button', 'live-room-like'),
    targets: [ADDRESS_LIVE],
    settled: 'unseen',
    evidence: maintained,
  }),
  commit({
    id: 'like-comment',
    action: 'like',
    selector:
      `[data-e2e="comment-like-icon"], :is(${COMMENT_ITEM}) ` +
      '[role="button"][aria-pressed="false"]:not([aria-label*="islike"], [aria-label*="idak"])',
    extractor: emptyHeart,
    targets: [COMMENT],
    settled: 'flips',
    evidence: unverified,
  }),
];

const COMMENT_CONTROLS: readonly Control[] = [
  opener({
    id: 'comments',
    leadsTo: 'comment',
    selector: `${marked('comment-icon', 'browse-comment-icon')}, [data-e2e="play-side-comment"]`,
    targets: POST_TARGETS,
    evidence: maintained,
  }),
  opener({
    id: 'reply',
    leadsTo: 'comment',
    selector: `:is(${COMMENT_ITEM}) :is(button, span, p, [role="button"])`,
    label: words('Reply', 'Balas'),
    targets: [COMMENT],
    evidence: unverified,
  }),
  commit({
    id: 'send-comment',
    action: 'comment',
    selector: '[data-e2e="comment-post"]',
    targets: [...POST_TARGETS, OPENED_FOR_COMMENT],
    // Who is answered is known only from the press on "reply": the box is the panel's own.
    beside: [OPENED_FOR_COMMENT],
    settled: 'unseen',
    draft: publicDraft(COMMENT_EDITOR, null),
    evidence: skeleton,
  }),
  commit({
    id: 'send-live-chat',
    action: 'comment',
    selector: LIVE_EDITOR,
    by: 'key',
    targets: [ADDRESS_LIVE],
    settled: 'unseen',
    draft: publicDraft(LIVE_EDITOR, null),
    evidence: maintained,
  }),
];

/** The feed, its viewer, a post's page, LIVE, messages and the phone's page. */
export const tiktok: Platform = {
  id: 'tiktok',
  name: 'TikTok',
  items: TIKTOK_ITEMS,
  composerPath: null,
  controls: [
    ...LIKE_CONTROLS,
    ...COMMENT_CONTROLS,
    ...SHARE_CONTROLS,
    ...FOLLOW_CONTROLS,
    commit({
      // A video of one's own, whose words may name others.
      id: 'publish',
      action: 'post',
      selector: '[data-e2e="post_video_button"]',
      targets: [],
      aimless: true,
      settled: 'unseen',
      draft: publicDraft('[contenteditable="true"]', 'video'),
      evidence: unverified,
    }),
  ],
  shortcuts: [
    // The site's own list of keys names it; a tool presses it (2026).
    { key: 'l', modifier: 'none', where: 'shown-item', presses: ['like', 'like-live'], evidence: maintained },
    {
      key: 'enter',
      modifier: 'none',
      where: { editor: COMMENT_EDITOR },
      presses: ['send-comment'],
      evidence: unverified,
    },
    {
      key: 'enter',
      modifier: 'none',
      where: { editor: LIVE_EDITOR },
      presses: ['send-live-chat'],
      evidence: maintained,
    },
    {
      key: 'enter',
      modifier: 'none',
      where: { editor: MESSAGE_EDITOR },
      presses: ['send-message-by-enter'],
      evidence: skeleton,
    },
  ],
  doublePresses: [
    {
      surface: `[data-e2e="feed-video"], ${FEED_ITEM} video, [role="dialog"] video, [role="dialog"] .swiper`,
      presses: ['like'],
      evidence: unverified,
    },
  ],
};
