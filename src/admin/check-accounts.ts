import { type AccountKey, accountKeys, canonicalHandle, canonicalId } from '../core/account.ts';
import type { Account, Listed, Protected } from '../core/list.ts';
import { type Located, type Problem, problemAt } from './problem.ts';
import type { RulesRows } from './rules-rows.ts';

type Entry = Account | Protected;

/** Every key an entry can be looked up by. */
export function keysOf({ platform, handles, ids }: Entry): readonly AccountKey[] {
  return [
    ...handles.flatMap((raw) => accountKeys({ platform, handle: canonicalHandle(platform, raw), id: null })),
    ...ids.flatMap((id) => accountKeys({ platform, handle: null, id })),
  ];
}

/** Handles and ids the platform can hold, windows that open before they close, entries listed once. */
export function checkAccounts(rows: RulesRows): Problem[] {
  return [
    ...[...rows.accounts, ...rows.protected].flatMap(checkNames),
    ...rows.accounts.flatMap(checkAccount),
    ...rows.accounts.flatMap((row) => checkDerived(row, rows.accounts)),
    ...checkDuplicates(rows.accounts, overlaps),
    ...checkDuplicates(rows.protected, () => true),
    ...checkListedAndProtected(rows),
  ];
}

function checkNames(row: Located<Entry>): Problem[] {
  const { platform, handles, ids } = row.value;
  if (handles.length === 0 && ids.length === 0) {
    return [problemAt(row, 'handles', 'neither a handle nor an id', 'add the one the source gives')];
  }
  return [
    ...handles.flatMap((handle, at) => {
      if (canonicalHandle(platform, handle) !== null) return [];
      const problem = `"${handle}" is no handle ${platform} could hold`;
      return [
        problemAt(
          row,
          `handles[${at}]`,
          problem,
          'copy the handle from the account’s address, without https:// and @',
        ),
      ];
    }),
    ...ids.flatMap((id, at) => {
      if (canonicalId(platform, id) !== null) return [];
      return [
        problemAt(row, `ids[${at}]`, `"${id}" is no id of ${platform}`, 'copy the platform’s own stable id'),
      ];
    }),
  ];
}

/** A window that closes before it opens. */
export function checkWindow(row: Located<Listed>): Problem[] {
  const { validFrom, validTo } = row.value;
  if (validFrom === null || validTo === null || validFrom <= validTo) return [];
  return [problemAt(row, 'validTo', `${validTo} is before ${validFrom}`, 'exchange or correct the two days')];
}

function checkAccount(row: Located<Account>): Problem[] {
  const { role, kind, sources } = row.value;
  const problems = checkWindow(row);
  if (role === 'supporter' && kind === 'profile') {
    const remedy = 'remove the row: private persons are never listed';
    problems.push(problemAt(row, 'role', 'a supporter’s personal profile', remedy));
  }
  const declared = sources.some((each) => ['own-statement', 'registration', 'test'].includes(each.kind));
  if (role === 'prospective' && !declared) {
    const remedy = 'add the person’s or a party’s own declaration as a source';
    problems.push(problemAt(row, 'sources', 'nobody declared this person a prospective candidate', remedy));
  }
  return problems;
}

/** A derived Threads entry stands beside the Instagram entry it derives from. */
function checkDerived(row: Located<Account>, accounts: readonly Located<Account>[]): Problem[] {
  const { confidence, platform, contestant, handles, sources } = row.value;
  if ((confidence === 'derived') !== (sources[0]?.kind === 'derived')) {
    const remedy = 'use confidence derived exactly when the first source is of kind derived';
    return [problemAt(row, 'confidence', 'confidence and first source disagree', remedy)];
  }
  if (confidence !== 'derived') return [];
  const origin = accounts.some(
    ({ value }) =>
      value.platform === 'instagram' && value.contestant === contestant && value.handles[0] === handles[0],
  );
  if (platform === 'threads' && origin) return [];
  const remedy = 'list that Instagram account first, or remove this row';
  return [problemAt(row, 'sources[0]', 'no Instagram entry of the same name and contestant', remedy)];
}

/** The same account may be listed again for another time (a later election), never twice for the same day. */
export function overlaps(a: Entry, b: Entry): boolean {
  const window = (each: Entry) =>
    'validFrom' in each ? [each.validFrom ?? '', each.validTo ?? '9'] : (['', '9'] as const);
  const [aFrom = '', aTo = '9'] = window(a);
  const [bFrom = '', bTo = '9'] = window(b);
  return aFrom <= bTo && bFrom <= aTo;
}

function checkDuplicates<T extends Entry>(
  rows: readonly Located<T>[],
  clash: (a: T, b: T) => boolean,
): Problem[] {
  const seen = new Map<AccountKey, Located<T>[]>();
  return rows.flatMap((row) => {
    const problems: Problem[] = [];
    for (const key of new Set(keysOf(row.value))) {
      const earlier = seen.get(key) ?? [];
      const twin = earlier.find((each) => clash(each.value, row.value));
      if (twin !== undefined) {
        const problem = `${key} is already in ${placeOf(twin)}`;
        problems.push(problemAt(row, '', problem, 'keep one of the two rows'));
      }
      seen.set(key, [...earlier, row]);
    }
    return problems;
  });
}

function checkListedAndProtected(rows: RulesRows): Problem[] {
  const cleared = new Map(
    rows.protected.flatMap((row) => keysOf(row.value).map((key) => [key, row] as const)),
  );
  return rows.accounts.flatMap((row) => {
    if (row.value.status === 'withdrawn') return [];
    return keysOf(row.value).flatMap((key) => {
      const twin = cleared.get(key);
      if (twin === undefined) return [];
      const problem = `${key} is protected in ${placeOf(twin)}`;
      return [problemAt(row, '', problem, 'decide which it is and remove the other row')];
    });
  });
}

export function placeOf(row: Located<unknown>): string {
  return row.row === null ? row.file : `${row.file} row ${row.row}`;
}
