import { itemShape } from './controls.ts';
import { ACCOUNT_LINK, COMMENT_ROW, HEARTS } from './extractors-instagram.ts';
import type { AccountSource, ItemShape, TargetPlan } from './platform.ts';

/** Instagram's items: one captured article (2026-04-17) and maintained tools (2026-08). */

function link(selector: string): AccountSource {
  return { by: 'link', selector, says: 'anything' };
}

/** An item's own page says whose it is where the address begins with the name. */
export const ITEM_ADDRESS: TargetPlan = {
  from: 'address',
  form: /^\/(?!stories\/)(?<handle>[\w.]+)\/(?:p|reel|tv)\/(?<item>[\w-]+)/,
  relation: 'author',
};

/** The owner stands in the address; a highlight's holds a number instead. */
export const STORY_ADDRESS: TargetPlan = {
  from: 'address',
  form: /^\/stories\/(?!highlights(?:\/|$))(?<handle>[\w.]+)(?:\/(?<item>\d+))?/,
  relation: 'author',
};

/** The captured article has no `<header>`: its first part of three is one, and its second the picture. */
const HEADER = ['header', 'article > div > div:first-child:not(:has(section, ul, form))'];
const AUTHOR: readonly AccountSource[] = [
  link(HEADER.map((each) => `${each} ${ACCOUNT_LINK}`).join(', ')),
  link(ACCOUNT_LINK),
];
const COLLABORATORS = link(HEADER.map((each) => `${each} ${ACCOUNT_LINK}`).join(', '));

const CODE = /\/(?:p|reels?|tv)\/([\w-]+)/;
/** Every item has one heart of its own; those of comments are smaller, and pictures and films come in any number. */
const HEART = [
  ...HEARTS.map((each) => `[aria-label="${each}"]`),
  ':has(path[d^="M16.792 3.904A4.989"])',
  ':has(path[d^="M34.6 3.1c-4.5 0-7.9"])',
]
  .map((each) => `svg[height="24"]${each}`)
  .join(', ');

const post = {
  name: 'post',
  container: 'article',
  author: AUTHOR,
  coauthors: COLLABORATORS,
} as const;

export const INSTAGRAM_ITEMS: readonly ItemShape[] = [
  itemShape({
    ...post,
    identity: { by: 'link', link: 'a[href*="/p/"], a[href*="/reel/"]', holds: 'time', item: CODE },
  }),
  // The tab of reels, which shows no time, and newer pages of one item have no article.
  itemShape({
    ...post,
    only: HEART,
    identity: { by: 'link', link: 'a[href*="/p/"], a[href*="/reel/"]', holds: 'time', item: CODE },
  }),
  // Last, and always asked for by name: much else stands in a part that also holds a comment.
  itemShape({
    name: 'comment',
    container: COMMENT_ROW,
    author: [link(ACCOUNT_LINK)],
    identity: { by: 'link', link: 'a[href*="/c/"]', holds: null, item: /\/c\/(\d+)/ },
    host: [{ from: 'item', shape: 'post' }, ITEM_ADDRESS],
  }),
];
