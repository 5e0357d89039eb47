import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { FIRST_LANE, fingerprint, mix, SECOND_LANE } from '../../src/core/fingerprint.ts';

test.each([
  ['', 0, 0],
  ['', 1, 0x514e28b7],
  ['test', 0, 0xba6bd213],
  ['Hello, world!', 0, 0xc0363e43],
  ['a', 0x9747b28c, 0x7fa09ea6],
  ['aa', 0x9747b28c, 0x5d211726],
  ['aaa', 0x9747b28c, 0x283e0130],
  ['test', 0x9747b28c, 0x704b81dc],
  ['The quick brown fox jumps over the lazy dog', 0x9747b28c, 0x2fa826cd],
])('MurmurHash3 x86 32 of %j with seed %i', (text, seed, expected) => {
  expect(fingerprint(text, seed)).toBe(expected);
});

test.each([
  ['x:handle:dpp_ppp', 0x63c2de61, 0x34b182a6],
  ['facebook:id:105220035562924', 0x8cd368d9, 0x9e3a5082],
])('both lanes of %s stay what every published index holds', (key, first, second) => {
  expect([fingerprint(key, FIRST_LANE), fingerprint(key, SECOND_LANE)]).toEqual([first, second]);
});

it('is an unsigned 32-bit number for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer(), (text, seed) => {
      const value = fingerprint(text, seed);
      expect(value).toBe(value >>> 0);
      expect(mix(value)).toBe(mix(value) >>> 0);
    }),
  );
});
