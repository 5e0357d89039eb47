import { readFileSync } from 'node:fs';
import type { Origin } from '../core/list.ts';
import type { Bytes } from '../core/tuf/bytes.ts';
import type { Outcome } from './outcome.ts';
import type { RepoContext, RepoValues } from './repo-context.ts';
import { RepoFolder } from './repo-folder.ts';
import { RepoProblem } from './repo-problem.ts';
import { choose, refused } from './repo-publish-choice.ts';
import { requireClock } from './repo-publish-clock.ts';
import { bytesOf, metaEntry, nextSnapshot, nextTimestamp } from './repo-publish-online.ts';
import { clearUnfinished, markUnfinished, remember, rewindReasons } from './repo-publish-record.ts';
import { type Settled, settle } from './repo-publish-settle.ts';
import { type Release, stagedFiles } from './repo-publish-staged.ts';
import { ClientMemory, clientRefusal } from './repo-publish-verify.ts';
import { filesOf, padded, TIMESTAMP, timestampSize, withNew, writeAll } from './repo-publish-write.ts';
import { isTargetsRole } from './repo-role.ts';
import { daysOf } from './repo-settings.ts';
import { endStage } from './repo-stage-end.ts';
import { originOf } from './repo-stage-review.ts';

const DAY = 86_400_000;

/**
 * `repo publish`: what of `staged/` is complete, into `public/`; `--timestamp-only`: the daily signature. A publication
 * that was cut short is taken up again.
 */
export async function publish(values: RepoValues, context: RepoContext): Promise<Outcome> {
  const folder = RepoFolder.open(values.repo ?? '.');
  const once: RepoContext = { ...context, passphrase: askedOnce(context.passphrase) };
  const settled = settle(folder);
  requireNewest(folder, context.machine);
  requireClock(folder, context.now);
  const release = await releaseFrom(folder, values, settled, context);
  const { roles, waiting } = release;
  const files = stagedFiles(folder, release);
  await addOnline(folder, release, settled.resumed, files, once);
  const refusal = await put(folder, files, originsAfter(folder, release), context.now, settled.resumed);
  if (refusal !== null)
    throw new RepoProblem(
      folder.path('public'),
      `pengaya akan menolaknya: ${refusal}; public/ tetap seperti semula`,
      'siapkan ulang yang disebut itu, tanda tangani, lalu terbitkan lagi',
    );
  const unremembered = remember(folder, context.machine);
  const said = [...settled.done, ...roles].map((role) => {
    const version = (folder.readStaged(role) ?? folder.latest(role))?.signed.version ?? '?';
    return `Terbit: ${role} versi ${version}`;
  });
  for (const role of roles) endStage(folder, role);
  clearUnfinished(folder);
  const { version, expires } = folder.latest('timestamp')?.signed ?? { version: 0, expires: '' };
  return {
    lines: [
      ...(settled.resumed ? ['Penerbitan sebelumnya terputus; dilanjutkan.'] : []),
      ...said,
      `Terbit: timestamp versi ${version}, berlaku sampai ${expires}.`,
      ...(waiting.length === 0
        ? []
        : ['Belum terbit, masih menunggu:', ...waiting.map((each) => `  ${each}`)]),
      ...(unremembered === null ? [] : [unremembered]),
      'Diperiksa dengan klien pengaya: diterima seluruhnya.',
      `Unggah isi ${folder.path('public')}: targets/ dahulu, lalu metadata/, dan metadata/timestamp.json paling akhir.`,
    ],
    exitCode: 0,
  };
}

/** Throws a RepoProblem when `public/` lies behind what clients have seen (rollback by our own hand). */
function requireNewest(folder: RepoFolder, machine: string): void {
  if (!folder.hasPublic && folder.latest('root') !== null)
    throw new RepoProblem(folder.path('public'), 'tidak ada di mesin ini', 'salin kembali dari server');
  const older = rewindReasons(folder, machine);
  if (older.length > 0)
    throw new RepoProblem(
      folder.path('public'),
      `bukan yang terakhir terbit: ${older.join('; ')}`,
      'ambil public/ dari server, lalu terbitkan lagi',
    );
}

async function releaseFrom(
  folder: RepoFolder,
  values: RepoValues,
  { resumed }: Settled,
  { now, rules }: RepoContext,
): Promise<Release> {
  const daily = values['timestamp-only'] === true;
  const staged = daily ? [] : folder.stagedRoles();
  if (staged.length > 0) {
    const release = await choose(folder, now, values.rules ?? rules);
    if (release.roles.length === 0 && !resumed) throw refused(folder, release.waiting);
    return release;
  }
  if (!daily && !resumed)
    throw new RepoProblem(
      folder.path('staged'),
      'tidak ada yang disiapkan',
      'jalankan repo stage, atau tambahkan --timestamp-only untuk tanda tangan harian',
    );
  const [root, targets] = [folder.latest('root'), folder.latest('targets')];
  if (root === null)
    throw new RepoProblem(folder.dir, 'belum ada root', 'mulai dengan repo init, lalu repo sign');
  if (targets === null)
    throw new RepoProblem(
      folder.path('staged/targets.json'),
      'tidak ada; repositori baru terbit bersama daftar pertamanya',
      'jalankan repo stage, lalu repo sign',
    );
  return { root, targets, roles: [], waiting: [] };
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

/** Adds snapshot and timestamp to what is published. */
async function addOnline(
  folder: RepoFolder,
  { root, roles }: Release,
  resumed: boolean,
  files: Map<string, Bytes>,
  context: RepoContext,
): Promise<void> {
  const listed = roles.filter(isTargetsRole).map((role) => {
    const version = folder.readStaged(role)?.signed.version ?? 0;
    const bytes = files.get(`metadata/${version}.${role}.json`) ?? new Uint8Array();
    return [`${role}.json`, metaEntry(version, bytes)] as const;
  });
  const inForce = folder.latest('snapshot');
  let version = inForce?.signed.version ?? 0;
  if (
    roles.length > 0 ||
    resumed ||
    inForce === null ||
    isHalfSpent(folder, inForce.signed.expires, context.now)
  ) {
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
  resumed: boolean,
): Promise<string | null> {
  const target = folder.path('public');
  const memory = new ClientMemory();
  // What an old client keeps; that its repository has expired by now is no reason against the new one.
  await clientRefusal(filesOf(target), origins, now, memory);
  const refusal =
    (await clientRefusal(withNew(target, files), origins, now)) ??
    (await clientRefusal(withNew(target, files), origins, now, memory));
  if (refusal !== null) return refusal;
  for (const path of files.keys()) {
    const snapshot = /^metadata\/(?<version>\d+)\.snapshot\.json$/.exec(path)?.groups?.['version'];
    if (snapshot !== undefined) markUnfinished(folder, Number(snapshot));
  }
  const failed = await writeAll(target, files, () => clientRefusal(filesOf(target), origins, now));
  // All is as before; what an earlier cut left is still to be taken up.
  if (failed !== null && !resumed) clearUnfinished(folder);
  return failed;
}

/** Whose lists a client may ask this repository for, once this is published. */
function originsAfter(folder: RepoFolder, { targets, roles }: Release): readonly Origin[] {
  const listed = folder.latest('snapshot')?.signed.meta ?? {};
  const regions = Object.keys(targets.signed.delegations?.roles ?? {})
    .filter(isTargetsRole)
    .filter((role) => listed[`${role}.json`] !== undefined || roles.includes(role));
  return [folder.settings.origin, ...regions.map((role) => originOf(folder, role))];
}
