import type { AccountKey } from './account.ts';
import type { AddressKey } from './address-key.ts';
import { FIRST_LANE, fingerprint, SECOND_LANE } from './fingerprint.ts';
import { type FuseShape, LARGEST_SEGMENT, locate, type Place } from './fuse.ts';

/**
 * The index of a list's keys, of every platform (the keys name theirs), format 2. All numbers little-endian:
 *
 *     0  "JNIX"      4  version u8    5  bits u8 (16 or 32)   6  zero u16
 *     8  count u32 (distinct keys)    12 slots u32 (values in the body)
 *     16 seed u32, 20 segment length u32 (both 0 at 32 bits)
 *     24 body: 32 bits: the keys' first-lane fingerprints, distinct, ascending; 16 bits: the fuse filter's slots
 *
 * A look-up that hits is a *maybe*: wrong for about count / 2^32 (32 bits) or 1 / 65,536 (16 bits) of foreign keys.
 * A look-up that misses is certain.
 */
export interface AccountIndex {
  readonly header: IndexHeader;
  has(key: AccountKey | AddressKey): boolean;
}

export interface IndexHeader {
  readonly version: typeof FORMAT_VERSION;
  readonly bits: 16 | 32;
  /** Distinct keys the index was built from; an account has one for every handle and id. */
  readonly count: number;
}

/** The bytes or the text are no index this version reads. */
export class IndexFormatError extends Error {
  override readonly name = 'IndexFormatError';
}

export const FORMAT_VERSION = 2;
export const MAGIC = 0x58494e4a;
export const HEADER_BYTES = 24;

/** Reads in place: the index keeps a view of `bytes`, which must not change afterwards. */
export function openIndex(bytes: Uint8Array): AccountIndex {
  if (bytes.byteLength < HEADER_BYTES) throw new IndexFormatError();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const word = (at: number) => view.getUint32(at, true);
  const bits = view.getUint8(5);
  const count = word(8);
  const shape: FuseShape = { slots: word(12), seed: word(16), segmentLength: word(20) };
  const isSorted = bits === 32;
  const reads =
    word(0) === MAGIC &&
    view.getUint8(4) === FORMAT_VERSION &&
    view.getUint16(6, true) === 0 &&
    (bits === 16 || isSorted) &&
    bytes.byteLength === HEADER_BYTES + (shape.slots * bits) / 8 &&
    (isSorted ? sortedFits : fuseFits)(count, shape);
  if (!reads) throw new IndexFormatError();
  return {
    header: { version: FORMAT_VERSION, bits, count },
    has: isSorted ? sortedLookup(view, shape.slots) : fuseLookup(view, shape),
  };
}

/** Base64, for messages and for embedding. */
export function encodeIndex(bytes: Uint8Array): string {
  let binary = '';
  // Chunked: every byte is one argument of the call.
  for (let at = 0; at < bytes.length; at += 0x2000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x2000));
  }
  return btoa(binary);
}

export function decodeIndex(text: string): Uint8Array {
  let binary: string;
  try {
    binary = atob(text);
  } catch {
    throw new IndexFormatError();
  }
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

function sortedFits(count: number, { slots, seed, segmentLength }: FuseShape): boolean {
  return seed === 0 && segmentLength === 0 && slots <= count && slots > 0 === count > 0;
}

/** Within these bounds every slot a key can name lies inside the body. */
function fuseFits(count: number, { slots, segmentLength }: FuseShape): boolean {
  const powerOfTwo = segmentLength > 0 && (segmentLength & (segmentLength - 1)) === 0;
  return (
    powerOfTwo &&
    segmentLength <= LARGEST_SEGMENT &&
    slots % segmentLength === 0 &&
    slots >= 3 * segmentLength &&
    count <= slots
  );
}

function sortedLookup(view: DataView, length: number): AccountIndex['has'] {
  return (key) => {
    const wanted = fingerprint(key, FIRST_LANE);
    let low = 0;
    let high = length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const value = view.getUint32(HEADER_BYTES + 4 * middle, true);
      if (value === wanted) return true;
      if (value < wanted) low = middle + 1;
      else high = middle;
    }
    return false;
  };
}

function fuseLookup(view: DataView, shape: FuseShape): AccountIndex['has'] {
  const place: Place = { first: 0, second: 0, third: 0, check: 0 };
  const value = (slot: number) => view.getUint16(HEADER_BYTES + 2 * slot, true);
  return (key) => {
    locate(place, shape, fingerprint(key, FIRST_LANE), fingerprint(key, SECOND_LANE));
    return (value(place.first) ^ value(place.second) ^ value(place.third)) === place.check;
  };
}
