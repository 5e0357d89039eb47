import type { HeldList } from './held-list.ts';
import type { Account, AccountList, Canary, Contestant, Hoax, Listed, Phrase } from './list.ts';
import { entryKeys, type ListLookup, openList } from './match.ts';
import { byStanding } from './take.ts';
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

/** What was cut out of one list. */
interface Piece {
  readonly held: HeldList;
  readonly excerpts: Excerpts;
  readonly list: AccountList;
}

/**
 * Cuts several lists down to some keys and takes them for one, by standing, the nation's first. `broken` hears of each
 * list that could not be read. Throws when not even the first one's stand-in can be.
 */
export async function excerptOf(
  sources: readonly ListSource[],
  keys: readonly string[],
  phrases: boolean,
  broken: (reason: unknown) => void,
): Promise<Excerpt> {
  const read = async (source: ListSource): Promise<Piece[]> => {
    const { held, excerpts, instead } = source;
    try {
      return [{ held, excerpts, list: await excerpts.of(keys, phrases) }];
    } catch (reason) {
      broken(reason);
      return instead === null ? [] : read(instead);
    }
  };
  const ranked = sources.toSorted((a, b) => byStanding(a.held.origin, b.held.origin));
  const pieces = (await Promise.all(ranked.map(read))).flat();
  return pieces.length === 1 ? merge(pieces) : merge(await withOthersWords(pieces));
}

/**
 * What the entries need of other lists: who describes their contestants (a region's speaks of the nation's parties), and
 * whether the nation protects what a lesser list names, by whichever of its keys the press did not ask for.
 */
async function withOthersWords(pieces: readonly Piece[]): Promise<readonly Piece[]> {
  const ids = pieces.flatMap(({ list: { accounts, links, items, phrases } }) =>
    [...accounts, ...links, ...items, ...phrases].map(({ contestant }) => contestant),
  );
  const named = [...new Set(ids)].map(contestantKey);
  const lesser = pieces.filter((each) => !isNational(each));
  const claimed = lesser.flatMap(({ list }) => list.accounts.flatMap(entryKeys));
  if (named.length === 0) return pieces;
  return Promise.all(
    pieces.map(async (piece) => {
      const { excerpts, list } = piece;
      const more = await excerpts.of(isNational(piece) ? [...named, ...claimed] : named, false);
      return {
        ...piece,
        list: {
          ...list,
          contestants: [...list.contestants, ...more.contestants],
          protected: [...list.protected, ...more.protected],
        },
      };
    }),
  );
}

function isNational({ held }: Piece): boolean {
  return held.origin.scope === 'national';
}

/**
 * Entries of all stand side by side. Only the nation clears accounts, names test accounts and calls pages false, whatever
 * got past the check of authority: another's protected entry would silence a warning (design.md, Authority).
 */
function merge(pieces: readonly Piece[]): Excerpt {
  const [first] = pieces;
  if (first === undefined) throw new Error('no list can be read');
  const national = pieces.filter(isNational).map(({ list }) => list);
  const canaries = national.flatMap((list) => list.canaries);
  const hoaxes = national.flatMap((list) => list.hoaxes).toReversed();
  const guarded = national.flatMap((list) => list.protected);
  const cleared = new Set(guarded.flatMap(entryKeys));
  const heldBy = new Map<Listed | Hoax, HeldList>();
  const lookupBy = new Map<Listed | Phrase, ListLookup>();
  const lookups = pieces.map((piece) => {
    const { held, list } = piece;
    // Attack: a subscription that calls itself an agency; of origins only what it was followed as counts.
    const own = <T extends Listed>(entries: readonly T[]) =>
      entries.map((each) => ({ ...each, origin: held.origin }));
    // Attack: a lesser list names the election body by another handle and its id, or the other way round.
    const mayWarn = (each: Account) => isNational(piece) || !entryKeys(each).some((key) => cleared.has(key));
    const accounts = own(list.accounts.filter(mayWarn));
    const [links, items] = [own(list.links), own(list.items)];
    const phrases = list.phrases.map((each) => ({ ...each }));
    const lookup = openList({
      ...{ ...list, accounts, links, items, phrases, canaries, hoaxes },
      contestants: describing(piece, pieces),
      protected: guarded,
    });
    for (const each of [...accounts, ...links, ...items]) heldBy.set(each, held);
    for (const each of [...accounts, ...links, ...items, ...phrases]) lookupBy.set(each, lookup);
    return lookup;
  });
  for (const piece of pieces.filter(isNational)) {
    for (const each of piece.list.hoaxes) heldBy.set(each, piece.held);
  }
  const lookup = together(lookups, (entry) => lookupBy.get(entry)?.contestantOf(entry) ?? null);
  return { lookup, canaries, listOf: (entry) => heldBy.get(entry) ?? first.held };
}

/**
 * Contestants as a list's entries mean them; of two descriptions the last counts. Attack: a list that describes another's
 * contestant anew, and so moves that one's accounts to another election or none.
 */
function describing(piece: Piece, pieces: readonly Piece[]): readonly Contestant[] {
  const above = pieces.filter((each) => byStanding(each.held.origin, piece.held.origin) < 0);
  const others = above.filter((each) => !isNational(each));
  // Least first: whoever is above helps out, the list's own word comes before theirs, the nation's before all.
  return [...pieces.filter(isNational), piece, ...others].reverse().flatMap(({ list }) => list.contestants);
}

/** Look-ups side by side, in the order given. */
function together(all: readonly ListLookup[], contestantOf: ListLookup['contestantOf']): ListLookup {
  const entries = <K, T>(
    part: (lookup: ListLookup) => ReadonlyMap<K, readonly T[]>,
  ): Map<K, readonly T[]> => {
    const found = new Map<K, readonly T[]>();
    for (const [key, rows] of all.flatMap((each) => [...part(each)]))
      found.set(key, [...(found.get(key) ?? []), ...rows]);
    return found;
  };
  const ofNation = <K, T>(part: (lookup: ListLookup) => ReadonlyMap<K, T>) =>
    new Map(all.flatMap((each) => [...part(each)]));
  return {
    listed: entries((each) => each.listed),
    addresses: entries((each) => each.addresses),
    protected: ofNation((each) => each.protected),
    hoaxes: ofNation((each) => each.hoaxes),
    canaries: new Set(all.flatMap((each) => [...each.canaries])),
    phrases: all.flatMap((each) => each.phrases),
    contestantOf,
    unusable: all.flatMap((each) => each.unusable),
  };
}
