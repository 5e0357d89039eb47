import type { HeldList } from './held-list.ts';
import type { AccountList, Canary, Hoax, Listed } from './list.ts';
import { type ListLookup, openList } from './match.ts';
import type { Excerpts } from './wire/excerpt.ts';
import { contestantKey } from './wire/row-keys.ts';

/** One list in force and where its rows are had. */
export interface ListSource {
  readonly held: HeldList;
  readonly excerpts: Excerpts;
  /** Serves where this one cannot be read; null: the others serve without it. */
  readonly instead: ListSource | null;
}

/** What the lists in force say of some keys. */
export interface Excerpt {
  readonly lookup: ListLookup;
  /** The nation's test accounts, whatever keys were asked for. */
  readonly canaries: readonly Canary[];
  /** The list that an entry of this look-up stands in. */
  listOf(entry: Listed | Hoax): HeldList;
}

interface Piece {
  readonly held: HeldList;
  readonly list: AccountList;
}

/**
 * Cuts several lists down to some keys and takes them for one; the nation's comes first. `broken` hears of each list
 * that could not be read. Throws when not even the first one's stand-in can be.
 */
export async function excerptOf(
  sources: readonly ListSource[],
  keys: readonly string[],
  phrases: boolean,
  broken: (reason: unknown) => void,
): Promise<Excerpt> {
  const read = async (source: ListSource): Promise<(Piece & { readonly excerpts: Excerpts })[]> => {
    const { held, excerpts, instead } = source;
    try {
      return [{ held, excerpts, list: await excerpts.of(keys, phrases) }];
    } catch (reason) {
      broken(reason);
      return instead === null ? [] : read(instead);
    }
  };
  const pieces = (await Promise.all(sources.map(read))).flat();
  const named = pieces.length === 1 ? [] : contestantsIn(pieces).map(contestantKey);
  const naming = named.length === 0 ? [] : pieces;
  const described = await Promise.all(
    naming.map(async ({ held, excerpts }) => ({ held, list: await excerpts.of(named, false) })),
  );
  return merge(pieces, described);
}

/** Whom the entries are of. Another list may describe them: a region's speaks of the nation's parties. */
function contestantsIn(pieces: readonly Piece[]): readonly string[] {
  const ids = pieces.flatMap(({ list: { accounts, links, items, phrases } }) =>
    [...accounts, ...links, ...items, ...phrases].map(({ contestant }) => contestant),
  );
  return [...new Set(ids)];
}

/**
 * Entries of all stand side by side. Only the nation clears accounts and names test accounts, whatever got past the
 * check of authority: another's protected entry would silence a warning (design.md, Authority).
 */
function merge(pieces: readonly Piece[], described: readonly Piece[]): Excerpt {
  const [first] = pieces;
  if (first === undefined) throw new Error('no list can be read');
  const all = <T>(part: (list: AccountList) => readonly T[]) => pieces.flatMap(({ list }) => part(list));
  const national = pieces.filter(({ held }) => held.origin.scope === 'national').map(({ list }) => list);
  const heldBy = new Map<Listed | Hoax, HeldList>();
  for (const { held, list } of pieces) {
    for (const each of [...list.accounts, ...list.links, ...list.items, ...list.hoaxes])
      heldBy.set(each, held);
  }
  const canaries = national.flatMap((list) => list.canaries);
  const lookup = openList({
    info: first.list.info,
    // The nation's description is the last and stays.
    contestants: [...described, ...pieces].reverse().flatMap(({ list }) => list.contestants),
    accounts: all((list) => list.accounts),
    protected: national.flatMap((list) => list.protected),
    gaps: [],
    skews: [],
    canaries,
    links: all((list) => list.links),
    items: all((list) => list.items),
    phrases: all((list) => list.phrases),
    hoaxes: all((list) => list.hoaxes).toReversed(),
  });
  return { lookup, canaries, listOf: (entry) => heldBy.get(entry) ?? first.held };
}
