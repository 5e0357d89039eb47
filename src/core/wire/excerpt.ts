import type { AccountList } from '../list.ts';
import { type Block, openBlock, type Row, rowsOf } from './block.ts';
import { frameOf } from './frame.ts';
import { type Part, partOf } from './list-file.ts';
import { type ListIndex, placesIn, shardOf } from './list-index.ts';
import { contestantKey, KEYED } from './row-keys.ts';
import { sectionOf } from './section.ts';
import { WireError } from './wire-error.ts';

/** One stored list: its blocks by number, as `framesOf` gave their bytes, and the shards of `indexList`. */
export interface ListStore {
  readonly blocks: ListIndex['blocks'];
  block(number: number): Promise<Uint8Array>;
  shard(number: number): Promise<Uint32Array>;
}

/** Opens what a look-up needs of a stored list, and no more. */
export interface Excerpts {
  /**
   * The list cut down to the rows with these keys and their contestants, for `openList`: a match in it is a match in the
   * whole. A contestant whom only another list's entries name is had by `contestantKey`. Canaries are always there; phrases
   * with their contestants when `phrases` says so; gaps and skews never.
   */
  of(keys: readonly string[], phrases: boolean): Promise<AccountList>;
}

/** Blocks kept open, so that the next press on a like account unpacks nothing. */
const MOST_OPEN = 8;

/** Read as a whole, and small: a list has few phrases beside its accounts. */
const WHOLE: readonly Part[] = ['info', 'canaries', 'phrases'];

export function openExcerpts(store: ListStore): Excerpts {
  const open = new Map<number, Promise<Block>>();
  const numbers = new Map<Part, number[]>();
  for (const [number, part] of store.blocks.entries()) {
    if (part === null || !WHOLE.includes(part)) continue;
    numbers.set(part, [...(numbers.get(part) ?? []), number]);
  }

  function block(number: number): Promise<Block> {
    const opened =
      open.get(number) ?? store.block(number).then((bytes) => openStored(bytes, store.blocks[number]));
    // The one used last goes last.
    open.delete(number);
    open.set(number, opened);
    // A failed read is no answer to keep: the next press asks again.
    opened.catch(() => {
      if (open.get(number) === opened) open.delete(number);
    });
    for (const oldest of open.keys()) {
      if (open.size <= MOST_OPEN) break;
      open.delete(oldest);
    }
    return opened;
  }

  async function whole(part: Part): Promise<readonly Row[]> {
    const rows: Row[] = [];
    for (const number of numbers.get(part) ?? []) rows.push(...rowsOf(await block(number)));
    return rows;
  }

  /** Rows with one of these keys, in the order of the file. */
  async function found(keys: readonly string[]): Promise<ReadonlyMap<Part, readonly Row[]>> {
    const places = new Map<string, { readonly block: number; readonly row: number }>();
    for (const key of new Set(keys)) {
      const shard = await store.shard(shardOf(key));
      for (const place of placesIn(shard, key)) places.set(`${place.block} ${place.row}`, place);
    }
    const wanted = new Set(keys);
    const rows = new Map<Part, Row[]>();
    for (const place of [...places.values()].sort((a, b) => a.block - b.block || a.row - b.row)) {
      const part = store.blocks[place.block] ?? null;
      const keyed = part === null ? undefined : KEYED[part];
      const opened = await block(place.block);
      if (part === null || keyed === undefined || place.row >= opened.count) throw otherList();
      const row = opened.row(place.row);
      // Two keys may share a fingerprint.
      if (!keyed.keysOf(row, '').keys.some((key) => wanted.has(key))) continue;
      rows.set(part, [...(rows.get(part) ?? []), row]);
    }
    return rows;
  }

  return {
    async of(keys, withPhrases) {
      const rows = await found(keys);
      const phrases = withPhrases ? await whole('phrases') : [];
      const behind = [
        ...(['accounts', 'links', 'items'] as const).flatMap((part) => rows.get(part) ?? []),
        ...phrases,
      ];
      const contestants = await found(behind.map((row) => contestantKey(String(row['contestant']))));
      const [info] = await whole('info');
      const some = (part: Part) => rows.get(part) ?? [];
      return {
        info,
        contestants: [...some('contestants'), ...(contestants.get('contestants') ?? [])],
        accounts: some('accounts'),
        protected: some('protected'),
        gaps: [],
        skews: [],
        canaries: await whole('canaries'),
        links: some('links'),
        items: some('items'),
        phrases,
        hoaxes: some('hoaxes'),
      } as unknown as AccountList;
    },
  };
}

function openStored(bytes: Uint8Array, part: Part | null | undefined): Block {
  const frame = frameOf(bytes);
  const section = sectionOf(frame.section, frame.version);
  if (section === null || partOf(frame) !== part) throw otherList();
  return openBlock(frame, section, 'trusted');
}

function otherList(): WireError {
  return new WireError('form', 'the index is another list’s');
}
