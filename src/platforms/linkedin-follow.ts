import { commit, named, words } from './controls.ts';
import { GROUP, maintained, PERSON, POSTED, unverified } from './linkedin-places.ts';
import type { Control, TargetPlan } from './platform.ts';

/** Following, connecting, joining, attending. */

const PAGE: TargetPlan = {
  from: 'address',
  form: /^\/(?:in|company|school|showcase)\/[^/]+/,
  relation: 'account',
};
const CARD: TargetPlan = { from: 'nearby-account', selector: PERSON };
/** The first account that a page of an event or a newsletter names is whose it is. */
const FIRST_NAMED: TargetPlan = {
  from: 'around',
  within: 'main',
  source: { by: 'link', selector: PERSON, says: 'anything' },
  relation: 'account',
};

/** Its page's own head: what stands beside it may be someone else's. */
const HEAD = ':is(section:has(h1), .pv-top-card, .org-top-card)';
/** Where a button that names nobody can only be meant for the page itself. */
const ALONE = ':not(:is(aside, li, a, [role="listitem"], [role="complementary"]) *)';

/** Name first or last, in the languages on record; "Following", "Click to stop following", "nicht mehr folgen" are undo. */
const BY_NAME = named(
  /^(?:follow|ikuti)(?: (?!.*(?:following|mengikuti)).+)?$/,
  /^(?!.* nicht mehr ).+ folgen$/,
);
const BY_WORDS = words(/^\+? ?(?:follow|follow back|ikuti|ikuti balik|folgen)$/);

const FOLLOWED = { action: 'follow', settled: 'flips', evidence: maintained } as const;
/** In a rail the button stands inside the link to the account. */
const ELSEWHERE: readonly TargetPlan[] = [{ from: 'link', relation: 'account' }, ...POSTED, CARD];

/** The same button with a name and without one. */
function followed(id: string, where: (button: string) => string, targets: readonly TargetPlan[]): Control[] {
  return [
    commit({ ...FOLLOWED, id, selector: where('button[aria-label]'), label: BY_NAME, targets }),
    commit({
      ...FOLLOWED,
      id: `${id}-by-words`,
      selector: where('button:not([aria-label])'),
      label: BY_WORDS,
      targets,
    }),
  ];
}

const INVITE = 'a[href*="/preload/custom-invite/"]';
const CONNECTED = { action: 'follow', settled: 'unseen' } as const;

export const linkedinFollow: readonly Control[] = [
  ...followed('follow-head', (button) => `${HEAD} ${button}`, [PAGE]),
  ...followed('follow', (button) => button, ELSEWHERE),
  ...followed('follow-page', (button) => button + ALONE, [PAGE]),
  commit({
    ...CONNECTED,
    id: 'connect-page',
    selector: `${HEAD} ${INVITE}`,
    targets: [PAGE],
    evidence: maintained,
  }),
  commit({
    ...CONNECTED,
    id: 'connect',
    selector: INVITE,
    targets: [CARD],
    evidence: maintained,
  }),
  commit({
    ...CONNECTED,
    id: 'connect-by-name',
    selector: 'button[aria-label]',
    label: named(/^invite .+ to connect$/, /^undang .+ (?:untuk terhubung|terkoneksi)$/),
    targets: [CARD, PAGE],
    evidence: unverified,
  }),
  commit({
    ...CONNECTED,
    id: 'accept',
    selector: 'button[aria-label]',
    label: named(
      /^accept .+ (?:invitation|request to connect)$/,
      /^terima (?:undangan|permintaan) .+$/,
      /^kontaktanfrage von .+ annehmen$/,
    ),
    targets: [CARD, PAGE],
    settled: 'leaves',
    evidence: maintained,
  }),
  commit({
    id: 'join-group',
    page: /^\/(?:groups|search\/results\/groups)/,
    action: 'join',
    selector: 'button',
    // "Bergabung" may as well say that one has joined.
    label: words('Join', 'Join group', 'Request to join', 'Gabung', 'Gabung grup', 'Minta bergabung'),
    targets: [{ from: 'nearby-account', selector: 'a[href*="/groups/"]' }, GROUP],
    settled: 'flips',
    evidence: unverified,
  }),
  commit({
    id: 'attend',
    page: /^\/events\//,
    action: 'attend',
    selector: 'button',
    label: words('Attend', 'Hadiri', 'Ikut serta'),
    targets: [FIRST_NAMED],
    settled: 'flips',
    evidence: unverified,
  }),
  commit({
    id: 'subscribe',
    page: /^\/(?:newsletters|pulse)\//,
    action: 'follow',
    selector: 'button',
    label: words('Subscribe', 'Berlangganan'),
    targets: [FIRST_NAMED],
    settled: 'flips',
    evidence: unverified,
  }),
];
