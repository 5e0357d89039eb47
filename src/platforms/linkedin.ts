import { itemShape } from './controls.ts';
import { linkedinReactions } from './linkedin-controls.ts';
import { linkedinFollow } from './linkedin-follow.ts';
import {
  COMMENT,
  EDITOR,
  maintained,
  OLDER_COMMENT,
  OLDER_POST,
  PERSON,
  POST,
  unverified,
} from './linkedin-places.ts';
import { linkedinSharing } from './linkedin-share.ts';
import type { AccountSource, ItemShape, Platform } from './platform.ts';

/** The post's own menu, in the author's row or in a part of it: a line above that row names whoever passed the post on. */
const MENU = ':is(button[aria-label^="Open control menu for post by"], button[aria-label][aria-expanded])';
/** Reposting has a menu too: a row that holds the like is more than the author's. */
const LIKE = 'button[aria-label*=":"]';
const inRowOf = (menu: string): string =>
  `[componentkey]:not([componentkey*="mainFeed" i]) :has(${menu}):not(:has(${LIKE})) ${PERSON}:not(${NOT_THE_POST})`;
/** A mention stands in the text, a commenter in the comments. */
const NOT_THE_POST = `:is([data-testid="expandable-text-box"], [componentkey^="commentBox-"], ${COMMENT}) *`;

function link(selector: string): AccountSource {
  return { by: 'link', selector, says: 'anything' };
}

const FIRST_NAMED = link(`${PERSON}:not(${NOT_THE_POST})`);
const IN_GROUP = link(`a[href*="/groups/"]:not(${NOT_THE_POST})`);
/** On a post's own page the comments stand beside it; only there a comment box has this key. */
const POST_PAGE = 'main:has([componentkey*="FeedType_FEED_DETAIL"])';
const BENEATH_POST: ItemShape['host'] = [
  { from: 'item', shape: 'post' },
  { from: 'nearby-item', within: POST_PAGE, shape: 'post' },
];

export const linkedin: Platform = {
  id: 'linkedin',
  name: 'LinkedIn',
  items: [
    itemShape({
      name: 'comment',
      container: COMMENT,
      author: [link(PERSON)],
      identity: {
        by: 'attribute',
        on: null,
        reading: { attribute: 'componentkey', pattern: /urn:li:comment:\([^,]*,(\d+)\)/ },
      },
      host: BENEATH_POST,
    }),
    itemShape({
      name: 'comment',
      container: OLDER_COMMENT,
      author: [link(PERSON)],
      identity: {
        by: 'attribute',
        on: null,
        reading: { attribute: 'data-id', pattern: /urn:li:comment:\([^,]*,(\d+)\)/ },
      },
      host: BENEATH_POST,
    }),
    itemShape({
      name: 'post',
      container: POST,
      // The address of a post's page names no author (only a part of its text and its id).
      author: [link(inRowOf(`> ${MENU}`)), link(inRowOf(`> * > ${MENU}`)), FIRST_NAMED],
      // The line "NAME reposted this" comes first; without it the first name is the author's own.
      reposter: FIRST_NAMED,
      group: IN_GROUP,
      // The id stands in the page only inside encoded keys.
      identity: { by: 'nothing' },
    }),
    itemShape({
      name: 'post',
      container: OLDER_POST,
      author: [link(`.update-components-actor ${PERSON}`)],
      reposter: link(`.update-components-header ${PERSON}`),
      group: IN_GROUP,
      identity: {
        by: 'attribute',
        on: null,
        reading: { attribute: 'data-urn', pattern: /urn:li:(?:activity|share|ugcPost):(\d+)/ },
      },
    }),
  ],
  composerPath: /^\/(?:sharing\/compose|messaging\/compose|preload)/,
  controls: [...linkedinReactions, ...linkedinSharing, ...linkedinFollow],
  shortcuts: [
    {
      key: 'enter',
      modifier: 'ctrl-or-meta',
      where: { editor: EDITOR },
      presses: ['send-comment', 'send-comment-on-page', 'publish', 'publish-in-group'],
      evidence: unverified,
    },
    {
      key: 'enter',
      modifier: 'none',
      where: { editor: '.msg-form__contenteditable' },
      presses: ['send-from-compose-by-enter', 'send-in-sheet-by-enter', 'send-message-by-enter'],
      evidence: maintained,
    },
  ],
  doublePresses: [],
};
