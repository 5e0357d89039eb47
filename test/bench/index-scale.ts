import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import type { AccountList } from '../../src/core/list.ts';
import { applyDelta, deltaOf } from '../../src/core/wire/delta.ts';
import { encodeList } from '../../src/core/wire/list-file.ts';
import { changedList, inventedList } from '../core/wire/invented-list.ts';
import { type IndexCost, measuredIndex } from './index-chromium.ts';
import { metadataBytes } from './list-metadata.ts';

const MILLION = 1_000_000;
/** Accounts contestants registered at one election. */
const REGISTERED = 14_700;
/** A day's changes: few, so that what every delta has weighs most. */
const CHANGED = 0.005;

/** What an index of a large list costs. */
export interface IndexScale extends IndexCost {
  readonly accounts: number;
}

/** Packed as the browser unpacks; of the two lists, the larger number. */
export interface ListSize {
  readonly bytesPerAccount: number;
  readonly deltaBytesPerChange: number;
  /** Into a new version of the larger list, from packed bytes of neither. */
  readonly applyS: number;
  /** What a browser reads beside its list when everything is new (list-metadata.ts). */
  readonly metadataKB: number;
}

interface Sizes {
  readonly file: Uint8Array;
  readonly perAccount: number;
  readonly perChange: number;
  readonly applyS: number;
}

/** Invented lists of 1,000,000 and 14,700 accounts, over the wire and in the worker. */
export async function listScale(): Promise<{ readonly index: IndexScale; readonly list: ListSize }> {
  const sizes: Sizes[] = [];
  for (const count of [REGISTERED, MILLION]) sizes.push(await sizesOf(inventedList(count)));
  const [small, large] = sizes;
  if (small === undefined || large === undefined) throw new Error('a list was not measured');
  process.stderr.write(
    ` ${sizes.map(({ perAccount }) => perAccount.toFixed(2)).join(' and ')} B an account …`,
  );
  return {
    index: { accounts: MILLION, ...(await measuredIndex(large.file)) },
    list: {
      bytesPerAccount: Math.max(small.perAccount, large.perAccount),
      deltaBytesPerChange: Math.max(small.perChange, large.perChange),
      applyS: large.applyS,
      metadataKB: metadataBytes() / 1e3,
    },
  };
}

async function sizesOf(list: AccountList): Promise<Sizes> {
  const base = encodeList(list);
  const { list: next, changes } = changedList(list, CHANGED);
  const delta = await deltaOf(base, encodeList(next), sha256);
  const begun = performance.now();
  await applyDelta(delta, base, sha256);
  const applyS = (performance.now() - begun) / 1_000;
  const file = packed(base);
  return {
    file,
    perAccount: file.length / list.accounts.length,
    perChange: packed(delta).length / changes,
    applyS,
  };
}

function sha256(bytes: Uint8Array): Promise<Uint8Array> {
  return Promise.resolve(createHash('sha256').update(bytes).digest());
}

/** As `CompressionStream('deflate-raw')` packs, at its level. */
function packed(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes);
}
