import { FOLLOWS, GROUPS, POSTS, SHARES, STORIES } from './facebook-accounts.ts';
import { COMMENTS, LIKES } from './facebook-controls.ts';
import { FACEBOOK_ITEMS } from './facebook-items.ts';
import { driven, EDITOR, unverified } from './facebook-plans.ts';
import type { Platform } from './platform.ts';

/**
 * www, web and m alike: any of them may serve the desktop's page or the mobile one (`#screen-root`, 2026-08), whose
 * buttons name nobody and are read as such.
 */
export const facebook: Platform = {
  id: 'facebook',
  name: 'Facebook',
  items: FACEBOOK_ITEMS,
  composerPath: null,
  controls: [...STORIES, ...LIKES, ...COMMENTS, ...SHARES, ...POSTS, ...FOLLOWS, ...GROUPS],
  shortcuts: [
    // Told by articles of 2023 and 2024 only.
    { key: 'l', modifier: 'none', where: 'item', presses: ['like', 'react-to'], evidence: unverified },
    {
      key: 'c',
      modifier: 'none',
      where: 'item',
      presses: ['comment', 'comment-named'],
      evidence: unverified,
    },
    { key: 's', modifier: 'none', where: 'item', presses: ['share', 'share-named'], evidence: unverified },
    { key: 'p', modifier: 'none', where: 'page', presses: ['write'], evidence: unverified },
    // A button can be pressed for the person; a box that has none cannot.
    {
      key: 'enter',
      modifier: 'none',
      where: { editor: EDITOR },
      presses: ['send-comment', 'send-comment-beside'],
      evidence: driven,
    },
    {
      key: 'enter',
      modifier: 'none',
      where: { editor: `${EDITOR}, textarea` },
      presses: ['story-enter', 'reply-enter', 'comment-enter', 'comment-enter-unnamed'],
      evidence: driven,
    },
  ],
  doublePresses: [],
};
