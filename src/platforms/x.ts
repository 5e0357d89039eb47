import { ITEM as ANY_ITEM, commit, OPENER, opener, privateDraft, publicDraft, words } from './controls.ts';
import type { Evidence, Naming, Platform, TargetPlan } from './platform.ts';
import { X_ITEMS } from './x-items.ts';

const captured: Evidence = { seen: '2026-04-11', source: 'saved pages, 104 posts', grade: 'capture' };
const maintained: Evidence = { seen: '2026-08-19', source: 'maintained tools', grade: 'source-code' };
const unverified: Evidence = { seen: '2026-02-01', source: 'one selector list', grade: 'none' };

const STATUS: TargetPlan = { from: 'address', form: /^\/\w+\/status\/(?<item>\d+)/, relation: 'author' };

/** The item, or the media viewer's address: there the bar stands outside any item. */
const ITEM: readonly TargetPlan[] = [
  ANY_ITEM,
  {
    from: 'address',
    form: /^\/\w+\/status\/(?<item>\d+)\/(?:photo|video|mediaviewer)/,
    relation: 'author',
  },
];

/** Text, thread parts included, and what the composer shows of attached media. */
const DRAFT = publicDraft('[data-testid^="tweetTextarea_"]', '[data-testid="attachments"]');

/** The full composer's button, whatever it was opened for. */
const SEND = {
  selector: '[data-testid="tweetButton"]',
  settled: 'leaves',
  draft: DRAFT,
  aimless: true,
  evidence: maintained,
} as const;

/** `/intent/like?tweet_id=…` shows the post behind its sheet; whom it follows stands in the address. */
const SHEET = {
  selector: '[data-testid="confirmationSheetConfirm"]',
  settled: 'leaves',
  evidence: unverified,
} as const;
const SHOWN_POST: TargetPlan = { from: 'nearby-item', within: 'html', shape: null };

const COMMUNITY: TargetPlan = { from: 'address', form: /^\/i\/communities\/\d+/, relation: 'group' };

/** Id and handle both stand on the button, in every language (2026-04-11). */
const BUTTON: Naming = {
  handle: { attribute: 'aria-label', pattern: /@(\w{1,20})(?!\w)/ },
  id: { attribute: 'data-testid', pattern: /^(\d+)-(?:follow|subscribe)$/ },
};

