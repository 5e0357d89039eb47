import type { AccountList } from '../core/list.ts';
import { isOutdated } from '../core/take.ts';
import type { Bytes } from '../core/tuf/bytes.ts';
import { PLATFORMS } from '../core/vocabulary.ts';
import { type IndexParts, startParts } from '../core/wire/index-parts.ts';
import { encodeList } from '../core/wire/list-file.ts';
import { indexing } from '../core/wire/list-index.ts';
import { inTurns } from './in-turns.ts';
import type { StoredList } from './list-store-schema.ts';
import type { PageParts } from './taken.ts';

/** The package's own list, the nation's until a repository gives a newer one. */
export interface OwnList {
  readonly list: AccountList;
  /** Another one for every other list. */
  readonly stamp: string;
}

/** Those of some stored lists that warnings rest on, and whether the package's own does beside them. */
export function inForce<List extends Pick<StoredList, 'origin' | 'info'>>(
  own: AccountList,
  stored: readonly List[],
): { readonly own: boolean; readonly stored: readonly List[] } {
  const current = stored.filter(({ origin, info }) => !isOutdated(own.info, { origin, info }));
  return { own: !current.some(({ origin }) => origin.scope === 'national'), stored: current };
}

/** Every platform's page index, once `parts` has all lists in force. */
export function pageParts(parts: IndexParts): Promise<PageParts> {
  return inTurns(built());
  function* built(): Generator<void, PageParts> {
    const pages = new Map<(typeof PLATFORMS)[number], Uint8Array>();
    for (const platform of PLATFORMS) {
      pages.set(platform, parts.part(platform));
      yield;
    }
    return pages;
  }
}

/** Adds lists that are stored, and the package's own where none of the nation's stands instead of it. */
export async function addStored(
  parts: IndexParts,
  own: AccountList | null,
  stored: readonly StoredList[],
  file: (list: StoredList) => Promise<Bytes>,
): Promise<void> {
  if (own !== null) await inTurns(indexing(encodeList(own), parts));
  for (const each of stored) await inTurns(indexing(await file(each), parts));
}

/** The page indexes of what is stored. */
export async function partsOf(
  own: AccountList,
  stored: readonly StoredList[],
  file: (list: StoredList) => Promise<Bytes>,
): Promise<PageParts> {
  const parts = startParts();
  const standing = inForce(own, stored);
  await addStored(parts, standing.own ? own : null, standing.stored, file);
  return pageParts(parts);
}
