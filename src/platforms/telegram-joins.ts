import { commit, OPENER, opener, words } from './controls.ts';
import type { Control, TargetPlan } from './platform.ts';
import { CANCEL, JOIN, published, shown, unverified } from './telegram-plans.ts';

/** An invite's own page. */
const INVITE_PAGE: TargetPlan = { from: 'address', form: /^\/(?:\+|joinchat\/)/, relation: 'group' };
/** A client opened from that page. */
const INVITE_BROUGHT: TargetPlan = {
  from: 'address',
  form: /#\?tgaddr=tg(?::|%3A)(?:\/|%2F){2}join(?:\?|%3F)invite(?:=|%3D)(?<id>[\w-]+)/i,
  relation: 'group',
};

/** Joining in either client, and the pages of t.me, which open an app. */
export const JOIN_CONTROLS: readonly Control[] = [
  commit({
    id: 'join',
    action: 'join',
    // The same button mutes, starts a bot or opens a group: its words decide.
    selector:
      '.chat-input-control-button, .MiddleHeader button, .HeaderActions button, .join-subscribe-button',
    label: words(JOIN),
    targets: shown('group'),
    settled: 'leaves',
    evidence: published,
  }),
  commit({
    id: 'join-by-top-bar',
    action: 'join',
    selector: 'button.chat-join',
    targets: shown('group'),
    settled: 'unseen',
    evidence: published,
  }),
  commit({
    id: 'accept-invite',
    action: 'join',
    // Cancelling is the second button of the same kind.
    selector:
      '.popup-join-chat-invite .popup-buttons button:first-child, .popup-join-chat-invite button.btn-primary',
    label: words(CANCEL),
    targets: [OPENER, INVITE_BROUGHT],
    settled: 'leaves',
    evidence: published,
  }),
  commit({
    id: 'accept-invite-in-modal',
    action: 'join',
    selector: '.Modal button',
    label: words(JOIN),
    targets: [OPENER, INVITE_BROUGHT],
    settled: 'leaves',
    evidence: published,
  }),
  commit({
    id: 'join-by-page',
    action: 'join',
    // "Open in Web" comes to the popup, which asks again; the app asks where nobody of ours is.
    selector: 'a.tgme_action_button_new:not(.tgme_action_web_button), a[href^="tg://join"]',
    targets: [INVITE_PAGE],
    settled: 'unseen',
    aimless: true,
    evidence: unverified,
  }),
  opener({
    id: 'invite-link',
    leadsTo: 'join',
    selector:
      'a[href*="//t.me/+"], a[href*="//t.me/joinchat/"], a[href*="//telegram.me/+"], ' +
      'a[href*="//telegram.me/joinchat/"], a[href^="tg://join"]',
    targets: [{ from: 'link', relation: 'group' }],
    evidence: published,
  }),
  commit({
    id: 'share-by-page',
    action: 'share',
    selector:
      'a[href^="tg://msg"], ' +
      'a.tgme_action_button_new:not(.tgme_action_web_button):not([href^="tg://resolve"])',
    targets: [],
    settled: 'unseen',
    aimless: true,
    draft: {
      audience: 'private',
      editor: null,
      alongside: null,
      photos: null,
      parameters: ['url', 'text'],
    },
    evidence: unverified,
  }),
  opener({
    id: 'account-link',
    leadsTo: 'join',
    selector: 'a[href*="//t.me/"], a[href*="//telegram.me/"], a[href*=".t.me"], a[href^="tg://resolve"]',
    targets: [{ from: 'link', relation: 'account' }],
    evidence: published,
  }),
];
