import { ITEM, itemShape } from './controls.ts';
import type { AccountSource, ItemShape, TargetPlan } from './platform.ts';

/** A language may stand before the handle: `/id-ID/@user`. */
const AT = String.raw`^\/(?:[a-z]{2,3}(?:-[A-Za-z]{2,4})?\/)?@[\w.]+`;
const POST = String.raw`\/(?:video|photo)\/`;

/** The address of one post: its author, and the post. */
export const ADDRESS_POST: TargetPlan = {
  from: 'address',
  form: new RegExp(`${AT}${POST}(?<item>\\d+)`),
  relation: 'author',
};
export const ADDRESS_LIVE: TargetPlan = {
  from: 'address',
  form: new RegExp(String.raw`${AT}\/live(?:[/?#]|$)`),
  relation: 'author',
};
/** Whatever page of an account. */
export const ADDRESS_ACCOUNT: TargetPlan = {
  from: 'address',
  form: new RegExp(`${AT}(?:[/?#]|$)`),
  relation: 'account',
};

/** A post, wherever it is pressed. */
export const POST_TARGETS: readonly TargetPlan[] = [ITEM, ADDRESS_POST];

/** A test id and the button around it: the count beside an icon belongs to the same button. */
export const marked = (...ids: readonly string[]): string => {
  const any = ids.map((id) => `[data-e2e="${id}"]`).join(', ');
  return `${any}, button:has(${any})`;
};

export const FEED_ITEM = '[data-e2e="recommend-list-item-container"]';
/** Readable ends of otherwise hashed names: no test id frames a comment (2026). */
export const COMMENT_ITEM =
  '[class*="DivCommentItemWrapper"], [class*="DivCommentObjectWrapper"], [data-e2e^="comment-level-"]';

const linked = (selector: string): AccountSource => ({ by: 'link', selector, says: 'anything' });

const ADDRESS_ID = { by: 'address', item: new RegExp(String.raw`${POST}(\d+)`) } as const;

export const TIKTOK_ITEMS: readonly ItemShape[] = [
  itemShape({
    name: 'comment',
    container: COMMENT_ITEM,
    // The commenter's picture and name stand before any mention in the text.
    author: [linked('a[href*="/@"]')],
    identity: { by: 'nothing' },
    // The panel stands outside every article: the address names the post, else the bubble that opened the panel.
    host: [{ from: 'item', shape: 'video' }, ADDRESS_POST, { from: 'opener', leadsTo: 'comment' }],
  }),
  itemShape({
    // Several are mounted at once; the action bar may stand beside its article, in a place with no other one.
    name: 'video',
    container: FEED_ITEM,
    only: FEED_ITEM,
    author: [
      linked('[data-e2e="video-author-avatar"]'),
      linked('[data-e2e="video-author-uniqueid"]'),
      // Links inside the article alone: around it stands the navigation, with the person's own profile.
      linked(`${FEED_ITEM} a[href*="/@"]`),
    ],
    identity: {
      by: 'attribute',
      on: '[id^="xgwrapper-"]',
      reading: { attribute: 'id', pattern: /^xgwrapper-\d+-(\d+)$/ },
    },
  }),
  itemShape({
    // The phone's page, which shows one video.
    name: 'video',
    container: '#video-card-normal',
    author: [linked('[data-e2e="play-side-author"] a')],
    identity: { by: 'link', link: 'a[href*="/video/"]', holds: null, item: /\/video\/(\d+)/ },
  }),
  itemShape({
    // The viewer that search and profiles open.
    name: 'video',
    container: '[role="dialog"]',
    author: [linked('[data-e2e="browse-username"]')],
    identity: ADDRESS_ID,
  }),
  itemShape({
    // A post's own page in its older form, without any frame.
    name: 'video',
    container: 'body',
    author: [linked('[data-e2e="browse-username"]')],
    identity: ADDRESS_ID,
  }),
];
