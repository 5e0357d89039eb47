import { ITEM, publicDraft } from './controls.ts';
import { PROFILE_LINK } from './extractors-facebook.ts';
import { GROUP_ADDRESS, OWNED_ADDRESS } from './facebook-items.ts';
import type { Evidence, TargetPlan } from './platform.ts';

/** Where Facebook's controls find their accounts, and what is known of each claim. */

export const transcribed: Evidence = {
  seen: '2026-09-01',
  source: 'transcribed fixtures',
  grade: 'transcribed',
};
export const tree: Evidence = {
  seen: '2026-04-24',
  source: 'accessibility tree of a home feed',
  grade: 'capture',
};
export const driven: Evidence = {
  seen: '2026-08-08',
  source: 'tools driving the page',
  grade: 'source-code',
};
export const variant: Evidence = {
  seen: '2026-07-19',
  source: 'label values in tests and a log',
  grade: 'transcribed',
};
export const unverified: Evidence = { seen: '2026-09-23', source: 'no capture of this part', grade: 'none' };

export const BUTTON = '[role="button"]';
export const EDITOR = '[role="textbox"][contenteditable="true"]';
const PHOTOS = 'img[src^="blob:"]';
export const IN_DIALOG = '[role="dialog"] [role="button"], [role="menuitem"]';
/** The site's own mark, the same in every language. */
export const marked = (role: string): string => `${BUTTON}:has([data-ad-rendering-role="${role}"])`;

/** A person or page; reserved names are no accounts. */
export const PAGE: TargetPlan = { from: 'address', form: /^\/(?!groups\/)[^?#]/, relation: 'account' };
export const NEARBY: TargetPlan = { from: 'nearby-account', selector: PROFILE_LINK };
/** A hover card begins with whose it is. */
export const CARD: TargetPlan = {
  from: 'around',
  within: '[role="dialog"], [role="tooltip"]',
  source: { by: 'link', selector: PROFILE_LINK, says: 'anything' },
  relation: 'account',
};
export const GROUP_LINK = 'a[href*="/groups/"]:not([href*="/user/"])';

export const OF_ITEM = { targets: [ITEM], beside: [GROUP_ADDRESS] } as const;
/** Videos and photos on a page of their own stand in nothing marked. */
export const OF_PAGE_ITEM = { targets: [ITEM, OWNED_ADDRESS], beside: [GROUP_ADDRESS] } as const;
export const COMMENT_DRAFT = publicDraft(EDITOR, PHOTOS);
