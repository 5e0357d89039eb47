import type { Commit, Evidence, Label, Opener, Platform, TargetPlan } from './platform.ts';

const captured: Evidence = { seen: '2026-04-23', source: 'saved pages, 436 like buttons', grade: 'capture' };
const transcribed: Evidence = { seen: '2026-07-01', source: 'tools driving the menus', grade: 'source-code' };
const unverified: Evidence = { seen: '2026-07-01', source: 'no capture of this part', grade: 'none' };

const BUTTON = '[role="button"]';
const MENU_ENTRY = '[role="menuitem"], [role="button"]';

/** Threads has no language-free names: the drawing's words in the languages on the shelf, else its path. */
function drawing(any: readonly string[], paths: readonly string[]): Label {
  return { on: { selector: 'svg', attribute: 'aria-label' }, any, paths };
}

function words(...any: readonly string[]): Label {
  return { on: 'text', any, paths: [] };
}

/** An item's own address: the detail page, where the reply box belongs to the post in the address. */
const ADDRESS_POST: TargetPlan = {
  from: 'address',
  path: /^\/@[\w.]+\/post\/(?<item>[\w-]+)/,
  relation: 'author',
};
const ADDRESS_PROFILE: TargetPlan = {
  from: 'address',
  path: /^\/@[\w.]+(?:\/(?:replies|media|reposts))?\/?$/,
  relation: 'account',
};

const FOLLOW = ['Follow', 'Follow back', 'Ikuti', 'Ikuti balik', '팔로우', '맞팔로우'];
const SEND = ['Post', 'Posting', 'Send', 'Kirim', '게시'];

const opener = (
  id: string,
  leadsTo: Opener['leadsTo'],
  selector: string,
  label: Label,
  targets: readonly TargetPlan[],
  evidence: Evidence,
): Opener => ({ role: 'opener', id, leadsTo, selector, label, extractor: null, targets, evidence });

const commit = (
  id: string,
  action: Commit['action'],
  selector: string,
  label: Label | null,
  targets: readonly TargetPlan[],
  settled: Commit['settled'],
  evidence: Evidence,
): Commit => ({
  role: 'commit',
  id,
  action,
  selector,
  label,
  extractor: null,
  targets,
  settled,
  aimless: false,
  evidence,
});

export const threads: Platform = {
  id: 'threads',
  name: 'Threads',
  item: {
    container: '[data-pressable-container="true"]',
    // Before hydration no container exists, but the buttons are already there (9 pages, 2026-04-21).
    climbTo: 'a[href*="/post/"] time',
    // Mentions and the line above a repost are links of the same form; only the author's says the bare handle.
    author: [{ by: 'permalink' }, { by: 'link', selector: 'a[href*="/@"]', says: 'handle' }],
    permalink: { link: 'a[href*="/post/"]', holds: 'time', item: /\/post\/([\w-]+)/ },
    // A quoted post is a container of its own, with buttons of its own.
    quote: {
      wrapper: '[data-pressable-container="true"]',
      holds: 'time',
      account: { by: 'link', selector: 'a[href*="/post/"] time', says: 'anything' },
    },
    // No capture shows where the reposter stands (2026-04-23).
    reposter: null,
  },
  composerPath: /^\/intent\/post/,
  controls: [
    commit(
      'like',
      'like',
      BUTTON,
      drawing(['Like', 'Suka', '좋아요'], ['M16.5 2C14.8335 2', 'M1.34375 7.53125']),
      [{ from: 'item' }],
      'flips',
      captured,
    ),
    opener(
      'reply',
      'comment',
      BUTTON,
      drawing(['Reply', 'Balas', '답글'], ['M12 3C7.02944 3', 'M15.376 13.2177']),
      [{ from: 'item' }],
      captured,
    ),
    opener(
      'repost-menu',
      'share',
      BUTTON,
      drawing(['Repost', 'Posting ulang', '리포스트'], ['M4.51617 6.9986', 'M6.41256 1.23531']),
      [{ from: 'item' }],
      captured,
    ),
    opener(
      'share-sheet',
      'share',
      BUTTON,
      drawing(['Share', 'Bagikan', '공유하기'], ['M7.2474 1.49853', 'M15.6097 4.09082']),
      [{ from: 'item' }],
      captured,
    ),
    opener('new-post', null, BUTTON, drawing(['Create', 'Buat', '만들기'], []), [], unverified),
    commit(
      'follow-badge',
      'follow',
      BUTTON,
      drawing(FOLLOW, ['M4.99512 8.66895']),
      [{ from: 'item' }],
      'flips',
      captured,
    ),
    commit(
      'follow',
      'follow',
      BUTTON,
      words(...FOLLOW),
      // A row shows one avatar; a profile's header shows none that is a link.
      [{ from: 'nearby-account', selector: 'a[href*="/@"] :is(img, [role="img"])' }, ADDRESS_PROFILE],
      'flips',
      transcribed,
    ),
    commit(
      'repost',
      'share',
      MENU_ENTRY,
      words('Repost', 'Posting ulang', '리포스트'),
      [{ from: 'opener' }],
      'leaves',
      unverified,
    ),
    opener('quote', 'share', MENU_ENTRY, words('Quote', 'Kutip', '인용'), [{ from: 'opener' }], unverified),
    {
      // The row that begins a new post: its field, and the button beside it that says the same as a composer's.
      ...opener('new-post-row', null, BUTTON, words(), [], captured),
      label: null,
      extractor: 'beginsNewPost',
    },
    {
      ...commit('send', 'opener', MENU_ENTRY, words(...SEND), [{ from: 'opener' }], 'leaves', transcribed),
      aimless: true,
    },
    {
      ...commit(
        'send-reply',
        'comment',
        BUTTON,
        words(...SEND),
        [{ from: 'nearby-item', within: '[role="dialog"]' }],
        'leaves',
        transcribed,
      ),
      aimless: true,
    },
    {
      // A dialog over someone's post, without a post in it, is a new post.
      ...commit(
        'send-detail-reply',
        'comment',
        BUTTON,
        words(...SEND),
        [ADDRESS_POST],
        'leaves',
        transcribed,
      ),
      extractor: 'outsideDialog',
      aimless: true,
    },
    {
      ...commit('send-arrow', 'opener', BUTTON, null, [{ from: 'opener' }], 'leaves', transcribed),
      extractor: 'lastIconButtonOfComposer',
      aimless: true,
    },
    {
      ...commit('send-reply-arrow', 'comment', BUTTON, null, [ADDRESS_POST], 'leaves', transcribed),
      extractor: 'lastIconButtonOfComposer',
      aimless: true,
    },
  ],
  shortcuts: [
    {
      key: 'enter',
      modifier: 'ctrl-or-meta',
      where: 'composer',
      presses: ['send', 'send-reply', 'send-detail-reply', 'send-arrow', 'send-reply-arrow'],
      evidence: unverified,
    },
  ],
};
