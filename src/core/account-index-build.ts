import type { AccountKey } from './account.ts';
import { FORMAT_VERSION, HEADER_BYTES, MAGIC } from './account-index.ts';
import type { AddressKey } from './address-key.ts';
import { FIRST_LANE, fingerprint, SECOND_LANE } from './fingerprint.ts';
import { buildFuse } from './fuse-build.ts';
import { distinctPairs, startPairs } from './wire/pairs.ts';

/** Above this many keys, 32-bit fingerprints would cost more memory than a page should give. */
export const LARGEST_SORTED = 200_000;

/**
 * The index of a list's keys in format 2 (account-index.ts). The order of the keys and repeated keys make no
 * difference: the same set gives the same bytes.
 */
export function buildIndex(keys: readonly (AccountKey | AddressKey)[]): Uint8Array {
  const lanes = startPairs();
  for (const key of keys) lanes.add(fingerprint(key, FIRST_LANE), fingerprint(key, SECOND_LANE));
  const distinct = distinctPairs([lanes.all()]);
  return distinct.length > 2 * LARGEST_SORTED ? fuseIndex(distinct) : sortedIndex(distinct);
}

/** At 32 bits. `lanes`: two fingerprints a key, side by side, as `distinctPairs` gives them. */
export function sortedIndex(lanes: Uint32Array): Uint8Array {
  const count = lanes.length / 2;
  const firsts = new Uint32Array(count);
  for (let at = 0; at < count; at++) firsts[at] = lanes[2 * at] ?? 0;
  firsts.sort();
  // Two keys may share a first lane: it is stored once.
  const values = firsts.filter((value, at) => at === 0 || value !== firsts[at - 1]);
  const view = frame(32, count, values.length, 0, 0);
  values.forEach((value, at) => {
    view.setUint32(HEADER_BYTES + 4 * at, value, true);
  });
  return new Uint8Array(view.buffer);
}

/** At 16 bits, of the same lanes. */
export function fuseIndex(lanes: Uint32Array): Uint8Array {
  const count = lanes.length / 2;
  const { shape, values } = buildFuse(lanes, count);
  const view = frame(16, count, shape.slots, shape.seed, shape.segmentLength);
  values.forEach((value, at) => {
    view.setUint16(HEADER_BYTES + 2 * at, value, true);
  });
  return new Uint8Array(view.buffer);
}

function frame(
  bits: 16 | 32,
  count: number,
  slots: number,
  seed: number,
  segmentLength: number,
): DataView<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(HEADER_BYTES + (slots * bits) / 8));
  view.setUint32(0, MAGIC, true);
  view.setUint8(4, FORMAT_VERSION);
  view.setUint8(5, bits);
  view.setUint32(8, count, true);
  view.setUint32(12, slots, true);
  view.setUint32(16, seed, true);
  view.setUint32(20, segmentLength, true);
  return view;
}
