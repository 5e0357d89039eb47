import { canonicalAccount } from '../core/account.ts';
import { type AddressKey, ownKey } from '../core/address-key.ts';
import { HOSTS } from '../core/hosts.ts';
import type { Hoax, ListedAddress } from '../core/list.ts';
import { checkWindow, placeOf } from './check-accounts.ts';
import { type Located, type Problem, problemAt } from './problem.ts';
import type { RulesRows } from './rules-rows.ts';

const PLATFORM_HOSTS = new Set(
  Object.values(HOSTS)
    .flat()
    .map((pattern) => new URL(pattern.replace('*.', '')).hostname),
);

/** Sites, invites, items and debunked pages: addresses in the form they are looked up by, each listed once. */
export function checkAddresses(rows: RulesRows): Problem[] {
  return [
    ...rows.links.flatMap(checkLink),
    ...rows.items.flatMap(checkItem),
    ...rows.hoaxes.flatMap(checkHoax),
    ...[...rows.links, ...rows.items].flatMap(checkWindow),
    ...checkOnce([...rows.links, ...rows.items], ({ address }) => ownKey(`https://${address}`)),
    ...checkOnce(rows.hoaxes, ({ url }) => ownKey(url)),
    ...checkOnce(rows.phrases, ({ text, contestant }) => `${contestant} ${text.toLowerCase()}`),
  ];
}

function checkLink(row: Located<ListedAddress>): Problem[] {
  const { address } = row.value;
  const key = ownKey(`https://${address}`);
  if (canonicalAccount(`https://${address}`) !== null) {
    return [problemAt(row, 'address', 'it names an account', 'list the account in accounts/<name>.json')];
  }
  if (key?.startsWith('item:')) {
    return [problemAt(row, 'address', 'it names one item', 'move it to accounts/items.json')];
  }
  if (key !== `link:${address}`) {
    const remedy = key === null ? 'write host/path' : `write it as ${key.slice('link:'.length)}`;
    return [problemAt(row, 'address', 'not the form it is looked up by', remedy)];
  }
  if (!PLATFORM_HOSTS.has(address)) return [];
  return [problemAt(row, 'address', 'a whole platform', 'name the place on it: host/path')];
}

function checkItem(row: Located<ListedAddress>): Problem[] {
  if (ownKey(`https://${row.value.address}`)?.startsWith('item:')) return [];
  const remedy = 'copy the item’s own address without https://, or move it to accounts/links.json';
  return [problemAt(row, 'address', 'it names no single item of a platform', remedy)];
}

function checkHoax(row: Located<Hoax>): Problem[] {
  const key = ownKey(row.value.url);
  if (key?.startsWith('item:') || key?.includes('/')) return [];
  return [problemAt(row, 'url', 'a whole site, or no address', 'name the one page that was found false')];
}

function checkOnce<T>(rows: readonly Located<T>[], keyOf: (value: T) => AddressKey | null): Problem[] {
  const first = new Map<AddressKey, Located<T>>();
  return rows.flatMap((row) => {
    const key = keyOf(row.value);
    const twin = key === null ? undefined : first.get(key);
    if (key !== null && twin === undefined) first.set(key, row);
    if (twin === undefined) return [];
    return [problemAt(row, '', `already in ${placeOf(twin)}`, 'keep one of the two rows')];
  });
}
