import { readFileSync, writeFileSync } from 'node:fs';
import { type BundleError, openBundle, type WrittenBundle } from '../core/bundle.ts';
import type { Outcome } from './outcome.ts';
import type { RepoContext, RepoValues } from './repo-context.ts';
import { RepoFolder } from './repo-folder.ts';
import { RepoProblem } from './repo-problem.ts';
import { clientRefusal } from './repo-publish-verify.ts';
import { isTargetsRole, type TargetsRole } from './repo-role.ts';
import { originOf } from './repo-stage-review.ts';
import { hashedPath, hexOf } from './repo-targets.ts';

/** `repo bundle --out FILE`: what is in force in one file, for browsers without internet. */
export async function bundle(values: RepoValues, { now }: RepoContext): Promise<Outcome> {
  const folder = RepoFolder.open(values.repo ?? '.');
  const { out, url = null } = values;
  if (out === undefined)
    throw new RepoProblem('--out', 'belum disebut', 'sebutkan berkasnya: --out daftar.jempol.json');
  const timestamp = folder.latest('timestamp');
  if (timestamp === null)
    throw new RepoProblem(folder.path('public'), 'belum ada yang terbit', 'jalankan repo publish');
  const roles = rolesIn(folder);
  const files = new Map(
    pathsIn(folder, roles).map((path) => [path, new Uint8Array(readFileSync(folder.path('public', path)))]),
  );
  const origins = roles.map((role) => originOf(folder, role));
  const refused = await clientRefusal((path) => files.get(path) ?? null, origins, now);
  if (refused !== null)
    throw new RepoProblem(
      folder.path('public'),
      `pengaya akan menolaknya: ${refused}`,
      'terbitkan dahulu: repo publish, atau repo publish --timestamp-only bila hanya kedaluwarsa',
    );
  const fingerprint = hexOf(files.get('metadata/1.root.json') ?? new Uint8Array());
  const text = `${JSON.stringify(written(folder, url, fingerprint, files))}\n`;
  try {
    openBundle(text);
  } catch (error) {
    const { fault } = error as BundleError;
    throw new RepoProblem(
      out,
      `pengaya tidak dapat membukanya (${fault})`,
      'periksa --url: https dan berakhir dengan /',
    );
  }
  write(out, text);
  return {
    lines: [
      `Ditulis: ${out}, ${text.length} byte, ${files.size} berkas.`,
      `Sidik: ${fingerprint.replace(/(.{4})(?=.)/g, '$1 ')}`,
      `Dapat diimpor sebagai yang berlaku sampai ${timestamp.signed.expires}.`,
    ],
    exitCode: 0,
  };
}

/** The roles whose lists clients may ask for: still delegated, and published. */
function rolesIn(folder: RepoFolder): readonly TargetsRole[] {
  const delegated = Object.keys(folder.latest('targets')?.signed.delegations?.roles ?? {});
  const listed = folder.latest('snapshot')?.signed.meta ?? {};
  return ['targets', ...delegated].filter(isTargetsRole).filter((role) => `${role}.json` in listed);
}

/** No deltas: they lead from lists that the office may not have, and the whole list is here. */
function pathsIn(folder: RepoFolder, roles: readonly TargetsRole[]): readonly string[] {
  const roots = Array.from(
    { length: folder.latest('root')?.signed.version ?? 0 },
    (_, at) => `metadata/${at + 1}.root.json`,
  );
  const metadata = roles.flatMap((role) => folder.latest(role) ?? []);
  return [
    ...roots,
    'metadata/timestamp.json',
    `metadata/${folder.latest('snapshot')?.signed.version}.snapshot.json`,
    ...roles.map((role) => `metadata/${folder.latest(role)?.signed.version}.${role}.json`),
    ...metadata
      .flatMap(({ signed }) => Object.values(signed.targets))
      .filter(({ path }) => !path.endsWith('.jnd'))
      .map(({ path, hashes }) => `targets/${hashedPath(path, hashes['sha256'] ?? '')}`),
  ];
}

function written(
  folder: RepoFolder,
  url: string | null,
  fingerprint: string,
  files: ReadonlyMap<string, Uint8Array>,
): WrittenBundle {
  const encoded = [...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')] as const);
  return {
    'jempol-netral-repository': 1,
    url,
    origin: folder.settings.origin,
    fingerprint,
    files: Object.fromEntries(encoded),
  };
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new RepoProblem(path, `tidak dapat ditulis (${reason})`, 'periksa foldernya dan izinnya');
  }
}
