import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { AccountList } from '../../src/core/list.ts';
import { deltaOf } from '../../src/core/wire/delta.ts';
import { encodeList } from '../../src/core/wire/list-file.ts';
import { changedList, inventedList } from '../core/wire/invented-list.ts';

const MILLION = 1_000_000;
/** Accounts contestants registered at one election. */
const REGISTERED = 14_700;
/** A day's changes: few, so that what every delta has weighs most. */
const CHANGED = 0.005;

/** What an index of a large list costs. */
export interface IndexScale extends BuildScale {
  readonly accounts: number;
  /** Look-ups of accounts all over the list, from stored blocks: below this, 99 in 100. */
  readonly exactMs: number;
}

/** What `index-build.ts` measures. */
export interface BuildScale {
  /** Of the heaviest page, for each key: an account has one for its handle and one for each id. */
  readonly bytesPerAccount: number;
  /** What the heaviest page holds. */
  readonly pageMB: number;
  readonly lookupUs: number;
  /** The index of one list and the parts of every platform, from unpacked bytes. */
  readonly buildS: number;
  /** Peak of the process above what it held before, the file included. */
  readonly buildMB: number;
  /** Every value of the file asked of the schema, once when it comes. */
  readonly checkS: number;
  readonly falseMaybe: number;
  /** Listed keys the parts do not have. */
  readonly lost: number;
}

/** Packed as the browser unpacks; of the two lists and shares, the larger number. */
export interface ListSize {
  readonly bytesPerAccount: number;
  readonly deltaBytesPerChange: number;
}

/** Invented lists of 1,000,000 and 14,700 accounts, over the wire and in the worker. */
export async function listScale(): Promise<{ readonly index: IndexScale; readonly list: ListSize }> {
  const large = packed(encodeList(inventedList(MILLION)));
  const small = inventedList(REGISTERED);
  const bytes = [large.length / MILLION, packed(encodeList(small)).length / REGISTERED];
  process.stderr.write(` ${bytes.map((each) => each.toFixed(2)).join(' and ')} B an account …`);
  return {
    index: measuredIndex(large),
    list: { bytesPerAccount: Math.max(...bytes), deltaBytesPerChange: await deltaBytes(small) },
  };
}

async function deltaBytes(list: AccountList): Promise<number> {
  const { list: next, changes } = changedList(list, CHANGED);
  const sha256 = (bytes: Uint8Array) => Promise.resolve(createHash('sha256').update(bytes).digest());
  return packed(await deltaOf(encodeList(list), encodeList(next), sha256)).length / changes;
}

/** As `CompressionStream('deflate-raw')` packs, at its level. */
function packed(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes);
}

function measuredIndex(file: Uint8Array): IndexScale {
  const folder = mkdtempSync(join(tmpdir(), 'jempol-index-'));
  const measured = (script: string): unknown => {
    const path = join(import.meta.dirname, script);
    return JSON.parse(execFileSync(process.execPath, ['--expose-gc', path, folder], { encoding: 'utf8' }));
  };
  try {
    writeFileSync(join(folder, 'list'), file);
    const build = measured('index-build.ts') as BuildScale;
    return { accounts: MILLION, ...build, exactMs: measured('index-exact.ts') as number };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