export const x: Platform = {
  id: 'x',
  name: 'X',
  items: X_ITEMS,
  composerPath: /^\/(?:compose\/post|messages\/compose|i\/chat\/compose)/,
  controls: [
    commit({
      id: 'like',
      action: 'like',
      selector: '[data-testid="like"]',
      targets: ITEM,
      settled: 'flips',
      evidence: captured,
    }),
    opener({
      id: 'reply',
      leadsTo: 'comment',
      selector: '[data-testid="reply"]',
      targets: ITEM,
      evidence: captured,
    }),
    opener({
      id: 'repost-menu',
      leadsTo: 'share',
      // The menu of an item already passed on still offers to quote it.
      selector: '[data-testid="retweet"], [data-testid="unretweet"]',
      targets: ITEM,
      evidence: captured,
    }),
    commit({
      id: 'repost',
      action: 'share',
      // The menu stands at the document's root; both names occur.
      selector: '[data-testid="retweetConfirm"], [data-testid="repostConfirm"]',
      targets: [OPENER],
      settled: 'leaves',
      evidence: maintained,
    }),
    opener({
      id: 'quote',
      leadsTo: 'share',
      selector: '[role="menuitem"][href^="/compose/post"]',
      targets: [OPENER],
      evidence: maintained,
    }),
    opener({
      id: 'new-post',
      leadsTo: null,
      selector: '[data-testid="SideNav_NewTweet_Button"], [data-testid="FloatingActionButtons_Tweet_Button"]',
      targets: [],
      evidence: captured,
    }),
    commit({
      id: 'send-inline-reply',
      action: 'comment',
      // The composer is a sibling of the focused post in the same cell.
      selector: '[data-testid="inline_reply_offscreen"] [data-testid="tweetButtonInline"]',
      targets: [{ from: 'nearby-item', within: '[data-testid="cellInnerDiv"]', shape: null }, STATUS],
      settled: 'leaves',
      draft: DRAFT,
      evidence: captured,
    }),
    commit({
      ...SEND,
      id: 'send-reply',
      action: 'comment',
      targets: [{ from: 'nearby-item', within: '[role="dialog"]', shape: null }],
    }),
    commit({ ...SEND, id: 'send', action: 'opener', targets: [OPENER] }),
    commit({
      ...SEND,
      id: 'send-to-community',
      action: 'post',
      selector: '[data-testid="tweetButtonInline"], [data-testid="tweetButton"]',
      targets: [COMMUNITY],
      evidence: unverified,
    }),
    opener({
      id: 'share-menu',
      leadsTo: 'share',
      // The last button of the bar has no test id of its own.
      selector: '[role="group"] button[aria-haspopup="menu"]:not([data-testid]):not([aria-label*="Grok"])',
      targets: ITEM,
      evidence: captured,
    }),
    commit({
      id: 'send-message',
      action: 'share',
      selector: '[data-testid="dmComposerSendButton"]',
      targets: [{ from: 'opener', leadsTo: 'share' }],
      settled: 'leaves',
      aimless: true,
      draft: privateDraft('[data-testid="dmComposerTextInput"]', '[data-testid="dmComposerAttachment"]'),
      evidence: unverified,
    }),
    commit({
      ...SHEET,
      id: 'intent-follow',
      page: /^\/intent\/(?:follow|user)\?/,
      action: 'follow',
      targets: [
        {
          from: 'address',
          form: /^\/intent\/(?:follow|user)\?(?:.*&)?screen_name=(?<handle>\w+)/,
          relation: 'account',
        },
      ],
    }),
    commit({
      ...SHEET,
      id: 'intent-like',
      page: /^\/intent\/(?:like|favorite)\?/,
      action: 'like',
      targets: [SHOWN_POST],
    }),
    commit({
      ...SHEET,
      id: 'intent-repost',
      page: /^\/intent\/retweet\?/,
      action: 'share',
      targets: [SHOWN_POST],
    }),
    commit({
      id: 'follow',
      action: 'follow',
      selector: '[data-testid$="-follow"]',
      targets: [{ from: 'control', naming: BUTTON }],
      settled: 'flips',
      evidence: captured,
    }),
    commit({
      id: 'subscribe',
      action: 'follow',
      selector: '[data-testid$="-subscribe"]',
      targets: [{ from: 'control', naming: BUTTON }],
      // It opens a sheet with the price; the button stays as it is.
      settled: 'unseen',
      evidence: captured,
    }),
    commit({
      id: 'join',
      action: 'join',
      selector: '[data-testid="CommunityJoin"]',
      // "Joined" may carry the same name, and leaving is never held.
      label: words('Join', 'Gabung', 'Ask to join', 'Minta bergabung'),
      targets: [COMMUNITY],
      settled: 'flips',
      evidence: unverified,
    }),
  ],
  shortcuts: [
    { key: 'l', modifier: 'none', where: 'item', presses: ['like'], evidence: maintained },
    { key: 'r', modifier: 'none', where: 'item', presses: ['reply'], evidence: maintained },
    { key: 't', modifier: 'none', where: 'item', presses: ['repost-menu'], evidence: maintained },
    { key: 'n', modifier: 'none', where: 'page', presses: ['new-post'], evidence: maintained },
    {
      key: 'enter',
      modifier: 'ctrl-or-meta',
      where: { editor: '[data-testid^="tweetTextarea_"]' },
      presses: ['send-inline-reply', 'send-reply', 'send', 'send-to-community'],
      evidence: maintained,
    },
    {
      key: 'enter',
      modifier: 'none',
      where: { editor: '[data-testid="dmComposerTextInput"]' },
      presses: ['send-message'],
      evidence: unverified,
    },
  ],
  doublePresses: [],
};
