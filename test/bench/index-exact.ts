import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import { openExcerpts } from '../../src/core/wire/excerpt.ts';
import type { ListIndex } from '../../src/core/wire/list-index.ts';
import { quantile } from './numbers.ts';

/**
 * `node index-exact.ts FOLDER`: a worker that was started anew looks up accounts all over the list that
 * index-build.ts left in `stored`. Prints the milliseconds below which 99 in 100 took, once it is warm.
 */
interface Stored extends ListIndex {
  readonly frames: readonly Uint8Array[];
  readonly keys: readonly string[];
}

const WARM_UP = 200;

const [folder = ''] = process.argv.slice(2);
const { blocks, frames, shards, keys } = deserialize(readFileSync(join(folder, 'stored'))) as Stored;
const excerpts = openExcerpts({
  blocks,
  block: (number) => Promise.resolve(frames[number] ?? new Uint8Array()),
  shard: (number) => Promise.resolve(shards[number] ?? new Uint32Array()),
});
const times: number[] = [];
for (const key of keys) {
  const begun = performance.now();
  const found = await excerpts.of([key], false);
  times.push(performance.now() - begun);
  if (found.accounts.length === 0) throw new Error(`${key} is listed and was not found`);
}
console.log(JSON.stringify(quantile(times.slice(WARM_UP), 0.99)));
