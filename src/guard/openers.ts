import type { Opened } from '../platforms/reader.ts';

/** What was opened last: a menu or a composer stands at the document's root and no longer knows its post. */
export interface Openers {
  remember(opened: Opened | null, path: string): void;
  /** What still holds at this path: the page has not moved on, or has moved only to its composer. */
  recall(path: string): Opened | null;
}

export function rememberOpeners(composerPath: RegExp | null): Openers {
  let last: { readonly opened: Opened; readonly path: string } | null = null;
  return {
    remember(opened, path) {
      last = opened === null ? null : { opened, path };
    },
    recall(path) {
      if (last === null) return null;
      return path === last.path || composerPath?.test(path) === true ? last.opened : null;
    },
  };
}
