import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Metadata, Targets } from '@tufjs/models';
import { parseBook } from '../core/book.ts';
import { canonicalText } from '../core/canonical.ts';
import type { AccountList, Origin } from '../core/list.ts';
import { bookPath, listPath, slotOf } from '../core/repository.ts';
import { decodeList } from '../core/wire/list-file.ts';
import { listPlace } from './list-place.ts';
import type { Outcome } from './outcome.ts';
import type { RepoContext, RepoValues } from './repo-context.ts';
import { draftTargets } from './repo-draft.ts';
import { RepoFolder } from './repo-folder.ts';
import { RepoProblem } from './repo-problem.ts';
import { requireClock } from './repo-publish-clock.ts';
import { refusals } from './repo-refusals.ts';
import { roleOfRegion, type TargetsRole } from './repo-role.ts';
import { publishedLists, readBook, readListFile, readTarget, targetHash } from './repo-stage-before.ts';
import { type Candidate, readCandidate } from './repo-stage-candidate.ts';
import { stagedReview, summaryFile } from './repo-stage-review.ts';
import {
  bookTarget,
  hashedPath,
  hexOf,
  listFile,
  listTargets,
  type TargetFile,
  targetsSigned,
} from './repo-targets.ts';
import { trustsFor } from './repo-trust.ts';

/** Whose list is staged, and which role's signers answer for it. */
interface Slot {
  readonly role: TargetsRole;
  readonly origin: Origin;
}

/** `repo stage --list DIR`: the list encoded and its metadata drafted, unsigned; or every reason why not. */
export async function stage(values: RepoValues, context: RepoContext): Promise<Outcome> {
  const folder = RepoFolder.open(values.repo ?? '.');
  const slot = slotFor(folder, values.region);
  if (values.list === undefined)
    throw new RepoProblem('--list', 'belum disebut', 'sebutkan folder daftar: --list FOLDER');
  requireClock(folder, context.now);
  const { role, origin } = slot;
  const before = await publishedList(folder, slot);
  const candidate = readCandidate(listPlace(values.list, values.rules ?? context.rules), origin, [
    ...(role === 'targets' ? [] : [await publishedList(folder, { role: 'targets', origin: NATION })]),
  ]);
  const { list, book } = candidate;
  const inForce = folder.latest(role);
  const bookChanged = inForce !== null && readBook(folder, inForce, origin) !== book;
  const bigChange = values['big-change'] ?? false;
  const refused =
    list === null
      ? []
      : refusals({ before, after: list, bookChanged, bigChange, renew: values.renew ?? false });
  const reasons = [...candidate.problems, ...refused];
  if (list === null || reasons.length > 0)
    return { lines: [...reasons, `${reasons.length} alasan; tidak ada yang disiapkan.`], exitCode: 1 };

  const targets = await targetsFor(folder, slot, { list, book });
  const kept = writeStage(folder, slot, targets, context.now);
  const review = await stagedReview(folder, role);
  writeFileSync(summaryFile(folder, role), `${review.join('\n')}\n`);
  return {
    lines: [
      ...review,
      '',
      ...kept,
      `Tersimpan: ${summaryFile(folder, role)}`,
      'Berikutnya: pengusul dan penyetuju membaca ringkasan itu, lalu masing-masing jempol repo sign --key BERKAS.',
    ],
    exitCode: 0,
  };
}

const NATION: Origin = { scope: 'national' };

