import {
  type Account,
  type AccountList,
  accountSchema,
  type Canary,
  type Contestant,
  canarySchema,
  contestantSchema,
  gapSchema,
  hoaxSchema,
  type ListedAddress,
  listedAddressSchema,
  listInfoSchema,
  phraseSchema,
  protectedSchema,
  skewSchema,
} from '../list.ts';
import { type Column, type Columns, listOf, nullable, record, type Takes, whole } from './column.ts';
import {
  bilingual,
  decimal,
  inOrder,
  listing,
  maybe,
  name,
  names,
  sources,
  takesOf,
  word,
} from './fields.ts';
import { interned, text } from './text-column.ts';

/** One table of a list file. A reader skips a section whose number or version it does not know. */
export interface Section<T extends object> {
  /** On the wire, for good. */
  readonly number: number;
  /** Raised with any change of the columns; for a while a publisher writes the old form beside the new. */
  readonly version: number;
  readonly columns: Columns<T>;
  readonly takes: { readonly [K in keyof T]-?: Takes };
  /** What a row is, apart from what is said of it: rows stand in this order, and a delta changes one in place. */
  order(row: T): string;
}

type Row<K extends keyof AccountList> = AccountList[K] extends readonly (infer R)[] ? R : AccountList[K];
type Sections = { readonly [K in keyof AccountList]: Section<Row<K> & object> };

const addressColumns: Columns<ListedAddress> = { address: text, ...listing };
const addressOrder = ({ contestant, address }: ListedAddress): string => inOrder(contestant, address);

/** What a list holds and how it goes over the wire; the numbers are the order of a file. */
export const SECTIONS: Sections = {
  info: {
    number: 1,
    version: 1,
    columns: {
      id: text,
      name: bilingual,
      version: whole,
      date: text,
      contact: nullable(text),
      criteria: bilingual,
    },
    takes: takesOf(listInfoSchema.shape),
    order: ({ id }) => id,
  },
  contestants: {
    number: 2,
    version: 1,
    columns: {
      id: text,
      name: text,
      kind: word(),
      region: maybe,
      candidacies: interned(
        listOf(
          record<Contestant['candidacies'][number]>({
            election: name,
            office: bilingual,
            ballotNumber: nullable(whole),
          }),
        ),
      ),
    },
    takes: takesOf(contestantSchema.shape),
    order: ({ id }) => id,
  },
  accounts: {
    number: 3,
    version: 1,
    columns: { platform: word(), kind: word(), handles: listOf(text), ids: listOf(text), ...listing },
    takes: { ...takesOf(accountSchema.shape), ...names },
    // A contestant's accounts bear like names on every platform: side by side they are short.
    order: ({ contestant, handles, ids, platform }: Account) =>
      inOrder(contestant, handles[0] ?? ids[0] ?? '', platform),
  },
  protected: {
    number: 4,
    version: 1,
    columns: {
      platform: word(),
      handles: listOf(text),
      ids: listOf(text),
      institution: name,
      kind: word(),
      confidence: word(),
      sources,
    },
    takes: { ...takesOf(protectedSchema.shape), ...names },
    order: ({ institution, handles, ids, platform }) =>
      inOrder(institution, handles[0] ?? ids[0] ?? '', platform),
  },
  gaps: {
    number: 5,
    version: 1,
    columns: {
      contestant: name,
      platform: interned(nullable(text)) as Column<Canary['platform'] | null>,
      reason: name,
    },
    takes: takesOf(gapSchema.shape),
    order: ({ contestant, platform }) => inOrder(contestant, platform ?? ''),
  },
  canaries: {
    number: 6,
    version: 1,
    columns: { platform: word(), handle: nullable(text), id: nullable(text) },
    takes: takesOf(canarySchema.shape),
    order: ({ platform, handle, id }) => inOrder(platform, handle ?? '', id ?? ''),
  },
  links: {
    number: 7,
    version: 1,
    columns: addressColumns,
    takes: takesOf(listedAddressSchema.shape),
    order: addressOrder,
  },
  items: {
    number: 8,
    version: 1,
    columns: addressColumns,
    takes: takesOf(listedAddressSchema.shape),
    order: addressOrder,
  },
  phrases: {
    number: 9,
    version: 1,
    columns: { text, contestant: name, sources },
    takes: takesOf(phraseSchema.shape),
    order: (row) => inOrder(row.contestant, row.text),
  },
  hoaxes: {
    number: 10,
    version: 1,
    columns: { url: text, sources },
    takes: takesOf(hoaxSchema.shape),
    order: ({ url }) => url,
  },
  skews: {
    number: 11,
    version: 1,
    columns: {
      election: name,
      region: maybe,
      platform: word(),
      measure: word(),
      ratio: decimal,
      reason: name,
    },
    takes: takesOf(skewSchema.shape),
    order: ({ election, region, platform, measure }) => inOrder(election, region ?? '', platform, measure),
  },
};

/** A section whose rows are told apart by nothing but their number. */
export type AnySection = Section<Record<string, unknown>>;

const ALL: readonly AnySection[] = Object.values(SECTIONS as unknown as Record<string, AnySection>).sort(
  (a, b) => a.number - b.number,
);

export function sectionOf(number: number, version: number): AnySection | null {
  return ALL.find((each) => each.number === number && each.version === version) ?? null;
}
