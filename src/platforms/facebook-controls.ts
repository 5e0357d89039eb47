import { commit, ITEM, named, opener, words } from './controls.ts';
import {
  besideCommentBox,
  COMMENT as COMMENT_ITEM,
  inReactionTray,
  likesItem,
  likesPage,
  likesThisPage,
  outsideCards,
  POST,
  picture,
  withoutWords,
} from './extractors-facebook.ts';
import { GROUP_ADDRESS, OWNED_ADDRESS } from './facebook-items.ts';
import * as says from './facebook-labels.ts';
import {
  BUTTON,
  CARD,
  COMMENT_DRAFT,
  driven,
  EDITOR,
  marked,
  NEARBY,
  OF_ITEM,
  OF_PAGE_ITEM,
  PAGE,
  transcribed,
  tree,
  unverified,
  variant,
} from './facebook-plans.ts';
import type { Control, TargetPlan } from './platform.ts';

/** Likes and comments of Facebook, in the order they are tried. */

export const LIKES: readonly Control[] = [
  commit({
    id: 'react',
    action: 'like',
    selector: BUTTON,
    label: named(...says.REACTIONS),
    extractor: inReactionTray,
    // The tray opens on hovering or on its own button.
    targets: [{ from: 'hovered', controls: ['reactions', 'react-to', 'like', 'like-marked'] }],
    settled: 'leaves',
    evidence: driven,
  }),
  commit({
    id: 'page-like',
    action: 'follow',
    selector: BUTTON,
    label: named(...says.LIKE),
    extractor: likesThisPage,
    targets: [PAGE],
    settled: 'flips',
    aimless: true,
    evidence: unverified,
  }),
  commit({
    id: 'page-like-card',
    action: 'follow',
    selector: BUTTON,
    label: named(...says.LIKE),
    extractor: likesPage,
    targets: [NEARBY, CARD],
    settled: 'flips',
    aimless: true,
    evidence: unverified,
  }),
  commit({
    id: 'like',
    action: 'like',
    selector: BUTTON,
    label: named(...says.LIKE),
    extractor: likesItem,
    ...OF_ITEM,
    settled: 'flips',
    evidence: tree,
  }),
  // The bar of a video on a page of its own stands in nothing marked.
  commit({
    id: 'like-shown',
    action: 'like',
    page: /^\/[\w.]+\/(?:videos|photos)\//,
    selector: BUTTON,
    label: named(...says.LIKE),
    extractor: outsideCards,
    targets: [OWNED_ADDRESS],
    settled: 'flips',
    aimless: true,
    evidence: unverified,
  }),
  commit({
    id: 'react-with',
    action: 'like',
    selector: BUTTON,
    label: named(...says.REACT_WITH),
    ...OF_ITEM,
    settled: 'unseen',
    evidence: variant,
  }),
  commit({
    id: 'react-to',
    action: 'like',
    selector: BUTTON,
    label: named(...says.REACT_TO),
    extractor: withoutWords,
    ...OF_ITEM,
    settled: 'flips',
    evidence: variant,
  }),
  // A language not known here: whether it gives or takes back cannot be told.
  commit({
    id: 'like-unread',
    action: 'like',
    selector: marked('like_button'),
    label: named(...says.UNKNOWN_LIKE),
    targets: [],
    settled: 'unseen',
    evidence: transcribed,
  }),
  opener({
    id: 'reactions',
    leadsTo: 'like',
    selector: BUTTON,
    label: named(...says.OPENS_REACTIONS),
    ...OF_ITEM,
    evidence: tree,
  }),
  // Given or not, hovering it opens the tray; pressing it is the controls' above.
  opener({
    id: 'like-marked',
    leadsTo: 'like',
    page: /(?!)/,
    selector: marked('like_button'),
    ...OF_ITEM,
    evidence: transcribed,
  }),
];

/** Whose thread a box stands in: the comment answered, else the post. */
const ANSWERED: TargetPlan = { from: 'nearby-item', within: '[data-commentid]', shape: 'comment' };
const OPENED_FOR_COMMENT: TargetPlan = { from: 'opener', leadsTo: 'comment' };
const BOX_TARGETS = [ANSWERED, ITEM, OWNED_ADDRESS, OPENED_FOR_COMMENT] as const;
const comments = { action: 'comment', beside: [GROUP_ADDRESS], draft: COMMENT_DRAFT } as const;

export const COMMENTS: readonly Control[] = [
  commit({
    ...comments,
    id: 'send-comment',
    selector: BUTTON,
    label: named(...says.SEND_COMMENT),
    targets: BOX_TARGETS,
    settled: 'leaves',
    evidence: driven,
  }),
  // The words are those of a post's own button: only the box beside tells them apart.
  commit({
    ...comments,
    id: 'send-comment-beside',
    selector: BUTTON,
    label: named(...says.SEND_COMMENT_BESIDE),
    extractor: besideCommentBox,
    targets: BOX_TARGETS,
    settled: 'leaves',
    evidence: driven,
  }),
  commit({
    ...comments,
    id: 'reply-enter',
    selector: EDITOR,
    label: named(...says.REPLY_BOX),
    by: 'key',
    targets: [ANSWERED, OPENED_FOR_COMMENT, ITEM, OWNED_ADDRESS],
    settled: 'unseen',
    evidence: unverified,
  }),
  commit({
    ...comments,
    id: 'comment-enter',
    selector: EDITOR,
    label: named(...says.COMMENT_BOX),
    by: 'key',
    targets: BOX_TARGETS,
    settled: 'unseen',
    evidence: driven,
  }),
  // In another language the box is known by standing in an item.
  commit({
    ...comments,
    id: 'comment-enter-unnamed',
    selector: `:is(${POST}, [data-commentid]) ${EDITOR}`,
    by: 'key',
    targets: [ANSWERED, ITEM],
    settled: 'unseen',
    evidence: driven,
  }),
  opener({
    id: 'comment',
    leadsTo: 'comment',
    selector: marked('comment_button'),
    ...OF_PAGE_ITEM,
    evidence: transcribed,
  }),
  opener({
    id: 'comment-named',
    leadsTo: 'comment',
    selector: BUTTON,
    label: named(...says.COMMENT),
    ...OF_PAGE_ITEM,
    evidence: tree,
  }),
  opener({
    id: 'reply',
    leadsTo: 'comment',
    selector: `${COMMENT_ITEM} ${BUTTON}`,
    label: words(...says.REPLY),
    ...OF_ITEM,
    evidence: transcribed,
  }),
  opener({
    id: 'reply-to',
    leadsTo: 'comment',
    selector: BUTTON,
    label: named(...says.REPLY_TO),
    ...OF_ITEM,
    evidence: variant,
  }),
  opener({
    id: 'stickers',
    leadsTo: 'comment',
    selector: BUTTON,
    label: named(...says.STICKER),
    targets: BOX_TARGETS,
    beside: [GROUP_ADDRESS],
    evidence: unverified,
  }),
  commit({
    id: 'sticker',
    action: 'comment',
    selector: ['sticker', 'stiker', 'gif']
      .map((each) => `[role="dialog"][aria-label*="${each}" i] :is([role="button"], [role="gridcell"])`)
      .join(', '),
    extractor: picture,
    targets: [OPENED_FOR_COMMENT],
    settled: 'unseen',
    evidence: unverified,
  }),
];
