import { type AddressKey, ownKey } from './address-key.ts';
import { compareText } from './canonical.ts';
import type { AccountList } from './list.ts';
import { entryKeys } from './match.ts';

/** A row that is in both lists and says something else in the second. */
export interface Changed<T> {
  readonly before: T;
  readonly after: T;
  /** Names of the fields that differ, in the order of the schema. */
  readonly fields: readonly string[];
}

export interface RowDiff<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly changed: readonly Changed<T>[];
}

type Row<Table extends keyof Tables> = AccountList[Table][number];
type Tables = Omit<AccountList, 'info'>;

/** What one list says that another did not, table by table. */
export type ListDiff = {
  readonly info: readonly string[];
} & { readonly [Table in keyof Tables]: RowDiff<Row<Table>> };

/** By which names a row is known again, best first: any one in common makes it the same row. */
const NAMES: { readonly [Table in keyof Tables]: (row: Row<Table>) => readonly string[] } = {
  contestants: ({ id }) => [id],
  accounts: entryKeys,
  protected: entryKeys,
  gaps: ({ contestant, platform }) => [`${contestant} ${platform}`],
  skews: ({ election, region, platform, measure }) => [`${election} ${region} ${platform} ${measure}`],
  canaries: ({ platform }) => [platform],
  links: ({ address }) => [addressName(address)],
  items: ({ address }) => [addressName(address)],
  phrases: ({ contestant, text }) => [`${contestant} ${text.toLowerCase()}`],
  hoaxes: ({ url }) => [ownKey(url) ?? url],
};

function addressName(address: string): AddressKey {
  return ownKey(`https://${address}`) ?? address;
}

/** What changed from one list to the next. Rows are known again by what they name, not by their place. */
export function diffLists(before: AccountList, after: AccountList): ListDiff {
  const table = <Table extends keyof Tables>(name: Table): RowDiff<Row<Table>> =>
    diffRows<Row<Table>>(before[name], after[name], NAMES[name]);
  return {
    info: differingFields(before.info, after.info),
    contestants: table('contestants'),
    accounts: table('accounts'),
    protected: table('protected'),
    gaps: table('gaps'),
    skews: table('skews'),
    canaries: table('canaries'),
    links: table('links'),
    items: table('items'),
    phrases: table('phrases'),
    hoaxes: table('hoaxes'),
  };
}

/** Whether nothing at all differs but what the list says of itself. */
export function isSame({ info: _, ...tables }: ListDiff): boolean {
  return Object.values(tables).every(
    ({ added, removed, changed }) => added.length + removed.length + changed.length === 0,
  );
}

function diffRows<T extends object>(
  before: readonly T[],
  after: readonly T[],
  namesOf: (row: T) => readonly string[],
): RowDiff<T> {
  // Equal rows leave first, so that of two listings of one account the untouched one is not taken for the changed.
  const equal = new Map<string, number>();
  for (const row of before) equal.set(textOf(row), (equal.get(textOf(row)) ?? 0) + 1);
  const fresh = after.filter((row) => {
    const left = equal.get(textOf(row)) ?? 0;
    if (left > 0) equal.set(textOf(row), left - 1);
    return left === 0;
  });
  const old = before.filter((row) => {
    const left = equal.get(textOf(row)) ?? 0;
    if (left > 0) equal.set(textOf(row), left - 1);
    return left > 0;
  });
  return pair(old, fresh, namesOf);
}

function pair<T extends object>(
  old: readonly T[],
  fresh: readonly T[],
  namesOf: (row: T) => readonly string[],
): RowDiff<T> {
  const byName = new Map<string, T[]>();
  for (const row of old)
    for (const name of namesOf(row)) byName.set(name, [...(byName.get(name) ?? []), row]);
  const paired = new Set<T>();
  const added: T[] = [];
  const changed: Changed<T>[] = [];
  for (const row of fresh) {
    const twin = namesOf(row)
      .flatMap((name) => byName.get(name) ?? [])
      .find((each) => !paired.has(each));
    if (twin === undefined) {
      added.push(row);
      continue;
    }
    paired.add(twin);
    changed.push({ before: twin, after: row, fields: differingFields(twin, row) });
  }
  return { added, removed: old.filter((row) => !paired.has(row)), changed };
}

function differingFields(before: object, after: object): readonly string[] {
  const [old, fresh] = [
    new Map<string, unknown>(Object.entries(before)),
    new Map<string, unknown>(Object.entries(after)),
  ];
  const names = [...new Set([...old.keys(), ...fresh.keys()])];
  return names.filter((name) => textOf(old.get(name)) !== textOf(fresh.get(name)));
}

/** One text a value, whatever the order in which its fields were written. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(textOf).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const fields = Object.entries(value).toSorted(([a], [b]) => compareText(a, b));
  return `{${fields.map(([name, each]) => `${JSON.stringify(name)}:${textOf(each)}`).join(',')}}`;
}
