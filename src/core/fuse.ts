import { mix } from './fingerprint.ts';

/**
 * A binary fuse filter with 16-bit values (Graf and Lemire, "Binary Fuse Filters: Fast and Smaller Than Xor
 * Filters", 2022): a key is in the set when the values of its three slots XOR to its own check value.
 */
export interface FuseShape {
  /** Unsigned 32 bits; another one is tried when a set of keys does not fit. */
  readonly seed: number;
  /** A power of two, at most 65,536. */
  readonly segmentLength: number;
  /** All slots, a multiple of `segmentLength`, at least three segments. */
  readonly slots: number;
}

/** Where one key stands in a filter, written into by `locate` so that probing allocates nothing. */
export interface Place {
  first: number;
  second: number;
  third: number;
  /** 16 bits. */
  check: number;
}

export const LARGEST_SEGMENT = 0x10000;

/** Both lanes are unsigned 32-bit fingerprints of one key. */
export function locate(place: Place, shape: FuseShape, firstLane: number, secondLane: number): void {
  const { seed, segmentLength, slots } = shape;
  const spread = mix(firstLane ^ seed);
  const offset = mix(secondLane ^ seed);
  const mask = segmentLength - 1;
  // The top bits choose the window of three segments, each half of `offset` a slot inside the next two.
  place.first = Math.floor((spread / 0x100000000) * (slots - 2 * segmentLength));
  place.second = (place.first + segmentLength) ^ (offset & mask);
  place.third = (place.first + 2 * segmentLength) ^ ((offset >>> 16) & mask);
  place.check = mix(spread ^ Math.imul(offset, 0x9e3779b1)) & 0xffff;
}
