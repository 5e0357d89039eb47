import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account, AccountList } from '../../src/core/list.ts';
import { diffLists, isSame } from '../../src/core/list-diff.ts';
import { account, list, site } from './sample-contest.ts';

const with_ = (...accounts: readonly Account[]): AccountList => ({ ...list, accounts });
const of = (handle: string, fields: Partial<Account> = {}) => account({ handles: [handle], ...fields });

describe('what changed from one list to the next', () => {
  it('is added, removed or changed, field by field', () => {
    const before = with_(of('satu'), of('dua'), of('tiga'));
    const after = with_(of('Tiga', { status: 'withdrawn', note: 'Keliru.' }), of('satu'), of('empat'));
    const { accounts } = diffLists(before, after);
    expect(accounts.added).toEqual([of('empat')]);
    expect(accounts.removed).toEqual([of('dua')]);
    expect(accounts.changed.map(({ fields }) => fields)).toEqual([['handles', 'status', 'note']]);
  });

  it('knows a renamed account by its id', () => {
    const { accounts } = diffLists(with_(of('lama', { ids: ['7'] })), with_(of('baru', { ids: ['7'] })));
    expect(accounts.changed.map(({ fields }) => fields)).toEqual([['handles']]);
    expect([accounts.added, accounts.removed]).toEqual([[], []]);
  });

  it('does not take the untouched of two listings for the changed one', () => {
    const first = of('sama', { validTo: '2024-02-14' });
    const second = of('sama', { validFrom: '2027-01-01' });
    const { accounts } = diffLists(with_(first, second), with_({ ...second, note: 'x' }, first));
    expect(accounts.changed).toEqual([{ before: second, after: { ...second, note: 'x' }, fields: ['note'] }]);
  });

  it('pairs two changed listings of one account one to one', () => {
    const [first, second] = [of('sama', { validTo: '2024-02-14' }), of('sama', { validFrom: '2027-01-01' })];
    const after = [first, second].map((each) => ({ ...each, note: 'x' }));
    const { accounts } = diffLists(with_(first, second), with_(...after));
    expect(accounts.changed.map(({ fields }) => fields)).toEqual([['note'], ['note']]);
    expect([accounts.added, accounts.removed]).toEqual([[], []]);
  });

  it('is seen in every table, and in what the list says of itself', () => {
    const after: AccountList = {
      ...list,
      info: { ...list.info, version: 4 },
      links: [site({})],
      gaps: [{ contestant: 'x', platform: null, reason: 'y' }],
    };
    const diff = diffLists(list, after);
    expect(diff.info).toEqual(['version']);
    expect([diff.links.added.length, diff.gaps.added.length, diff.accounts.added.length]).toEqual([1, 1, 0]);
    expect(isSame(diff)).toBe(false);
    expect(isSame(diffLists(list, { ...list, info: after.info }))).toBe(true);
  });

  it('is nothing for any order of the same rows, and mirrors itself', () => {
    const rows = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,6}$/), { maxLength: 12 });
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        const [one, other] = [with_(...a.map((each) => of(each))), with_(...b.map((each) => of(each)))];
        expect(isSame(diffLists(one, with_(...one.accounts.toReversed())))).toBe(true);
        const [there, back] = [diffLists(one, other).accounts, diffLists(other, one).accounts];
        expect(there.added).toEqual(back.removed);
        expect(there.removed).toEqual(back.added);
      }),
    );
  });
});
