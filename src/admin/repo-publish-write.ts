import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Bytes } from '../core/tuf/bytes.ts';
import type { ReadFile } from './repo-publish-verify.ts';

/** Files to publish, by path below the base, in the order in which they are to appear. */
export type NewFiles = ReadonlyMap<string, Bytes>;

export const TIMESTAMP = 'metadata/timestamp.json';
/** A timestamp is padded by at most so many bytes. */
const PADDING = 64;

/** What a host that serves a folder answers. */
export function filesOf(folder: string): ReadFile {
  return (path) => {
    const place = join(folder, path);
    return existsSync(place) ? new Uint8Array(readFileSync(place)) : null;
  };
}

/** The same with new files over it. */
export function withNew(folder: string, files: NewFiles): ReadFile {
  const below = filesOf(folder);
  return (path) => files.get(path) ?? below(path);
}

/**
 * A timestamp's bytes with white space behind, one byte longer than the last, and from the shortest again after 64.
 * nginx and others make an ETag of the second of writing and the size: two timestamps of one size and second would be
 * one to a browser that asks again, and it would keep the older (freeze). The signature is over the JSON, not over this.
 */
export function padded(text: string, lastSize: number): Bytes {
  const bytes = new TextEncoder().encode(text);
  const beyond = lastSize + 1 - bytes.length;
  const padding = beyond > 0 && beyond <= PADDING ? beyond : 0;
  const whole = new Uint8Array(bytes.length + padding).fill(0x0a);
  whole.set(bytes);
  return whole;
}

/** Bytes of the timestamp that is served now; 0 before the first. */
export function timestampSize(folder: string): number {
  const place = join(folder, TIMESTAMP);
  return existsSync(place) ? statSync(place).size : 0;
}

/**
 * Writes the files in their order, `timestamp.json` last, each whole at once. Then `check` reads the folder; when it
 * refuses (its reason), or writing fails, the folder is as before. Null when done, else why not.
 */
export async function writeAll(
  folder: string,
  files: NewFiles,
  check: () => Promise<string | null>,
): Promise<string | null> {
  const undo: (() => void)[] = [];
  const put = (path: string, bytes: Bytes): void => {
    const place = join(folder, path);
    const before = existsSync(place) ? readFileSync(place) : null;
    mkdirSync(dirname(place), { recursive: true });
    undo.push(() => (before === null ? rmSync(place, { force: true }) : whole(place, before)));
    whole(place, bytes);
  };
  try {
    for (const [path, bytes] of files) if (path !== TIMESTAMP) put(path, bytes);
    const timestamp = files.get(TIMESTAMP);
    if (timestamp !== undefined) put(TIMESTAMP, timestamp);
    const refusal = await check();
    if (refusal === null) return null;
    return undone(undo, refusal);
  } catch (error) {
    return undone(undo, error instanceof Error ? error.message : String(error));
  }
}

function undone(undo: readonly (() => void)[], reason: string): string {
  for (const each of undo.toReversed()) each();
  return reason;
}

/** A reader sees the old file or the new one, never a part. */
function whole(place: string, bytes: Uint8Array): void {
  writeFileSync(`${place}.baru`, bytes, { flush: true });
  renameSync(`${place}.baru`, place);
}
