import { type AccountKey, accountKeys, canonicalHandle } from './account.ts';
import { type AddressKey, ownKey } from './address-key.ts';
import { canaryKeys } from './canary.ts';
import type { AccountRef, Target } from './intent.ts';
import type {
  Account,
  AccountList,
  Contestant,
  Hoax,
  Listed,
  ListedAddress,
  Phrase,
  Protected,
} from './list.ts';
import { sameOrigin } from './origin.ts';
import type { PlatformId, Relation } from './vocabulary.ts';

/** An entry that cannot be looked up, kept visible instead of dropped in silence. */
export interface UnusableEntry {
  readonly entry: Listed | Protected;
  readonly reason: 'handle' | 'address' | 'contestant';
  /** The handle no platform could hold, the address that is none, or the contestant id the list does not have. */
  readonly value: string;
}

/** One list, or several as one, opened for exact look-up. Withdrawn and out-of-window entries are in it: `match` leaves them out. */
export interface ListLookup {
  readonly listed: ReadonlyMap<AccountKey, readonly Account[]>;
  readonly protected: ReadonlyMap<AccountKey, Protected>;
  /** Accounts of our own, which prove the chain: in the index, and nobody's campaign. */
  readonly canaries: ReadonlySet<AccountKey>;
  /** Campaign sites, invites and single items. */
  readonly addresses: ReadonlyMap<AddressKey, readonly ListedAddress[]>;
  readonly hoaxes: ReadonlyMap<AddressKey, Hoax>;
  readonly phrases: readonly Phrase[];
  /** Whom an entry of this look-up is of; null where nobody describes them. */
  contestantOf(entry: Listed | Phrase): Contestant | null;
  readonly unusable: readonly UnusableEntry[];
}

/** A listed account or address that the press turned out to touch. */
export interface Match {
  /** `ref` is null where an address is listed and no account. */
  readonly target: { readonly relation: Relation; readonly ref: AccountRef | null };
  readonly entry: Listed;
  readonly contestant: Contestant;
  /** The entry's own key: an account's by handle where it has one, else by id. */
  readonly key: AccountKey | AddressKey;
  /** Id and handle of the target point at different accounts. */
  readonly disagreement: boolean;
}

interface Named {
  readonly platform: PlatformId;
  readonly handles: readonly string[];
  readonly ids: readonly string[];
}

/** Every key of an entry: handles first, in the order of the source. Handles the platform could not hold have none. */
export function entryKeys({ platform, handles, ids }: Named): AccountKey[] {
  const keys: AccountKey[] = [];
  for (const raw of handles) {
    const handle = canonicalHandle(platform, raw);
    if (handle !== null) keys.push(...accountKeys({ platform, handle, id: null }));
  }
  for (const id of ids) keys.push(...accountKeys({ platform, handle: null, id }));
  return keys;
}

function badHandles(entry: Account | Protected): UnusableEntry[] {
  return entry.handles
    .filter((raw) => canonicalHandle(entry.platform, raw) === null)
    .map((value) => ({ entry, reason: 'handle', value }));
}

/** Opens a list for exact look-up by `platform:id:…`, `platform:handle:…`, `link:…` and `item:…`. */
export function openList(list: AccountList): ListLookup {
  const contestants = new Map(list.contestants.map((each) => [each.id, each]));
  const listed = new Map<AccountKey, Account[]>();
  const cleared = new Map<AccountKey, Protected>();
  const unusable: UnusableEntry[] = [];
  for (const account of list.accounts) {
    unusable.push(...badHandles(account));
    if (!contestants.has(account.contestant)) {
      unusable.push({ entry: account, reason: 'contestant', value: account.contestant });
      continue;
    }
    for (const key of new Set(entryKeys(account))) put(listed, key, account);
  }
  const addresses = new Map<AddressKey, ListedAddress[]>();
  for (const entry of [...list.links, ...list.items]) {
    const key = ownKey(`https://${entry.address}`);
    if (key === null) unusable.push({ entry, reason: 'address', value: entry.address });
    else if (contestants.has(entry.contestant)) put(addresses, key, entry);
    else unusable.push({ entry, reason: 'contestant', value: entry.contestant });
  }
  const hoaxes = new Map(list.hoaxes.map((each) => [ownKey(each.url) ?? each.url, each]));
  for (const entry of list.protected) {
    unusable.push(...badHandles(entry));
    for (const key of entryKeys(entry)) cleared.set(key, entry);
  }
  return {
    listed,
    protected: cleared,
    canaries: canaryKeys(list.canaries),
    addresses,
    hoaxes,
    phrases: list.phrases,
    contestantOf: ({ contestant }) => contestants.get(contestant) ?? null,
    unusable,
  };
}

