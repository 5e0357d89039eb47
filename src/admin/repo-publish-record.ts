import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from '../core/zod.ts';
import type { RepoFolder } from './repo-folder.ts';
import { RepoProblem } from './repo-problem.ts';
import { hexOf } from './repo-targets.ts';

/** In the working folder, outside what is uploaded and what travels. */
const RECORD = 'published.json';
/** There while a publication is being written: the snapshot that no timestamp may name yet. */
const UNFINISHED = 'publishing.json';

const versionsSchema = z.record(z.string(), z.int().positive());
/** The highest version of each role ever published. */
type Versions = z.infer<typeof versionsSchema>;

/**
 * Why what lies in `public/` is not the newest that was published (rollback by our own hand: clients have seen newer
 * versions and refuse everything until these are passed). `machine`: the folder of what this machine keeps to
 * itself, which no restored folder takes back. Throws a RepoProblem for a record that cannot be read.
 */
export function rewindReasons(folder: RepoFolder, machine: string): readonly string[] {
  const now = versionsIn(folder);
  const record = highest(...records(folder, machine).map(readVersions));
  const older = Object.entries(record).flatMap(([role, version]) => {
    const here = now[role] ?? 0;
    return here < version ? [`${role} versi ${here}, padahal versi ${version} pernah terbit`] : [];
  });
  const named = folder.latest('timestamp')?.signed.snapshotMeta.version ?? null;
  const newest = Math.max(0, ...snapshotsIn(folder).filter((each) => each !== unfinished(folder)));
  if (newest > (named ?? 0))
    older.push(
      named === null
        ? `${newest}.snapshot.json ada, tetapi timestamp.json hilang`
        : `${newest}.snapshot.json ada, tetapi timestamp.json masih menyebut versi ${named}`,
    );
  return older;
}

/** Remembers what is in force now; a version is never forgotten. What could not be written, in words; null: all was. */
export function remember(folder: RepoFolder, machine: string): string | null {
  const now = versionsIn(folder);
  let failed: string | null = null;
  for (const path of records(folder, machine)) {
    try {
      put(path, highest(readVersions(path), now));
    } catch (error) {
      // The files are published by now; one of the two records is enough to go on.
      failed = `${path}: catatan versi tidak dapat ditulis (${String(error)}) → periksa izinnya`;
    }
  }
  return failed;
}

/** The snapshot of a publication that was cut short; null when none was. */
export function unfinished(folder: RepoFolder): number | null {
  const path = folder.path(UNFINISHED);
  if (!existsSync(path)) return null;
  return readVersions(path)['snapshot'] ?? null;
}

export function markUnfinished(folder: RepoFolder, snapshot: number): void {
  put(folder.path(UNFINISHED), { snapshot });
}

export function clearUnfinished(folder: RepoFolder): void {
  rmSync(folder.path(UNFINISHED), { force: true });
}

function versionsIn(folder: RepoFolder): Versions {
  if (!folder.hasPublic) return {};
  const named = (['root', 'snapshot', 'timestamp'] as const).map(
    (role) => [role, folder.latest(role)?.signed.version ?? 0] as const,
  );
  const listed = Object.entries(folder.latest('snapshot')?.signed.meta ?? {}).map(
    ([name, { version }]) => [name.replace(/\.json$/, ''), version] as const,
  );
  return Object.fromEntries([...named, ...listed].filter(([, version]) => version > 0));
}

/** This machine's record goes by the repository's fingerprint: the folder may be moved or copied. */
function records(folder: RepoFolder, machine: string): readonly string[] {
  const root = folder.path('public/metadata/1.root.json');
  const own = folder.path(RECORD);
  return existsSync(root) ? [own, join(machine, 'published', `${hexOf(readFileSync(root))}.json`)] : [own];
}

function highest(...all: readonly Versions[]): Versions {
  const most: Record<string, number> = {};
  for (const each of all)
    for (const [role, version] of Object.entries(each)) most[role] = Math.max(most[role] ?? 0, version);
  return most;
}

function readVersions(path: string): Versions {
  if (!existsSync(path)) return {};
  try {
    return versionsSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new RepoProblem(
      path,
      `tidak terbaca (${error instanceof Error ? error.name : String(error)})`,
      'ambil public/ dari server, hapus berkas ini, lalu terbitkan lagi',
    );
  }
}

function snapshotsIn(folder: RepoFolder): readonly number[] {
  if (!folder.hasPublic) return [];
  return readdirSync(folder.path('public/metadata')).flatMap((name) => {
    const version = /^(?<version>\d+)\.snapshot\.json$/.exec(name)?.groups?.['version'];
    return version === undefined ? [] : [Number(version)];
  });
}

function put(path: string, versions: Versions): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.baru`, `${JSON.stringify(versions)}\n`, { flush: true });
  renameSync(`${path}.baru`, path);
}
