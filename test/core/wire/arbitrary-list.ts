import fc, { type Arbitrary } from 'fast-check';
import type { Account, AccountList, ListedAddress, Origin, Source } from '../../../src/core/list.ts';
import { KINDS, PLATFORMS, ROLES } from '../../../src/core/vocabulary.ts';

/** Any text, with what breaks naive formats: marks of byte order, zero signs, pairs of surrogates. */
const text = fc.string({
  unit: fc.oneof(fc.constantFrom('\ufeff', '\0', '😀', '😁', 'é', ' '), fc.constantFrom(...'ab_.1')),
  minLength: 1,
  maxLength: 12,
});
const few = fc.constantFrom('a', 'ab', 'ab1', 'b', '😀');
const day = fc.constantFrom('2030-09-25', '2029-02-28', '2031-01-01');
const slug = fc.constantFrom('satu', 'dua-2', 'tiga', 'empat-33');
const maybe = <T>(value: Arbitrary<T>) => fc.option(value, { nil: null });
const bilingual = fc.record({ id: text, en: text });
const region = fc.constantFrom('33', '33.25', '94.01');

const source: Arbitrary<Source> = fc.record({
  kind: fc.constantFrom('registration', 'press', 'derived'),
  title: few,
  url: maybe(fc.constantFrom('https://uji.example/1', 'https://uji.example/2')),
  date: day,
});
const sources = fc.array(source, { minLength: 1, maxLength: 3 });
const origin: Arbitrary<Origin> = fc.oneof(
  fc.constant({ scope: 'national' } as const),
  fc.record({ scope: fc.constant('region' as const), code: region }),
  fc.record({ scope: fc.constantFrom('agency' as const, 'subscription' as const), name: text }),
);
const listing = {
  contestant: slug,
  person: maybe(few),
  role: fc.constantFrom(...ROLES),
  region: maybe(region),
  validFrom: maybe(day),
  validTo: maybe(day),
  status: fc.constantFrom('active' as const, 'disputed' as const, 'withdrawn' as const),
  contact: maybe(few),
  replyBy: maybe(day),
  confidence: fc.constantFrom('high' as const, 'medium' as const, 'derived' as const),
  sources,
  reviewedBy: fc.array(few, { maxLength: 2 }),
  origin,
  note: maybe(fc.oneof(text, fc.constant(''))),
};
const platform = fc.constantFrom(...PLATFORMS);
const names = { handles: fc.array(text, { maxLength: 3 }), ids: fc.array(few, { maxLength: 2 }) };

export const account: Arbitrary<Account> = fc.record({
  platform,
  kind: fc.constantFrom(...KINDS),
  ...names,
  ...listing,
});
const address: Arbitrary<ListedAddress> = fc.record({
  address: fc.constantFrom('uji.example', 'uji.example/ikut', 'instagram.com/p/Ab1', 'x.com/a/status/9'),
  ...listing,
});

/** Any list the schema takes. */
export const anyList: Arbitrary<AccountList> = fc.record({
  info: fc.record({
    id: slug,
    name: bilingual,
    version: fc.integer({ min: 1 }),
    date: day,
    contact: maybe(text),
    criteria: bilingual,
  }),
  contestants: fc.uniqueArray(
    fc.record({
      id: slug,
      name: text,
      kind: fc.constantFrom('party' as const, 'ticket' as const),
      region: maybe(region),
      candidacies: fc.array(
        fc.record({ election: few, office: bilingual, ballotNumber: maybe(fc.integer({ min: 1 })) }),
        { maxLength: 2 },
      ),
    }),
    { selector: ({ id }) => id },
  ),
  accounts: fc.array(account, { maxLength: 30 }),
  protected: fc.array(
    fc.record({
      platform,
      ...names,
      institution: few,
      kind: fc.constantFrom('election-body' as const, 'media' as const),
      confidence: fc.constantFrom('high' as const, 'medium' as const),
      sources,
    }),
    { maxLength: 4 },
  ),
  gaps: fc.array(fc.record({ contestant: slug, platform: maybe(platform), reason: text }), { maxLength: 3 }),
  skews: fc.array(
    fc.record({
      election: few,
      region: maybe(region),
      platform,
      measure: fc.constantFrom('listed' as const, 'withdrawn' as const),
      ratio: fc.double({ min: 1, max: 1e6, noNaN: true }),
      reason: text,
    }),
    { maxLength: 3 },
  ),
  canaries: fc.array(fc.record({ platform, handle: maybe(few), id: maybe(few) }), { maxLength: 3 }),
  links: fc.array(address, { maxLength: 3 }),
  items: fc.array(address, { maxLength: 3 }),
  phrases: fc.array(fc.record({ text: text.map((each) => `#${each}xy`), contestant: slug, sources }), {
    maxLength: 3,
  }),
  hoaxes: fc.array(
    fc.record({ url: fc.constantFrom('https://uji.example/h1', 'https://uji.example/h2'), sources }),
    { maxLength: 3 },
  ),
});

/** The same list told otherwise: rows in another order, an object's keys turned around. */
export function turned(list: AccountList): AccountList {
  const rows = Object.entries(list).map(([part, value]: [string, unknown]) => [
    part,
    Array.isArray(value) ? value.toReversed().map(backwards) : backwards(value),
  ]);
  return Object.fromEntries(rows) as AccountList;
}

function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, backwards(each)]),
  );
}
