import { commit, drawing, OPENER, opener, privateDraft, publicDraft, words } from './controls.ts';
import { outsideDialog } from './extractors.ts';
import { ACCOUNT_LINK, heartOfRow, notYetReposted, ofTheProfile } from './extractors-instagram.ts';
import { ITEM_ADDRESS, STORY_ADDRESS } from './instagram-items.ts';
import type { Control, Evidence, Label, TargetPlan } from './platform.ts';

/** Instagram's controls, in the order they are tried. */

const captured: Evidence = { seen: '2026-04-17', source: 'one article of a home feed', grade: 'capture' };
const driven: Evidence = { seen: '2026-08-08', source: 'tools driving the page', grade: 'source-code' };
const transcribed: Evidence = { seen: '2026-08-08', source: 'own transcription', grade: 'transcribed' };
const unverified: Evidence = { seen: '2026-09-23', source: 'no capture of this part', grade: 'none' };

const BUTTON = 'button, [role="button"]';
const IN_DIALOG = '[role="dialog"] button, [role="dialog"] [role="button"]';
const MENU_ENTRY = `[role="menuitem"], ${IN_DIALOG}`;

const POST: TargetPlan = { from: 'item', shape: 'post' };
const COMMENT: TargetPlan = { from: 'item', shape: 'comment' };
const NEARBY: TargetPlan = { from: 'nearby-account', selector: ACCOUNT_LINK };
const PROFILE: TargetPlan = { from: 'address', form: /^\/(?:_u\/|n\/)?[\w.]+/, relation: 'account' };
const ITEM: readonly TargetPlan[] = [POST, ITEM_ADDRESS];

const ANNOUNCING_BUTTON = ['aria-haspopup', 'aria-expanded']
  .flatMap((each) => [`button[${each}]`, `[role="button"][${each}]`])
  .join(', ');
const LIKES: Label['any'] = ['Like', 'Suka', '赞'];
const OUTLINE = ['M16.792 3.904A4.989'];
const REPOST = drawing(['Repost', 'Posting ulang'], ['M19.998 9.497a1 1 0 0 0-1 1']);
const FOLLOW: Label['any'] = ['Follow', 'Follow back', 'Ikuti', 'Ikuti balik'];
const SEND_COMMENT: Label['any'] = ['Post', 'Posting', 'Kirim'];
const SEND: Label['any'] = ['Send', 'Send separately', 'Kirim', 'Kirim secara terpisah'];

/** The box of comments, by its words or by its form; messages and stories have neither. */
export const COMMENT_BOX = [
  'textarea[aria-label*="comment" i]',
  'textarea[aria-label*="komentar" i]',
  '[contenteditable="true"][aria-label*="comment" i]',
  '[contenteditable="true"][aria-label*="komentar" i]',
  'article form textarea',
].join(', ');
export const STORY_BOX = 'textarea, [contenteditable="true"]';
const COMMENT_DRAFT = publicDraft(`${COMMENT_BOX}, form textarea`, null);

/** A highlight's address holds no owner: the card shows them. */
const story = {
  page: /^\/stories\//,
  targets: [STORY_ADDRESS, NEARBY],
  evidence: unverified,
} as const;

export const STORIES: readonly Control[] = [
  commit({
    ...story,
    id: 'story-like',
    action: 'like',
    selector: BUTTON,
    label: drawing(LIKES, OUTLINE),
    settled: 'flips',
  }),
  commit({
    ...story,
    id: 'story-react',
    action: 'like',
    selector: BUTTON,
    // A quick reaction is one picture sign and no word.
    label: words(/^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)+$/u),
    settled: 'unseen',
  }),
  opener({
    ...story,
    id: 'story-share',
    leadsTo: 'share',
    selector: BUTTON,
    label: drawing(['Share', 'Bagikan', '分享'], ['M13.973 20.046']),
  }),
  // A story's sheet stands in a dialog and is sent by the control below.
  commit({
    ...story,
    id: 'story-send',
    action: 'comment',
    selector: BUTTON,
    label: words('Send', 'Kirim'),
    extractor: outsideDialog,
    settled: 'leaves',
    draft: privateDraft(STORY_BOX, null),
  }),
  commit({
    ...story,
    id: 'story-enter',
    action: 'comment',
    selector: STORY_BOX,
    extractor: outsideDialog,
    by: 'key',
    settled: 'unseen',
    draft: privateDraft(STORY_BOX, null),
  }),
];

