import { accountKeys } from '../account.ts';
import { ownKey } from '../address-key.ts';
import { canaryRef } from '../canary.ts';
import type { Account, AccountList, Canary, Contestant, Hoax, ListedAddress, Protected } from '../list.ts';
import { entryKeys } from '../match.ts';
import type { PlatformId } from '../vocabulary.ts';
import type { Row } from './block.ts';
import type { Part } from './list-file.ts';

/** The keys a row is found by. */
export interface RowKeys {
  readonly keys: readonly string[];
  /** Whether a press is held for them: they are in the pages' index too. */
  readonly held: boolean;
  /** Null where every platform's pages need them: addresses and items. */
  readonly platform: PlatformId | null;
}

interface KeyedPart {
  /** The fields `keysOf` reads: no other column is unpacked for an index. */
  readonly fields: readonly string[];
  /** `day` is the list's own day. */
  keysOf(row: Readonly<Record<string, unknown>>, day: string): RowKeys;
}

/** What of a list is found by key; the rest is read as a whole. */
export const KEYED: { readonly [K in Part]?: KeyedPart } = {
  contestants: keyed(['id'], ({ id }: Pick<Contestant, 'id'>) => {
    return { keys: [contestantKey(id)], held: false, platform: null };
  }),
  accounts: keyed(
    ['platform', 'handles', 'ids', 'status', 'validTo'],
    (row: Pick<Account, 'platform' | 'handles' | 'ids' | 'status' | 'validTo'>, day) => {
      return { keys: entryKeys(row), held: stands(row, day), platform: row.platform };
    },
  ),
  protected: keyed(['platform', 'handles', 'ids'], (row: Pick<Protected, 'platform' | 'handles' | 'ids'>) => {
    return { keys: entryKeys(row), held: false, platform: row.platform };
  }),
  canaries: keyed(['platform', 'handle', 'id'], (row: Canary) => {
    return { keys: accountKeys(canaryRef(row)), held: true, platform: row.platform };
  }),
  links: keyed(['address', 'status', 'validTo'], addressKeys),
  items: keyed(['address', 'status', 'validTo'], addressKeys),
  hoaxes: keyed(['url'], ({ url }: Pick<Hoax, 'url'>) => {
    return { keys: [ownKey(url) ?? url], held: true, platform: null };
  }),
};

/**
 * The keys of a list's index: every account, site and item not withdrawn whose window is open, or not yet closed, on
 * the list's own day, every page found false, and the canaries. The list's day and not today's, so that the same list
 * always gives the same bytes. Historical entries stay out: their presses are never touched.
 */
export function heldKeys(list: AccountList): readonly string[] {
  return Object.entries(KEYED).flatMap(([part, keyed]) =>
    (list[part as Exclude<Part, 'info'>] as readonly Row[]).flatMap((row) => {
      const { keys, held } = keyed.keysOf(row, list.info.date);
      return held ? keys : [];
    }),
  );
}

/** A contestant is looked up beside accounts and addresses. */
export function contestantKey(id: string): string {
  return `contestant:${id}`;
}

function addressKeys(row: Pick<ListedAddress, 'address' | 'status' | 'validTo'>, day: string): RowKeys {
  const key = ownKey(`https://${row.address}`);
  return { keys: key === null ? [] : [key], held: stands(row, day), platform: null };
}

function stands({ status, validTo }: Pick<Account, 'status' | 'validTo'>, day: string): boolean {
  return status !== 'withdrawn' && (validTo === null || validTo >= day);
}

function keyed<T>(
  fields: readonly (keyof T & string)[],
  keysOf: (row: T, day: string) => RowKeys,
): KeyedPart {
  return { fields, keysOf: (row, day) => keysOf(row as T, day) };
}
