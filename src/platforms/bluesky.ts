import { blueskyFollow } from './bluesky-follow.ts';
import { blueskyMessages } from './bluesky-messages.ts';
import { commit, ITEM, itemShape, named, OPENER, opener, publicDraft, words } from './controls.ts';
import type { Evidence, Platform, TargetPlan } from './platform.ts';

const published: Evidence = {
  seen: '2026-08-21',
  source: "the site's own source code and translations",
  grade: 'source-code',
};
const unverified: Evidence = { seen: '2026-08-21', source: 'no capture of this part', grade: 'none' };

const ENTRY = '[role="menuitem"]';
const BUTTON = 'button, [role="button"]';
const EDITOR = '[role="textbox"], .ProseMirror';
const POST = ':is([data-testid^="feedItem-by-"], [data-testid^="postThreadItem-by-"])';
/** A person's page; a feed's, a list's and a post's address begin the same way. */
const PROFILE_LINK = 'a[href*="/profile/"]:not([href*="/post/"], [href*="/feed/"], [href*="/lists/"])';

const ADDRESS_POST: TargetPlan = {
  from: 'address',
  form: /^\/profile\/[^/]+\/post\/(?<item>\w+)/,
  relation: 'author',
};
/** Only what was opened to pass a post on leads there: a reply's opener does not. */
const SHARED: TargetPlan = { from: 'opener', leadsTo: 'share' };

export const bluesky: Platform = {
  id: 'bluesky',
  name: 'Bluesky',
  items: [
    itemShape({
      name: 'post',
      container: POST,
      // An opened post has no permalink of its own, and in a feed the first link may be the reposter's.
      author: [
        {
          by: 'attributes',
          selector: POST,
          naming: {
            // A broken handle is no one's; the permalink then holds the stable id.
            handle: {
              attribute: 'data-testid',
              pattern: /^(?:feedItem|postThreadItem)-by-(?!handle\.invalid$)(.+)$/,
            },
            id: null,
          },
        },
        { by: 'permalink' },
        { by: 'link', selector: PROFILE_LINK, says: 'anything' },
      ],
      identity: { by: 'link', link: 'a[href*="/post/"]', holds: null, item: /\/post\/(\w+)/ },
      // One link around the whole of it, its picture included; the post's own permalink is its time alone.
      quote: {
        wrapper: 'a[href*="/post/"]',
        holds: 'img, svg',
        account: { by: 'link', selector: 'a[href*="/post/"]', says: 'anything' },
      },
      linkedQuotes: true,
      // The line above the post comes first; without it the first link is the author's own.
      reposter: { by: 'link', selector: PROFILE_LINK, says: 'anything' },
    }),
  ],
  composerPath: /^\/(?:messages|intent\/compose)/,
  controls: [
    commit({
      id: 'like',
      action: 'like',
      selector: '[data-testid="likeBtn"]',
      // Liked keeps the test id and changes its name; the count stands in the name too.
      label: named(/^(?:like|suka|sukai)(?:\s|\(|$)/),
      targets: [ITEM],
      settled: 'flips',
      evidence: published,
    }),
    commit({
      id: 'like-feed',
      page: /^\/profile\/[^/]+\/feed\//,
      action: 'like',
      selector: BUTTON,
      label: named('Like this feed', 'Sukai feed ini', 'Suka feed ini'),
      targets: [{ from: 'address', form: /^\/profile\/[^/]+\/feed\//, relation: 'author' }],
      settled: 'flips',
      evidence: published,
    }),
    opener({
      id: 'reply',
      leadsTo: 'comment',
      selector: '[data-testid="replyBtn"]',
      targets: [ITEM],
      evidence: published,
    }),
    opener({
      // The row beneath an opened post.
      id: 'reply-prompt',
      page: /^\/profile\/[^/]+\/post\//,
      leadsTo: 'comment',
      selector: BUTTON,
      label: named('Compose reply', 'Tulis balasan'),
      targets: [ADDRESS_POST],
      evidence: published,
    }),
    opener({
      id: 'repost-menu',
      leadsTo: 'share',
      selector: '[data-testid="repostBtn"]',
      targets: [ITEM],
      evidence: published,
    }),
    commit({
      id: 'repost',
      action: 'share',
      // Taking a repost back is the same entry under another name.
      selector: `[data-testid="repostDropdownRepostBtn"], ${ENTRY}`,
      label: words('Repost', 'Posting ulang', 'Post ulang'),
      targets: [SHARED],
      settled: 'leaves',
      evidence: published,
    }),
    opener({
      id: 'quote',
      leadsTo: 'share',
      selector: '[data-testid="repostDropdownQuoteBtn"]',
      targets: [SHARED],
      evidence: published,
    }),
    opener({
      id: 'quote-by-words',
      leadsTo: 'share',
      selector: ENTRY,
      label: words('Quote post', 'Quote', 'Kutip postingan', 'Kutip'),
      targets: [SHARED],
      evidence: unverified,
    }),
    opener({
      id: 'share-menu',
      leadsTo: 'share',
      selector: '[data-testid="postShareBtn"]',
      targets: [ITEM],
      evidence: published,
    }),
    opener({
      id: 'send-in-message',
      leadsTo: 'share',
      selector: '[data-testid="postDropdownSendViaDMBtn"]',
      targets: [SHARED],
      evidence: published,
    }),
    opener({
      id: 'new-post',
      leadsTo: null,
      selector: '[data-testid="composeFAB"]',
      targets: [],
      evidence: published,
    }),
    opener({
      // The side bar's button and the feed's first row have no test id.
      id: 'new-post-by-name',
      leadsTo: null,
      selector: BUTTON,
      label: named('New post', 'Compose new post', 'Postingan baru', 'Tulis postingan baru'),
      targets: [],
      evidence: published,
    }),
    commit({
      id: 'publish',
      action: 'opener',
      selector: '[data-testid="composerPublishBtn"]',
      targets: [OPENER],
      settled: 'leaves',
      aimless: true,
      draft: { ...publicDraft(EDITOR, 'img[src^="blob:"], img[src^="data:"], video'), parameters: ['text'] },
      evidence: published,
    }),
    ...blueskyMessages,
    ...blueskyFollow,
  ],
  shortcuts: [
    {
      key: 'enter',
      modifier: 'ctrl-or-meta',
      where: { editor: EDITOR },
      presses: ['publish'],
      evidence: unverified,
    },
    {
      key: 'enter',
      modifier: 'none',
      where: { editor: 'textarea, [role="textbox"]' },
      presses: ['send-shared-post', 'send-message'],
      evidence: published,
    },
    { key: 'n', modifier: 'none', where: 'page', presses: ['new-post'], evidence: unverified },
  ],
  doublePresses: [],
};
