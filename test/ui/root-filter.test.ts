import { expect, it } from 'vitest';
import { readableUnder } from '../../src/ui/interstitial/root-filter.ts';

it.each([
  ['none', true],
  ['invert(1) hue-rotate(180deg)', true],
  ['invert(0.9) hue-rotate(180deg) contrast(0.9) brightness(0.8)', true],
  ['grayscale(1)', true],
  ['sepia(0.4) saturate(2)', true],
  ['opacity(0.9)', true],
  ['opacity(0)', false],
  ['invert(0.5)', false],
  ['brightness(0)', false],
  ['contrast(0.7) contrast(0.7) contrast(0.7)', false],
  ['invert(1) hue-rotate(180deg) brightness(1.05) contrast(1.2)', true],
  ['contrast(0.4) brightness(5)', false],
  ['blur(40px)', false],
  ['drop-shadow(rgb(0, 0, 0) 900px 0px 0px)', false],
  ['url("#lure")', false],
])('under %j: %s', (filter, readable) => {
  expect(readableUnder(filter)).toBe(readable);
});
