import type { ListInfo } from '../core/list.ts';
import { type ListLookup, openList } from '../core/match.ts';
import { openRulebook, type Rulebook } from '../core/rulebook.ts';
import { embedded } from './embedded.ts';

/** What the worker advises from; made anew each time the worker wakes. */
export interface Knowledge {
  readonly rulebook: Rulebook;
  readonly list: ListInfo;
  readonly lookup: ListLookup;
}

let opened: Knowledge | null = null;

/** The rules and the list this package was built with; the build has checked them. */
export function knowledge(): Knowledge {
  opened ??= {
    rulebook: openRulebook(embedded),
    list: embedded.list.info,
    lookup: openList(embedded.list),
  };
  return opened;
}