function slotFor(folder: RepoFolder, region: string | undefined): Slot {
  const { origin } = folder.settings;
  if (region !== undefined && origin.scope !== 'national')
    throw new RepoProblem(
      `--region ${region}`,
      'repositori ini bukan repositori nasional',
      'hapus --region: daftar wilayah ini ditandatangani peran targets',
    );
  const slot: Slot =
    region === undefined
      ? { role: 'targets', origin }
      : { role: roleOfRegion(region), origin: { scope: 'region', code: region } };
  if (trustsFor(folder, slot.role).length === 0)
    throw new RepoProblem(
      slot.role,
      'belum ada yang berwenang menandatanganinya',
      region === undefined ? 'mulai dengan repo init' : `delegasikan dahulu wilayah ${region} (repo rotate)`,
    );
  if (folder.latest(slot.role) !== null && !folder.hasPublic)
    throw new RepoProblem(
      folder.path('public'),
      'tidak ada di mesin ini',
      'jalankan repo stage di mesin yang menyimpan public/',
    );
  return slot;
}

async function publishedList(folder: RepoFolder, { role, origin }: Slot): Promise<AccountList | null> {
  const inForce = folder.latest(role);
  if (inForce === null || targetHash(inForce, listPath(origin)) === null) return null;
  const file = await readListFile(folder, inForce, origin);
  if (file === null)
    throw new RepoProblem(
      folder.path('public/targets'),
      'daftar yang terbit tidak ada di sini',
      'salin kembali public/ yang utuh dari server',
    );
  return decodeList(file.file).list;
}

async function targetsFor(
  folder: RepoFolder,
  { role, origin }: Slot,
  { list, book }: { readonly list: AccountList; readonly book: Candidate['book'] },
): Promise<readonly TargetFile[]> {
  const targets = await listTargets(listFile(list), origin, publishedLists(folder, role, origin));
  if (book === null) return targets;
  const read = parseBook(book);
  if (!read.ok)
    throw new RepoProblem(
      bookPath(origin),
      `tidak akan diterima pengaya (${read.problem.kind})`,
      'periksa dengan jempol rules check',
    );
  return [...targets, bookTarget(book, origin)];
}

/** Target files first: metadata never names what is not there. A line when signatures already given were kept. */
function writeStage(
  folder: RepoFolder,
  { role, origin }: Slot,
  targets: readonly TargetFile[],
  now: number,
): readonly string[] {
  rmSync(folder.path('staged/targets/accounts', slotOf(origin)), { recursive: true, force: true });
  for (const { path, bytes } of targets)
    put(folder.path('staged/targets', hashedPath(path, hexOf(bytes))), bytes);
  keepForReview(folder, { role, origin });
  const draft = draftTargets(folder, role, now);
  const next = Targets.fromJSON({ ...draft.toJSON(), targets: targetsSigned(targets) });
  const staged = folder.readStaged(role);
  // Signatures are people's time: the same again is no reason to ask for them anew.
  if (staged !== null && isStillGood(staged.signed, next, now)) {
    folder.writeStaged(role, staged);
    const count = Object.keys(staged.signatures).length;
    return [
      `${folder.path('staged', `${role}.json`)}: isinya sama dengan yang sudah disiapkan; ${count} tanda tangan yang sudah diberikan tetap berlaku.`,
    ];
  }
  folder.writeStaged(role, new Metadata(next));
  return [];
}

/** The same version of the same, with half of its time left. */
function isStillGood(staged: Targets, next: Targets, now: number): boolean {
  const content = (each: Targets) => canonicalText({ ...each.toJSON(), expires: null });
  const left = Date.parse(staged.expires) - now;
  return content(staged) === content(next) && left > (Date.parse(next.expires) - now) / 2;
}

/** What is in force travels along, so that an approver's machine works out the changes for itself. */
function keepForReview(folder: RepoFolder, { role, origin }: Slot): void {
  const inForce = folder.latest(role);
  rmSync(folder.path('staged/in-force/targets/accounts', slotOf(origin)), { recursive: true, force: true });
  if (inForce === null) return;
  for (const path of [listPath(origin), bookPath(origin)]) {
    const sha256 = targetHash(inForce, path);
    const bytes = sha256 === null ? null : readTarget(folder, path, sha256);
    if (sha256 !== null && bytes !== null)
      put(folder.path('staged/in-force/targets', hashedPath(path, sha256)), bytes);
  }
}

function put(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
