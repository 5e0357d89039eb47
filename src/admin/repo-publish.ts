import { readFileSync, rmSync } from 'node:fs';
import type { Metadata, Root } from '@tufjs/models';
import type { Origin } from '../core/list.ts';
import type { Bytes } from '../core/tuf/bytes.ts';
import type { Outcome } from './outcome.ts';
import type { RepoContext, RepoValues } from './repo-context.ts';
import { RepoFolder } from './repo-folder.ts';
import { RepoProblem } from './repo-problem.ts';
import { bytesOf, metaEntry, nextSnapshot, nextTimestamp } from './repo-publish-online.ts';
import { stagedFiles } from './repo-publish-staged.ts';
import { ClientMemory, clientRefusal } from './repo-publish-verify.ts';
import { filesOf, padded, TIMESTAMP, timestampSize, withNew, writeAll } from './repo-publish-write.ts';
import { isTargetsRole, type PeopleRole } from './repo-role.ts';
import { daysOf } from './repo-settings.ts';
import { originOf, summaryFile } from './repo-stage-review.ts';

const DAY = 86_400_000;

/** `repo publish`: everything staged, when fully signed, into `public/`; `--timestamp-only`: the daily signature. */
export async function publish(values: RepoValues, context: RepoContext): Promise<Outcome> {
  const folder = RepoFolder.open(values.repo ?? '.');
  const once: RepoContext = { ...context, passphrase: askedOnce(context.passphrase) };
  const roles = values['timestamp-only'] === true ? [] : folder.stagedRoles();
  if (roles.length === 0 && values['timestamp-only'] !== true)
    throw new RepoProblem(
      folder.path('staged'),
      'tidak ada yang disiapkan',
      'jalankan repo stage, atau tambahkan --timestamp-only untuk tanda tangan harian',
    );
  const root = roles.includes('root') ? folder.readStaged('root') : folder.latest('root');
  if (root === null)
    throw new RepoProblem(folder.dir, 'belum ada root', 'mulai dengan repo init, lalu repo sign');
  if (folder.latest('timestamp') === null && folder.latest('root') !== null && !folder.hasPublic)
    throw new RepoProblem(folder.path('public'), 'tidak ada di mesin ini', 'salin kembali dari server');
  const files = stagedFiles(folder, roles, context.now);
  await addOnline(folder, root, roles, files, once);
  const refused = await put(folder, files, originsAfter(folder), context.now);
  if (refused !== null)
    throw new RepoProblem(
      folder.path('public'),
      `pengaya akan menolaknya: ${refused}; public/ tetap seperti semula`,
      'siapkan ulang yang disebut itu, tanda tangani, lalu terbitkan lagi',
    );
  const said = roles.map((role) => `${role} versi ${folder.readStaged(role)?.signed.version ?? '?'}`);
  for (const role of roles) clear(folder, role);
  const { version, expires } = folder.latest('timestamp')?.signed ?? { version: 0, expires: '' };
  return {
    lines: [
      ...said.map((each) => `Terbit: ${each}`),
      `Terbit: timestamp versi ${version}, berlaku sampai ${expires}.`,
      'Diperiksa dengan klien pengaya: diterima seluruhnya.',
      `Unggah isi ${folder.path('public')}: targets/ dahulu, lalu metadata/, dan metadata/timestamp.json paling akhir.`,
    ],
    exitCode: 0,
  };
}

/** One question a key file, however often it signs. */
function askedOnce(ask: RepoContext['passphrase']): RepoContext['passphrase'] {
  const answers = new Map<string, Promise<string>>();
  return (keyFile) => {
    const answer = answers.get(keyFile) ?? ask(keyFile);
    answers.set(keyFile, answer);
    return answer;
  };
}

/** Adds snapshot and timestamp to what is published. The first snapshot waits for the first targets. */
async function addOnline(
  folder: RepoFolder,
  root: Metadata<Root>,
  roles: readonly PeopleRole[],
  files: Map<string, Bytes>,
  context: RepoContext,
): Promise<void> {
  const listed = roles.filter(isTargetsRole).map((role) => {
    const version = folder.readStaged(role)?.signed.version ?? 0;
    const bytes = files.get(`metadata/${version}.${role}.json`) ?? new Uint8Array();
    return [`${role}.json`, metaEntry(version, bytes)] as const;
  });
  const inForce = folder.latest('snapshot');
  if (inForce === null && !roles.includes('targets'))
    throw new RepoProblem(
      folder.path('staged/targets.json'),
      'tidak ada; repositori baru terbit bersama daftar pertamanya',
      'jalankan repo stage, lalu repo sign',
    );
  let version = inForce?.signed.version ?? 0;
  if (roles.length > 0 || inForce === null || isHalfSpent(folder, inForce.signed.expires, context.now)) {
    const snapshot = await nextSnapshot(folder, root, Object.fromEntries(listed), context);
    version = snapshot.signed.version;
    files.set(`metadata/${version}.snapshot.json`, bytesOf(snapshot));
  }
  const path = `metadata/${version}.snapshot.json`;
  const bytes = files.get(path) ?? new Uint8Array(readFileSync(folder.path('public', path)));
  const timestamp = await nextTimestamp(folder, root, { version, bytes }, context);
  files.set(
    TIMESTAMP,
    padded(new TextDecoder().decode(bytesOf(timestamp)), timestampSize(folder.path('public'))),
  );
}

/** A daily job must not let the snapshot run out behind a fresh timestamp (§ 5.5.6). */
function isHalfSpent(folder: RepoFolder, expires: string, now: number): boolean {
  return Date.parse(expires) - now < (daysOf(folder.settings, 'snapshot') * DAY) / 2;
}

/** First before anything is written, then from the folder itself: a client with the last state must go on from it. */
async function put(
  folder: RepoFolder,
  files: ReadonlyMap<string, Bytes>,
  origins: readonly Origin[],
  now: number,
): Promise<string | null> {
  const target = folder.path('public');
  const memory = new ClientMemory();
  // What an old client keeps; that its repository has expired by now is no reason against the new one.
  await clientRefusal(filesOf(target), origins, now, memory);
  const refused =
    (await clientRefusal(withNew(target, files), origins, now)) ??
    (await clientRefusal(withNew(target, files), origins, now, memory));
  return refused ?? (await writeAll(target, files, () => clientRefusal(filesOf(target), origins, now)));
}

/** Whose lists a client may ask this repository for, once what is staged is published. */
function originsAfter(folder: RepoFolder): readonly Origin[] {
  const targets = folder.readStaged('targets') ?? folder.latest('targets');
  const listed = folder.latest('snapshot')?.signed.meta ?? {};
  const regions = Object.keys(targets?.signed.delegations?.roles ?? {})
    .filter(isTargetsRole)
    .filter((role) => listed[`${role}.json`] !== undefined || folder.readStaged(role) !== null);
  return [folder.settings.origin, ...regions.map((role) => originOf(folder, role))];
}

function clear(folder: RepoFolder, role: PeopleRole): void {
  if (isTargetsRole(role)) {
    rmSync(summaryFile(folder, role), { force: true });
    for (const { path } of Object.values(folder.readStaged(role)?.signed.targets ?? {}))
      rmSync(folder.path('staged/targets', path.slice(0, path.lastIndexOf('/'))), {
        recursive: true,
        force: true,
      });
  }
  folder.dropStaged(role);
}
