import type { Opened } from '../platforms/reader.ts';

/** What was opened last: a menu or a composer stands at the document's root and no longer knows its post. */
export interface Openers {
  remember(opened: Opened | null, address: URL): void;
  /** What still holds at this address: the page has not moved on, or has moved only to its composer. */
  recall(address: URL): Opened | null;
}

export function rememberOpeners(composerPath: RegExp | null): Openers {
  let last: { readonly opened: Opened; readonly place: string } | null = null;
  return {
    remember(opened, address) {
      last = opened === null ? null : { opened, place: placeOf(address) };
    },
    recall(address) {
      if (last === null) return null;
      const holds = placeOf(address) === last.place || composerPath?.test(address.pathname) === true;
      return holds ? last.opened : null;
    },
  };
}

/** A player keeps its path from one video to the next; what else a site writes into its query says nothing. */
function placeOf({ pathname, searchParams }: URL): string {
  return `${pathname}?${searchParams.get('v') ?? ''}`;
}
