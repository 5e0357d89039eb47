import { itemShape } from './controls.ts';
import { COMMENT, PHOTO, POST } from './extractors-facebook.ts';
import type { AccountSource, ItemShape, TargetPlan } from './platform.ts';

/** Facebook's items: transcribed fixtures (2026-09), one accessibility tree (2026-04), maintained tools (2026-08). */

const NAME = '[data-ad-rendering-role="profile_name"]';
const HEADING = ':is(h2, h3, h4)';
/** Neither a group nor the scrambled time, which names the page it stands on. */
const PERSON = 'a[href]:not([href*="/groups/"]):not([href^="?"]):not([href^="#"])';
const MEMBER = 'a[href*="/groups/"][href*="/user/"]:not([href*="comment_id="]):not([href*="P-y-R"])';
const GROUP = 'a[href*="/groups/"]:not([href*="/user/"]):not([href*="comment_id="]):not([href*="P-y-R"])';

function link(selector: string): AccountSource {
  return { by: 'link', selector, says: 'anything' };
}

/** "A is with B", "A shared B's post": the first one acts. */
const AUTHOR: readonly AccountSource[] = [
  link(`${NAME} ${MEMBER}, ${HEADING} ${MEMBER}`),
  link(`${NAME} ${PERSON}`),
  link(`${HEADING} ${PERSON}`),
  // In a group's post on the home feed the heading names the group, the line beneath it the member.
  link(MEMBER),
  link(`strong ${PERSON}, ${PERSON} > strong`),
  { by: 'permalink' },
  // A member without a name: the group alone.
  link(`${NAME} ${GROUP}, ${HEADING} ${GROUP}`),
];

/** The time's own link comes first: scrambled until it is hovered, and then it gives no id. */
const POST_LINK = ['/posts/', '/permalink/', 'story_fbid=', '/videos/', '/reel/']
  .map((each) => `a[href*="${each}"]:not([href*="comment_id="]):not([href*="P-y-R"])`)
  .concat('a[href^="?__cft__"]')
  .join(', ');
const POST_ID =
  /(?:\/(?:posts|permalink|videos|reel)\/(?:[^/?#]*\/)?|[?&]story_fbid=)(pfbid\w+|\d+)(?![^/?#&])/;

/** A reshared post has headings of its own (h5, `P-y-R`) and no bar: the bar is the sharer's. */
const RESHARED: ItemShape['quote'] = {
  wrapper: `${NAME}, h5`,
  holds: 'h5 a[href], a[href*="P-y-R"]',
  account: link('a[href]'),
};

function post(only: string): ItemShape {
  return itemShape({
    name: 'post',
    container: POST,
    only,
    author: AUTHOR,
    identity: { by: 'link', link: POST_LINK, holds: null, item: POST_ID },
    quote: RESHARED,
    group: link(`${NAME} ${GROUP}, ${HEADING} ${GROUP}`),
  });
}

/** The post's own menu; a comment's reads otherwise. */
const MENU = ['Actions for this post', 'Tindakan untuk postingan', 'Ações para este post']
  .map((each) => `[role="button"][aria-label^="${each}"]`)
  .join(', ');

/** A post, video or photo page of someone: its owner stands in the address. */
export const OWNED_ADDRESS: TargetPlan = {
  from: 'address',
  form: /^\/(?!groups\/)(?:[\w.]+\/(?:posts|videos|photos)\/(?:[^/?#]*\/)?|(?:permalink|story)\.php\?(?:.*&)?story_fbid=)(?<item>pfbid\w+|\d+)/,
  relation: 'author',
};
/** What is posted in a group is pressed under the group's eyes. */
export const GROUP_ADDRESS: TargetPlan = {
  from: 'address',
  form: /^\/groups\/[^/?#]+/,
  relation: 'group',
};
const GROUP_POST_ADDRESS: TargetPlan = {
  from: 'address',
  form: /^\/groups\/[^/?#]+\/(?:posts|permalink)\/(?<item>\d+)/,
  relation: 'group',
};

export const FACEBOOK_ITEMS: readonly ItemShape[] = [
  itemShape({
    name: 'comment',
    container: COMMENT,
    author: [
      link('a[href*="comment_id=Y29tbWVudD"]'),
      // Not its time, which leads to the post.
      link(
        'a[href*="comment_id="]:not([href*="/posts/"]):not([href*="/permalink"]):not([href*="/photo"]):not([href*="/videos/"]):not([href*="/reel/"]):not([href*="story_fbid="])',
      ),
    ],
    // The author's link carries the id in another writing.
    identity: {
      by: 'link',
      link: 'a[href*="comment_id="]:not([href*="comment_id=Y29tbWVudD"])',
      holds: null,
      // Of a reply and its comment the last one.
      item: /[?&](?:reply_)?comment_id=(\d+)(?!\d|.*reply_comment_id=)/,
    },
    host: [
      { from: 'item', shape: 'reel' },
      { from: 'item', shape: 'photo' },
      { from: 'item', shape: 'post' },
      OWNED_ADDRESS,
      GROUP_POST_ADDRESS,
    ],
  }),
  itemShape({
    name: 'reel',
    container: '[data-video-id]',
    author: [link('h2 a[href]')],
    identity: { by: 'attribute', on: null, reading: { attribute: 'data-video-id', pattern: /^(\d+)$/ } },
  }),
  // The panel beside a photo.
  itemShape({
    name: 'photo',
    container: PHOTO,
    author: AUTHOR,
    identity: { by: 'address', item: /^\/photo(?:\.php)?\/?\?(?:.*&)?fbid=(\d+)/ },
    quote: RESHARED,
    group: link(`${NAME} ${GROUP}`),
  }),
  // Every post has its menu, in one experiment or the other; the mark only some have.
  post(MENU),
  post('[data-ad-rendering-role="like_button"]'),
];
