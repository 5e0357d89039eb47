import type { AccountKey } from '../core/account.ts';
import { type AddressKey, ownKey } from '../core/address-key.ts';
import { canaryKeys } from '../core/canary.ts';
import type { AccountList, Listed } from '../core/list.ts';
import { keysOf } from './check-accounts.ts';

/**
 * The keys of the index: every account, site and item not withdrawn whose window is open, or not yet closed, on the
 * list's own day, every page found false, and the canaries. The list's day and not today's, so that the same rules always give the
 * same bytes. Historical entries stay out: their presses are never touched.
 */
export function listedKeys(list: AccountList): readonly (AccountKey | AddressKey)[] {
  const stands = ({ status, validTo }: Listed) =>
    status !== 'withdrawn' && (validTo === null || validTo >= list.info.date);
  const addresses = [...list.links, ...list.items].filter(stands).map(({ address }) => `https://${address}`);
  return [
    ...list.accounts.filter(stands).flatMap(keysOf),
    ...canaryKeys(list.canaries),
    ...[...addresses, ...list.hoaxes.map(({ url }) => url)].flatMap((each) => ownKey(each) ?? []),
  ];
}
