import type { Account, AccountList, Contestant, Origin } from '../../src/core/list.ts';
import { account, candidate, party, list as sample } from '../core/sample-contest.ts';
import { AGENCY, BATANG } from './list-repository.ts';

/** A candidate of the region, whom no other list describes. */
export const sari: Contestant = { ...candidate, id: 'wati-contoh', name: 'Wati Contoh', region: '33.25' };

const empty: AccountList = { ...sample, contestants: [], accounts: [] };
const versioned = (list: AccountList, version: number, id: string): AccountList => ({
  ...list,
  info: { ...list.info, id, version },
});

/** The nation's: the party of the package's list and as many further accounts of it. */
export function national(version: number, handles: readonly string[] = ['PartaiBaru']): AccountList {
  const accounts = ['PartaiContoh', ...handles].map((each) => account({ handles: [each] }));
  return versioned({ ...empty, contestants: [party, candidate], accounts }, version, 'nasional');
}

export const ofBatang = (fields: Partial<Account> = {}): Account =>
  account({
    contestant: sari.id,
    handles: ['WatiContoh'],
    role: 'candidate',
    region: '33.25',
    origin: BATANG,
    ...fields,
  });

export function regional(version: number, fields: Partial<AccountList> = {}): AccountList {
  return versioned({ ...empty, contestants: [sari], accounts: [ofBatang()], ...fields }, version, 'batang');
}

/** An agency's or a subscription's: accounts of the nation's party that the nation does not list. */
export function added(
  version: number,
  handles: readonly string[],
  origin: Origin = AGENCY,
  fields: Partial<AccountList> = {},
): AccountList {
  const accounts = handles.map((each) => account({ handles: [each], origin }));
  return versioned({ ...empty, accounts, ...fields }, version, 'tambahan');
}
