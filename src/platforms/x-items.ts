import { itemShape } from './controls.ts';
import type { AccountSource, ItemShape } from './platform.ts';

const AVATAR: AccountSource = {
  by: 'attributes',
  selector: '[data-testid^="UserAvatar-Container-"]',
  naming: { handle: { attribute: 'data-testid', pattern: /^UserAvatar-Container-(.+)$/ }, id: null },
};

/** A post: 104 of 104 saved ones resolved by each of three ways (2026-04-11). */
export const X_ITEMS: readonly ItemShape[] = [
  itemShape({
    name: 'post',
    container: 'article[data-testid="tweet"]',
    author: [
      // All three agreed on 104 of 104 posts; a promoted one has no permalink.
      { by: 'permalink' },
      { by: 'link', selector: '[data-testid="User-Name"] a[href]', says: 'anything' },
      AVATAR,
    ],
    identity: { by: 'link', link: 'a[href*="/status/"]', holds: 'time', item: /\/status\/(\d+)/ },
    // The affiliate badge is a link of the same shape; only the quote holds a name (2026-04-11, 18 cases).
    quote: {
      wrapper: 'div[role="link"][tabindex="0"]',
      holds: '[data-testid="User-Name"]',
      account: AVATAR,
    },
    reposter: { by: 'link', selector: '[data-testid="socialContext"]', says: 'anything' },
  }),
];
