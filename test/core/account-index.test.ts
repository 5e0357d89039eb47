import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  type AccountIndex,
  decodeIndex,
  encodeIndex,
  HEADER_BYTES,
  IndexFormatError,
  openIndex,
} from '../../src/core/account-index.ts';
import { buildIndex, LARGEST_SORTED } from '../../src/core/account-index-build.ts';

function invented(count: number, stem: string): string[] {
  return Array.from({ length: count }, (_, at) => `x:handle:${stem}${at.toString(36)}`);
}

function falseMaybes(index: AccountIndex, tries: number): number {
  let wrong = 0;
  for (let at = 0; at < tries; at++) if (index.has(`x:handle:bukan_${at}`)) wrong++;
  return wrong / tries;
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the format, fixed for good', () => {
  it('32 bits: the bytes of three keys', () => {
    const bytes = buildIndex(['x:handle:dpp_ppp', 'x:handle:gerindra', 'x:id:12345']);
    expect(hex(bytes)).toBe('4a4e49580220000003000000030000000000000000000000d74d01243281922d61dec263');
  });

  it('16 bits: the digest of 200,001 keys', () => {
    const bytes = buildIndex(invented(LARGEST_SORTED + 1, 'akun_'));
    expect(hex(bytes.subarray(0, HEADER_BYTES))).toBe('4a4e495802100000410d0300009003000000000000100000');
    expect(sha256(bytes)).toBe('0e0e48462b4d499308ef0e32efe208d41ef76f08b0bd018ef1e81fa232d52db3');
  });
});

describe('look-up', () => {
  it('finds every key, in any order, repeated, through base64 and at any offset in a buffer', () => {
    const key = fc.string({ unit: fc.constantFrom(...'abc09_.') }).map((name) => `threads:handle:${name}`);
    fc.assert(
      fc.property(fc.array(key, { maxLength: 300 }), fc.nat(9), (keys, offset) => {
        const bytes = decodeIndex(encodeIndex(buildIndex(keys)));
        expect(bytes).toEqual(buildIndex([...keys, ...keys].reverse()));
        const shifted = new Uint8Array(bytes.length + 20);
        shifted.set(bytes, offset);
        const index = openIndex(shifted.subarray(offset, offset + bytes.length));
        expect(keys.filter((each) => !index.has(each))).toEqual([]);
        expect(index.header).toEqual({
          version: 2,
          bits: 32,
          count: new Set(keys).size,
        });
        expect(index.has('threads:handle:not among them')).toBe(false);
      }),
    );
  });

  it('reads in place: a change of the buffer shows', () => {
    const bytes = buildIndex(['x:id:1']);
    const index = openIndex(bytes);
    expect(index.has('x:id:1')).toBe(true);
    bytes[HEADER_BYTES] = (bytes[HEADER_BYTES] ?? 0) ^ 1;
    expect(index.has('x:id:1')).toBe(false);
  });

  test.each([
    [30_000, 32, 4.01],
    [LARGEST_SORTED, 32, 4.01],
    [LARGEST_SORTED + 1, 16, 2.5],
    [1_000_000, 16, 2.5],
  ])(
    '%i keys: %i bits, at most %f bytes a key, none lost, few false',
    { timeout: 60_000 },
    (count, bits, bytesEach) => {
      const keys = invented(count, 'akun_');
      const bytes = buildIndex(keys);
      const index = openIndex(bytes);
      expect(index.header).toEqual({ version: 2, bits, count });
      expect(bytes.length / count).toBeLessThanOrEqual(bytesEach);
      expect(keys.filter((key) => !index.has(key))).toHaveLength(0);
      const rate = falseMaybes(index, 500_000);
      console.log(
        `${count} keys: ${bits} bits, ${(bytes.length / count).toFixed(3)} B a key, false maybe ${rate}`,
      );
      expect(rate).toBeLessThan(1e-4);
    },
  );

  it('holds the keys of every platform, of addresses and of items together', () => {
    const keys = ['x:handle:a', 'threads:handle:a', 'link:uji.example/ikut', 'item:instagram:Ab1'];
    const index = openIndex(buildIndex(keys));
    expect(keys.filter((key) => index.has(key))).toEqual(keys);
    expect(['facebook:handle:a', 'link:uji.example', 'item:x:Ab1'].some((key) => index.has(key))).toBe(false);
  });
});

describe('bytes that are no index', () => {
  const sorted = buildIndex(invented(50, 'a'));
  const fuse = buildIndex(invented(LARGEST_SORTED + 1, 'a'));
  const changed = (bytes: Uint8Array, at: number, value: number) => {
    const copy = bytes.slice();
    copy[at] = value;
    return copy;
  };

  const widest = () => {
    const bytes = new Uint8Array(HEADER_BYTES + 2 * 3 * 0x20000);
    bytes.set(fuse.subarray(0, HEADER_BYTES));
    const view = new DataView(bytes.buffer);
    view.setUint32(12, 3 * 0x20000, true);
    view.setUint32(20, 0x20000, true);
    return bytes;
  };

  test.each([
    ['nothing', new Uint8Array()],
    ['half a header', sorted.subarray(0, 12)],
    ['another magic', changed(sorted, 0, 0)],
    ['an earlier version', changed(sorted, 4, 1)],
    ['other bits', changed(sorted, 5, 8)],
    ['a reserved byte set', changed(sorted, 6, 1)],
    ['the other reserved byte set', changed(sorted, 7, 1)],
    ['one byte short', sorted.subarray(0, -1)],
    ['one byte long', new Uint8Array([...sorted, 0])],
    ['fewer keys than values', changed(sorted, 8, 49)],
    ['a fuse cut', fuse.subarray(0, -2)],
    ['a segment that is no power of two', changed(changed(fuse, 21, 0), 20, 3)],
    ['segments that do not fill the slots', changed(fuse, 21, 0x20)],
    ['a segment wider than half an offset', widest()],
    ['no segment', fuse.slice().fill(0, 20, 24)],
  ])('%s', (_, bytes) => {
    expect(() => openIndex(bytes)).toThrow(IndexFormatError);
  });

  it('garbage and damaged headers throw IndexFormatError and nothing else', () => {
    const damage = fc.tuple(
      fc.constantFrom(sorted, fuse),
      fc.array(fc.tuple(fc.nat(HEADER_BYTES - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
    );
    const damaged = damage.map(([bytes, changes]) => {
      const copy = bytes.slice();
      for (const [at, value] of changes) copy[at] = value;
      return copy;
    });
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), damaged), (bytes) => {
        try {
          openIndex(bytes).has('x:handle:psi_id');
        } catch (error) {
          expect(error).toBeInstanceOf(IndexFormatError);
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each(['***', 'a', 'SGVsbG8'.repeat(3), '\u200b'])('text %j', (text) => {
    expect(() => openIndex(decodeIndex(text))).toThrow(IndexFormatError);
  });
});
