import { type AccountKey, accountKeys } from './account.ts';
import { canaryRef } from './canary.ts';
import type {
  Account,
  AccountList,
  Canary,
  Contestant,
  Hoax,
  Listed,
  Origin,
  Phrase,
  Protected,
} from './list.ts';
import { entryKeys } from './match.ts';
import { sameOrigin } from './origin.ts';

/** What a list says that its origin may not say (design.md, Authority). */
export type AuthorityProblem =
  /** An entry that speaks in another origin's name. */
  | { readonly kind: 'foreign-origin'; readonly entry: Listed }
  /** A region lists for a contestant of another region's contest, or of the whole country's. */
  | { readonly kind: 'foreign-contest'; readonly entry: Listed | Phrase; readonly region: string | null }
  /** A contestant of another region, or one that another origin's list already describes otherwise. */
  | { readonly kind: 'foreign-contestant'; readonly entry: Contestant }
  /** A protected entry: clearing an account is the nation's alone. */
  | { readonly kind: 'protects'; readonly entry: Protected }
  /** The same, of an account that another origin or this very list names: it keeps warning. */
  | { readonly kind: 'protects-listed'; readonly entry: Protected; readonly listedBy: Origin }
  /** Withdraws or disputes what another origin lists. */
  | { readonly kind: 'removes'; readonly entry: Account; readonly listedBy: Origin }
  /** Lists an account that the nation protects, by any of its keys: the institution would warn. */
  | { readonly kind: 'lists-protected'; readonly entry: Account; readonly institution: string }
  /** Calls a page false, which is the nation's alone: it would be held against whoever is linked to. */
  | { readonly kind: 'hoax'; readonly entry: Hoax }
  /** Names a listed account as its own test account, which no press would warn of. */
  | { readonly kind: 'canary-listed'; readonly entry: Canary; readonly listedBy: Origin };

/** What the lists of other origins hold, asked by key. */
export interface Elsewhere {
  listedBy(key: AccountKey): Origin | null;
  contestant(id: string): Contestant | null;
  protectedAs(key: AccountKey): Protected | null;
}

export const NOWHERE: Elsewhere = {
  listedBy: () => null,
  contestant: () => null,
  protectedAs: () => null,
};

/** The lists of other origins, opened for `authorityProblems`. Withdrawn entries claim nothing. */
export function elsewhere(lists: readonly AccountList[]): Elsewhere {
  const listed = new Map<AccountKey, Origin>();
  const contestants = new Map<string, Contestant>();
  const cleared = new Map<AccountKey, Protected>();
  for (const list of lists) {
    for (const each of list.protected) for (const key of entryKeys(each)) cleared.set(key, each);
    for (const each of list.contestants) contestants.set(each.id, each);
    for (const each of list.accounts) {
      if (each.status !== 'withdrawn') for (const key of entryKeys(each)) listed.set(key, each.origin);
    }
  }
  return {
    listedBy: (key) => listed.get(key) ?? null,
    contestant: (id) => contestants.get(id) ?? null,
    protectedAs: (key) => cleared.get(key) ?? null,
  };
}

/**
 * Everything in a list that oversteps its origin, as read from that origin's own repository or role. The client
 * refuses such a list whole; a region's keys cannot say more than the region may, whatever they sign.
 */
export function authorityProblems(
  list: AccountList,
  origin: Origin,
  others: Elsewhere = NOWHERE,
): readonly AuthorityProblem[] {
  const entries: readonly Listed[] = [...list.accounts, ...list.links, ...list.items];
  const strangers = entries.filter((each) => !sameOrigin(each.origin, origin));
  const problems: AuthorityProblem[] = strangers.map((entry) => ({ kind: 'foreign-origin', entry }));
  // What the nation may not: nothing. Its list is the one that others are measured against.
  if (origin.scope === 'national') return problems;
  const own = elsewhere([list]);
  if (origin.scope === 'region') problems.push(...foreignContests(list, origin.code, others));
  problems.push(...list.contestants.flatMap((each) => redescribed(each, others)));
  problems.push(...list.protected.map((each) => clears(each, own, others)));
  problems.push(...list.accounts.flatMap((each) => removes(each, others)));
  problems.push(...list.accounts.flatMap((each) => listsProtected(each, others)));
  problems.push(...list.hoaxes.map((entry): AuthorityProblem => ({ kind: 'hoax', entry })));
  problems.push(...list.canaries.flatMap((each) => canaryOf(each, others)));
  return problems;
}

function foreignContests(list: AccountList, code: string, others: Elsewhere): readonly AuthorityProblem[] {
  const own = new Map(list.contestants.map((each) => [each.id, each]));
  // A contestant whom nobody describes stands in no contest of this region.
  const regionOf = (id: string) => (own.get(id) ?? others.contestant(id))?.region ?? null;
  const { accounts, links, items, phrases } = list;
  return [
    ...list.contestants
      .filter(({ region }) => region !== code)
      .map((entry): AuthorityProblem => ({ kind: 'foreign-contestant', entry })),
    ...[...accounts, ...links, ...items, ...phrases].flatMap((entry): AuthorityProblem[] => {
      const region = regionOf(entry.contestant);
      const claimed = 'region' in entry ? (entry.region ?? code) : code;
      if (region === code && claimed === code) return [];
      return [{ kind: 'foreign-contest', entry, region: region === code ? claimed : region }];
    }),
  ];
}

/** One contestant has one description: a second one could move another origin's accounts to other phases. */
function redescribed(entry: Contestant, others: Elsewhere): readonly AuthorityProblem[] {
  const theirs = others.contestant(entry.id);
  if (theirs === null || JSON.stringify(theirs) === JSON.stringify(entry)) return [];
  return [{ kind: 'foreign-contestant', entry }];
}

function clears(entry: Protected, own: Elsewhere, others: Elsewhere): AuthorityProblem {
  const keys = entryKeys(entry);
  const listedBy = firstListing(keys, others) ?? firstListing(keys, own);
  return listedBy === null ? { kind: 'protects', entry } : { kind: 'protects-listed', entry, listedBy };
}

function removes(entry: Account, others: Elsewhere): readonly AuthorityProblem[] {
  if (entry.status === 'active') return [];
  const listedBy = firstListing(entryKeys(entry), others);
  return listedBy === null ? [] : [{ kind: 'removes', entry, listedBy }];
}

function listsProtected(entry: Account, others: Elsewhere): readonly AuthorityProblem[] {
  if (entry.status === 'withdrawn') return [];
  const cleared = entryKeys(entry)
    .map(others.protectedAs)
    .find((each) => each !== null);
  return cleared == null ? [] : [{ kind: 'lists-protected', entry, institution: cleared.institution }];
}

function canaryOf(entry: Canary, others: Elsewhere): readonly AuthorityProblem[] {
  const listedBy = firstListing(accountKeys(canaryRef(entry)), others);
  return listedBy === null ? [] : [{ kind: 'canary-listed', entry, listedBy }];
}

function firstListing(keys: readonly AccountKey[], others: Elsewhere): Origin | null {
  for (const key of keys) {
    const origin = others.listedBy(key);
    if (origin !== null) return origin;
  }
  return null;
}
