import { type FuseShape, LARGEST_SEGMENT, locate, type Place } from './fuse.ts';

export interface Fuse {
  readonly shape: FuseShape;
  /** One 16-bit value a slot. */
  readonly values: Uint16Array;
}

const MAX_ATTEMPTS = 100;

/**
 * Builds the filter of `count` distinct keys: `lanes` holds two unsigned 32-bit fingerprints a key, side by side.
 * The same keys in the same order give the same bytes. Duplicates never fit: remove them first.
 */
export function buildFuse(lanes: Uint32Array, count: number): Fuse {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const shape = shapeOf(count, Math.imul(attempt, 0x9e3779b1) >>> 0);
    const values = attemptBuild(lanes, count, shape);
    if (values !== null) return { shape, values };
  }
  throw new Error(`No filter fits these ${count} keys after ${MAX_ATTEMPTS} seeds: are they distinct?`);
}

/** The paper's sizes for three slots a key. */
function shapeOf(count: number, seed: number): FuseShape {
  const keys = Math.max(count, 2);
  const power = Math.floor(Math.log(keys) / Math.log(3.33) + 2.25);
  const segmentLength = Math.min(2 ** power, LARGEST_SEGMENT);
  const factor = Math.max(1.125, 0.875 + (0.25 * Math.log(1_000_000)) / Math.log(keys));
  const segments = Math.max(Math.ceil((keys * factor) / segmentLength), 3);
  return { seed, segmentLength, slots: segments * segmentLength };
}

/** Peels: a slot that only one key uses decides that key's place; taking the key away frees further slots. */
function attemptBuild(lanes: Uint32Array, count: number, shape: FuseShape): Uint16Array | null {
  const place: Place = { first: 0, second: 0, third: 0, check: 0 };
  const users = new Uint8Array(shape.slots);
  // XOR of the numbers of the keys using a slot: with one user left it is that key's number.
  const keysOf = new Uint32Array(shape.slots);
  for (let key = 0; key < count; key++) {
    locateKey(place, shape, lanes, key);
    for (const slot of [place.first, place.second, place.third]) {
      // 255 users of one slot cannot happen by chance.
      if (users[slot] === 255) return null;
      users[slot] = (users[slot] ?? 0) + 1;
      keysOf[slot] = (keysOf[slot] ?? 0) ^ key;
    }
  }
  const queue: number[] = [];
  for (let slot = 0; slot < shape.slots; slot++) if (users[slot] === 1) queue.push(slot);
  const order = new Uint32Array(count);
  const own = new Uint32Array(count);
  let peeled = 0;
  for (let slot = queue.pop(); slot !== undefined; slot = queue.pop()) {
    if (users[slot] !== 1) continue;
    const key = keysOf[slot] ?? 0;
    order[peeled] = key;
    own[peeled++] = slot;
    locateKey(place, shape, lanes, key);
    for (const used of [place.first, place.second, place.third]) {
      const left = (users[used] ?? 0) - 1;
      users[used] = left;
      keysOf[used] = (keysOf[used] ?? 0) ^ key;
      if (left === 1) queue.push(used);
    }
  }
  return peeled === count ? assign(lanes, shape, order, own) : null;
}

/** In reverse of peeling, every key's own slot is still free when its turn comes. */
function assign(lanes: Uint32Array, shape: FuseShape, order: Uint32Array, own: Uint32Array): Uint16Array {
  const place: Place = { first: 0, second: 0, third: 0, check: 0 };
  const values = new Uint16Array(shape.slots);
  for (let at = order.length - 1; at >= 0; at--) {
    locateKey(place, shape, lanes, order[at] ?? 0);
    const { first, second, third, check } = place;
    values[own[at] ?? 0] = check ^ (values[first] ?? 0) ^ (values[second] ?? 0) ^ (values[third] ?? 0);
  }
  return values;
}

function locateKey(place: Place, shape: FuseShape, lanes: Uint32Array, key: number): void {
  locate(place, shape, lanes[2 * key] ?? 0, lanes[2 * key + 1] ?? 0);
}
