/** Pairs of unsigned 32-bit numbers, in memory that grows with them: never an object a key. */
export interface Pairs {
  readonly size: number;
  add(minor: number, major: number): void;
}

export interface PairStore extends Pairs {
  /** A view of all pairs, each `minor, major`: valid until the next one is added. */
  all(): Uint32Array<ArrayBuffer>;
}

export function startPairs(): PairStore {
  let lanes = new Uint32Array(64);
  let size = 0;
  return {
    get size() {
      return size;
    },
    add(minor, major) {
      if (2 * size === lanes.length) {
        const larger = new Uint32Array(2 * lanes.length);
        larger.set(lanes);
        lanes = larger;
      }
      lanes[2 * size] = minor;
      lanes[2 * size + 1] = major;
      size++;
    },
    all: () => lanes.subarray(0, 2 * size),
  };
}

/** The pairs of several stores by their major number, then their minor one, each once. */
export function distinctPairs(stores: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(stores.reduce((sum, { length }) => sum + length, 0));
  let filled = 0;
  for (const each of stores) {
    all.set(each, filled);
    filled += each.length;
  }
  // Little-endian, as every browser's machine is: the second number is the high half.
  const joined = new BigUint64Array(all.buffer);
  joined.sort();
  let count = 0;
  for (let at = 0; at < all.length; at += 2) {
    const [minor = 0, major = 0] = [all[at], all[at + 1]];
    if (count > 0 && minor === all[count - 2] && major === all[count - 1]) continue;
    all[count++] = minor;
    all[count++] = major;
  }
  return all.subarray(0, count);
}
