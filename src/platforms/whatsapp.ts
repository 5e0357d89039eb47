import { commit, OPENER, opener, words } from './controls.ts';
import type { AccountSource, Platform, TargetPlan } from './platform.ts';
import { BUTTONS, DIALOGS, inside, MESSAGES, published, unverified } from './whatsapp-places.ts';
import { SEND_CONTROLS, SEND_KEYS } from './whatsapp-sends.ts';

/** The page names no chat: a group or channel is known by the link that led to it, and by nothing else. */
const INVITES: AccountSource = {
  by: 'link',
  selector: 'a[href*="chat.whatsapp.com/"], a[href^="whatsapp://chat"]',
  says: 'anything',
};
const CHANNELS: AccountSource = { by: 'link', selector: 'a[href*="/channel/0029"]', says: 'anything' };
const MESSAGE = MESSAGES.join(', ');
const BUTTON = BUTTONS.join(', ');
const ROWS = ['#side', '#pane-side', '[data-testid="newsletter-tab-drawer"]'].flatMap((list) =>
  ['[role="row"]', '[role="listitem"]', '[role="gridcell"]'].map((row) => `${list} ${row}`),
);
const ROW = ROWS.join(', ');

/** What can be pressed in a message that holds such a link. */
function cards(link: string): string {
  const messages = MESSAGES.map((each) => `${each}:has(${link})`);
  return inside(messages, [...BUTTONS, '[role="link"]']);
}

const INVITE_PAGE: TargetPlan = {
  from: 'address',
  form: /^\/(?:(?:invite\/)?[A-Za-z0-9]{20,26}\/?(?:[?#]|$)|accept\/?\?)/,
  relation: 'group',
};
const CHANNEL_PAGE: TargetPlan = { from: 'address', form: /^\/channel\/0029/, relation: 'account' };

const JOIN = words(
  /^(?:join|(?:ask|request) to join|request|gabung|bergabung|(?:minta|ajukan)(?: permintaan)?(?: untuk)?(?: (?:ber)?gabung)?|unirse|вступить)(?: (?:to |the |ke |ke dalam |dengan |di |al )?(?:group|grup|grupo|chat|obrolan|community|komunitas))?$/,
);
const FOLLOW = words(/^(?:follow|ikuti|seguir|подписаться)(?: (?:channel|saluran|canal))?$/);

export const whatsapp: Platform = {
  id: 'whatsapp',
  name: 'WhatsApp',
  items: [],
  composerPath: null,
  controls: [
    commit({
      id: 'join',
      action: 'join',
      // Several test ids are missing in what is served; the same button also leaves, deletes and blocks.
      selector: `[data-testid="popup-controls-ok"], ${inside(DIALOGS, BUTTONS)}`,
      label: JOIN,
      targets: [OPENER, INVITE_PAGE],
      settled: 'leaves',
      evidence: published,
    }),
    commit({
      id: 'join-by-page',
      action: 'join',
      // The app that takes over is beyond us; WhatsApp Web asks again, so its link is free.
      selector: '#action-button, a[href^="whatsapp://chat"]',
      targets: [INVITE_PAGE],
      settled: 'unseen',
      aimless: true,
      evidence: unverified,
    }),
    commit({
      id: 'join-by-page-words',
      action: 'join',
      selector: `a, ${BUTTON}`,
      label: JOIN,
      targets: [INVITE_PAGE],
      settled: 'unseen',
      aimless: true,
      evidence: unverified,
    }),
    commit({
      id: 'follow-by-page',
      action: 'follow',
      selector: `a, ${BUTTON}`,
      label: FOLLOW,
      targets: [CHANNEL_PAGE],
      settled: 'unseen',
      aimless: true,
      evidence: unverified,
    }),
    opener({
      id: 'channel-page',
      leadsTo: 'follow',
      selector: `a, ${BUTTON}`,
      label: words(/^(?:view|open|lihat|buka) (?:channel|saluran)$/),
      targets: [CHANNEL_PAGE, { from: 'around', within: MESSAGE, source: CHANNELS, relation: 'account' }],
      evidence: unverified,
    }),
    commit({
      id: 'follow-in-list',
      action: 'follow',
      selector: inside(ROWS, BUTTONS),
      label: FOLLOW,
      targets: [{ from: 'around', within: ROW, source: CHANNELS, relation: 'account' }],
      settled: 'flips',
      evidence: unverified,
    }),
    commit({
      id: 'follow',
      action: 'follow',
      // Only where the channel itself is open: what was opened last is it.
      selector:
        `${inside(['#main header', '[data-testid="conversation-header"]', '[role="dialog"]'], BUTTONS)}, ` +
        '[data-testid$="newsletter-follow-button"], [data-testid="status-viewer-follow-channel-button"]',
      label: FOLLOW,
      targets: [{ from: 'around', within: '[role="dialog"]', source: CHANNELS, relation: 'account' }, OPENER],
      settled: 'flips',
      evidence: published,
    }),
    opener({
      id: 'invite-link',
      leadsTo: 'join',
      selector: INVITES.selector,
      targets: [{ from: 'link', relation: 'group' }],
      evidence: published,
    }),
    opener({
      id: 'channel-link',
      leadsTo: 'follow',
      selector: CHANNELS.selector,
      targets: [{ from: 'link', relation: 'account' }],
      evidence: published,
    }),
    ...SEND_CONTROLS,
    // A row of the list opens another chat; only a channel that shows its link is known there.
    opener({
      id: 'another-chat',
      leadsTo: 'follow',
      selector: ROW,
      targets: [{ from: 'around', within: ROW, source: CHANNELS, relation: 'account' }],
      evidence: unverified,
    }),
    // The card of a link is pressed as a whole.
    opener({
      id: 'invite-card',
      leadsTo: 'join',
      selector: cards('a[href*="chat.whatsapp.com/"]'),
      targets: [{ from: 'around', within: MESSAGE, source: INVITES, relation: 'group' }],
      evidence: unverified,
    }),
    opener({
      id: 'channel-card',
      leadsTo: 'follow',
      selector: cards('a[href*="/channel/0029"]'),
      targets: [{ from: 'around', within: MESSAGE, source: CHANNELS, relation: 'account' }],
      evidence: unverified,
    }),
  ],
  shortcuts: SEND_KEYS,
  doublePresses: [],
};
