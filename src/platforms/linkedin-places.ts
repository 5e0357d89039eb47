import { ITEM } from './controls.ts';
import type { Evidence, TargetPlan } from './platform.ts';

/** Where LinkedIn's parts stand, and how far each is known. Two stacks live at once: component keys, class names. */

export const captured: Evidence = {
  seen: '2026-06-24',
  source: 'feed checked on 8 live posts',
  grade: 'capture',
};
export const tree: Evidence = {
  seen: '2026-04-17',
  source: 'accessibility tree of a home feed',
  grade: 'capture',
};
export const maintained: Evidence = { seen: '2026-08-25', source: 'maintained tools', grade: 'source-code' };
export const unverified: Evidence = { seen: '2026-08-30', source: 'no capture of this part', grade: 'none' };

export const PERSON =
  'a:is([href*="/in/"], [href*="/company/"], [href*="/school/"], [href*="/showcase/"]):not([href*="/preload/"])';

export const COMMENT = '[componentkey^="replaceableComment_"]';
export const OLDER_COMMENT = 'article[data-id^="urn:li:comment"]';

/** Wrappers may share one key: the innermost that names someone. Beside it a copy may stand under its bare key. */
export const POST = `[componentkey^="expanded"][componentkey*="FeedType_"]:has(${PERSON}), [componentkey]:not([componentkey*="mainFeed" i], [componentkey^="replaceableComment_"]):has([aria-label^="Open control menu for post by"], [aria-label^="Buka menu kontrol"])`;
export const OLDER_POST = '.feed-shared-update-v2[data-urn]';
export const ANY_POST = `:is(${POST}, ${OLDER_POST})`;

export const EDITOR =
  '.ql-editor, [data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"], [role="textbox"]';

export const DIALOG = ':is(dialog, [role="dialog"])';

/** A group's own page: its posts stand in it without a link back to it. */
export const GROUP: TargetPlan = { from: 'address', form: /^\/groups\/\d+/, relation: 'group' };

/** The feed holds each post twice, and the copy that is shown may link nobody. */
export const TWIN: TargetPlan = {
  from: 'twin',
  shape: 'post',
  key: { attribute: 'componentkey', pattern: /^expanded(.+)FeedType_/ },
};
export const POSTED: readonly TargetPlan[] = [ITEM, TWIN];

/** Only what was opened to pass a post on leads there. */
export const SHARED: TargetPlan = { from: 'opener', leadsTo: 'share' };
