import { commit, named, words } from './controls.ts';
import type { Control, Evidence, TargetPlan } from './platform.ts';

const published: Evidence = {
  seen: '2026-08-21',
  source: "the site's own source code and translations",
  grade: 'source-code',
};
const unverified: Evidence = { seen: '2026-08-21', source: 'no capture of this part', grade: 'none' };

/** A row's or a hover card's account: all its links lead to the same person. */
const CARD: TargetPlan = {
  from: 'nearby-account',
  selector: 'a[href*="/profile/"]:not([href*="/post/"], [href*="/feed/"], [href*="/lists/"])',
};
const PAGE: TargetPlan = {
  from: 'address',
  form: /^\/profile\/[^/?#]+\/?(?:[?#]|$)/,
  relation: 'account',
};
const WITHOUT_ID = ':is(button, [role="button"]):not([data-testid])';

export const blueskyFollow: readonly Control[] = [
  commit({
    id: 'follow',
    action: 'follow',
    selector: '[data-testid="followBtn"]',
    // Beside an opened post it keeps test id and name once followed; only its words change.
    label: words(/^(?!(?:following|mengikuti|diikuti)$)/),
    targets: [
      {
        from: 'control',
        naming: {
          handle: { attribute: 'aria-label', pattern: /(?:^|[\s@])([\w-]+(?:\.[\w-]+)+)(?![\w.-])/ },
          id: null,
        },
      },
      CARD,
      PAGE,
    ],
    settled: 'flips',
    evidence: published,
  }),
  commit({
    id: 'follow-in-card',
    action: 'follow',
    selector: WITHOUT_ID,
    label: words('Follow', 'Follow back', 'Ikuti', 'Ikuti balik'),
    targets: [CARD],
    settled: 'flips',
    evidence: published,
  }),
  commit({
    // A round one has no words.
    id: 'follow-by-name',
    action: 'follow',
    selector: WITHOUT_ID,
    label: named('Follow', 'Follow back', 'Ikuti', 'Ikuti balik'),
    targets: [CARD],
    settled: 'flips',
    evidence: published,
  }),
  commit({
    // Of a starter pack: the page names only some of those it follows, so nobody is named here.
    id: 'follow-all',
    action: 'follow',
    selector: WITHOUT_ID,
    label: words('Follow all', 'Ikuti semua'),
    targets: [],
    settled: 'leaves',
    evidence: unverified,
  }),
];
