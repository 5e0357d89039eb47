import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_LANE, fingerprint, SECOND_LANE } from '../../src/core/fingerprint.ts';
import { type FuseShape, LARGEST_SEGMENT, locate } from '../../src/core/fuse.ts';
import { buildFuse, type Fuse } from '../../src/core/fuse-build.ts';

function lanesOf(keys: readonly string[]): Uint32Array {
  return Uint32Array.from(
    keys.flatMap((key) => [fingerprint(key, FIRST_LANE), fingerprint(key, SECOND_LANE)]),
  );
}

function holds({ shape, values }: Fuse, key: string): boolean {
  const place = { first: 0, second: 0, third: 0, check: 0 };
  locate(place, shape, fingerprint(key, FIRST_LANE), fingerprint(key, SECOND_LANE));
  return (values[place.first]! ^ values[place.second]! ^ values[place.third]!) === place.check;
}

describe('binary fuse 16', () => {
  it('holds every key of any set', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 400 }), (keys) => {
        const fuse = buildFuse(lanesOf(keys), keys.length);
        expect(keys.filter((key) => !holds(fuse, key))).toEqual([]);
      }),
    );
  });

  it('rarely takes a foreign key for one of its own', () => {
    const keys = Array.from({ length: 30_000 }, (_, at) => `x:handle:akun_${at}`);
    const fuse = buildFuse(lanesOf(keys), keys.length);
    let wrong = 0;
    for (let at = 0; at < 300_000; at++) if (holds(fuse, `x:handle:lain_${at}`)) wrong++;
    expect(wrong / 300_000).toBeLessThan(1e-4);
    expect(fuse.values.byteLength / keys.length).toBeLessThanOrEqual(2.5);
  });

  it('keeps the three slots apart and inside, for any shape and key', () => {
    const shapes = fc
      .tuple(
        fc.integer({ min: 0, max: Math.log2(LARGEST_SEGMENT) }),
        fc.integer({ min: 3, max: 200 }),
        fc.nat(),
      )
      .map(
        ([power, segments, seed]): FuseShape => ({
          seed,
          segmentLength: 2 ** power,
          slots: segments * 2 ** power,
        }),
      );
    const lane = fc.integer({ min: 0, max: 0xffffffff });
    fc.assert(
      fc.property(shapes, lane, lane, (shape, first, second) => {
        const place = { first: 0, second: 0, third: 0, check: 0 };
        locate(place, shape, first, second);
        const slots = [place.first, place.second, place.third];
        expect(new Set(slots).size).toBe(3);
        for (const slot of slots) expect(slot >= 0 && slot < shape.slots).toBe(true);
        expect(place.check).toBe(place.check & 0xffff);
      }),
      { numRuns: 2000 },
    );
  });

  it('says so when keys are repeated', () => {
    expect(() => buildFuse(lanesOf(['a', 'b', 'a']), 3)).toThrow(/distinct/);
  });
});
