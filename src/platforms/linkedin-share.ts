import { commit, named, OPENER, opener, privateDraft, publicDraft, words } from './controls.ts';
import {
  ANY_POST,
  DIALOG,
  EDITOR,
  GROUP,
  maintained,
  POSTED,
  SHARED,
  TWIN,
  tree,
  unverified,
} from './linkedin-places.ts';
import type { Control } from './platform.ts';

/** Passing a post on, and publishing one's own. */

const POSTING = {
  ...publicDraft(EDITOR, 'img[src^="blob:"], video[src^="blob:"]'),
  parameters: ['url', 'text', 'title', 'summary'],
};
const MESSAGE_EDITOR = '.msg-form__contenteditable';
const SENDING = {
  action: 'share',
  settled: 'leaves',
  aimless: true,
  draft: privateDraft(`${MESSAGE_EDITOR}, [role="textbox"]`, '.msg-form__attachments'),
} as const;
const COMPOSE = /^\/(?:messaging\/compose|preload)/;
const SEND_BUTTON = '.msg-form__send-button, .msg-form button[type="submit"]';

const ENTRY = '[role="menuitem"], [role="button"], button:not([aria-expanded]), li';
const REPOST_MENU = { leadsTo: 'share', targets: POSTED, beside: [GROUP] } as const;
const PUBLISHED = { settled: 'leaves', aimless: true, draft: POSTING, evidence: unverified } as const;
const PUBLISH_BUTTON = `.share-actions__primary-action, ${DIALOG} button`;

export const linkedinSharing: readonly Control[] = [
  opener({
    ...REPOST_MENU,
    id: 'repost-menu',
    selector: `button.social-reshare-button, ${ANY_POST} button:not([role="menuitem"], .artdeco-dropdown__content *)`,
    label: named('Repost', 'Posting ulang', /^(?:repost|posting ulang) .+/),
    evidence: tree,
  }),
  opener({
    ...REPOST_MENU,
    // The name may be missing; then the words tell, unless they are the count.
    id: 'repost-menu-by-words',
    selector: 'button.social-reshare-button, button[aria-expanded]',
    label: words('Repost', 'Posting ulang'),
    evidence: unverified,
  }),
  opener({
    id: 'repost-with-words',
    leadsTo: 'share',
    selector: `${ENTRY}, a`,
    label: words(/^repost with your thoughts/, /^posting ulang dengan (?:pendapat|pemikiran)/),
    targets: [SHARED],
    evidence: unverified,
  }),
  commit({
    id: 'repost',
    action: 'share',
    selector: ENTRY,
    // "Reposted" is done, "Reposts" a count.
    label: words(/^(?:repost(?!ed|s\b)|posting ulang)(?!.*(?:thoughts|pendapat|pemikiran))/),
    targets: [SHARED],
    settled: 'leaves',
    evidence: unverified,
  }),
  opener({
    id: 'send-sheet',
    leadsTo: 'share',
    // A link in the post's own row; a message's own button says the same.
    selector: `${ANY_POST} :is(a, button:not([type="submit"]))`,
    label: words('Send', 'Kirim'),
    targets: [{ from: 'item', shape: 'post' }, TWIN],
    beside: [GROUP],
    evidence: tree,
  }),
  commit({
    ...SENDING,
    id: 'send-in-sheet',
    selector: `${DIALOG} button`,
    label: words('Send', 'Kirim'),
    targets: [SHARED],
    evidence: unverified,
  }),
  commit({
    ...SENDING,
    id: 'send-from-compose',
    page: COMPOSE,
    selector: SEND_BUTTON,
    targets: [SHARED],
    evidence: unverified,
  }),
  commit({ ...SENDING, id: 'send-message', selector: SEND_BUTTON, targets: [], evidence: maintained }),
  // Whether Enter sends is the person's own setting: the button is never pressed for them.
  commit({
    ...SENDING,
    id: 'send-from-compose-by-enter',
    page: COMPOSE,
    by: 'key',
    selector: MESSAGE_EDITOR,
    targets: [SHARED],
    settled: 'unseen',
    evidence: unverified,
  }),
  commit({
    ...SENDING,
    id: 'send-in-sheet-by-enter',
    by: 'key',
    selector: `${DIALOG} ${MESSAGE_EDITOR}`,
    targets: [SHARED],
    settled: 'unseen',
    evidence: unverified,
  }),
  commit({
    ...SENDING,
    id: 'send-message-by-enter',
    by: 'key',
    selector: MESSAGE_EDITOR,
    targets: [],
    settled: 'unseen',
    evidence: maintained,
  }),
  opener({
    id: 'new-post',
    leadsTo: null,
    selector: 'button, [role="button"], a',
    label: words('Start a post', 'Mulai posting', 'Mulai postingan', 'Mulai postingan baru'),
    targets: [],
    evidence: tree,
  }),
  opener({
    id: 'new-post-by-name',
    leadsTo: null,
    selector: ':is(button, [role="button"], a)[aria-label]',
    label: named('Start a post', 'Mulai posting', 'Mulai postingan', 'Mulai postingan baru'),
    targets: [],
    evidence: tree,
  }),
  commit({
    ...PUBLISHED,
    id: 'publish',
    action: 'opener',
    selector: PUBLISH_BUTTON,
    label: words('Post', 'Posting'),
    targets: [OPENER],
  }),
  commit({
    ...PUBLISHED,
    id: 'publish-in-group',
    page: /^\/groups\/\d+/,
    action: 'post',
    selector: PUBLISH_BUTTON,
    label: words('Post', 'Posting'),
    targets: [GROUP],
  }),
  commit({
    ...PUBLISHED,
    // What another site offers to share fills the address; whom it names is read with the words.
    id: 'publish-from-link',
    page: /^\/(?:sharing|shareArticle|cws\/share)/,
    action: 'post',
    selector: 'button',
    label: words('Post', 'Posting', 'Share', 'Bagikan'),
    targets: [],
  }),
];