function isNational({ origin }: Listed): boolean {
  return origin.scope === 'national';
}

function put<T>(into: Map<string, T[]>, key: string, entry: T): void {
  const entries = into.get(key);
  if (entries === undefined) into.set(key, [entry]);
  else entries.push(entry);
}

/** Whether the entry speaks on a day: not withdrawn, and inside its window, both ends included. */
function speaks({ status, validFrom, validTo }: Listed, today: string): boolean {
  if (status === 'withdrawn') return false;
  if (validFrom !== null && today < validFrom) return false;
  return validTo === null || today <= validTo;
}

interface Found {
  readonly byId: readonly Account[];
  readonly byHandle: readonly Account[];
  readonly idProtected: boolean;
  readonly handleProtected: boolean;
}

function find(lookup: ListLookup, ref: AccountRef): Found {
  const [idKey] = accountKeys({ ...ref, handle: null });
  const [handleKey] = accountKeys({ ...ref, id: null });
  const entries = (key: AccountKey | undefined) => (key === undefined ? [] : (lookup.listed.get(key) ?? []));
  return {
    byId: entries(idKey),
    byHandle: entries(handleKey),
    idProtected: idKey !== undefined && lookup.protected.has(idKey),
    handleProtected: handleKey !== undefined && lookup.protected.has(handleKey),
  };
}

/**
 * Whether the target's id and handle tell different stories about `account`. A known id under a handle nobody
 * else holds is a rename, not a disagreement: the id is the stable name. What another origin lists raises no doubt:
 * whoever may only add could else weaken the nation's entry (design.md, Authority).
 */
function disagrees(account: Account, ref: AccountRef, found: Found): boolean {
  if (ref.id === null || ref.handle === null) return false;
  const own = (each: Account) => sameOrigin(each.origin, account.origin);
  const byId = found.byId.filter(own);
  const byHandle = found.byHandle.filter(own);
  const hasId = byId.includes(account);
  const hasHandle = byHandle.includes(account);
  if (hasId && hasHandle) return false;
  if (hasId) return found.handleProtected || byHandle.length > 0;
  return account.ids.length > 0 || byId.some((other) => !byHandle.includes(other));
}

/**
 * The listed accounts a press is aimed at, target by target. A protected account clears its own target and no
 * other. `today` is a day, `YYYY-MM-DD`. Empty when nothing is listed.
 */
export function match(lookup: ListLookup, targets: readonly Target[], today: string): readonly Match[] {
  return targets.flatMap((target) => {
    const found = find(lookup, target.ref);
    // The id names the account for good; a protected handle clears only while the nation does not list the id. Attack: a
    // lesser list names the election body by its id, to make it warn.
    const current = new Set([...found.byId, ...found.byHandle].filter((each) => speaks(each, today)));
    const idListed = found.byId.some((each) => isNational(each) && current.has(each));
    if (found.idProtected || (found.handleProtected && !idListed)) return [];
    return [...current].flatMap((account): Match[] => {
      const contestant = lookup.contestantOf(account);
      const [key] = entryKeys(account);
      if (contestant === null || key === undefined) return [];
      return [
        { target, entry: account, contestant, key, disagreement: disagrees(account, target.ref, found) },
      ];
    });
  });
}

/** The listed addresses among some keys, each once: a page's keys name the site it lies on too. */
export function matchAddresses(
  lookup: ListLookup,
  keys: readonly AddressKey[],
  relation: 'author' | 'linked',
  today: string,
): readonly Match[] {
  return [...new Set(keys)].flatMap((key) =>
    (lookup.addresses.get(key) ?? []).flatMap((entry): Match[] => {
      const contestant = lookup.contestantOf(entry);
      if (contestant === null || !speaks(entry, today)) return [];
      return [{ target: { relation, ref: null }, entry, contestant, key, disagreement: false }];
    }),
  );
}
