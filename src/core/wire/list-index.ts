import { FIRST_LANE, fingerprint, SECOND_LANE } from '../fingerprint.ts';
import { type Block, openBlock } from './block.ts';
import { framesOf, MOST_ROWS } from './frame.ts';
import type { IndexParts } from './index-parts.ts';
import { last, type Part, partOf } from './list-file.ts';
import { distinctPairs, type Pairs, startPairs } from './pairs.ts';
import { KEYED } from './row-keys.ts';
import { sectionOf } from './section.ts';
import { WireError } from './wire-error.ts';

/** Where an exact look-up finds the rows of one list: blocks are kept one by one, keys in shards. */
export interface ListIndex {
  /** Of every block of the file, in order: which part its rows belong to, null where this version knows it not. */
  readonly blocks: readonly (Part | null)[];
  /** `SHARDS` shards by the top bits of a key's fingerprint: pairs of place and fingerprint, by fingerprint. */
  readonly shards: readonly Uint32Array[];
}

export const SHARDS = 256;
/** A place is 32 bits: the block's number and the row in it. */
const MOST_BLOCKS = 2 ** 32 / MOST_ROWS;

/**
 * Reads a file block by block, with only the columns an index needs: the held keys go to `parts`, which may take
 * several lists, and every key and where its row is to the index given back. The file is one `checkFile` took.
 */
export function indexList(file: Uint8Array, parts: IndexParts): ListIndex {
  return last(indexing(file, parts));
}

/** The same, a step a block. */
export function* indexing(file: Uint8Array, parts: IndexParts): Generator<void, ListIndex> {
  const places = startPairs();
  const blocks: (Part | null)[] = [];
  let day = '';
  for (const frame of framesOf(file)) {
    if (blocks.length === MOST_BLOCKS) throw new WireError('limit', 'it has too many blocks');
    const part = partOf(frame);
    const section = sectionOf(frame.section, frame.version);
    if (part !== null && section !== null) {
      const block = openBlock(frame, section, 'trusted');
      // The first section, so that every other one is read by its day.
      if (part === 'info') day = String(block.row(0)['date']);
      addBlock(part, block, day, blocks.length * MOST_ROWS, parts, places);
    }
    blocks.push(part);
    yield;
  }
  if (day === '') throw new WireError('value', 'it is not one list');
  return { blocks, shards: sharded(distinctPairs([places.all()])) };
}

/** The places in the shard of a key where its row may be: one or, by chance, a few more. */
export function placesIn(shard: Uint32Array, key: string): readonly { block: number; row: number }[] {
  const wanted = fingerprint(key, FIRST_LANE);
  const places: { block: number; row: number }[] = [];
  for (let at = firstFrom(shard, wanted, 0); shard[2 * at + 1] === wanted; at++) {
    const place = shard[2 * at] ?? 0;
    places.push({ block: Math.floor(place / MOST_ROWS), row: place % MOST_ROWS });
  }
  return places;
}

/** Number of the first pair whose fingerprint is `wanted` or more. */
function firstFrom(pairs: Uint32Array, wanted: number, start: number): number {
  let low = start;
  let high = pairs.length / 2;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pairs[2 * middle + 1] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function shardOf(key: string): number {
  return Math.floor(fingerprint(key, FIRST_LANE) / (2 ** 32 / SHARDS));
}

function addBlock(
  part: Part,
  block: Block,
  day: string,
  start: number,
  parts: IndexParts,
  places: Pairs,
): void {
  const keyed = KEYED[part];
  if (keyed === undefined) return;
  const columns = keyed.fields.map((field) => [field, block.column(field)] as const);
  // One object for all rows: a million new ones would take a fifth of the time.
  const row: Record<string, unknown> = {};
  for (let at = 0; at < block.count; at++) {
    for (const [field, values] of columns) row[field] = values[at];
    const { keys, held, platform } = keyed.keysOf(row, day);
    for (const key of keys) {
      const first = fingerprint(key, FIRST_LANE);
      places.add(start + at, first);
      if (held) parts.add(platform, first, fingerprint(key, SECOND_LANE));
    }
  }
}

/** Views into one sorted table. */
function sharded(pairs: Uint32Array): readonly Uint32Array[] {
  let start = 0;
  return Array.from({ length: SHARDS }, (_, shard) => {
    const end = firstFrom(pairs, (shard + 1) * (2 ** 32 / SHARDS), start);
    const view = pairs.subarray(2 * start, 2 * end);
    start = end;
    return view;
  });
}
