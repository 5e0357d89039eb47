import { type Intent, passKey } from '../core/intent.ts';
import type { Opened } from '../platforms/reader.ts';

/** What was opened last: a menu or a composer stands at the document's root and no longer knows its post. */
export interface Openers {
  remember(opened: Opened | null, address: URL): void;
  /** What still holds at this address: the page has not moved on, or has moved only to its composer. */
  recall(address: URL): Opened | null;
  /**
   * A commit went through. Where what was opened led to it, and it stands in a dialog or menu, that is forgotten once
   * this has gone: a later composer is another one. One that stays open may send again, and any other box may too.
   */
  went(press: { readonly element: Element; readonly intent: Intent }): void;
}

/** What closes over a commit; boxes that stand in the page stay open or are made anew, no one can tell. */
const CLOSES = '[role="dialog"], [role="menu"], dialog';

export function rememberOpeners(composerPath: RegExp | null): Openers {
  let last: { readonly opened: Opened; readonly place: string; readonly box: Element | null } | null = null;
  return {
    remember(opened, address) {
      last = opened === null ? null : { opened, place: placeOf(address), box: null };
    },
    recall(address) {
      if (last?.box?.isConnected === false) last = null;
      if (last === null) return null;
      const holds = placeOf(address) === last.place || composerPath?.test(address.pathname) === true;
      return holds ? last.opened : null;
    },
    went({ element, intent }) {
      if (last === null) return;
      const { leadsTo: action, targets, item } = last.opened;
      const isIt = passKey(intent) === passKey({ ...intent, action, targets, item });
      if (isIt) last = { ...last, box: element.closest(CLOSES) };
    },
  };
}

/** A player keeps its path from one video to the next; what else a site writes into its query says nothing. */
function placeOf({ pathname, searchParams }: URL): string {
  return `${pathname}?${searchParams.get('v') ?? ''}`;
}
