import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { openIndex } from '../../src/core/account-index.ts';
import { entryKeys } from '../../src/core/match.ts';
import { PLATFORMS } from '../../src/core/vocabulary.ts';
import { openBlock } from '../../src/core/wire/block.ts';
import { framesOf } from '../../src/core/wire/frame.ts';
import { startParts } from '../../src/core/wire/index-parts.ts';
import { checkFile, partOf } from '../../src/core/wire/list-file.ts';
import { indexList } from '../../src/core/wire/list-index.ts';
import { through } from '../../src/core/wire/packed.ts';
import { sectionOf } from '../../src/core/wire/section.ts';
import type { BuildScale } from './index-scale.ts';
import { median } from './numbers.ts';

/**
 * `node index-build.ts FOLDER`: what the worker does with the packed file `list`, alone in a process so that its memory
 * is its own. Leaves `stored` for index-exact.ts and prints what was measured as JSON.
 */
const MOST_BYTES = 2 ** 28;
const LOOKUPS = 1_000_000;
const ROUNDS = 100;
const EXACT = 1_200;

const [folder = ''] = process.argv.slice(2);
globalThis.gc?.();
const before = process.memoryUsage().rss;
const file = await through(
  new Uint8Array(readFileSync(join(folder, 'list'))),
  new DecompressionStream('deflate-raw'),
  MOST_BYTES,
);

const begun = performance.now();
const parts = startParts();
const { blocks, shards } = indexList(file, parts);
const pages = PLATFORMS.map((platform) => ({ platform, bytes: parts.part(platform) }));
const buildS = (performance.now() - begun) / 1_000;
// Kilobytes, in Node.
const buildMB = (process.resourceUsage().maxRSS * 1_024 - before) / 1e6;

const checking = performance.now();
checkFile(file);
const checkS = (performance.now() - checking) / 1_000;

const heaviest = pages.reduce((most, each) => (each.bytes.length > most.bytes.length ? each : most));
const index = openIndex(heaviest.bytes);
const frames = [...framesOf(file)];

/** The accounts of the file that are not withdrawn, by key. */
function* heldAccounts(): Generator<readonly [platform: string, key: string], void> {
  for (const frame of frames) {
    const section = sectionOf(frame.section, frame.version);
    if (section === null || partOf(frame) !== 'accounts') continue;
    const block = openBlock(frame, section, 'trusted');
    for (let at = 0; at < block.count; at++) {
      const row = block.row(at) as unknown as Parameters<typeof entryKeys>[0] & { readonly status: string };
      if (row.status !== 'withdrawn') for (const key of entryKeys(row)) yield [row.platform, key];
    }
  }
}

const opened = new Map<string, ReturnType<typeof openIndex>>(
  pages.map(({ platform, bytes }) => [platform, openIndex(bytes)]),
);
let lost = 0;
let seen = 0;
/** A few thousand of the heaviest platform: what the measuring holds is no part of what is measured. */
const listed: string[] = [];
for (const [platform, key] of heldAccounts()) {
  if (opened.get(platform)?.has(key) !== true) lost++;
  if (platform === heaviest.platform && seen++ % 60 === 0) listed.push(key);
}
const stranger = (at: number) => `${heaviest.platform}:handle:bukan_${at.toString(36)}`;
let mistaken = 0;
for (let at = 0; at < LOOKUPS; at++) if (index.has(stranger(at))) mistaken++;

/** Pages meet strangers: one look-up in a hundred here is of a listed account. */
const met = Array.from(
  { length: 10_000 },
  (_, at) => (at % 100 === 0 ? listed[at / 100] : null) ?? stranger(at),
);
const rounds = Array.from({ length: ROUNDS }, () => {
  const start = performance.now();
  for (const key of met) index.has(key);
  return ((performance.now() - start) * 1_000) / met.length;
});

const keys = listed.slice(0, EXACT);
writeFileSync(
  join(folder, 'stored'),
  serialize({ blocks, frames: frames.map(({ bytes }) => bytes.slice()), shards, keys }),
);

const measured: BuildScale = {
  bytesPerAccount: heaviest.bytes.length / index.header.count,
  pageMB: heaviest.bytes.length / 1e6,
  lookupUs: median(rounds),
  buildS,
  buildMB,
  checkS,
  falseMaybe: mistaken / LOOKUPS,
  lost,
};
console.log(JSON.stringify(measured));
