import { commit, named, words } from './controls.ts';
import { besideProfileName } from './extractors-tiktok.ts';
import type { Control, Evidence } from './platform.ts';
import { ADDRESS_ACCOUNT, POST_TARGETS } from './tiktok-items.ts';

const captured: Evidence = { seen: '2026-01-02', source: 'saved phone page, logged out', grade: 'capture' };
const skeleton: Evidence = {
  seen: '2026-09-23',
  source: 'skeleton of a live-tested tool',
  grade: 'transcribed',
};

const FOLLOW = ['Follow', 'Ikuti', 'Follow back', 'Ikuti balik'];

export const FOLLOW_CONTROLS: readonly Control[] = [
  commit({
    id: 'follow-author',
    action: 'follow',
    // A plus over the picture without words; the sign it becomes may have some.
    selector: ':is([data-e2e="feed-follow"], [data-e2e="follow-icon"]):not([aria-pressed="true"])',
    label: named(/^(?!following|mengikuti|friends|teman|requested|diminta|unfollow|batal|berhenti)/),
    targets: POST_TARGETS,
    settled: 'unseen',
    evidence: skeleton,
  }),
  commit({
    id: 'follow-on-phone',
    action: 'follow',
    selector: '[data-e2e="play-side-author"] [class*="SpanFocusBtn"]',
    targets: [{ from: 'link', relation: 'account' }],
    settled: 'unseen',
    evidence: captured,
  }),
  commit({
    id: 'follow-profile',
    action: 'follow',
    selector: '[data-e2e="follow-button"]',
    label: words(...FOLLOW),
    extractor: besideProfileName,
    targets: [ADDRESS_ACCOUNT],
    settled: 'flips',
    evidence: skeleton,
  }),
  commit({
    // Rows of people, a post's own page, LIVE.
    id: 'follow',
    action: 'follow',
    selector: '[data-e2e$="follow-button"], [data-e2e="browse-follow"]',
    label: words(...FOLLOW),
    targets: [
      { from: 'nearby-account', selector: 'a[href*="/@"]:not([data-e2e="nav-profile"])' },
      { from: 'item', shape: 'video' },
      ADDRESS_ACCOUNT,
    ],
    settled: 'flips',
    evidence: skeleton,
  }),
];
