import { openIndex } from '../../src/core/account-index.ts';
import { entryKeys } from '../../src/core/match.ts';
import { PLATFORMS } from '../../src/core/vocabulary.ts';
import { openBlock } from '../../src/core/wire/block.ts';
import { openExcerpts } from '../../src/core/wire/excerpt.ts';
import { framesOf } from '../../src/core/wire/frame.ts';
import { startParts } from '../../src/core/wire/index-parts.ts';
import { checkFile, partOf } from '../../src/core/wire/list-file.ts';
import { indexList, type ListIndex } from '../../src/core/wire/list-index.ts';
import { through } from '../../src/core/wire/packed.ts';
import { sectionOf } from '../../src/core/wire/section.ts';
import { type Database, openDatabase } from '../../src/extension/list-store-schema.ts';
import { median, quantile } from './numbers.ts';

/** What the browser's worker does with a packed list, step by step: index-chromium.ts asks. */
export interface WorkerSteps {
  /** Fetches and unpacks `/list`. */
  load(): Promise<null>;
  build(): { readonly buildS: number };
  look(): LookUps;
  exact(): Promise<ExactLookUps>;
}

/** Accounts all over the list, looked up one by one in IndexedDB by a warm worker. */
export interface ExactLookUps {
  /** The median; and below the other, 99 in 100. */
  readonly exactMs: number;
  readonly exactP99Ms: number;
  /** Every block and shard into IndexedDB. */
  readonly storeS: number;
}

/** Of one list's page indexes. */
export interface LookUps {
  /** Of the heaviest page, for each key: an account has one for its handle and one for each id. */
  readonly bytesPerAccount: number;
  /** What the heaviest page holds. */
  readonly pageMB: number;
  readonly lookupUs: number;
  /** Every value of the file asked of the schema, once when it comes. */
  readonly checkS: number;
  readonly falseMaybe: number;
  /** Listed keys the pages' indexes do not have. */
  readonly lost: number;
}

const MOST_BYTES = 2 ** 28;
const LOOKUPS = 1_000_000;
const ROUNDS = 100;
/** Look-ups of listed accounts, the first few of which warm the worker up. */
const EXACT = 1_200;
const WARM_UP = 200;
const LIST = 'uji';

let file = new Uint8Array();
let index: ListIndex = { blocks: [], shards: [] };
let pages: readonly { readonly platform: string; readonly bytes: Uint8Array }[] = [];

/** The accounts of the file that are not withdrawn, by key. */
function* heldAccounts(): Generator<readonly [platform: string, key: string], void> {
  for (const frame of framesOf(file)) {
    const section = sectionOf(frame.section, frame.version);
    if (section === null || partOf(frame) !== 'accounts') continue;
    const block = openBlock(frame, section, 'trusted');
    for (let at = 0; at < block.count; at++) {
      const row = block.row(at) as unknown as Parameters<typeof entryKeys>[0] & { readonly status: string };
      if (row.status !== 'withdrawn') for (const key of entryKeys(row)) yield [row.platform, key];
    }
  }
}

/** Keys from all over the file, no two of them near each other in turn. */
function scattered(): readonly string[] {
  const all: string[] = [];
  let seen = 0;
  for (const [, key] of heldAccounts()) if (seen++ % 1_000 === 0) all.push(key);
  return Array.from({ length: EXACT }, (_, at) => all[(at * 613) % all.length] ?? '');
}

async function keep(db: Database): Promise<void> {
  const writing = db.transaction(['blocks', 'shards'], 'readwrite');
  const [blocks, shards] = [writing.objectStore('blocks'), writing.objectStore('shards')];
  const frames = [...framesOf(file)];
  await Promise.all([
    ...frames.map(({ bytes }, number) => blocks.put(bytes.slice(), [LIST, number])),
    ...index.shards.map((shard, number) => shards.put(shard.slice(), [LIST, number])),
    writing.done,
  ]);
}

const steps: WorkerSteps = {
  async load() {
    const packed = new Uint8Array(await (await fetch('/list')).arrayBuffer());
    file = await through(packed, new DecompressionStream('deflate-raw'), MOST_BYTES);
    return null;
  },
  build() {
    const begun = performance.now();
    const parts = startParts();
    index = indexList(file, parts);
    pages = PLATFORMS.map((platform) => ({ platform, bytes: parts.part(platform) }));
    return { buildS: (performance.now() - begun) / 1_000 };
  },
  look() {
    const checking = performance.now();
    checkFile(file);
    const checkS = (performance.now() - checking) / 1_000;
    const [first, ...rest] = pages;
    if (first === undefined) throw new Error('nothing was built');
    const heaviest = rest.reduce(
      (most, each) => (each.bytes.length > most.bytes.length ? each : most),
      first,
    );
    const opened = new Map(pages.map(({ platform, bytes }) => [platform, openIndex(bytes)]));
    const page = openIndex(heaviest.bytes);
    let lost = 0;
    const listed: string[] = [];
    for (const [platform, key] of heldAccounts()) {
      if (opened.get(platform)?.has(key) !== true) lost++;
      if (platform === heaviest.platform && listed.length < 100) listed.push(key);
    }
    const stranger = (at: number) => `${heaviest.platform}:handle:bukan_${at.toString(36)}`;
    let mistaken = 0;
    for (let at = 0; at < LOOKUPS; at++) if (page.has(stranger(at))) mistaken++;
    // Pages meet strangers: one look-up in a hundred here is of a listed account.
    const met = Array.from(
      { length: 10_000 },
      (_, at) => (at % 100 === 0 ? listed[at / 100] : null) ?? stranger(at),
    );
    const rounds = Array.from({ length: ROUNDS }, () => {
      const begun = performance.now();
      for (const key of met) page.has(key);
      return ((performance.now() - begun) * 1_000) / met.length;
    });
    return {
      bytesPerAccount: heaviest.bytes.length / page.header.count,
      pageMB: heaviest.bytes.length / 1e6,
      lookupUs: median(rounds),
      checkS,
      falseMaybe: mistaken / LOOKUPS,
      lost,
    };
  },
  async exact() {
    const keys = scattered();
    const db = await openDatabase();
    const storing = performance.now();
    await keep(db);
    const storeS = (performance.now() - storing) / 1_000;
    const { blocks } = index;
    const given = async <T>(value: Promise<T | undefined>): Promise<T> => {
      const found = await value;
      if (found === undefined) throw new Error('it is not stored');
      return found;
    };
    const excerpts = openExcerpts({
      blocks,
      block: (number) => given(db.get('blocks', [LIST, number])),
      shard: (number) => given(db.get('shards', [LIST, number])),
    });
    const times: number[] = [];
    for (const key of keys) {
      const begun = performance.now();
      const { accounts } = await excerpts.of([key], false);
      times.push(performance.now() - begun);
      if (accounts.length === 0) throw new Error(`${key} is listed and was not found`);
    }
    db.close();
    const warm = times.slice(WARM_UP);
    return { exactMs: median(warm), exactP99Ms: quantile(warm, 0.99), storeS };
  },
};

self.onmessage = async ({ data }: MessageEvent<keyof WorkerSteps>) => {
  try {
    self.postMessage({ done: await steps[data]() });
  } catch (error) {
    self.postMessage({ failed: String(error) });
  }
};
