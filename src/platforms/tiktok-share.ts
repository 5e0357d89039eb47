import { commit, ITEM, OPENER, opener, privateDraft, words } from './controls.ts';
import type { Control, Evidence } from './platform.ts';
import { ADDRESS_LIVE, marked, POST_TARGETS } from './tiktok-items.ts';

const maintained: Evidence = {
  seen: '2026-09-15',
  source: 'maintained tools, live accounts',
  grade: 'source-code',
};
const skeleton: Evidence = {
  seen: '2026-09-23',
  source: 'skeleton of a live-tested tool',
  grade: 'transcribed',
};
const unverified: Evidence = { seen: '2026-11-21', source: 'no public source of this part', grade: 'none' };

const NOT_UNDO = /^(?!remove\b|undo\b|delete\b|hapus\b|batal|buang\b|alisin\b)/;
const PANEL_ENTRY = '[data-e2e="share-group"] :is(a, button, [role="button"])';
export const MESSAGE_EDITOR = '[data-e2e="message-input-area"] [contenteditable]';

export const SHARE_CONTROLS: readonly Control[] = [
  opener({
    id: 'share',
    leadsTo: 'share',
    selector: `${marked('share-icon', 'browse-share-icon')}, [data-e2e="play-side-share"]`,
    targets: [...POST_TARGETS, ADDRESS_LIVE],
    evidence: maintained,
  }),
  commit({
    id: 'repost',
    action: 'share',
    // The same entry takes it back: only its words tell.
    selector: `[data-e2e="share-repost"], :is(a, button, [role="button"]):has([data-e2e="share-repost"])`,
    label: words(NOT_UNDO),
    targets: [OPENER, ITEM],
    settled: 'unseen',
    evidence: maintained,
  }),
  opener({
    id: 'send-to-friends-sheet',
    leadsTo: 'share',
    selector: PANEL_ENTRY,
    label: words('Send to friends', 'Kirim ke teman'),
    targets: [OPENER, ITEM],
    evidence: unverified,
  }),
  commit({
    id: 'send-to-friends',
    action: 'share',
    selector: ':is([role="dialog"], .TUXModal) button',
    label: words('Send', 'Kirim'),
    targets: [OPENER],
    aimless: true,
    settled: 'unseen',
    draft: privateDraft('textarea, input[type="text"], [contenteditable]', null),
    evidence: unverified,
  }),
  commit({
    id: 'share-target',
    action: 'share',
    selector: `${PANEL_ENTRY}:not([data-e2e="share-copy"], [data-e2e="share-repost"], [data-e2e="share-embed"])`,
    label: words(
      new RegExp(
        `${NOT_UNDO.source}(?!copy|salin|embed|semat|more\\b|lain|lihat|not interested|report|lapor)`,
      ),
    ),
    targets: [OPENER, ITEM],
    settled: 'unseen',
    evidence: unverified,
  }),
  commit({
    id: 'send-message',
    action: 'share',
    selector: '[data-e2e="message-send"], [class*="StyledSendButton"], [class*="DivSendButton"]',
    targets: [],
    aimless: true,
    settled: 'unseen',
    draft: privateDraft(MESSAGE_EDITOR, null),
    evidence: maintained,
  }),
  commit({
    id: 'send-message-by-enter',
    action: 'share',
    selector: MESSAGE_EDITOR,
    by: 'key',
    targets: [],
    aimless: true,
    settled: 'unseen',
    draft: privateDraft(MESSAGE_EDITOR, null),
    evidence: skeleton,
  }),
];
