import { commit, named, opener, publicDraft } from './controls.ts';
import {
  ANY_POST,
  captured,
  EDITOR,
  GROUP,
  maintained,
  POSTED,
  tree,
  unverified,
} from './linkedin-places.ts';
import type { Control, TargetPlan } from './platform.ts';

/** Reactions and comments. */

/** Reactions by name, in the tray's own words. */
const KINDS =
  'like|celebrate|support|love|insightful|funny|suka|rayakan|dukung|cinta|berwawasan|penuh wawasan|inspiratif|lucu';
const TRAY_OPENERS = ['reactions', 'like', 'like-older', 'like-comment'];

const ON_PAGE: TargetPlan = { from: 'nearby-item', within: 'main', shape: 'post' };
const COMMENTING = {
  action: 'comment',
  settled: 'leaves',
  draft: publicDraft(EDITOR, null),
  beside: [GROUP],
} as const;
const COMMENT_BUTTON =
  '[componentkey^="commentBox-"] button[type="submit"], button[class*="comments-comment-box__submit-button"]';
const CHIP = '[role="checkbox"], input[type="checkbox"]';

export const linkedinReactions: readonly Control[] = [
  commit({
    id: 'like',
    action: 'like',
    selector: 'button[aria-label*=":"]',
    // The state stands in the name alone, in the page's language; every other state is a reaction already given.
    label: named(
      /^(?:reaction button state|status tombol reaksi): ?(?:no reaction|tidak ada reaksi|belum ada reaksi)$/,
    ),
    targets: POSTED,
    beside: [GROUP],
    settled: 'flips',
    evidence: captured,
  }),
  commit({
    id: 'like-older',
    action: 'like',
    selector:
      'button.react-button__trigger:not([aria-pressed="true"], [aria-label^="Unreact"], [aria-label^="Batalkan"])',
    targets: POSTED,
    beside: [GROUP],
    settled: 'flips',
    evidence: maintained,
  }),
  commit({
    id: 'like-comment',
    action: 'like',
    selector: 'button[aria-label]:not([aria-pressed="true"])',
    label: named(
      new RegExp(`^react (?:${KINDS}) to .+ comment$`),
      /^beri reaksi .+ (?:pada|ke|untuk) komentar .+$/,
    ),
    targets: [{ from: 'item', shape: 'comment' }],
    beside: [GROUP],
    settled: 'flips',
    evidence: maintained,
  }),
  opener({
    id: 'reactions',
    leadsTo: 'like',
    selector: 'button[aria-label]',
    label: named('Open reactions menu', 'Buka menu reaksi'),
    targets: POSTED,
    beside: [GROUP],
    evidence: captured,
  }),
  commit({
    id: 'reaction',
    action: 'like',
    selector: 'button[aria-label]:not([aria-pressed="true"])',
    label: named(new RegExp(`^(?:react |beri reaksi )?(?:${KINDS})$`)),
    // The tray may stand at the document's root, or in the post though it belongs to one of its comments.
    targets: [
      { from: 'item', shape: 'comment' },
      { from: 'hovered', controls: TRAY_OPENERS },
      ...POSTED,
      { from: 'opener', leadsTo: 'like' },
    ],
    beside: [GROUP],
    settled: 'leaves',
    evidence: maintained,
  }),
  commit({
    // Congratulations offered beneath a celebration: one press sends them.
    id: 'suggested-comment',
    action: 'comment',
    selector: `${ANY_POST} button:has(${CHIP}):not(:has([aria-checked="true"], :checked))`,
    targets: POSTED,
    beside: [GROUP],
    settled: 'unseen',
    evidence: tree,
  }),
  commit({
    ...COMMENTING,
    id: 'send-comment',
    selector: COMMENT_BUTTON,
    targets: POSTED,
    evidence: maintained,
  }),
  commit({
    ...COMMENTING,
    // A post's own page shows one post; its comment box may stand beside it.
    id: 'send-comment-on-page',
    page: /^\/(?:feed\/update|posts)\//,
    selector: COMMENT_BUTTON,
    targets: [ON_PAGE],
    evidence: unverified,
  }),
];
