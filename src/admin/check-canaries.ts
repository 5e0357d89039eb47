import type { AccountKey } from '../core/account.ts';
import { accountKeys } from '../core/account.ts';
import { canaryRef } from '../core/canary.ts';
import type { Canary } from '../core/list.ts';
import { keysOf, placeOf } from './check-accounts.ts';
import { type Located, type Problem, problemAt } from './problem.ts';
import type { RulesRows } from './rules-rows.ts';

/** Canaries that pages can name, one a platform, and that are no contestant's and no institution's. */
export function checkCanaries(rows: RulesRows): Problem[] {
  const taken = new Map(
    [...rows.accounts, ...rows.protected].flatMap((row) =>
      keysOf(row.value).map((key) => [key, row] as const),
    ),
  );
  return [...rows.canaries.flatMap((row) => checkCanary(row, taken)), ...checkOneEach(rows.canaries)];
}

function checkCanary(
  row: Located<Canary>,
  taken: ReadonlyMap<AccountKey, Located<unknown>>,
): readonly Problem[] {
  const { platform, handle, id } = row.value;
  const ref = canaryRef(row.value);
  const keys = accountKeys(ref);
  if (keys.length === 0 || (handle !== null && ref.handle === null) || (id !== null && ref.id === null)) {
    const problem = `no account ${platform} could hold`;
    return [problemAt(row, '', problem, 'write the handle, or the platform’s own stable id')];
  }
  return keys.flatMap((key) => {
    const twin = taken.get(key);
    if (twin === undefined) return [];
    const remedy = 'name an account of our own that nobody else uses';
    return [problemAt(row, '', `${key} is already in ${placeOf(twin)}`, remedy)];
  });
}

function checkOneEach(rows: readonly Located<Canary>[]): readonly Problem[] {
  return rows.flatMap((row, at) => {
    const twin = rows.slice(0, at).find((each) => each.value.platform === row.value.platform);
    if (twin === undefined) return [];
    return [problemAt(row, 'platform', `already in ${placeOf(twin)}`, 'keep one canary a platform')];
  });
}
