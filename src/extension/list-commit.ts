import type { IDBPTransaction, StoreNames } from 'idb';
import type { Trusted } from '../core/tuf/ports.ts';
import { framesOf } from '../core/wire/frame.ts';
import { allOf, type Database, placeIn, type StoredList, type Tables } from './list-store-schema.ts';
import type { PageParts, TakenContent, TakenList } from './taken.ts';

type Everything = StoreNames<Tables>[];
export type Writing = IDBPTransaction<Tables, Everything, 'readwrite'>;

/**
 * All that `write` writes, or nothing. It waits for nothing but the transaction, which a browser else closes. Throws
 * what went wrong: a full disk is a `QuotaExceededError`.
 */
export async function inOneGo(db: Database, write: (tx: Writing) => Promise<void>): Promise<void> {
  const tx = db.transaction([...db.objectStoreNames], 'readwrite');
  const writing = write(tx).catch((reason: unknown) => {
    // After anything but its own end the transaction still stands, and would commit what was written so far.
    if (!isEnd(reason)) tx.abort();
    throw reason;
  });
  const settled = await Promise.allSettled([writing, tx.done]);
  const reasons = settled.flatMap((each): unknown[] => (each.status === 'rejected' ? [each.reason] : []));
  if (reasons.length > 0) throw reasons.find((each) => !isEnd(each)) ?? reasons[0];
}

/** What requests fail with, or cannot be made with, once a transaction was aborted: never the reason why. */
const ENDS = ['AbortError', 'TransactionInactiveError', 'InvalidStateError'];

function isEnd(reason: unknown): boolean {
  return reason instanceof Error && ENDS.includes(reason.name);
}

/** Writes one update of a repository. `own`: stamp of the package's own list that its parts were built with. */
export async function writeTaken(
  tx: Writing,
  fingerprint: string,
  trusted: Trusted,
  content: TakenContent,
  own: string,
): Promise<void> {
  const heads = tx.objectStore('heads');
  const books = tx.objectStore('books');
  await tx.objectStore('trusted').put(trusted, fingerprint);
  for (const key of content.gone) await forget(tx, key);
  for (const list of content.lists) await writeList(tx, list);
  for (const { key, validUntil } of content.renewed) {
    const head = await heads.get(key);
    if (head !== undefined) await heads.put({ ...head, validUntil }, key);
  }
  for (const each of content.refused) {
    await tx.objectStore('refused').put({ ...each, stamp: own }, each.key);
  }
  for (const key of content.goneBooks) await books.delete(key);
  for (const book of content.books) await books.put(book, book.key);
  if (content.parts !== null) await writeParts(tx, content.parts, own);
}

async function writeList(tx: Writing, { head, file, shards }: TakenList): Promise<void> {
  await forget(tx, head.key);
  const place = placeIn(head);
  // Of a view a clone takes the whole buffer behind it: every block would be the whole file.
  const blocks = Array.from(framesOf(file), ({ bytes }) => bytes.slice());
  // Async each, so that one that throws at once leaves no other's refusal unheard.
  await Promise.all([
    tx.objectStore('heads').put(head, head.key),
    ...blocks.map(async (bytes, number) => tx.objectStore('blocks').put(bytes, [place, number])),
    ...shards.map(async (pairs, number) => tx.objectStore('shards').put(pairs.slice(), [place, number])),
  ]);
}

/** Removes a list and what was refused in its place; its book goes by itself. */
export async function forget(tx: Writing, key: StoredList['key']): Promise<void> {
  await tx.objectStore('refused').delete(key);
  const head = await tx.objectStore('heads').get(key);
  if (head === undefined) return;
  const all = allOf(placeIn(head));
  await Promise.all([
    tx.objectStore('heads').delete(key),
    tx.objectStore('blocks').delete(all),
    tx.objectStore('shards').delete(all),
  ]);
}

/** Null: no list is stored any more, and the embedded index is current. */
export async function writeParts(tx: Writing, parts: PageParts | null, own: string): Promise<void> {
  await tx.objectStore('parts').clear();
  await tx.objectStore('built').clear();
  if (parts === null) return;
  for (const [platform, bytes] of parts) await tx.objectStore('parts').put(bytes, platform);
  await tx.objectStore('built').put(own, 'own');
}
