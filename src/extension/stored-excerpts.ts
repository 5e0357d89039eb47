import { type Excerpts, openExcerpts } from '../core/wire/excerpt.ts';
import { allOf, type Database, placeIn, type StoredList } from './list-store-schema.ts';

/** A list that is not stored, or no longer. */
export class ListGone extends Error {
  override readonly name = 'ListGone';

  constructor(key: string) {
    super(`No list ${key} is stored.`);
  }
}

/** Exact look-ups in the list of a key; one that is replaced in the midst of a look-up is looked up anew. */
export function storedExcerpts(db: Database, key: string): Excerpts {
  let opened: Promise<Excerpts> | null = null;

  return {
    async of(keys, phrases) {
      const before = opened ?? open();
      opened = before;
      try {
        return await (await before).of(keys, phrases);
      } catch (reason) {
        opened = null;
        if (!(reason instanceof ListGone)) throw reason;
        return (await open()).of(keys, phrases);
      }
    },
  };

  async function open(): Promise<Excerpts> {
    const head = await db.get('heads', key);
    if (head === undefined) throw new ListGone(key);
    const place = placeIn(head);
    return openExcerpts({
      blocks: head.blocks,
      block: async (number) => there(head, await db.get('blocks', [place, number])),
      shard: async (number) => there(head, await db.get('shards', [place, number])),
    });
  }
}

/** All shards are read first: one access to the store instead of one a key. */
export async function excerptsAtOnce(db: Database, head: StoredList): Promise<Excerpts> {
  const place = placeIn(head);
  const shards = await db.getAll('shards', allOf(place));
  return openExcerpts({
    blocks: head.blocks,
    block: async (number) => there(head, await db.get('blocks', [place, number])),
    shard: async (number) => there(head, shards[number]),
  });
}

function there<T>({ key }: StoredList, stored: T | undefined): T {
  if (stored === undefined) throw new ListGone(key);
  return stored;
}
