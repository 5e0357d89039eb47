import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type AccountList, accountSchema } from '../../../src/core/list.ts';
import { names } from '../../../src/core/wire/fields.ts';
import { type Frame, framesOf } from '../../../src/core/wire/frame.ts';
import { checkFile, decodeList, encodeList } from '../../../src/core/wire/list-file.ts';
import { through } from '../../../src/core/wire/packed.ts';
import { anyList, turned } from './arbitrary-list.ts';
import { inventedList } from './invented-list.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const faultOf = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return Reflect.get(error as object, 'fault') ?? error;
  }
  return 'none';
};

/** A section no version of ours has, as a newer publisher would write it. */
function frameBytes(section: number, version: number, rows: number, columns: readonly number[]): Uint8Array {
  return new Uint8Array([section, version, rows, columns.length, ...columns]);
}
const newer: Frame = {
  section: 3,
  version: 9,
  rows: 7,
  bytes: frameBytes(3, 9, 7, [1, 2, 3]),
  columns: new Uint8Array(),
};

describe('a list as one file', () => {
  it('comes back whole, and has one byte form', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const file = encodeList(list);
        const { list: back, further } = decodeList(file);
        expect(further).toEqual([]);
        expect(encodeList(back)).toEqual(file);
        expect(encodeList(turned(list))).toEqual(file);
        checkFile(file);
        // Every row is there, and nothing was changed on the way.
        const told = (each: AccountList) =>
          new Map(
            Object.entries(each).map(([part, rows]: [string, unknown]) => [
              part,
              Array.isArray(rows) ? rows.map(sortedJson).sort() : sortedJson(rows),
            ]),
          );
        expect(told(back)).toEqual(told(list));
      }),
    );
  });

  it('is fixed for good: the digest of 3,000 accounts', () => {
    const file = encodeList(inventedList(3_000));
    expect([...framesOf(file)].map(({ section }) => section)).toContain(2);
    expect(sha256(file)).toBe('b2a0fe9a1d91c355a6830da6a33ca62c4b74af6d4fb42794c650422b7ef69b21');
  });

  it.each([14_700, 60_000])(
    '%i accounts: at most 25 bytes each, packed',
    { timeout: 60_000 },
    async (count) => {
      const file = encodeList(inventedList(count));
      const packed = await through(file, new CompressionStream('deflate-raw'), 2 ** 30);
      console.log(
        `${count} accounts: ${(file.length / count).toFixed(1)} B each, packed ${(packed.length / count).toFixed(2)}`,
      );
      expect(packed.length / count).toBeLessThanOrEqual(25);
      const back = await through(packed, new DecompressionStream('deflate-raw'), file.length);
      expect(Buffer.compare(back, file)).toBe(0);
    },
  );

  it('keeps what only a newer version reads, and gives it back', () => {
    const file = encodeList(inventedList(40), [newer]);
    const { list, further } = decodeList(file);
    expect(list.accounts).toHaveLength(40);
    expect(further.map(({ bytes }) => bytes)).toEqual([newer.bytes]);
    expect(Buffer.compare(encodeList(list, further), file)).toBe(0);
    expect(() => checkFile(file)).not.toThrow();
  });

  it('checks names as the schema does', () => {
    const { handles, ids } = accountSchema.shape;
    for (const value of [[], ['a'], ['a', ''], [''], [1], 'a', null, [null], ['a', 'b']]) {
      expect(names.handles(value)).toBe(handles.safeParse(value).success);
      expect(names.ids(value)).toBe(ids.safeParse(value).success);
    }
  });

  it('does not write what is no text', () => {
    const list = inventedList(1);
    const accounts = list.accounts.map((each) => ({ ...each, handles: ['\ud83d'] }));
    expect(faultOf(() => encodeList({ ...list, accounts }))).toBe('value');
    const long = list.accounts.map((each) => ({ ...each, note: 'a'.repeat(20_001) }));
    expect(faultOf(() => encodeList({ ...list, accounts: long }))).toBe('value');
  });
});

describe('bytes that are no list', () => {
  const list = inventedList(3);
  const file = encodeList(list);
  const header = [...file.subarray(0, 5)];
  const changed = (at: number, value: number) => file.map((byte, index) => (index === at ? value : byte));
  const other = (part: Partial<Record<keyof AccountList, unknown>>) =>
    encodeList({ ...list, ...part } as AccountList);
  const account = list.accounts[0]!;
  const [info, ...frames] = [...framesOf(file)].map(({ bytes }) => [...bytes]);
  const joined = (...parts: (readonly number[] | undefined)[]) =>
    new Uint8Array([...header, ...parts.flatMap((each) => each ?? [])]);

  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'cut'],
    ['another file', changed(0, 0), 'magic'],
    ['a newer container', changed(4, 2), 'version'],
    ['the header alone', joined(), 'value'],
    ['no list of its own', joined(...frames), 'value'],
    ['two lists', joined(info, info), 'value'],
    ['the last byte missing', file.subarray(0, -1), 'cut'],
    ['a byte more', new Uint8Array([...file, 0]), 'cut'],
    ['sections out of order', joined(...frames, info), 'form'],
    ['a block without rows', joined(info, [2, 1, 0, 0]), 'form'],
    ['a block of 513 rows', joined(info, [2, 1, 0x81, 4, 0]), 'limit'],
    ['a number longer than it need be', joined(info, [0x82, 0, 1, 1, 0]), 'form'],
    [
      'a number without end',
      joined(
        info,
        Array.from({ length: 12 }, () => 0xff),
      ),
      'limit',
    ],
    ['columns that are not there', joined(info, [2, 1, 1, 0]), 'cut'],
    ['a newer section cut short', joined(info, [30, 1, 1, 9, 1]), 'cut'],
    ['a platform nobody knows', other({ accounts: [{ ...account, platform: 'friendster' }] }), 'value'],
    ['a day that is none', other({ accounts: [{ ...account, validTo: '2030-02-30' }] }), 'value'],
    ['an account without source', other({ accounts: [{ ...account, sources: [] }] }), 'value'],
    ['an empty handle', other({ accounts: [{ ...account, handles: [''] }] }), 'value'],
    [
      'a region that is none',
      other({ accounts: [{ ...account, origin: { scope: 'region', code: 'x' } }] }),
      'value',
    ],
    [
      'an origin that is none',
      other({ accounts: [{ ...account, origin: { scope: 'me', name: 'x' } }] }),
      'value',
    ],
    ['a version below one', other({ info: { ...list.info, version: 0 } }), 'value'],
    ['a rate below one', other({ skews: [{ ...SKEW, ratio: 0.5 }] }), 'value'],
  ])('%s', (_, bytes, fault) => {
    expect(faultOf(() => decodeList(bytes))).toBe(fault);
    expect(faultOf(() => checkFile(bytes))).toBe(fault);
  });

  it('another byte form of the same list', () => {
    // The contestants of one block in two: every value is right, the form is not.
    const blocks = [
      ...framesOf(encodeList({ ...list, accounts: [], contestants: list.contestants.slice(0, 1) })),
    ];
    const [own, contestant] = blocks.map(({ bytes }) => [...bytes]);
    expect(faultOf(() => decodeList(joined(own, contestant, contestant)))).toBe('canonical');
  });
});

const SKEW = {
  election: 'uji',
  region: null,
  platform: 'x',
  measure: 'listed',
  ratio: 4,
  reason: 'Alasan.',
} as const;

function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
