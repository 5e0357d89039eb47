/**
 * MurmurHash3 x86 32-bit (Austin Appleby, public domain) of an ASCII string, as an unsigned 32-bit number.
 * Account keys are ASCII; of other text every code unit takes part, but not as the published byte form would.
 * The index format rests on these values: they never change.
 */
export function fingerprint(text: string, seed: number): number {
  const tail = text.length & ~3;
  let hash = seed;
  for (let at = 0; at < tail; at += 4) {
    hash ^= scramble(
      text.charCodeAt(at) |
        (text.charCodeAt(at + 1) << 8) |
        (text.charCodeAt(at + 2) << 16) |
        (text.charCodeAt(at + 3) << 24),
    );
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
  }
  let rest = 0;
  for (let at = text.length - 1; at >= tail; at--) rest = (rest << 8) | text.charCodeAt(at);
  return mix(hash ^ scramble(rest) ^ text.length);
}

/** Murmur's finalizer: a bijection of 32 bits in which every bit of the argument reaches every bit of the result. */
export function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function scramble(block: number): number {
  const product = Math.imul(block, 0xcc9e2d51);
  return Math.imul((product << 15) | (product >>> 17), 0x1b873593);
}

/** Seeds of the two lanes; 32-bit indexes hold the first lane, 16-bit ones are built from both. */
export const FIRST_LANE = 0x4a656d70;
export const SECOND_LANE = 0x4e657472;
