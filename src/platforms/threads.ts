import { commit, drawing, ITEM, itemShape, OPENER, opener, publicDraft, words } from './controls.ts';
import { beginsNewPost, lastIconButtonOfComposer, outsideDialog } from './extractors.ts';
import type { Evidence, Platform, TargetPlan } from './platform.ts';

const captured: Evidence = { seen: '2026-04-23', source: 'saved pages, 436 like buttons', grade: 'capture' };
const transcribed: Evidence = { seen: '2026-07-01', source: 'tools driving the menus', grade: 'source-code' };
const unverified: Evidence = { seen: '2026-07-01', source: 'no capture of this part', grade: 'none' };

const BUTTON = '[role="button"]';
const MENU_ENTRY = '[role="menuitem"], [role="button"]';

/** An item's own address: the detail page, where the reply box belongs to the post in the address. */
const ADDRESS_POST: TargetPlan = {
  from: 'address',
  form: /^\/@[\w.]+\/post\/(?<item>[\w-]+)/,
  relation: 'author',
};
const ADDRESS_PROFILE: TargetPlan = {
  from: 'address',
  form: /^\/@[\w.]+(?:\/(?:replies|media|reposts))?\/?(?:[?#]|$)/,
  relation: 'account',
};

const DRAFT = publicDraft('[contenteditable="true"]', 'img[src^="blob:"], video[src^="blob:"]');

const FOLLOW = ['Follow', 'Follow back', 'Ikuti', 'Ikuti balik', '팔로우', '맞팔로우'];
const SEND = ['Post', 'Posting', 'Send', 'Kirim', '게시'];

export const threads: Platform = {
  id: 'threads',
  name: 'Threads',
  items: [
    itemShape({
      name: 'post',
      container: '[data-pressable-container="true"]',
      // Before hydration no container exists, but the buttons are already there (9 pages, 2026-04-21).
      climbTo: 'a[href*="/post/"] time',
      // Mentions and the line above a repost are links of the same form; only the author's says the bare handle.
      author: [{ by: 'permalink' }, { by: 'link', selector: 'a[href*="/@"]', says: 'handle' }],
      identity: { by: 'link', link: 'a[href*="/post/"]', holds: 'time', item: /\/post\/([\w-]+)/ },
      // A quoted post is a container of its own, with buttons of its own.
      quote: {
        wrapper: '[data-pressable-container="true"]',
        holds: 'time',
        account: { by: 'link', selector: 'a[href*="/post/"] time', says: 'anything' },
      },
      // Before hydration nothing frames a quoted item: an address of its own gives it away.
      linkedQuotes: true,
      // No capture shows where the reposter stands (2026-04-23).
    }),
  ],
  composerPath: /^\/intent\/post/,
  controls: [
    commit({
      id: 'like',
      action: 'like',
      selector: BUTTON,
      label: drawing(['Like', 'Suka', '좋아요'], ['M16.5 2C14.8335 2', 'M1.34375 7.53125']),
      targets: [ITEM],
      settled: 'flips',
      evidence: captured,
    }),
    opener({
      id: 'reply',
      leadsTo: 'comment',
      selector: BUTTON,
      label: drawing(['Reply', 'Balas', '답글'], ['M12 3C7.02944 3', 'M15.376 13.2177']),
      targets: [ITEM],
      evidence: captured,
    }),
    opener({
      id: 'repost-menu',
      leadsTo: 'share',
      selector: BUTTON,
      label: drawing(['Repost', 'Posting ulang', '리포스트'], ['M4.51617 6.9986', 'M6.41256 1.23531']),
      targets: [ITEM],
      evidence: captured,
    }),
    opener({
      id: 'share-sheet',
      leadsTo: 'share',
      selector: BUTTON,
      label: drawing(['Share', 'Bagikan', '공유하기'], ['M7.2474 1.49853', 'M15.6097 4.09082']),
      targets: [ITEM],
      evidence: captured,
    }),
    opener({
      id: 'new-post',
      leadsTo: null,
      selector: BUTTON,
      label: drawing(['Create', 'Buat', '만들기'], []),
      targets: [],
      evidence: unverified,
    }),
    commit({
      id: 'follow-badge',
      action: 'follow',
      selector: BUTTON,
      label: drawing(FOLLOW, ['M4.99512 8.66895']),
      targets: [ITEM],
      settled: 'flips',
      evidence: captured,
    }),
    commit({
      id: 'follow',
      action: 'follow',
      selector: BUTTON,
      label: words(...FOLLOW),
      // A row shows one avatar; a profile's header shows none that is a link.
      targets: [
        { from: 'nearby-account', selector: 'a[href*="/@"] :is(img, [role="img"])' },
        ADDRESS_PROFILE,
      ],
      settled: 'flips',
      evidence: transcribed,
    }),
    commit({
      id: 'repost',
      action: 'share',
      selector: MENU_ENTRY,
      label: words('Repost', 'Posting ulang', '리포스트'),
      targets: [OPENER],
      settled: 'leaves',
      evidence: unverified,
    }),
    opener({
      id: 'quote',
      leadsTo: 'share',
      selector: MENU_ENTRY,
      label: words('Quote', 'Kutip', '인용'),
      targets: [OPENER],
      evidence: unverified,
    }),
    // The row that begins a new post: its field, and the button beside it that says the same as a composer's.
    opener({
      id: 'new-post-row',
      leadsTo: null,
      selector: BUTTON,
      extractor: beginsNewPost,
      targets: [],
      evidence: captured,
    }),
    commit({
      id: 'send',
      action: 'opener',
      selector: MENU_ENTRY,
      label: words(...SEND),
      targets: [OPENER],
      settled: 'leaves',
      aimless: true,
      draft: DRAFT,
      evidence: transcribed,
    }),
    commit({
      id: 'send-reply',
      action: 'comment',
      selector: BUTTON,
      label: words(...SEND),
      targets: [{ from: 'nearby-item', within: '[role="dialog"]', shape: null }],
      settled: 'leaves',
      aimless: true,
      draft: DRAFT,
      evidence: transcribed,
    }),
    // A dialog over someone's post, without a post in it, is a new post.
    commit({
      id: 'send-detail-reply',
      action: 'comment',
      selector: BUTTON,
      label: words(...SEND),
      extractor: outsideDialog,
      targets: [ADDRESS_POST],
      settled: 'leaves',
      aimless: true,
      draft: DRAFT,
      evidence: transcribed,
    }),
    commit({
      id: 'send-arrow',
      action: 'opener',
      selector: BUTTON,
      extractor: lastIconButtonOfComposer,
      targets: [OPENER],
      settled: 'leaves',
      aimless: true,
      draft: DRAFT,
      evidence: transcribed,
    }),
    commit({
      id: 'send-reply-arrow',
      action: 'comment',
      selector: BUTTON,
      extractor: lastIconButtonOfComposer,
      targets: [ADDRESS_POST],
      settled: 'leaves',
      aimless: true,
      draft: DRAFT,
      evidence: transcribed,
    }),
  ],
  shortcuts: [
    {
      key: 'enter',
      modifier: 'ctrl-or-meta',
      where: { editor: '[contenteditable="true"]' },
      presses: ['send', 'send-reply', 'send-detail-reply', 'send-arrow', 'send-reply-arrow'],
      evidence: unverified,
    },
  ],
  doublePresses: [],
};
