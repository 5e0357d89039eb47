import { commit, ITEM, named, OPENER, opener, privateDraft, publicDraft, spoken } from './controls.ts';
import { outsideDialog } from './extractors.ts';
import { inComposer, ofThePage, outsideCards, POST } from './extractors-facebook.ts';
import { GROUP_ADDRESS } from './facebook-items.ts';
import * as says from './facebook-labels.ts';
import {
  BUTTON,
  CARD,
  driven,
  EDITOR,
  GROUP_LINK,
  IN_DIALOG,
  marked,
  NEARBY,
  OF_PAGE_ITEM,
  PAGE,
  transcribed,
  tree,
  unverified,
} from './facebook-plans.ts';
import type { Commit, Control, DraftShape, Label } from './platform.ts';

/** Shares, posts, follows, groups, events and stories of Facebook, in the order they are tried. */

const POST_DRAFT: DraftShape = {
  ...publicDraft(EDITOR, 'img[src^="blob:"], video[src^="blob:"]'),
  // A preview of what is linked or shared.
  alongside: '[role="dialog"] a[target="_blank"]',
};

export const SHARES: readonly Control[] = [
  opener({
    id: 'share',
    leadsTo: 'share',
    selector: marked('share_button'),
    ...OF_PAGE_ITEM,
    evidence: transcribed,
  }),
  opener({
    id: 'share-named',
    leadsTo: 'share',
    selector: BUTTON,
    label: named(...says.SHARE),
    ...OF_PAGE_ITEM,
    evidence: tree,
  }),
  commit({
    id: 'share-now',
    action: 'share',
    selector: IN_DIALOG,
    label: spoken(...says.SHARE_NOW, ...says.SHARE_STORY),
    targets: [OPENER],
    settled: 'leaves',
    draft: POST_DRAFT,
    evidence: transcribed,
  }),
  // The page made for other sites' buttons: whom it shares stands in its address.
  commit({
    id: 'share-page',
    action: 'share',
    page: /^\/(?:sharer(?:\/sharer)?\.php|sharer\/?|share\.php|dialog\/(?:share|feed|send))(?:[/?#]|$)/,
    selector: `button, ${BUTTON}`,
    label: spoken(...says.SHARE_PAGE),
    targets: [],
    settled: 'leaves',
    aimless: true,
    draft: { ...POST_DRAFT, parameters: ['u', 'href', 'link', 'quote', 'hashtag'] },
    evidence: unverified,
  }),
];

export const POSTS: readonly Control[] = [
  opener({
    id: 'write',
    leadsTo: 'post',
    selector: BUTTON,
    label: spoken(...says.COMPOSER),
    // On one's own home it names nobody, and forgets what was opened before.
    targets: [GROUP_ADDRESS, PAGE],
    evidence: tree,
  }),
  commit({
    id: 'send',
    action: 'opener',
    selector: '[role="dialog"] [role="button"]',
    label: spoken(...says.SEND),
    targets: [OPENER],
    settled: 'leaves',
    aimless: true,
    draft: POST_DRAFT,
    evidence: driven,
  }),
  commit({
    id: 'send-to-group',
    action: 'post',
    selector: '[role="dialog"] [role="button"]',
    label: spoken(...says.SEND),
    extractor: inComposer,
    targets: [GROUP_ADDRESS],
    settled: 'leaves',
    aimless: true,
    draft: POST_DRAFT,
    evidence: unverified,
  }),
];

/** Following a page or person: its own header, else the account the card or item shows. */
function following(id: string, any: Label['any'], settled: Commit['settled']): readonly Control[] {
  const given = { action: 'follow', selector: BUTTON, settled, evidence: driven } as const;
  return [
    commit({
      ...given,
      id: `${id}-page`,
      label: spoken(...any),
      extractor: ofThePage,
      targets: [PAGE],
      aimless: true,
    }),
    commit({ ...given, id, label: spoken(...any), targets: [NEARBY, ITEM, CARD] }),
  ];
}

export const FOLLOWS: readonly Control[] = [
  ...following('follow', says.FOLLOW, 'flips'),
  // It leads to a price; the button stays as it is.
  ...following('subscribe', says.SUBSCRIBE, 'unseen'),
  ...following('befriend', says.BEFRIEND, 'flips'),
  commit({
    id: 'accept',
    action: 'follow',
    selector: BUTTON,
    label: spoken(...says.ACCEPT),
    // In a dialog the same word confirms anything, leaving included.
    extractor: outsideDialog,
    targets: [NEARBY],
    settled: 'leaves',
    aimless: true,
    evidence: unverified,
  }),
];

export const GROUPS: readonly Control[] = [
  commit({
    id: 'join',
    action: 'join',
    selector: BUTTON,
    label: spoken(...says.JOIN),
    targets: [
      { from: 'nearby-account', selector: GROUP_LINK },
      {
        from: 'around',
        within: POST,
        source: { by: 'link', selector: GROUP_LINK, says: 'anything' },
        relation: 'group',
      },
    ],
    settled: 'flips',
    evidence: driven,
  }),
  commit({
    id: 'join-page',
    action: 'join',
    selector: BUTTON,
    label: spoken(...says.JOIN),
    extractor: outsideCards,
    targets: [GROUP_ADDRESS],
    settled: 'flips',
    aimless: true,
    evidence: driven,
  }),
  // Given, the same word opens a menu or is marked.
  commit({
    id: 'attend',
    action: 'attend',
    selector: ['[role="button"]', '[role="menuitem"]', '[role="menuitemradio"]', '[role="radio"]']
      .map((each) => `${each}:not([aria-pressed="true"]):not([aria-checked="true"]):not([aria-haspopup])`)
      .join(', '),
    label: spoken(...says.ATTEND),
    targets: [NEARBY, ITEM, CARD],
    settled: 'flips',
    evidence: unverified,
  }),
];

const STORY = /^\/stories\//;
const STORY_BOX = `${EDITOR}, textarea`;
const story = { page: STORY, targets: [NEARBY], evidence: unverified } as const;

/** Everything given to a story goes to its owner, whose link stands in the same card. */
export const STORIES: readonly Control[] = [
  commit({
    ...story,
    id: 'story-react',
    action: 'like',
    selector: BUTTON,
    label: named(...says.REACTIONS),
    settled: 'unseen',
  }),
  commit({
    ...story,
    id: 'story-send',
    action: 'comment',
    selector: BUTTON,
    label: spoken(...says.SEND),
    settled: 'leaves',
    draft: privateDraft(STORY_BOX, null),
  }),
  commit({
    ...story,
    id: 'story-enter',
    action: 'comment',
    selector: STORY_BOX,
    by: 'key',
    settled: 'unseen',
    draft: privateDraft(STORY_BOX, null),
  }),
];
