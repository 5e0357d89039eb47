import { commit, ITEM, words } from './controls.ts';
import type { Control, Evidence, TargetPlan } from './platform.ts';
import { CHANNEL_HEADER, CHANNEL_LINK } from './youtube-items.ts';

const maintained: Evidence = { seen: '2026-07-21', source: 'maintained extensions', grade: 'source-code' };
const worded: Evidence = {
  seen: '2026-07-25',
  source: 'tags and English words; Indonesian words unseen',
  grade: 'source-code',
};
const unverified: Evidence = { seen: '2026-11-21', source: 'no public source of this part', grade: 'none' };

const BUTTON =
  ':is(ytd-subscribe-button-renderer, yt-subscribe-button-view-model, ytm-subscribe-button-renderer:not(.is-subscribed)) button';
const HEADER = `:is(${CHANNEL_HEADER})`;

/** A channel's own page: its header holds no link to itself. */
const CHANNEL: TargetPlan = {
  from: 'address',
  form: /^\/(?:@[^/?#]+|channel\/UC[\w-]{22}|c\/[^/?#]+|user\/[^/?#]+)(?:[/?#]|$)/,
  relation: 'account',
};

/** Subscribed and not differ in their words alone: no state, the same tags ("Subscribed" is not "Subscribe"). */
const SUBSCRIBE = words(/^subscribe(?:$|[^a-z])/, 'Berlangganan', 'Langganan', 'Langgan');

export const FOLLOW_CONTROLS: readonly Control[] = [
  commit({
    id: 'subscribe-to-channel',
    action: 'follow',
    selector: `${HEADER} ${BUTTON}`,
    label: SUBSCRIBE,
    targets: [CHANNEL],
    settled: 'flips',
    evidence: worded,
  }),
  commit({
    // Search, lists, the owner of a video or Short, a collaborator's row, a commenter's card.
    id: 'subscribe',
    action: 'follow',
    selector: BUTTON,
    label: SUBSCRIBE,
    targets: [{ from: 'nearby-account', selector: CHANNEL_LINK }, ITEM],
    settled: 'flips',
    evidence: worded,
  }),
  commit({
    id: 'subscribe-in-player',
    action: 'follow',
    selector: '.ytp-sb-subscribe',
    targets: [
      {
        from: 'around',
        within: '.ytp-ce-channel',
        source: { by: 'link', selector: 'a[href*="/channel/"], a[href*="/@"]', says: 'anything' },
        relation: 'account',
      },
      { from: 'item', shape: 'video' },
    ],
    settled: 'unseen',
    evidence: unverified,
  }),
  commit({
    // Membership: the button opens a sheet with the price.
    id: 'join-membership',
    action: 'follow',
    selector: `#sponsor-button button, ${HEADER} button`,
    label: words('Join', 'Gabung'),
    targets: [{ from: 'item', shape: 'video' }, CHANNEL],
    settled: 'unseen',
    evidence: maintained,
  }),
];
