import type { AccountSource, Evidence, Naming, Platform, TargetPlan } from './platform.ts';

const captured: Evidence = { seen: '2026-04-11', source: 'saved pages, 104 posts', grade: 'capture' };
const maintained: Evidence = { seen: '2026-08-19', source: 'maintained tools', grade: 'source-code' };
const unverified: Evidence = { seen: '2026-02-01', source: 'one selector list', grade: 'none' };

const STATUS: TargetPlan = { from: 'address', path: /^\/\w+\/status\/(?<item>\d+)/, relation: 'author' };

/** The item, or the media viewer's address: there the bar stands outside any item. */
const ITEM: readonly TargetPlan[] = [
  { from: 'item' },
  {
    from: 'address',
    path: /^\/\w+\/status\/(?<item>\d+)\/(?:photo|video|mediaviewer)/,
    relation: 'author',
  },
];

const COMMUNITY: TargetPlan = { from: 'address', path: /^\/i\/communities\/\d+/, relation: 'group' };

const AVATAR: AccountSource = {
  by: 'attributes',
  selector: '[data-testid^="UserAvatar-Container-"]',
  naming: { handle: { attribute: 'data-testid', pattern: /^UserAvatar-Container-(.+)$/ }, id: null },
};

/** Id and handle both stand on the button, in every language (2026-04-11). */
const BUTTON: Naming = {
  handle: { attribute: 'aria-label', pattern: /@(\w{1,20})(?!\w)/ },
  id: { attribute: 'data-testid', pattern: /^(\d+)-(?:follow|subscribe)$/ },
};

export const x: Platform = {
  id: 'x',
  name: 'X',
  item: {
    container: 'article[data-testid="tweet"]',
    climbTo: null,
    author: [
      // All three agreed on 104 of 104 posts; a promoted one has no permalink.
      { by: 'permalink' },
      { by: 'link', selector: '[data-testid="User-Name"] a[href]', says: 'anything' },
      AVATAR,
    ],
    permalink: { link: 'a[href*="/status/"]', holds: 'time', item: /\/status\/(\d+)/ },
    // The affiliate badge is a link of the same shape; only the quote holds a name (2026-04-11, 18 cases).
    quote: {
      wrapper: 'div[role="link"][tabindex="0"]',
      holds: '[data-testid="User-Name"]',
      account: AVATAR,
    },
    reposter: { by: 'link', selector: '[data-testid="socialContext"]', says: 'anything' },
  },
  composerPath: /^\/compose\/post/,
  controls: [
    {
      id: 'like',
      role: 'commit',
      action: 'like',
      selector: '[data-testid="like"]',
      label: null,
      extractor: null,
      targets: ITEM,
      settled: 'flips',
      aimless: false,
      evidence: captured,
    },
    {
      id: 'reply',
      role: 'opener',
      leadsTo: 'comment',
      selector: '[data-testid="reply"]',
      label: null,
      extractor: null,
      targets: ITEM,
      evidence: captured,
    },
    {
      id: 'repost-menu',
      role: 'opener',
      leadsTo: 'share',
      // The menu of an item already passed on still offers to quote it.
      selector: '[data-testid="retweet"], [data-testid="unretweet"]',
      label: null,
      extractor: null,
      targets: ITEM,
      evidence: captured,
    },
    {
      id: 'repost',
      role: 'commit',
      action: 'share',
      // The menu stands at the document's root; both names occur.
      selector: '[data-testid="retweetConfirm"], [data-testid="repostConfirm"]',
      label: null,
      extractor: null,
      targets: [{ from: 'opener' }],
      settled: 'leaves',
      aimless: false,
      evidence: maintained,
    },
    {
      id: 'quote',
      role: 'opener',
      leadsTo: 'share',
      selector: '[role="menuitem"][href^="/compose/post"]',
      label: null,
      extractor: null,
      targets: [{ from: 'opener' }],
      evidence: maintained,
    },
    {
      id: 'new-post',
      role: 'opener',
      leadsTo: null,
      selector: '[data-testid="SideNav_NewTweet_Button"], [data-testid="FloatingActionButtons_Tweet_Button"]',
      label: null,
      extractor: null,
      targets: [],
      evidence: captured,
    },
    {
      id: 'send-inline-reply',
      role: 'commit',
      action: 'comment',
      // The composer is a sibling of the focused post in the same cell.
      selector: '[data-testid="inline_reply_offscreen"] [data-testid="tweetButtonInline"]',
      label: null,
      extractor: null,
      targets: [{ from: 'nearby-item', within: '[data-testid="cellInnerDiv"]' }, STATUS],
      settled: 'leaves',
      aimless: false,
      evidence: captured,
    },
    {
      id: 'send-reply',
      role: 'commit',
      action: 'comment',
      selector: '[data-testid="tweetButton"]',
      label: null,
      extractor: null,
      targets: [{ from: 'nearby-item', within: '[role="dialog"]' }],
      settled: 'leaves',
      aimless: true,
      evidence: maintained,
    },
    {
      id: 'send',
      role: 'commit',
      action: 'opener',
      selector: '[data-testid="tweetButton"]',
      label: null,
      extractor: null,
      targets: [{ from: 'opener' }],
      settled: 'leaves',
      aimless: true,
      evidence: maintained,
    },
    {
      id: 'send-to-community',
      role: 'commit',
      action: 'post',
      selector: '[data-testid="tweetButtonInline"], [data-testid="tweetButton"]',
      label: null,
      extractor: null,
      targets: [COMMUNITY],
      settled: 'leaves',
      aimless: true,
      evidence: unverified,
    },
    {
      id: 'follow',
      role: 'commit',
      action: 'follow',
      selector: '[data-testid$="-follow"]',
      label: null,
      extractor: null,
      targets: [{ from: 'control', naming: BUTTON }],
      settled: 'flips',
      aimless: false,
      evidence: captured,
    },
    {
      id: 'subscribe',
      role: 'commit',
      action: 'follow',
      selector: '[data-testid$="-subscribe"]',
      label: null,
      extractor: null,
      targets: [{ from: 'control', naming: BUTTON }],
      // It opens a sheet with the price; the button stays as it is.
      settled: 'unseen',
      aimless: false,
      evidence: captured,
    },
    {
      id: 'join',
      role: 'commit',
      action: 'join',
      selector: '[data-testid="CommunityJoin"]',
      // "Joined" may carry the same name, and leaving is never held.
      label: { on: 'text', any: ['Join', 'Gabung', 'Ask to join', 'Minta bergabung'], paths: [] },
      extractor: null,
      targets: [COMMUNITY],
      settled: 'flips',
      aimless: false,
      evidence: unverified,
    },
  ],
  shortcuts: [
    { key: 'l', modifier: 'none', where: 'item', presses: ['like'], evidence: maintained },
    { key: 'r', modifier: 'none', where: 'item', presses: ['reply'], evidence: maintained },
    { key: 't', modifier: 'none', where: 'item', presses: ['repost-menu'], evidence: maintained },
    { key: 'n', modifier: 'none', where: 'page', presses: ['new-post'], evidence: maintained },
    {
      key: 'enter',
      modifier: 'ctrl-or-meta',
      where: 'composer',
      presses: ['send-inline-reply', 'send-reply', 'send', 'send-to-community'],
      evidence: maintained,
    },
  ],
};