export const CONTROLS: readonly Control[] = [
  commit({
    id: 'comment-like',
    action: 'like',
    selector: BUTTON,
    label: drawing(LIKES, []),
    extractor: heartOfRow,
    targets: [COMMENT],
    settled: 'flips',
    evidence: driven,
  }),
  commit({
    id: 'like',
    action: 'like',
    selector: BUTTON,
    // Any size but a comment's.
    label: {
      on: {
        selector: 'svg:not([height="12"]):not([height="14"]):not([height="16"])',
        attribute: 'aria-label',
      },
      any: LIKES,
      paths: OUTLINE,
    },
    targets: ITEM,
    settled: 'flips',
    evidence: captured,
  }),
  opener({
    id: 'comment',
    leadsTo: 'comment',
    selector: BUTTON,
    label: drawing(['Comment', 'Komentari', 'Komentar', '评论'], ['M20.656 17.008a9.993']),
    targets: ITEM,
    evidence: captured,
  }),
  // A button that announces a menu only opens it.
  opener({
    id: 'repost-menu',
    leadsTo: 'share',
    selector: ANNOUNCING_BUTTON,
    label: REPOST,
    extractor: notYetReposted,
    targets: ITEM,
    evidence: unverified,
  }),
  // Captured, it announces nothing: it reposts at once. Should a menu follow all the same, this press stands for it.
  commit({
    id: 'repost',
    action: 'share',
    selector: BUTTON,
    label: REPOST,
    extractor: notYetReposted,
    targets: ITEM,
    settled: 'flips',
    evidence: captured,
  }),
  commit({
    id: 'repost-entry',
    action: 'share',
    selector: MENU_ENTRY,
    label: words('Repost', 'Posting ulang'),
    targets: [OPENER],
    settled: 'leaves',
    aimless: true,
    evidence: unverified,
  }),
  opener({
    id: 'share',
    leadsTo: 'share',
    selector: BUTTON,
    label: drawing(['Share', 'Share Post', 'Bagikan', '分享'], ['M13.973 20.046']),
    targets: ITEM,
    evidence: captured,
  }),
  // Whether an editor follows is not known; if one does, nothing there says any more whose post it shares.
  commit({
    id: 'add-to-story',
    action: 'share',
    selector: MENU_ENTRY,
    label: words('Add to story', 'Add post to your story', 'Tambahkan ke cerita'),
    targets: [OPENER],
    settled: 'leaves',
    aimless: true,
    evidence: unverified,
  }),
  commit({
    id: 'send',
    action: 'share',
    selector: IN_DIALOG,
    label: words(...SEND),
    targets: [OPENER],
    settled: 'leaves',
    aimless: true,
    draft: privateDraft('textarea, input[type="text"], [contenteditable="true"]', null),
    evidence: unverified,
  }),
  opener({
    id: 'reply',
    leadsTo: 'comment',
    selector: BUTTON,
    label: words('Reply', 'Balas'),
    targets: [COMMENT],
    evidence: unverified,
  }),
  commit({
    id: 'send-comment',
    action: 'comment',
    selector: 'form button, form [role="button"]',
    label: words(...SEND_COMMENT),
    targets: [...ITEM, OPENER],
    settled: 'leaves',
    draft: COMMENT_DRAFT,
    evidence: transcribed,
  }),
  commit({
    id: 'comment-enter',
    action: 'comment',
    selector: COMMENT_BOX,
    by: 'key',
    targets: [...ITEM, OPENER],
    settled: 'unseen',
    draft: COMMENT_DRAFT,
    evidence: transcribed,
  }),
];

export const FOLLOWS: readonly Control[] = [
  // An item's header is a header too: the page's own stands in none.
  commit({
    id: 'follow-profile',
    action: 'follow',
    selector: 'header button, header [role="button"]',
    label: words(...FOLLOW),
    extractor: ofTheProfile,
    targets: [PROFILE],
    settled: 'flips',
    aimless: true,
    evidence: transcribed,
  }),
  commit({
    id: 'follow',
    action: 'follow',
    selector: BUTTON,
    label: words(...FOLLOW),
    targets: [NEARBY, POST, STORY_ADDRESS],
    settled: 'flips',
    evidence: driven,
  }),
];
