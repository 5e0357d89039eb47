import { existsSync, readFileSync } from 'node:fs';
import type { Metadata, Targets } from '@tufjs/models';
import type { Origin } from '../core/list.ts';
import { bookPath, DELTAS, listPath } from '../core/repository.ts';
import type { Bytes } from '../core/tuf/bytes.ts';
import type { RepoFolder } from './repo-folder.ts';
import { RepoProblem } from './repo-problem.ts';
import type { TargetsRole } from './repo-role.ts';
import { hashedPath, hexOf, type ListFile, unpacked } from './repo-targets.ts';

/** Where target files lie, relative to the working folder; the last one on a machine without `public/`. */
export const TARGET_PLACES = ['staged/targets', 'public/targets', 'staged/in-force/targets'] as const;

/** The SHA-256 (hex) that a role's metadata gives a target; null when it has none. */
export function targetHash({ signed }: Metadata<Targets>, path: string): string | null {
  return signed.targets[path]?.hashes['sha256'] ?? null;
}

/** A target's bytes, by its hash and checked against it; null when the folder does not hold them. */
export function readTarget(folder: RepoFolder, path: string, sha256: string): Bytes | null {
  const places = TARGET_PLACES.map((place) => folder.path(place, hashedPath(path, sha256)));
  const place = places.find((each) => existsSync(each));
  if (place === undefined) return null;
  const bytes = new Uint8Array(readFileSync(place));
  if (hexOf(bytes) === sha256) return bytes;
  throw new RepoProblem(place, 'isinya bukan yang ditandatangani', 'salin ulang dari mesin asalnya');
}

/** The list a role's metadata names, unpacked; null when it names none or the folder does not hold it. */
export async function readListFile(
  folder: RepoFolder,
  metadata: Metadata<Targets>,
  origin: Origin,
): Promise<ListFile | null> {
  const sha256 = targetHash(metadata, listPath(origin));
  const bytes = sha256 === null ? null : readTarget(folder, listPath(origin), sha256);
  if (bytes === null) return null;
  const file = await unpacked(bytes);
  return { file, sha256: hexOf(file) };
}

/** The text of the book a role's metadata names; null when there is none. */
export function readBook(folder: RepoFolder, metadata: Metadata<Targets>, origin: Origin): string | null {
  const sha256 = targetHash(metadata, bookPath(origin));
  const bytes = sha256 === null ? null : readTarget(folder, bookPath(origin), sha256);
  return bytes === null ? null : new TextDecoder().decode(bytes);
}

/** The last lists a role published, newest first, each once: one in memory at a time, since they may be large. */
export async function* publishedLists(
  folder: RepoFolder,
  role: TargetsRole,
  origin: Origin,
): AsyncGenerator<ListFile> {
  const newest = folder.latest(role)?.signed.version ?? 0;
  const seen = new Set<string>();
  for (let version = newest; version > 0 && seen.size < DELTAS; version--) {
    const metadata = folder.readPublic(role, version);
    const list = metadata && (await readListFile(folder, metadata, origin));
    if (list === null || seen.has(list.sha256)) continue;
    seen.add(list.sha256);
    yield list;
  }
}
